import type { Profile } from '../../schema/region/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import type { GrantReason } from '../access/grant.ts';

/** A consent of a policy’s owner; moments in epoch milliseconds. */
export interface ConsentFacts {
  readonly granteeOip: string;
  readonly revokedAt: number | null;
}

/** Why one may ask for somebody; NAMED: they are not seen, and were named by policy, name and birth date. */
export type AskedAs = GrantReason | 'NAMED';

/** Who would book for whom. */
export interface ThirdParty {
  readonly seenAs: AskedAs;
  /** OIP of whoever books; null for staff. */
  readonly viewerOip: string | null;
  /** Full years of the patient. */
  readonly age: number;
  /** That a verified link of the viewer’s to this child bears the child’s policy; null without such a link. */
  readonly policyLinked: boolean | null;
  readonly consents: readonly ConsentFacts[];
  /** Profile of the portal signed in at. */
  readonly portal: Profile;
  readonly today: string;
  readonly nowMs: number;
}

/** on most portals the other person’s policy is enough. */
export const policyNumberDoes = rule('R-020', (portal: Profile) => portal.thirdPartyBooking === 'POLICY_NUMBER');

/** consent is asked for from a day on; null: never. */
export const consentIsAsked = rule(
  'R-012',
  (portal: Pick<Profile, 'consentRequiredFrom'>, today: string) =>
    portal.consentRequiredFrom !== null && portal.consentRequiredFrom <= today,
);

/** nobody asks a child for a code. */
export const isAdult = rule('R-013', (age: number) => age >= 18);

/** whoever the owner named may book, kin or not. */
const givenTo = rule('R-006', (consent: ConsentFacts, viewerOip: string | null) => consent.granteeOip === viewerOip);

/** given once, it serves until it is taken back. */
const stands = rule('R-004', ({ revokedAt }: ConsentFacts, nowMs: number) => revokedAt === null || revokedAt > nowMs);

/** the owner has said yes. */
export const ownerConsented = rule('R-001', ({ consents, viewerOip, nowMs }: Pick<ThirdParty, 'consents' | 'viewerOip' | 'nowMs'>) =>
  consents.some((consent) => givenTo(consent, viewerOip) && stands(consent, nowMs)),
);

/** a parent or guardian books for a child without anybody’s confirmation. */
export const booksAsParent = rule('R-009', (seenAs: AskedAs) => seenAs === 'CHILD' || seenAs === 'WARD');

/** to do so, the child’s policy is to be linked to the account. */
export const childPolicyLinked = rule('R-010', (linked: boolean | null) => linked === true);

/** Somebody who is neither oneself nor one’s child, nor asked for by a clinic. */
const isThird = (seenAs: AskedAs): boolean => seenAs === 'HOUSEHOLD' || seenAs === 'HOUSEHOLD_PENDING' || seenAs === 'NAMED';

/** What keeps somebody from booking for another; undefined: nothing. One’s own booking and the clinic’s need no leave. */
export const leaveMissing = (facts: ThirdParty): 'CONSENT_REQUIRED' | 'CHILD_POLICY_NOT_LINKED' | undefined => {
  const { seenAs, portal, today, age } = facts;
  if (!isThird(seenAs) && !booksAsParent(seenAs)) return undefined;
  if (policyNumberDoes(portal)) return undefined;
  if (booksAsParent(seenAs)) return childPolicyLinked(facts.policyLinked) ? undefined : 'CHILD_POLICY_NOT_LINKED';
  if (!consentIsAsked(portal, today)) return undefined;
  if (!isAdult(age)) return 'CHILD_POLICY_NOT_LINKED';
  return ownerConsented(facts) ? undefined : 'CONSENT_REQUIRED';
};
