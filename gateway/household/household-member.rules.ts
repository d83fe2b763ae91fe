import { rule } from '../../schema/rules/registered.ts';
import { notRejected, stillMember, type MemberState } from '../access/household.rules.ts';

/** the main member and those who wait count towards the limit; the rejected and the removed do not. */
export const countsTowardsLimit = rule('R-319', (member: MemberState) => stillMember(member) && notRejected(member));

/** whoever was added is in the list at once, whatever the moderator will say. */
export const isListed = rule('R-328', (member: MemberState) => stillMember(member));

/** the first member, who keeps the household, is the main one. */
export const isMain = rule('R-315', (keeperOip: string, memberOip: string) => keeperOip === memberOip);

/** a reason is told to whoever was rejected; R-326 shows the state to all. */
export const reasonIsTold = rule('R-324', ({ moderation }: MemberState) => moderation === 'REJECTED');
