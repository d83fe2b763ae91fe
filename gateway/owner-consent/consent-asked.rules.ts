import type { Profile } from '../../schema/region/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import { booksAsParent, consentIsAsked, isAdult, policyNumberDoes, type AskedAs } from '../eligibility/third-party.rules.ts';
import type { RefusalText } from '../rule/refusal.rules.ts';

/** Of whom consent is asked. */
export interface ConsentAsked {
  readonly seenAs: AskedAs;
  /** Full years. */
  readonly age: number;
  /** Profile of the portal signed in at. */
  readonly portal: Profile;
  readonly today: string;
}

/** of a child nobody is asked. */
const hasOwnSay = rule('R-013', ({ seenAs, age }: ConsentAsked) => !booksAsParent(seenAs) && isAdult(age));

/** a portal that does not ask for consent sends no codes. */
const portalAsks = rule('R-012', ({ portal, today }: ConsentAsked) => !policyNumberDoes(portal) && consentIsAsked(portal, today));

const ofChild: RefusalText = {
  code: 'NOT_ELIGIBLE',
  rule: 'R-013',
  message: {
    ru: 'Для записи ребёнка согласие по коду не нужно: достаточно, чтобы его полис был привязан к вашей учётной записи',
    en: 'To book a child no code is needed: it is enough that the child’s policy is linked to your account',
  },
  remedies: [
    { action: 'LINK_POLICY', message: { ru: 'Привяжите полис ребёнка в личном кабинете', en: 'Link the child’s policy in your account' } },
  ],
};

const notHere: RefusalText = {
  code: 'NOT_ELIGIBLE',
  rule: 'R-012',
  message: { ru: 'На этом портале согласие владельца полиса не нужно', en: 'This portal asks for no consent of the policy’s owner' },
};

/** Why nobody is asked for consent; undefined: the owner is. */
export const needlessConsent = (asked: ConsentAsked): RefusalText | undefined => {
  if (!portalAsks(asked)) return notHere;
  return hasOwnSay(asked) ? undefined : ofChild;
};
