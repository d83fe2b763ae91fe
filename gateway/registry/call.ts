import { registryAnswers, registryCalls, type RegistryAnswer } from '../telemetry/channels.ts';
import { attempt, type Wire } from './attempt.ts';
import type { AtOnce } from './at-once.ts';
import type { Batches } from './batches.ts';
import type { Breakers } from './breakers.ts';
import type { Copies, Copy } from './copies.ts';
import { Deadline } from './deadline.ts';
import { exchangeOf, keepExchange } from './exchange.ts';
import type { Answered, Sourced, SourceSystem } from './provenance.ts';
import type { Question } from './question.ts';
import { RegistryUnavailable } from './registry-unavailable.ts';
import { repeated } from './repetition.ts';
import { scopeKey, type CallScope, type ReadOptions } from './scope.ts';
import type { SingleFlight } from './single-flight.ts';
import type { Transport } from './transport.ts';

/** The connection to one registry; lives as long as the process. */
export interface Line {
  readonly system: SourceSystem;
  readonly transport: Transport;
  readonly timeoutMs: number;
  readonly nowMachineMs: () => number;
  readonly breakers: Breakers;
  readonly copies: Copies;
  readonly flights: SingleFlight;
  readonly batches: Batches;
}

/** The share of the deadline that a question always has. */
const leastShare = 0.1;

type Asked = Pick<Question<never, unknown>, 'keep' | 'operation'>;

/** Asks one registry on behalf of one world, for one request or turn. */
export interface Caller {
  /** Undefined is the registry's "not found"; every other lack of an answer throws RegistryUnavailable. */
  ask<Args, Told>(question: Question<Args, Told>, args: Args, options?: ReadOptions): Promise<Answered<Told>>;
  /** The same, without a promise where a copy serves. */
  askAtOnce<Args, Told>(question: Question<Args, Told>, args: Args, options?: ReadOptions): AtOnce<Answered<Told>>;
  /**
   * Asks about one item of a question that takes a list: items of one tick go in one call, each is kept by itself. `argsOf([])` says
   * what else must be equal for two items to share a call. Undefined where the answer does not have the item.
   */
  askOneOf<Args, Told>(
    question: Question<Args, ReadonlyMap<string, Told> | undefined>,
    item: string,
    argsOf: (items: readonly string[]) => Args,
    options?: ReadOptions,
  ): AtOnce<Sourced<Told> | undefined>;
}

