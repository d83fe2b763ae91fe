import { instantIn } from '../../schema/calendar/index.ts';
import type { Context } from '../graph/context.ts';
import { idKind } from '../graph/global-id.ts';
import { readChallenge, type ChallengeRow } from './challenge.loader.ts';
import type { Challenge } from './challenge.type.ts';

export const challengeId = idKind('Challenge', /^([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/);

/** The challenge as whoever asked for it sees it. */
export const showChallenge = ({ id, kind, state, maskedPhone, expiresAt, attemptsLeft }: ChallengeRow): Challenge => ({
  id: challengeId.write(id),
  kind,
  maskedPhone,
  expiresAt: instantIn('Europe/Moscow', expiresAt),
  attemptsLeft: state === 'OPEN' ? attemptsLeft : 0,
});

/** A challenge of this account; undefined for any other. */
export const ownChallenge = async (context: Context, id: string): Promise<ChallengeRow | undefined> => {
  const { account } = await context.viewer();
  const row = await readChallenge(context.storage, context.world.epoch, id);
  return row?.account === account.esiaOid ? row : undefined;
};

/** For node(id:). */
export const findChallenge = async (context: Context, id: string): Promise<Challenge | null> => {
  const [local = ''] = challengeId.read(id, 'id');
  const row = await ownChallenge(context, local);
  return row ? showChallenge(row) : null;
};
