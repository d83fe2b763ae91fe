import { addDays } from '../../../schema/calendar/index.ts';
import type { Informed } from '../../../schema/control/event-parts.ts';
import type { EventCalled } from '../../../schema/control/events.ts';
import { regionByOkato } from '../../../schema/region/index.ts';
import type { AttachItem, PolicyItem } from '../../../schema/registry/insured-persons.ts';
import { makeEnp } from '../../../schema/identifier/enp.ts';
import { insurerByCode, insurersOf } from '../../people/places/insurers.ts';
import { policyItem } from '../../people/register-data.ts';
import type { PolicyStory } from '../../people/resident.ts';
import type { Change } from '../change.ts';
import { dataOf, readClinic, readPerson } from '../references.ts';
import { impossible, misnamed, type Outcome, type Scene } from '../scene.ts';
import { civilPerson } from './birth.ts';
import { deathOf, detachments } from './death.ts';

const whoHears: readonly Informed[] = ['insured-persons', 'fer', 'rmis'];

/** What the register enters, FER and the clinics hear of. */
const entered = (oip: string, changes: readonly Change[], made?: Outcome['made']): Outcome => ({
  concerns: [oip],
  learns: whoHears.flatMap((system) => changes.map((change) => ({ system, change }))),
  ...(made && { made }),
});

const living = (scene: Scene, text: string): string => {
  const oip = readPerson(scene, 'person', text);
  if (deathOf(scene, oip) !== undefined) throw impossible('person', { ru: 'Этот человек умер', en: 'This person is dead' });
  return oip;
};

const isValid = ({ pcyStatus }: PolicyItem): boolean => pcyStatus.startsWith('Д');
const permanent = new Set(['С', 'П', 'Э', 'К', 'Ц']);

/** Numbers that neither the population nor the cast has. */
const blankNumber = (oip: string, digits: 9 | 11, place: number): string =>
  `98${String((Number(oip) % 10 ** (digits - 4)) + 1).padStart(digits - 4, '0')}${String(place % 100).padStart(2, '0')}`;

interface NewPolicy {
  readonly type: PolicyStory['type'];
  readonly insurer?: string;
  /** Calendar days that it is valid for; without an end where undefined. */
  readonly days?: number;
}

const issue = (scene: Scene, oip: string, { type, insurer, days }: NewPolicy): { policy: PolicyItem; items: readonly PolicyItem[] } => {
  const data = dataOf(scene, oip);
  const items = data.policy?.policyItems ?? [];
  const region = regionByOkato(items.at(-1)?.okato ?? data.address?.addressItems[0]?.okato.slice(0, 5) ?? '') ?? regionByOkato('45000');
  if (!region) throw new RangeError(`no region of ${oip}`);
  const insurerCode = insurer ?? items.at(-1)?.insurfCode ?? insurersOf(region.code)[0]?.insurfCode ?? '';
  const offered = insurersOf(region.code).map(({ insurfCode }) => insurfCode);
  if (!insurerByCode(insurerCode))
    throw misnamed('insurer', { ru: `код страховой: ${offered.join(', ')}`, en: `code of an insurer: ${offered.join(', ')}` }, insurerCode);
  const { birthDate, sex } = civilPerson(data);
  const enp =
    items.findLast((item) => item.enp !== undefined)?.enp ??
    makeEnp({ regionCode: region.code, birthDate, sex, serial: 99_890 + (Number(oip) % 10) });
  const digits = type === 'Ц' ? undefined : type === 'В' ? 9 : 11;
  const story: PolicyStory = {
    type,
    ...(digits && { number: blankNumber(oip, digits, items.length) }),
    enp,
    from: scene.today,
    ...(days !== undefined && { to: addDays(scene.today, days - 1) }),
    state: 'VALID',
    insurerCode,
    okato: region.okato,
  };
  return { policy: policyItem(story, scene.today), items };
};

/** A policy without a term is issued; the one before it is replaced. */
export const policyIssued = ({ person, type, insurer }: EventCalled<'POLICY_ISSUED'>, scene: Scene): Outcome => {
  const oip = living(scene, person);
  const { policy, items } = issue(scene, oip, { type, insurer });
  const replaced = items.flatMap((item, place): Change[] =>
    isValid(item) ? [{ kind: 'POLICY_ENDED', oip, place, on: scene.today, status: 'Погашен: заменён' }] : [],
  );
  return entered(oip, [...replaced, { kind: 'POLICY_ADDED', oip, policy }], { enp: policy.enp ?? '' });
};