export const callerOn = (line: Line, scope: CallScope): Caller => {
  const world = scopeKey(scope);
  const now = `${world} ${scope.revision}`;
  /** Copies outlive a change of their world, which tells by its revision that they are older. */
  const copyKey = (text: string): string => `${world} ${text}`;
  /** Copies that have served this caller: fields of one request ask the same again and again, and the key of all worlds' copies is a long one. */
  const served = new Map<Asked, Map<string, Copy>>();
  /** It has asked anew what it had a copy of: from then on only the copies that are kept now say what is so. */
  let askedAnew = false;
  const freshCopy = (question: Asked, args: string): Copy | undefined => {
    const before = askedAnew ? undefined : served.get(question);
    const again = before?.get(args);
    if (again && line.copies.isFresh(again)) return again;
    const copy = line.copies.fresh(copyKey(`${question.operation} ${args}`), scope.revision);
    if (copy && before) before.set(args, copy);
    else if (copy) served.set(question, new Map([[args, copy]]));
    return copy;
  };
  /** What was waited in vain is not waited again: however many questions follow from one another, a request waits little more than once. */
  let patienceMs = line.timeoutMs;

  const call = async <Args, Told>(question: Question<Args, Told>, args: Args, options: ReadOptions): Promise<Sourced<Told>> => {
    const deadline = new Deadline(patienceMs, line.nowMachineMs);
    const request = question.request(args);
    const wire: Wire = { callIds: [], mayKeep: true };
    const once = () => attempt({ system: line.system, transport: line.transport, scope, question, args, request, options, deadline, wire });
    try {
      const sourced = await registryCalls.tracePromise(
        () =>
          line.breakers.guard(
            `${now} ${question.operation}`,
            () => repeated(question.repeatable, deadline, once),
            () =>
              new RegistryUnavailable({
                registry: line.system,
                operation: question.operation,
                reason: 'not asked after failures',
                retryable: true,
                outcome: 'NOT_DONE',
              }),
          ),
        { registry: line.system, operation: question.operation },
      );
      keepExchange(sourced.provenance, { ...wire, endedAtMs: line.nowMachineMs() });
      return sourced;
    } catch (error) {
      keepExchange(error, { ...wire, endedAtMs: line.nowMachineMs() });
      patienceMs = Math.max(line.timeoutMs * leastShare, Math.min(patienceMs, deadline.remainingMs()));
      throw error;
    } finally {
      deadline.release();
    }
  };

  const publish = (operation: string, of: unknown, what: Pick<RegistryAnswer, 'stale' | 'failure'>): void => {
    const exchange = exchangeOf(of);
    const ageMs = exchange && Math.max(0, Math.round(line.nowMachineMs() - exchange.endedAtMs));
    registryAnswers.publish({
      registry: line.system,
      operation,
      callIds: exchange?.callIds ?? [],
      ageMs,
      ...what,
    } satisfies RegistryAnswer);
  };

  const told = <Told>(operation: string, sourced: Sourced<Told>): Sourced<Told> => {
    if (registryAnswers.hasSubscribers) publish(operation, sourced.provenance, { stale: sourced.provenance.stale });
    return sourced;
  };

  /** Says of a question without an answer why there is none. */
  const watched = async <Answer>(operation: string, answer: Promise<Answer>): Promise<Answer> => {
    try {
      return await answer;
    } catch (error) {
      if (error instanceof RegistryUnavailable) publish(operation, error, { stale: false, failure: error.message });
      throw error;
    }
  };

  /** Asks now; askers of the same moment share it where the answer may be shared. */
  const load = async <Told>(
    { keep, operation }: Asked,
    text: string,
    options: ReadOptions,
    run: () => Promise<Sourced<Told>>,
  ): Promise<Answered<Told>> => {
    if (!keep || options.fresh) return found(told(operation, await run()));
    const key = copyKey(text);
    try {
      const joined = await line.flights.join(`${now} ${text}`, async () => {
        const loaded = await run();
        const mayKeep = exchangeOf(loaded.provenance)?.mayKeep ?? true;
        if (mayKeep && keep.freshMs > 0 && (keep.serves?.(loaded.value) ?? true))
          line.copies.put(key, scope.revision, keep.freshMs, loaded);
        return loaded;
      });
      return found(told(operation, joined));
    } catch (error) {
      const copy =
        keep.stale && options.staleAllowed !== false && error instanceof RegistryUnavailable ? line.copies.stale(key) : undefined;
      if (!copy) throw error;
      return found(told(operation, copy as Sourced<Told>));
    }
  };

  const answer = <Told>(
    question: Asked,
    args: unknown,
    options: ReadOptions,
    run: () => Promise<Sourced<Told>>,
  ): AtOnce<Answered<Told>> => {
    const { keep, operation } = question;
    const text = keep ? JSON.stringify(args) : '';
    if (options.fresh) askedAnew = true;
    const fresh = keep && !options.fresh ? freshCopy(question, text) : undefined;
    if (fresh) return found(told(operation, fresh.sourced as Sourced<Told>));
    const loading = load(question, `${operation} ${text}`, options, run);
    return registryAnswers.hasSubscribers ? watched(operation, loading) : loading;
  };

  const callForMany = async <Args, Told>(
    question: Question<Args, ReadonlyMap<string, Told> | undefined>,
    items: readonly string[],
    argsOf: (items: readonly string[]) => Args,
    options: ReadOptions,
  ): Promise<ReadonlyMap<string, Sourced<Told | undefined>>> => {
    const { value, provenance } = await call(question, argsOf(items), options);
    // Whether nobody may keep an answer holds also of what it does not have.
    if (value || items.length === 1) return new Map(items.map((item) => [item, { value: value?.get(item), provenance }]));
    // "Not found" of a list does not say which: the others must not suffer for it.
    const alone = await Promise.all(items.map((item) => callForMany(question, [item], argsOf, options)));
    return new Map(alone.flatMap((told) => [...told]));
  };

  const askAtOnce: Caller['askAtOnce'] = (question, args, options = {}) =>
    answer(question, args, options, () => call(question, args, options));

  return {
    askAtOnce,
    ask: async (question, args, options) => askAtOnce(question, args, options),
    askOneOf: <Args, Told>(
      question: Question<Args, ReadonlyMap<string, Told> | undefined>,
      item: string,
      argsOf: (items: readonly string[]) => Args,
      options: ReadOptions = {},
    ) => {
      const group = (): string => `${now} ${question.operation} ${JSON.stringify(argsOf([]))}`;
      return answer<Told | undefined>(question, argsOf([item]), options, () =>
        line.batches.add(group(), item, (items) => callForMany(question, items, argsOf, options)),
      ) as AtOnce<Sourced<Told> | undefined>;
    },
  };
};

const found = <Told>(sourced: Sourced<Told>): Answered<Told> => (sourced.value === undefined ? undefined : sourced) as Answered<Told>;
