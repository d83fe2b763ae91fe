import { parseInstant } from '../../schema/calendar/index.ts';
import { HouseholdMemberEntity } from '../household/household-member.entity.ts';
import { notify } from '../notification/notify.service.ts';
import { moderationWords, waysOfOutcome } from './household-words.rules.ts';
import type { LetterOf, Receiver, Write } from './receiver.service.ts';

/** a moderator lets a member in, or not and says why. Whoever was removed stays removed. The keeper is told. */
export const householdDecided = async ({ world }: Receiver, { at, news }: LetterOf<'HouseholdDecided'>): Promise<Write> => {
  const { keeperOip, memberOip, decision, reason = null } = news.content;
  return async (em, person) => {
    const decided = {
      moderation: decision,
      rejectionReason: decision === 'REJECTED' ? reason : null,
      decidedAt: new Date(parseInstant(at)),
    };
    const where = { person, memberOip, moderation: { $ne: 'REMOVED' as const } };
    const waiting = await em.findOne(HouseholdMemberEntity, where);
    if (!waiting) return;
    await em.nativeUpdate(HouseholdMemberEntity, where, decided);
    const about = { type: 'HouseholdMember', id: `${keeperOip}.${waiting.ordinal}` };
    await notify(em, world, { to: keeperOip, ...moderationWords(decision, reason), about, ways: waysOfOutcome(decision) });
  };
};
