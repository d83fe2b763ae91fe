import { instantIn } from '../../../schema/calendar/index.ts';
import type { EventCalled } from '../../../schema/control/events.ts';
import type { HomeCall } from '../../../schema/registry/rmis-requests.ts';
import { moscow } from '../../world/world.ts';
import { attachedAt, attachedWords, rejectedAt } from '../../rmis/application.ts';
import type { Change } from '../change.ts';
import { leavesProtocol } from '../home-visit.rules.ts';
import { readClinic, readPerson } from '../references.ts';
import { impossible, misnamed, type Outcome, type Scene } from '../scene.ts';
import { documentAdded } from './clinic.ts';

type StatusSet = EventCalled<'HOME_VISIT_STATUS_SET'>;

const hourMs = 3_600_000;
/** When a doctor is usually to be expected, counted from the acceptance. */
const usually = { fromMs: 2 * hourMs, forMs: 4 * hourMs };
const examined = 'Осмотр на дому. Состояние удовлетворительное, даны рекомендации, назначено лечение.';

const words: Readonly<Record<StatusSet['status'], HomeCall['status']>> = {
  ACCEPTED: 'ACTIVE',
  COMPLETED: 'FINISHED',
  CANCELLED: 'CANCELLED',
  PASSED_TO_ANOTHER_CLINIC: 'PASSED',
};
/** What goes with one status only. */
const belongs = { expectedFrom: 'ACCEPTED', expectedTo: 'ACCEPTED', clinic: 'PASSED_TO_ANOTHER_CLINIC', content: 'COMPLETED' } as const;

const checkFields = (event: StatusSet): void => {
  for (const [field, status] of Object.entries(belongs) as [keyof typeof belongs, StatusSet['status']][]) {
    if (event[field] !== undefined && event.status !== status)
      throw misnamed(field, { ru: `ничего: говорится только при ${status}`, en: `nothing: it goes with ${status} only` }, event[field]);
  }
};

const expectedOf = ({ status, expectedFrom, expectedTo }: StatusSet, nowMs: number): { expectedFrom?: string; expectedTo?: string } => {
  if (status !== 'ACCEPTED') return {};
  const from = expectedFrom ?? instantIn(moscow, nowMs + usually.fromMs);
  const to = expectedTo ?? instantIn(moscow, Date.parse(from) + usually.forMs);
  if (Date.parse(to) <= Date.parse(from))
    throw misnamed('expectedTo', { ru: `момент позже ${from}`, en: `an instant after ${from}` }, expectedTo ?? '');
  return { expectedFrom: from, expectedTo: to };
};

/** what a clinic does about a doctor who was called home; once the doctor was there, the record has a protocol. */
export const homeVisitStatusSet = (event: StatusSet, scene: Scene): Outcome => {
  const oip = readPerson(scene, 'person', event.person, 'rmis');
  const call = scene.rmis.homeCalls.activeOf(oip, scene.nowMs);
  if (!call) throw impossible('person', { ru: 'Вызова врача на дом сейчас нет', en: 'No doctor is called home now' });
  checkFields(event);
  const status = words[event.status];
  if (call.status === status)
    throw impossible('status', { ru: `У вызова уже статус ${event.status}`, en: `The call has the status ${event.status} already` });
  const passedTo = event.clinic === undefined ? undefined : readClinic(scene, 'clinic', event.clinic).moOid;
  if (status === 'PASSED' && (passedTo === undefined || passedTo === call.moOid))
    throw misnamed('clinic', { ru: 'другая организация', en: 'another organisation' }, event.clinic ?? '');
  const change: Change = {
    kind: 'HOME_CALL_STATUS',
    oip,
    callId: call.callId,
    status,
    ...expectedOf(event, scene.nowMs),
    ...(passedTo !== undefined && { moOid: passedTo }),
  };
  const protocol = leavesProtocol(event.status)
    ? documentAdded(
        {
          registry: 'rmis',
          event: 'DOCUMENT_ADDED',
          person: oip,
          section: 'HOME_VISIT_PROTOCOLS',
          content: event.content ?? `Жалобы: ${call.complaint}. ${examined}`,
          icd10: [],
          clinic: call.moOid,
        },
        scene,
      )
    : undefined;
  return {
    concerns: [oip],
    learns: [{ system: 'rmis', change }, ...(protocol?.learns ?? [])],
    ...(protocol?.made && { made: protocol.made }),
  };
};

/** a clinic decides before the time that it takes. */
export const attachmentDecided = ({ person, decision, reason }: EventCalled<'ATTACHMENT_DECIDED'>, scene: Scene): Outcome => {
  const oip = readPerson(scene, 'person', person, 'rmis');
  const application = scene.rmis.applications.pendingOf(oip, scene.nowMs);
  if (!application) throw impossible('person', { ru: 'Заявления на рассмотрении нет', en: 'No application waits' });
  const clinic = readClinic(scene, 'clinic', application.moOid);
  const moments =
    decision === 'ATTACHED'
      ? attachedAt(application, clinic, scene.nowMs, reason ?? attachedWords(clinic))
      : [rejectedAt(application, scene.nowMs, reason ?? 'Поликлиника отказала в прикреплении')];
  return { concerns: [oip], learns: moments.map(({ system, change }) => ({ system, change })), instead: application.applicationId };
};
