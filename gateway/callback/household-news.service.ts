import { parseInstant } from '../../schema/calendar/index.ts';
import { HouseholdMemberEntity } from '../household/household-member.entity.ts';
import type { LetterOf, Receiver, Write } from './receiver.service.ts';

/** a moderator lets a member in, or not and says why. Whoever was removed stays removed. */
export const householdDecided = async (_by: Receiver, { at, news }: LetterOf<'HouseholdDecided'>): Promise<Write> => {
  const { memberOip, decision, reason } = news.content;
  return async (em, person) => {
    const decided = {
      moderation: decision,
      rejectionReason: decision === 'REJECTED' ? (reason ?? null) : null,
      decidedAt: new Date(parseInstant(at)),
    };
    await em.nativeUpdate(HouseholdMemberEntity, { person, memberOip, moderation: { $ne: 'REMOVED' } }, decided);
  };
};
