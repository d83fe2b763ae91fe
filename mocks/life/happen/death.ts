import { instantIn, type Day } from '../../../schema/calendar/index.ts';
import type { EventCalled } from '../../../schema/control/events.ts';
import { makeActRecordNumber } from '../../../schema/identifier/act-record.ts';
import { regionByOkato } from '../../../schema/region/index.ts';
import type { MisVisit } from '../../../schema/registry/rmis.ts';
import { officeOf } from '../../people/civil-record.ts';
import { moscow } from '../../world/world.ts';
import type { Change } from '../change.ts';
import { dataOf, readPerson } from '../references.ts';
import { impossible, misnamed, type Outcome, type Scene } from '../scene.ts';

type Learnt = Outcome['learns'];

/** Day of a death that ZAGS or the register knows of, or will once it has heard. */
export const deathOf = (scene: Scene, oip: string): Day | undefined =>
  scene.people('zags').deathRecord(oip)?.deathDate ?? dataOf(scene, oip).person.personItems[0]?.deathDate;

const regionOf = (scene: Scene, oip: string): string =>
  regionByOkato(dataOf(scene, oip).address?.addressItems[0]?.okato.slice(0, 5) ?? '')?.code ?? '77';

/** Policies in force and attachments end with the day of the death. */
const registerEnds = (scene: Scene, oip: string, on: Day): readonly Change[] => {
  const { policy, attach } = dataOf(scene, oip);
  const policies = (policy?.policyItems ?? []).flatMap(({ pcyStatus }, place) =>
    pcyStatus.startsWith('Д') ? { kind: 'POLICY_ENDED' as const, oip, place, on, status: 'Закрыт: снят с учёта' } : [],
  );
  return [{ kind: 'PERSON_CORRECTED', oip, person: { deathDate: on } }, ...policies, ...detachments(oip, attach?.attachItems ?? [], on)];
};

/** The end of each attachment that has none before that day. */
export const detachments = (
  oip: string,
  items: readonly { readonly moFId: string; readonly areaType: string; readonly dateAttachE?: string }[],
  until: Day,
): readonly Change[] =>
  items
    .filter(({ dateAttachE }) => dateAttachE === undefined || dateAttachE > until)
    .map(({ moFId, areaType }) => ({ kind: 'DETACHED', oip, moOid: moFId, areaType, until }));

/** A visit that would have begun after FER has heard is cancelled there, and its slot is free; to one before it nobody came. */
const visitEnds = (scene: Scene, visit: MisVisit): Learnt => {
  const { oip, ordinal, slotId, startsAt } = visit;
  const heard = scene.at('fer') < Date.parse(startsAt);
  const seenAtMs = Math.max(scene.at('rmis'), heard ? scene.at('fer') : Date.parse(startsAt));
  const at = instantIn(moscow, heard ? scene.at('fer') : seenAtMs);
  const status = heard
    ? ({ status: 'CANCELED', cancelledBy: 'CLINIC', source: 'SYSTEM', at } as const)
    : ({ status: 'PATIENT_NOT_ARRIVED', source: 'CLINIC', at } as const);
  const change: Change = { kind: 'VISIT_STATUS', oip, ordinal, status };
  const inFer: Learnt = heard ? [{ system: 'fer', change }] : [];
  const slot: Learnt = heard && slotId !== undefined ? [{ system: 'fer', change: { kind: 'SLOT', slotId, taken: false } }] : [];
  return [...inFer, ...slot, { system: 'rmis', change, atMs: seenAtMs }];
};

/** ZAGS registers a death: the register closes policies, FER frees the slots, the clinics let go of the patient. */
export const died = (event: EventCalled<'DEATH'>, scene: Scene): Outcome => {
  const oip = readPerson(scene, 'person', event.person);
  const on = event.on ?? scene.today;
  const born = dataOf(scene, oip).person.personItems[0]?.birthDay ?? on;
  const known = deathOf(scene, oip);
  if (known !== undefined)
    throw impossible('person', { ru: `Смерть уже зарегистрирована: ${known}`, en: `The death is registered already: ${known}` });
  if (on < born || on > scene.today) {
    throw misnamed(
      'on',
      { ru: `день от рождения (${born}) до сегодня (${scene.today})`, en: `a day from the birth (${born}) to today (${scene.today})` },
      on,
    );
  }
  const actRecordNumber = makeActRecordNumber({
    section: 1,
    act: 'DEATH',
    year: Number(scene.today.slice(0, 4)),
    office: officeOf(regionOf(scene, oip)),
    serial: Number(oip) % 100_000,
    sign: 'NORMAL',
  });
  const ends = registerEnds(scene, oip, on);
  const ahead = scene.rmis
    .visits(oip, scene.nowMs)
    .filter(({ status, startsAt }) => status === 'RECORDED' && Date.parse(startsAt) > scene.nowMs);
  const inClinics = scene.people('rmis').attachments(oip) ?? [];
  const attached = inClinics.map(({ moOid, areaType }) => ({ moFId: moOid, areaType }));
  return {
    concerns: [oip],
    made: { actRecordNumber },
    learns: [
      { system: 'zags', change: { kind: 'DEATH_RECORD', oip, deathDate: on, actRecordNumber } },
      ...ends.map((change) => ({ system: 'insured-persons' as const, change })),
      ...ends.map((change) => ({ system: 'fer' as const, change })),
      ...ahead.flatMap((visit) => visitEnds(scene, visit)),
      ...detachments(oip, attached, scene.dayOf('rmis')).map((change) => ({ system: 'rmis' as const, change })),
    ],
  };
};
