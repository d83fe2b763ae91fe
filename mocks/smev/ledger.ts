import { z } from 'zod';
import type { People } from '../people/people.ts';
import { fractionOf, guidOf } from '../world/guid.ts';
import type { Ledger } from '../world/ledger.ts';

/** What happens to a request: it is accepted, and its answer is acknowledged. */
export type SmevEvent<Content> = { kind: 'ACCEPTED'; message: string; content: Content } | { kind: 'ACKNOWLEDGED'; message: string };

/** A request that was accepted, with the moments of its life by the world's clock. */
export interface AcceptedRequest<Content> {
  readonly message: string;
  readonly content: Content;
  readonly acceptedAtMs: number;
  /** When its answer is ready. */
  readonly readyAtMs: number;
  /** Message id of that answer. */
  readonly answer: string;
}

/** Seconds to minutes (facts F-053). */
const shortestDelayMs = 5_000;
const longestDelayMs = 180_000;

/** What a registry behind SMEV remembers in one epoch. */
export interface SmevLedger<Content> extends Ledger<SmevEvent<Content>> {
  /** By the id of the request. */
  accepted(message: string): AcceptedRequest<Content> | undefined;
  /** By the id of its answer, ready or not, acknowledged or not. */
  answered(answer: string): AcceptedRequest<Content> | undefined;
  /** The oldest answer that is ready and, unless `again`, that nobody has acknowledged; of one request, or of any. */
  oldestReady(nowMs: number, message?: string, again?: boolean): AcceptedRequest<Content> | undefined;
  isAcknowledged(answer: string): boolean;
  /** Requests whose answers nobody has acknowledged, ready or not. */
  unacknowledged(): readonly AcceptedRequest<Content>[];
}

/** Made once: every epoch reads its events by it. */
export const smevEvent = <Content>(content: z.ZodType<Content>): z.ZodType<SmevEvent<Content>> =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('ACCEPTED'), message: z.guid(), content }),
    z.strictObject({ kind: z.literal('ACKNOWLEDGED'), message: z.guid() }),
  ]) as unknown as z.ZodType<SmevEvent<Content>>;

/** @param registry tells the delays and answer ids of two registries apart */
export const openSmevLedger = <Content>(registry: string, event: z.ZodType<SmevEvent<Content>>, people: People): SmevLedger<Content> => {
  const requests = new Map<string, AcceptedRequest<Content>>();
  const byAnswer = new Map<string, AcceptedRequest<Content>>();
  const acknowledged = new Set<string>();

  const accept = (message: string, content: Content, acceptedAtMs: number): void => {
    const delayMs = shortestDelayMs + fractionOf(registry, people.base.seed, message) * (longestDelayMs - shortestDelayMs);
    const readyAtMs = acceptedAtMs + Math.round(delayMs / 1000) * 1000;
    const request = { message, content, acceptedAtMs, readyAtMs, answer: guidOf(registry, people.base.seed, message) };
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
    oldestReady: (nowMs, message, again = false) =>
      [...requests.values()]
        .filter(
          (request) =>
            request.readyAtMs <= nowMs &&
            (again || !acknowledged.has(request.answer)) &&
            (message === undefined || request.message === message),
        )
        .reduce<AcceptedRequest<Content> | undefined>(
          (oldest, request) => (oldest && oldest.readyAtMs <= request.readyAtMs ? oldest : request),
          undefined,
        ),
    isAcknowledged: (answer) => acknowledged.has(answer),
    unacknowledged: () => [...requests.values()].filter(({ answer }) => !acknowledged.has(answer)),
  };
};
