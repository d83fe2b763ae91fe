import { rule } from '../../schema/rules/registered.ts';
import type { GrantReason } from './grant.ts';

export type Moderation = 'PENDING' | 'APPROVED' | 'REJECTED' | 'REMOVED';

/** What the rules need of a member of a household. */
export interface MemberState {
  readonly moderation: Moderation;
}

/** whoever was removed is no longer in the household; what is kept of them is shown no more. */
export const stillMember = rule('R-318', ({ moderation }: MemberState) => moderation !== 'REMOVED');

/** whoever a moderator rejected is in the list with the reason, and nothing of the person is shown. */
export const notRejected = rule('R-320', ({ moderation }: MemberState) => moderation !== 'REJECTED');

/** until a moderator has accepted a member only the basic services are open for them. */
export const accepted = rule('R-322', ({ moderation }: MemberState) => moderation === 'APPROVED');

/** everybody who is in the household may be the patient of a service. */
export const maybePatient = rule('R-314', (member: MemberState) => stillMember(member) && notRejected(member));

/** As what the keeper of a household sees a member; undefined: not at all. */
export const memberSeenAs = (member: MemberState): GrantReason | undefined => {
  if (!maybePatient(member)) return undefined;
  return accepted(member) ? 'HOUSEHOLD' : 'HOUSEHOLD_PENDING';
};
