import type { Bilingual } from '../graph/language.ts';
import { rule } from '../../schema/rules/registered.ts';
import type { RefusalCode } from '../rule/refusal-code.type.ts';
import { refusedUnder, type Refused, type RemedyOffer } from '../rule/refusal.rules.ts';
import type { ReadNumber } from './policy-number.rules.ts';

/** Name and phone of an insurer, where they are known. */
export interface InsurerContact {
  readonly name: string;
  readonly phone: string;
}

/** whoever issued the policy tells its ENP, so that is whom to ask. */
export const insurerTellsEnp = rule(
  'R-071',
  (code: keyof typeof RefusalCode) => code === 'ENP_INVALID' || code === 'OLD_POLICY_NOT_ACCEPTED',
);

/** a policy is issued anew by the insurer, never by a clinic or a portal. */
export const insurerIssues = rule('R-097', (code: keyof typeof RefusalCode) =>
  (['POLICY_NOT_FOUND', 'POLICY_EXPIRED', 'TEMPORARY_POLICY_NOT_ACCEPTED'] as readonly string[]).includes(code),
);

const named = (insurer: InsurerContact | null): Bilingual =>
  insurer ? { ru: `: ${insurer.name}, ${insurer.phone}`, en: `: ${insurer.name}, ${insurer.phone}` } : { ru: '', en: '' };

/** What an insurer can do about a refusal. */
export const insurerRemedies = (code: keyof typeof RefusalCode, insurer: InsurerContact | null): RemedyOffer[] => {
  const { ru, en } = named(insurer);
  const phone = insurer?.phone ?? null;
  return [
    ...(insurerIssues(code)
      ? [
          {
            action: 'GET_PERMANENT_POLICY' as const,
            message: { ru: `Получите постоянный полис в страховой организации${ru}`, en: `Get a permanent policy from the insurer${en}` },
            phone,
          },
        ]
      : []),
    ...(insurerTellsEnp(code)
      ? [
          {
            action: 'CONTACT_INSURER' as const,
            message: {
              ru: `Узнайте ЕНП в страховой организации, которая выдала полис${ru}`,
              en: `Ask the insurer that issued the policy for its ENP${en}`,
            },
            phone,
          },
        ]
      : []),
  ];
};

const faults: Readonly<Record<Extract<ReadNumber, { fault: string }>['fault'], Pick<Refused, 'code' | 'rule' | 'message'>>> = {
  ENP_FORMAT: {
    code: 'POLICY_NUMBER_FORMAT',
    rule: 'R-069',
    message: { ru: 'ЕНП — ровно 16 цифр подряд, без пробелов', en: 'An ENP is exactly 16 digits in a row, without spaces' },
  },
  ENP_CHECK: {
    code: 'ENP_INVALID',
    rule: 'R-070',
    message: { ru: 'Контрольная цифра не сходится: это не ЕНП', en: 'The check digit is wrong: this is no ENP' },
  },
  OLD_FORMAT: {
    code: 'POLICY_NUMBER_FORMAT',
    rule: 'R-072',
    message: {
      ru: 'У полиса старого образца 6 цифр серии и 10 цифр номера, без пробелов, в двух полях',
      en: 'An old policy has 6 digits of series and 10 of number, without spaces, in two fields',
    },
  },
  NOTHING: {
    code: 'POLICY_NUMBER_FORMAT',
    rule: 'R-069',
    message: { ru: 'Укажите ЕНП, либо серию и номер старого полиса', en: 'Give an ENP, or series and number of an old policy' },
  },
  BOTH: {
    code: 'POLICY_NUMBER_FORMAT',
    rule: 'R-069',
    message: {
      ru: 'У полиса с ЕНП серии нет: укажите либо ЕНП, либо серию и номер',
      en: 'A policy with an ENP has no series: give either the ENP, or series and number',
    },
  },
};

/** Wrong digits: nobody was asked, so no insurer is known. */
export const wrongDigits = ({ fault, field }: Extract<ReadNumber, { fault: string }>, profile: string): Refused => ({
  ...faults[fault],
  profile,
  field,
  remedies: insurerRemedies(faults[fault].code, null),
});

/** One answer for every mismatch of the holder, and for a policy that does not exist where a holder was named. */
export const holderNotFound = (profile: string): Refused =>
  refusedUnder(profile, {
    code: 'PERSON_NOT_FOUND',
    rule: 'R-089',
    message: {
      ru: 'В регистре нет человека с таким полисом, именем и датой рождения',
      en: 'The register has nobody with this policy, name and birth date',
    },
    remedies: [],
  });

export const policyNotFound = (profile: string, insurer: InsurerContact | null): Refused =>
  refusedUnder(profile, {
    code: 'POLICY_NOT_FOUND',
    rule: 'R-068',
    message: { ru: 'В регистре застрахованных такого полиса нет', en: 'The register of insured persons has no such policy' },
    remedies: insurerRemedies('POLICY_NOT_FOUND', insurer),
  });

export const policyExpired = (profile: string, insurer: InsurerContact | null): Refused =>
  refusedUnder(profile, {
    code: 'POLICY_EXPIRED',
    rule: 'R-079',
    message: {
      ru: 'Полис не действует: срок кончился или его закрыли',
      en: 'The policy is not in force: its term has ended, or it was closed',
    },
    remedies: insurerRemedies('POLICY_EXPIRED', insurer),
  });
