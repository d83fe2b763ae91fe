import { instantIn, parseInstant } from '../../schema/calendar/index.ts';
import { worldHeaders, writeWorldBase } from '../../schema/registry/world-headers.ts';
import type { Deadline } from './deadline.ts';
import type { Sourced, SourceSystem } from './provenance.ts';
import { UnreadableAnswer, type Question } from './question.ts';
import { RegistryUnavailable } from './registry-unavailable.ts';
import type { CallOptions, CallScope } from './scope.ts';
import type { Reply, Transport } from './transport.ts';

interface Attempt<Args, Told> {
  readonly system: SourceSystem;
  readonly transport: Transport;
  readonly scope: CallScope;
  readonly question: Question<Args, Told>;
  readonly args: Args;
  readonly request: unknown;
  readonly options: CallOptions;
  readonly deadline: Deadline;
  /** Takes what the registry says of each exchange. */
  readonly wire: Wire;
}

/** What the registry said of the exchanges of one call. */
export interface Wire {
  readonly callIds: string[];
  mayKeep: boolean;
}

/** One exchange with a registry: its answer, or its refusal where the question knows it, in our words; else RegistryUnavailable. */
export const attempt = async <Args, Told>(one: Attempt<Args, Told>): Promise<Sourced<Told>> => {
  const retrievedAt = one.scope.nowIso();
  const reply = await exchanged(one, retrievedAt);
  if (reply.status < 200 || reply.status > 299) return refused(one, reply, retrievedAt);
  try {
    const { told, requestId } = one.question.read(reply.text, one.request);
    return { value: told, provenance: { system: one.system, retrievedAt, stale: false, requestId } };
  } catch (cause) {
    if (!(cause instanceof UnreadableAnswer)) throw cause;
    throw unavailable(one, { reason: cause.message, retryable: true, cause });
  }
};

const exchanged = async <Args, Told>(one: Attempt<Args, Told>, time: string): Promise<Reply> => {
  const { question, deadline } = one;
  try {
    const reply = await one.transport.exchange({
      method: question.method,
      path: question.path(one.args),
      headers: headersOf(one.scope, time, one.options.field),
      body: one.request,
      signal: deadline.signal,
    });
    if (reply.callId !== undefined) one.wire.callIds.push(reply.callId);
    one.wire.mayKeep = reply.mayKeep;
    return reply;
  } catch (cause) {
    const reason = deadline.signal.aborted ? `no answer within ${deadline.timeoutMs} ms` : `no answer (${codeOf(cause)})`;
    throw unavailable(one, { reason, retryable: true, cause, outcome: neverReached.has(codeOf(cause)) ? 'NOT_DONE' : 'UNKNOWN' });
  }
};

/** No connection was made, so nothing was sent. */
const neverReached: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

const refused = <Args, Told>(one: Attempt<Args, Told>, reply: Reply, retrievedAt: string): Sourced<Told> => {
  const refusal = one.question.readRefusal(json(reply.text));
  if (refusal && one.question.refusals.has(refusal.code)) {
    const provenance = { system: one.system, retrievedAt, stale: false, requestId: null };
    return { value: one.question.refusals.get(refusal.code) as Told, provenance };
  }
  const overloaded = reply.status === 429 || reply.status >= 500;
  const pauseMs = overloaded ? secondsOf(reply.retryAfter) : undefined;
  throw unavailable(one, {
    reason: `HTTP ${reply.status}${refusal ? ` ${refusal.code}` : ''}`,
    retryable: overloaded,
    code: refusal?.code,
    outcome: refusal || reply.status === 429 ? 'NOT_DONE' : 'UNKNOWN',
    pauseMs,
    retryAfter: pauseMs === undefined ? undefined : instantIn('Europe/Moscow', parseInstant(retrievedAt) + pauseMs),
  });
};

type What = Pick<RegistryUnavailable, 'retryable'> &
  Partial<Pick<RegistryUnavailable, 'code' | 'retryAfter' | 'pauseMs' | 'cause' | 'outcome'>>;

const unavailable = <Args, Told>(one: Attempt<Args, Told>, what: What & { reason: string }): RegistryUnavailable =>
  new RegistryUnavailable({ registry: one.system, operation: one.question.operation, ...what });

const headersOf = (scope: CallScope, time: string, field: string | undefined): Record<string, string> => ({
  accept: 'application/json',
  [worldHeaders.epoch]: scope.epoch,
  [worldHeaders.base]: writeWorldBase(scope.base),
  [worldHeaders.revision]: String(scope.revision),
  [worldHeaders.time]: time,
  ...(scope.asker !== undefined && { [worldHeaders.asker]: scope.asker }),
  ...(scope.id !== undefined && { [worldHeaders.id]: scope.id }),
  ...(field !== undefined && { [worldHeaders.field]: field }),
});

/** Undefined where the text is no JSON: then it is no refusal of the registry either. */
const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** `Retry-After` in milliseconds; its date form is not understood. */
const secondsOf = (header: string | undefined): number | undefined =>
  header !== undefined && /^\d{1,6}$/.test(header.trim()) ? Number(header) * 1_000 : undefined;

const codeOf = (cause: unknown): string => {
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof Error ? cause.name : 'unknown';
};
