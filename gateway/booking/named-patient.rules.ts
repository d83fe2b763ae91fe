import type { Day } from '../../schema/calendar/index.ts';
import type { Bilingual } from '../graph/language.ts';
import { holderNotFound } from '../policy/policy-refusals.rules.ts';
import type { TypedNumber } from '../policy/policy-number.rules.ts';
import { raiseLevel, refusedUnder, type Refused } from '../rule/refusal.rules.ts';

/** Whom an input names: nobody, which is oneself; a person one sees; or another one by policy, name and birth date. */
export interface Naming {
  /** Id of the graph. */
  readonly patientId?: string | null;
  readonly policy?: TypedNumber | null;
  readonly patientName?: { readonly family: string; readonly given: string; readonly patronymic?: string | null } | null;
  readonly patientBirthDate?: Day | null;
}

/** What is wrong with the form of an input, and where. */
export interface FormFault {
  /** Path below the input. */
  readonly field: string;
  readonly expected: Bilingual;
}

/** What the register takes as a part of a name, in characters. */
const longest = 40;

const nameFault = ({ patientName }: Naming): FormFault | undefined => {
  if (!patientName) return undefined;
  const { family, given, patronymic } = patientName;
  const parts = { family, given, ...(typeof patronymic === 'string' && { patronymic }) };
  const [part] = Object.entries(parts).find(([, text]) => text.trim() === '' || text.length > longest) ?? [];
  const expected = { ru: `ожидается от 1 до ${longest} знаков`, en: `expected 1 to ${longest} characters` };
  return part === undefined ? undefined : { field: `patientName.${part}`, expected };
};

const together = ['policy', 'patientName', 'patientBirthDate'] as const;

/** The first fault of its form; undefined: none. Digits of a policy are a rule’s matter, not the form’s. */
export const formFault = (naming: Naming): FormFault | undefined => {
  const given = together.filter((name) => (naming[name] ?? null) !== null);
  const missing = together.find((name) => !given.includes(name));
  if (given.length > 0 && (naming.patientId ?? null) !== null) {
    const expected = {
      ru: 'ожидается либо patientId, либо policy, patientName и patientBirthDate',
      en: 'expected either patientId, or policy, patientName and patientBirthDate',
    };
    return { field: 'patientId', expected };
  }
  if (given.length > 0 && missing) {
    const expected = { ru: `ожидается вместе с ${given.join(', ')}`, en: `expected together with ${given.join(', ')}` };
    return { field: missing, expected };
  }
  return nameFault(naming);
};

/** Of two ways to know another person: any insured one, or those in the household only. */
export type Findable = 'INSURED' | 'HOUSEHOLD';

/** One answer, whatever did not match: number, name, birth date, or that the person is in nobody’s household here. */
export const nobodyFits = (profile: string, among: Findable): Refused =>
  among === 'INSURED'
    ? { ...holderNotFound(profile), field: 'input.policy' }
    : refusedUnder(profile, {
        code: 'PERSON_NOT_FOUND',
        rule: 'R-314',
        field: 'input.policy',
        message: {
          ru: 'На этом портале записывают людей из своей картотеки, а в ней нет человека с таким полисом, именем и датой рождения',
          en: 'This portal books people of one’s household, and it has nobody with this policy, name and birth date',
        },
      });

/** Not there, or not for the viewer’s eyes: the same. */
export const nobodySeen = (profile: string): Refused =>
  refusedUnder(profile, {
    code: 'PERSON_NOT_FOUND',
    rule: 'R-314',
    field: 'input.patientId',
    message: { ru: 'Среди тех, кого вы можете записать, такого человека нет', en: 'There is no such person among those whom you may book' },
  });

/** Of a simplified account nobody knows whose it is. */
export const levelTooLow = (profile: string): Refused =>
  refusedUnder(profile, {
    code: 'ACCOUNT_LEVEL_TOO_LOW',
    rule: 'R-138',
    message: {
      ru: 'Для услуг здравоохранения нужна стандартная или подтверждённая учётная запись, у вас упрощённая',
      en: 'Health services take a standard or verified account, yours is simplified',
    },
    remedies: raiseLevel,
  });
