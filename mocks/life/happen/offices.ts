import { addYears, fullYears } from '../../../schema/calendar/index.ts';
import type { EventCalled } from '../../../schema/control/events.ts';
import { regionByOkato } from '../../../schema/region/index.ts';
import type { Change } from '../change.ts';
import { dataOf, readPerson } from '../references.ts';
import { impossible, misnamed, type Outcome, type Scene } from '../scene.ts';
import { deathOf } from './death.ts';

const ofAge = 18;
const firstPassport = 14;

const ageOf = (scene: Scene, oip: string): number =>
  fullYears(dataOf(scene, oip).person.personItems[0]?.birthDay ?? scene.today, scene.today);

const twoPeople = (scene: Scene, [adultPath, adultText]: [string, string], [childPath, childText]: [string, string]) => {
  const [adult, child] = [readPerson(scene, adultPath, adultText), readPerson(scene, childPath, childText)];
  if (adult === child) throw impossible(childPath, { ru: 'Это один и тот же человек', en: 'This is the same person' });
  if (ageOf(scene, adult) < ofAge) throw impossible(adultPath, { ru: 'Этот человек несовершеннолетний', en: 'This person is under age' });
  if (ageOf(scene, child) >= ofAge) throw impossible(childPath, { ru: 'Этот человек совершеннолетний', en: 'This person is of age' });
  return { adult, child };
};

const isGuardian = (scene: Scene, guardian: string, ward: string): boolean =>
  scene
    .people('guardianship')
    .portal(guardian)
    .familyLinks.some(({ kind, childOip, status }) => kind === 'WARD' && childOip === ward && status !== 'EXPIRED');

/** An authority puts a guardian over a ward, or releases one. */
export const guardianChanged = (event: EventCalled<'GUARDIAN_APPOINTED' | 'GUARDIANSHIP_ENDED'>, scene: Scene): Outcome => {
  const { adult, child } = twoPeople(scene, ['guardian', event.guardian], ['ward', event.ward]);
  const appointed = event.event === 'GUARDIAN_APPOINTED';
  if (isGuardian(scene, adult, child) === appointed) {
    throw impossible(
      'guardian',
      appointed
        ? { ru: 'Этот человек уже опекун', en: 'This person is the guardian already' }
        : { ru: 'Этот человек не опекун', en: 'This person is not the guardian' },
    );
  }
  const change: Change = { kind: 'WARD', guardian: adult, ward: child, inForce: appointed, since: scene.instantOf('guardianship') };
  const content = {
    adultOip: adult,
    childOip: child,
    change: appointed ? 'ESTABLISHED' : 'ENDED',
    since: scene.dayOf('guardianship'),
  } as const;
  return {
    concerns: [adult, child],
    learns: [{ system: 'guardianship', change }],
    news: [{ news: { sender: 'guardianship', kind: 'GuardianshipChanged', content }, atMs: scene.at('guardianship') }],
  };
};

/** A court restricts a parent; the authority tells it. */
export const parentRestricted = (event: EventCalled<'PARENT_RESTRICTED'>, scene: Scene): Outcome => {
  const { adult, child } = twoPeople(scene, ['parent', event.parent], ['child', event.child]);
  const content = { adultOip: adult, childOip: child, change: 'RESTRICTED', since: scene.dayOf('guardianship') } as const;
  return {
    concerns: [adult, child],
    learns: [],
    news: [{ news: { sender: 'guardianship', kind: 'GuardianshipChanged', content }, atMs: scene.at('guardianship') }],
  };
};

/** An office has seen a parent with the papers. */
export const parentConfirmed = (event: EventCalled<'PARENT_CONFIRMED'>, scene: Scene): Outcome => {
  const { adult, child } = twoPeople(scene, ['parent', event.parent], ['child', event.child]);
  const content = { adultOip: adult, childOip: child, confirmed: true };
  return { concerns: [adult, child], learns: [], news: [{ news: { sender: 'mfc', kind: 'LinkConfirmed', content }, atMs: scene.nowMs }] };
};

/** A moderator lets a member into a household, or does not and says why. */
export const householdDecided = (event: EventCalled<'HOUSEHOLD_DECIDED'>, scene: Scene): Outcome => {
  const [keeper, member] = [readPerson(scene, 'keeper', event.keeper), readPerson(scene, 'member', event.member)];
  const { decision, reason } = event;
  if (decision === 'APPROVED' && reason !== undefined)
    throw misnamed(
      'reason',
      { ru: 'ничего: причина говорится только при REJECTED', en: 'nothing: a reason goes with REJECTED only' },
      reason,
    );
  const content = { keeperOip: keeper, memberOip: member, decision, ...(reason !== undefined && { reason }) };
  return {
    concerns: [keeper, member],
    learns: [],
    news: [{ news: { sender: 'moderation', kind: 'HouseholdDecided', content }, atMs: scene.nowMs }],
  };
};

/** A passport is exchanged; the register has the old one until it hears of it. */
export const passportReplaced = (event: EventCalled<'PASSPORT_REPLACED'>, scene: Scene): Outcome => {
  const oip = readPerson(scene, 'person', event.person);
  if (deathOf(scene, oip) !== undefined) throw impossible('person', { ru: 'Этот человек умер', en: 'This person is dead' });
  const data = dataOf(scene, oip);
  const born = data.person.personItems[0]?.birthDay ?? scene.today;
  if (scene.today < addYears(born, firstPassport))
    throw impossible('person', { ru: 'До 14 лет паспорта нет', en: 'There is no passport before the age of 14' });
  const region = regionByOkato(data.address?.addressItems[0]?.okato.slice(0, 5) ?? '');
  const replaced = scene.life.events().length + 1;
  const series = event.series ?? `${region?.okato.slice(0, 2) ?? '45'}${scene.today.slice(2, 4)}`;
  const number = event.number ?? String(950_000 + ((Number(oip) + replaced) % 50_000));
  const document = {
    dudlType: '14',
    dudlSer: series,
    dudlNum: number,
    dudlDateB: scene.today,
    dudlIssuer: `Отдел МВД России, ${region?.name ?? ''}`,
    dudlStatus: '1' as const,
  };
  const change: Change = { kind: 'DOCUMENT_REPLACED', oip, document };
  return {
    concerns: [oip],
    made: { series, number },
    learns: [
      { system: 'insured-persons', change },
      { system: 'fer', change },
    ],
  };
};
