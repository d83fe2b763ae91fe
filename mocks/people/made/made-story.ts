import { fullYears, type Day } from '../../../schema/calendar/index.ts';
import type { MadePerson } from '../../../schema/control/people.ts';
import { regionByCode } from '../../../schema/region/index.ts';
import type { Sex } from '../names/full-name.ts';
import type { Localized } from '../persona.ts';
import type { Clinic } from '../places/clinics.ts';
import type { HeldPolicy } from './made-policies.ts';

/** Name for x-persona of somebody who was made. */
export const madeName = ({ ordinal }: Pick<MadePerson, 'ordinal'>): string => `made-${ordinal}`;

const policyWords: Readonly<Record<HeldPolicy, Localized>> = {
  OLD: { ru: 'полис старого образца', en: 'an old policy' },
  TEMPORARY: { ru: 'временное свидетельство', en: 'a temporary policy' },
  PAPER: { ru: 'бумажный полис', en: 'a paper policy' },
  ELECTRONIC_CARD: { ru: 'полис-карта', en: 'a card policy' },
  DIGITAL: { ru: 'цифровой полис', en: 'a digital policy' },
  NONE: { ru: 'полиса нет', en: 'no policy' },
};

/** Two sentences about somebody of whom only the facts are known. */
export const madeStory = (person: { sex: Sex; born: Day; on: Day; regionCode: string; policy: HeldPolicy; clinic?: Clinic }): Localized => {
  const { sex, born, on, regionCode, policy, clinic } = person;
  const age = fullYears(born, on);
  const ru = `${sex === 'MALE' ? 'Создан' : 'Создана'} для этого мира, полных лет: ${age}, регион: ${regionByCode(regionCode)?.name ?? regionCode}.`;
  const en = `Made for this world: ${sex === 'MALE' ? 'a man' : 'a woman'} of ${age}, living in region ${regionCode}.`;
  const at = clinic
    ? { ru: `прикрепление: ${clinic.organization.name}`, en: `attached to ${clinic.oid}` }
    : { ru: 'прикрепления нет', en: 'attached to no clinic' };
  return { ru: `${ru} На учёте: ${policyWords[policy].ru}; ${at.ru}.`, en: `${en} On record: ${policyWords[policy].en}; ${at.en}.` };
};
