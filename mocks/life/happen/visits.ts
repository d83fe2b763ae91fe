import { instantIn } from '../../../schema/calendar/index.ts';
import type { EventCalled } from '../../../schema/control/events.ts';
import type { MisVisit } from '../../../schema/registry/rmis.ts';
import { moscow } from '../../world/world.ts';
import { dataOf, readPerson, readSlot, readVisit } from '../references.ts';
import { impossible, type Outcome, type Scene } from '../scene.ts';
import { deathOf } from './death.ts';

/** First number of the visits that clinics add by themselves: those made through FER are counted below it. */
const firstAdded = 5001;

/** A clinic says what became of a visit. */
export const visitStatusSet = (event: EventCalled<'VISIT_STATUS_SET'>, scene: Scene): Outcome => {
  const visit = readVisit(scene, 'visit', event.visit);
  const { oip, ordinal, slotId, startsAt } = visit;
  if (event.cancelledBy && event.status !== 'CANCELED') {
    throw impossible('cancelledBy', { ru: 'Кто отменил, говорится только при CANCELED', en: 'cancelledBy goes with CANCELED only' });
  }
  if (visit.status === event.status) {
    throw impossible('status', { ru: `У записи уже статус ${event.status}`, en: `The visit has the status ${event.status} already` });
  }
  if ((event.status === 'SUCCESS' || event.status === 'PATIENT_NOT_ARRIVED') && Date.parse(startsAt) > scene.nowMs) {
    throw impossible('status', { ru: `Приём ещё не начался: ${startsAt}`, en: `The visit has not begun: ${startsAt}` });
  }
  const slot = slotId === undefined ? undefined : scene.people('fer').slot(slotId)?.slot;
  if (event.status === 'RECORDED' && slot && !scene.fer.isFree(slot, scene.nowMs)) {
    throw impossible('status', { ru: 'Время приёма уже отдано или прошло', en: 'The slot was given away or has begun' });
  }
  const cancelledBy = event.status === 'CANCELED' ? (event.cancelledBy ?? 'CLINIC') : undefined;
  const status = {
    status: event.status,
    ...(cancelledBy && { cancelledBy }),
    source: cancelledBy === 'APPLICANT' ? 'REGISTRY_DESK' : 'CLINIC',
    at: instantIn(moscow, scene.nowMs),
  } as const;
  const change = { kind: 'VISIT_STATUS', oip, ordinal, status } as const;
  return {
    concerns: [oip],
    learns: [
      { system: 'rmis', change },
      { system: 'fer', change },
      ...(slotId === undefined
        ? []
        : [{ system: 'fer' as const, change: { kind: 'SLOT' as const, slotId, taken: event.status !== 'CANCELED' } }]),
    ],
  };
};

/** The registry desk books somebody. */
export const visitAdded = (event: EventCalled<'VISIT_ADDED'>, scene: Scene): Outcome => {
  const oip = readPerson(scene, 'person', event.person, 'rmis');
  const { moOid, resourceId, slot } = readSlot(scene, 'slot', event.slot);
  if (deathOf(scene, oip) !== undefined) throw impossible('person', { ru: 'Этот человек умер', en: 'This person is dead' });
  if (slot.startsAt <= scene.nowMs) throw impossible('slot', { ru: 'Время приёма уже прошло', en: 'The slot has begun' });
  if (!scene.fer.isFree(slot, scene.nowMs)) throw impossible('slot', { ru: 'Слот уже занят', en: 'The slot is taken' });
  const clinic = scene.people('fer').organization(moOid);
  const resource = scene
    .people('fer')
    .resources(moOid)
    .find((one) => one.resourceId === resourceId);
  if (!clinic || !resource) throw new RangeError(`no resource ${resourceId} in ${moOid}`);
  const added = scene.rmis.visits(oip, scene.nowMs).filter(({ ordinal }) => ordinal >= firstAdded);
  const ordinal = firstAdded + added.length;
  const { specialist, postId } = resource;
  const policies = dataOf(scene, oip).policy?.policyItems ?? [];
  const policyOrdinal = policies.findLastIndex(({ pcyStatus }) => pcyStatus.startsWith('Д'));
  const visit: MisVisit = {
    visitId: `${oip}.${ordinal}`,
    oip,
    ordinal,
    bookIdMis: `MIS-${oip}-${ordinal}`,
    moOid,
    resourceId,
    postId,
    ...(specialist && { doctorName: [specialist.family, specialist.given, specialist.patronymic].filter(Boolean).join(' ') }),
    slotId: slot.slotId,
    startsAt: instantIn(clinic.timeZone, slot.startsAt),
    durationMinutes: slot.durationMinutes,
    ...(slot.room !== undefined && { room: slot.room }),
    service: slot.service,
    channel: event.channel,
    ...(policyOrdinal >= 0 && { policyOrdinal }),
    status: 'RECORDED',
    history: [{ status: 'RECORDED', source: event.channel === 'CC' ? 'CALL_CENTRE' : 'REGISTRY_DESK', at: instantIn(moscow, scene.nowMs) }],
  };
  return {
    concerns: [oip],
    made: { visitId: visit.visitId, bookIdMis: visit.bookIdMis ?? '' },
    learns: [
      { system: 'rmis', change: { kind: 'VISIT_ADDED', visit } },
      { system: 'fer', change: { kind: 'VISIT_ADDED', visit } },
      { system: 'fer', change: { kind: 'SLOT', slotId: slot.slotId, taken: true } },
    ],
  };
};
