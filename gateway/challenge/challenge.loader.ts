import { statement, type Storage } from '../storage/index.ts';
import { ChallengeEntity, type ChallengeState, type StoredChallengeKind } from './challenge.entity.ts';

export interface ChallengeRow {
  readonly id: string;
  readonly kind: StoredChallengeKind;
  readonly state: ChallengeState;
  /** ESIA number of whoever is to answer. */
  readonly account: string;
  readonly askerOip: string | null;
  /** Whose phone it went to. */
  readonly ownerOip: string;
  readonly maskedPhone: string;
  readonly attemptsLeft: number;
  /** World time, epoch milliseconds. */
  readonly expiresAt: number;
  readonly slotId: string | null;
}

const challengeOfId = statement<ChallengeRow>('challenge of an id', 'epoch', (names) => {
  const { table, column } = names(ChallengeEntity);
  const { id, kind, state, account, askerOip, ownerOip, maskedPhone, attemptsLeft, expiresAt, slotId } = column;
  return `select ${id} as "id", ${kind} as "kind", ${state} as "state", ${account} as "account", ${askerOip} as "askerOip",
      ${ownerOip} as "ownerOip", ${maskedPhone} as "maskedPhone", ${attemptsLeft} as "attemptsLeft", ${expiresAt} as "expiresAt", ${slotId} as "slotId"
    from ${table} where ${column.epoch} = $1 and ${id} = $2::uuid`;
});

/** Without the digest of its code. Undefined where there is none in this world. */
export const readChallenge = async (storage: Storage, epoch: number, id: string): Promise<ChallengeRow | undefined> =>
  (await storage.read(challengeOfId, [epoch, id]))[0];
