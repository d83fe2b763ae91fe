import { audit } from '../audit/audit.service.ts';
import type { ChallengeRow } from '../challenge/challenge.loader.ts';
import type { Context } from '../graph/context.ts';

/** The owner of a policy is told of its use; an own phone is nobody's use of anything. */
const usedFor = ({ kind }: ChallengeRow) =>
  kind === 'BOOKING_CONSENT' ? ({ fields: 'POLICIES', service: 'APPOINTMENT' } as const) : ({ fields: 'IDENTITY' } as const);

/** the owner is told of every answer to a code of theirs. `refusalCode`: a value of RefusalCode; undefined: it was right; null: it was not the asker's to answer. */
export const noteAnswer = (context: Context, challenge: ChallengeRow, refusalCode: string | null | undefined): Promise<void> => {
  const trail = audit(context);
  trail.record({
    whom: challenge.ownerOip,
    ...usedFor(challenge),
    allowed: refusalCode === undefined,
    ...(typeof refusalCode === 'string' && { refusalCode }),
  });
  return trail.written();
};
