import { randomUUID } from 'node:crypto';
import {
  RegistryUnavailable,
  type CivilBirth,
  type GuardianshipAct,
  type Registries,
  type SmevResult,
} from '../../gateway/registry/index.ts';

type BirthQuery = Parameters<Registries['zags']['sendBirthRequest']>[0];
type WardQuery = Parameters<Registries['guardianship']['sendGuardianshipRequest']>[0];

export interface Letter<Records> {
  readonly messageId: string;
  readonly originalMessageId: string;
  readonly deliveredAt: string;
  readonly result: SmevResult;
  readonly told: Records;
}

const acceptedAt = '2026-03-02T09:00:00+03:00';
const sourced = <T>(system: 'ZAGS' | 'GUARDIANSHIP', value: T) => ({
  value,
  provenance: { system, retrievedAt: acceptedAt, stale: false, requestId: null } as const,
});

/** An authority whose post the test writes: what it was asked, what it answers, whether it can be reached. */
const authority = <Query extends { messageId: string }, Records>(system: 'ZAGS' | 'GUARDIANSHIP') => {
  const state = { down: false, forgets: false, keepsGiving: false };
  const sent: Query[] = [];
  const accepted = new Set<string>();
  const post: Letter<Records>[] = [];
  const acknowledged: string[] = [];
  const fail = (operation: string): void => {
    if (state.down) throw new RegistryUnavailable({ registry: system, operation, reason: 'it is down', retryable: true });
  };
  const next = (original?: string) =>
    post.find(
      ({ messageId, originalMessageId }) => !acknowledged.includes(messageId) && (original === undefined || originalMessageId === original),
    );
  return {
    state,
    /** Every time a request was handed in. */
    sent,
    acknowledged,
    /** Puts an answer into its post. */
    answers: (originalMessageId: string, result: SmevResult, told: Records, messageId: string = randomUUID()): string => {
      post.push({ messageId, originalMessageId, deliveredAt: acceptedAt, result, told });
      return messageId;
    },
    forget: (): void => accepted.clear(),
    send: async (query: Query) => {
      fail('SendRequest');
      sent.push(query);
      accepted.add(query.messageId);
      return sourced(system, { messageId: query.messageId, acceptedAt });
    },
    response: async (original?: string) => {
      fail('GetResponse');
      if (original !== undefined && !accepted.has(original)) return undefined;
      return sourced(system, next(original) ?? ('NOT_READY' as const));
    },
    ack: async (messageId: string) => {
      fail('Ack');
      if (!state.keepsGiving) acknowledged.push(messageId);
      return sourced(system, { messageId });
    },
  };
};

/** ЗАГС and the guardianship authority, at which nothing happens but what the test says. */
export const authorities = () => {
  const zags = authority<BirthQuery, readonly CivilBirth[]>('ZAGS');
  const guardianship = authority<WardQuery, readonly GuardianshipAct[]>('GUARDIANSHIP');
  const answering =
    <Records>({ response }: { response: (original?: string) => Promise<{ value: Letter<Records> | 'NOT_READY' } | undefined> }) =>
    async (original?: string) => {
      const told = await response(original);
      return told && told.value !== 'NOT_READY' ? { ...told, value: { ...told.value, records: told.value.told } } : told;
    };
  const bound = {
    zags: { sendBirthRequest: zags.send, response: answering(zags), ack: zags.ack },
    guardianship: { sendGuardianshipRequest: guardianship.send, response: answering(guardianship), ack: guardianship.ack },
  };
  return { zags, guardianship, registries: bound as unknown as Registries };
};