/** a certificate for some days, while the policy is being made. */
export const temporaryPolicyIssued = ({ person, days }: EventCalled<'TEMPORARY_POLICY_ISSUED'>, scene: Scene): Outcome => {
  const oip = living(scene, person);
  const { policy, items } = issue(scene, oip, { type: 'В', days });
  if (items.some((item) => isValid(item) && permanent.has(item.pcyType)))
    throw impossible('person', { ru: 'Действует постоянный полис', en: 'A permanent policy is in force' });
  return entered(oip, [{ kind: 'POLICY_ADDED', oip, policy }], { number: policy.pcyNum ?? '' });
};

export const policyClosed = ({ person, policy: asked, reason }: EventCalled<'POLICY_CLOSED'>, scene: Scene): Outcome => {
  const oip = readPerson(scene, 'person', person);
  const items = dataOf(scene, oip).policy?.policyItems ?? [];
  const place = asked ?? items.findLastIndex(isValid);
  const item = items[place];
  if (!item) {
    if (asked === undefined) throw impossible('person', { ru: 'Действующего полиса нет', en: 'There is no valid policy' });
    throw misnamed('policy', { ru: `место от 0 до ${items.length - 1}`, en: `a place from 0 to ${items.length - 1}` }, String(asked));
  }
  if (!isValid(item)) throw impossible('policy', { ru: `Полис уже не действует: ${item.pcyStatus}`, en: 'The policy is no longer valid' });
  const status = reason === 'LOST' ? 'Утрачен' : 'Закрыт: снят с учёта';
  return entered(oip, [{ kind: 'POLICY_ENDED', oip, place, on: scene.today, status }]);
};

/** The clinic before it in the same area lets go (facts F-041). */
export const attached = ({ person, clinic: asked, areaType, method }: EventCalled<'ATTACHED'>, scene: Scene): Outcome => {
  const oip = living(scene, person);
  const clinic = readClinic(scene, 'clinic', asked);
  const data = dataOf(scene, oip);
  const policy = data.policy?.policyItems.findLast(isValid);
  const now = data.attach?.attachItems.findLast((item) => item.areaType === areaType && item.dateAttachE === undefined);
  if (now?.moFId === clinic.moOid) throw impossible('clinic', { ru: 'Прикрепление уже есть', en: 'The person is attached there already' });
  if (!policy)
    throw impossible('person', {
      ru: 'Персона не имеет активного страхового полиса на дату прикрепления',
      en: 'The person has no policy in force on that day (409.11)',
    });
  const attachment: AttachItem = {
    areaType,
    attachMethod: method,
    dateAttachB: scene.today,
    moCode: clinic.moCode,
    moFId: clinic.moOid,
    moOkato: clinic.okato,
    attachStatus: '1',
    pcyType: policy.pcyType,
  };
  return entered(oip, [{ kind: 'ATTACHED', oip, attachment }]);
};

export const detached = ({ person, clinic: asked }: EventCalled<'DETACHED'>, scene: Scene): Outcome => {
  const oip = readPerson(scene, 'person', person);
  const clinic = asked === undefined ? undefined : readClinic(scene, 'clinic', asked);
  const items = (dataOf(scene, oip).attach?.attachItems ?? []).filter(({ moFId }) => clinic === undefined || moFId === clinic.moOid);
  const ends = detachments(oip, items, scene.today);
  if (ends.length === 0) throw impossible('clinic', { ru: 'Такого прикрепления нет', en: 'There is no such attachment' });
  return entered(oip, ends);
};

/** The register puts right what it has of a person. */
export const personCorrected = (event: EventCalled<'PERSON_DATA_CORRECTED'>, scene: Scene): Outcome => {
  const oip = readPerson(scene, 'person', event.person);
  const { family, given, patronymic, birthDate, sex, snils, address } = event;
  if ([family, given, patronymic, birthDate, sex, snils, address].every((value) => value === undefined))
    throw misnamed(
      '',
      { ru: 'хотя бы одно исправление: family, given, birthDate, snils ...', en: 'something to correct: family, given, snils ...' },
      '',
    );
  if (birthDate !== undefined && birthDate > scene.today)
    throw misnamed('birthDate', { ru: `не позже сегодня (${scene.today})`, en: `no later than today (${scene.today})` }, birthDate);
  const person = {
    ...(family !== undefined && { surname: family }),
    ...(given !== undefined && { firstName: given }),
    ...(patronymic !== undefined && { patronymic }),
    ...(birthDate !== undefined && { birthDay: birthDate }),
    ...(sex !== undefined && { gender: sex === 'MALE' ? ('1' as const) : ('2' as const) }),
  };
  return entered(oip, [
    { kind: 'PERSON_CORRECTED', oip, person, ...(snils !== undefined && { snils }), ...(address !== undefined && { address }) },
  ]);
};
