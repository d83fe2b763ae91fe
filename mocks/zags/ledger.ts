import { z } from 'zod';
import { zags } from '../../schema/registry/zags.ts';
import type { People } from '../people/people.ts';
import { fractionOf, guidOf } from '../world/guid.ts';
import type { Ledger } from '../world/ledger.ts';

const sendRequest = zags.operations.SendRequest.request;

const event = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ACCEPTED'), message: z.guid(), content: sendRequest.shape.Content }),
  z.strictObject({ kind: z.literal('ACKNOWLEDGED'), message: z.guid() }),
]);
type Event = z.output<typeof event>;

/** A request that was accepted, with the moments of its life by the world's clock. */
export interface AcceptedRequest {
  readonly message: string;
  readonly content: z.output<typeof sendRequest>['Content'];
  readonly acceptedAtMs: number;
  /** When its answer is ready. */
  readonly readyAtMs: number;
  /** Message id of that answer. */
  readonly answer: string;
}

/** Seconds to minutes (facts F-053). */
const shortestDelayMs = 5_000;
const longestDelayMs = 180_000;

export interface ZagsLedger extends Ledger<Event> {
  /** By the id of the request. */
  accepted(message: string): AcceptedRequest | undefined;
  /** By the id of its answer, ready or not, acknowledged or not. */
  answered(answer: string): AcceptedRequest | undefined;
  /** The oldest answer that is ready and that nobody has acknowledged; of one request, or of any. */
  oldestReady(nowMs: number, message?: string): AcceptedRequest | undefined;
  isAcknowledged(answer: string): boolean;
}

export const openZagsLedger = (people: People): ZagsLedger => {
  const requests = new Map<string, AcceptedRequest>();
  const byAnswer = new Map<string, AcceptedRequest>();
  const acknowledged = new Set<string>();

  const accept = (message: string, content: AcceptedRequest['content'], acceptedAtMs: number): void => {
    const delayMs = shortestDelayMs + fractionOf('zags', people.base.seed, message) * (longestDelayMs - shortestDelayMs);
    const readyAtMs = acceptedAtMs + Math.round(delayMs / 1000) * 1000;
    const request = { message, content, acceptedAtMs, readyAtMs, answer: guidOf('zags', people.base.seed, message) };
    requests.set(message, request);
    byAnswer.set(request.answer, request);
  };

  return {
    event,
    apply(said, atMs) {
      if (said.kind === 'ACCEPTED') accept(said.message, said.content, atMs);
      else acknowledged.add(said.message);
    },
    accepted: (message) => requests.get(message),
    answered: (answer) => byAnswer.get(answer),
    oldestReady: (nowMs, message) =>
      [...requests.values()]
        .filter(
          (request) =>
            request.readyAtMs <= nowMs && !acknowledged.has(request.answer) && (message === undefined || request.message === message),
        )
        .reduce<AcceptedRequest | undefined>(
          (oldest, request) => (oldest && oldest.readyAtMs <= request.readyAtMs ? oldest : request),
          undefined,
        ),
    isAcknowledged: (answer) => acknowledged.has(answer),
  };
};
