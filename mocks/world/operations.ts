import type { z } from 'zod';
import { commonErrors, type Operation, type RegistryContract } from '../../schema/registry/contract.ts';
import { callIdHeader } from '../../schema/registry/world-headers.ts';
import type { FaultsLedger } from '../faults/ledger.ts';
import type { LifeLedger } from '../life/ledger.ts';
import { promise, type Promised } from '../life/promise.ts';
import type { Bell } from '../post/bell.ts';
import type { PostLedger } from '../post/ledger.ts';
import { meetFaults, unharmed } from '../faults/meet.ts';
import { onTheWire, type Manner } from '../faults/wire.ts';
import type { People } from '../people/people.ts';
import type { CallLog } from './call-log.ts';
import { stopwatch } from './clock.ts';
import type { Epochs } from './epochs.ts';
import { guidOf } from './guid.ts';
import type { Resolver } from './http.ts';
import type { AnyLedger, EventOf } from './ledger.ts';
import { inManner } from './manners.ts';
import { Refusal, refuse } from './refusal.ts';
import { jsonHeaders, refusalsOf } from './refusals.ts';
import { BodyTooLarge, bodyText } from './request-body.ts';
import { readMessage } from './request-fault.ts';
import { BaseIsReadOnly } from './shelves.ts';
import { checkedAnswer, Written } from './written.ts';
import { isHeaderFault, mainEpoch, worldOf, type HeaderFault, type World, type WorldDefaults } from './world.ts';

type AllLedgers = Readonly<Record<string, AnyLedger>> & {
  readonly faults: FaultsLedger;
  readonly life: LifeLedger;
  readonly post: PostLedger;
};

/** What every stand-in needs of the process that it lives in. */
export interface Surroundings<Ledgers extends AllLedgers> {
  readonly epochs: Epochs<Ledgers>;
  readonly defaults: WorldDefaults;
  readonly calls: CallLog;
  /** Rung where a call has written letters to the portal. */
  readonly bell: Bell;
  readonly warn: (text: string) => void;
}

/** One call, in its world. An answer is computed without waiting for anything: nobody else's call comes between its reads and writes. */
export interface Call<L extends AnyLedger> {
  readonly world: World;
  /** As this registry tells them at this moment. */
  readonly people: People;
  readonly ledger: L;
  /** Guid of this call: same call in the same world at the same time, same guid. */
  readonly requestId: string;
  readonly record: (event: EventOf<L>) => void;
  /** Lets something happen later by itself, unless something else is decided before. */
  readonly promise: (promised: Promised) => void;
  /** True: what was told before is told once more, acknowledged or not. */
  readonly again: boolean;
}

type Code<O extends Operation> = Extract<keyof O['errors'], string> | keyof typeof commonErrors;
type Answer<O extends Operation, L extends AnyLedger> = (
  request: z.output<O['request']>,
  call: Call<L>,
) => z.input<O['answer']> | Written | Refusal<Code<O>>;

type Outcome = Written | Refusal;

/** The operations of one registry as resolvers of MSW handlers. */
export interface Operations<Contract extends RegistryContract, L extends AnyLedger> {
  /** Address of an operation, for `http.post`. */
  readonly url: (operation: Extract<keyof Contract['operations'], string> | '*') => string;
  /**
   * Answers an operation: world from the headers, request and answer checked by the contract.
   * `misread` names the registry's own code for a fault at a path of the request; BAD_REQUEST without.
   */
  readonly answer: <Name extends Extract<keyof Contract['operations'], string>>(
    operation: Name,
    run: Answer<Contract['operations'][Name], L>,
    misread?: (path: string) => Code<Contract['operations'][Name]> | undefined,
  ) => Resolver;
  /** Answers whatever is no operation; comes last. */
  readonly unknown: Resolver;
}

export const operationsOf = <
  const Contract extends RegistryContract,
  Ledgers extends AllLedgers,
  Name extends Extract<keyof Ledgers, string>,
>(
  contract: Contract,
  ledgerName: Name,
  url: string,
  { epochs, defaults, calls, bell, warn }: Surroundings<Ledgers>,
): Operations<Contract, Ledgers[Name]> => {
  type L = Ledgers[Name];
  const refusals = refusalsOf(contract, warn);

  const outcomeOf = async (
    name: string,
    operation: Operation,
    run: Answer<Operation, L>,
    misread: ((path: string) => string | undefined) | undefined,
    text: string,
    world: World,
    manner: Manner,
  ): Promise<Outcome> => {
    const read = readMessage(operation.request, readJson(text));
    if ('faults' in read) {
      const fault = read.faults.find(({ path }) => misread?.(path)) ?? read.faults[0];
      return refuse(misread?.(fault?.path ?? '') ?? 'BAD_REQUEST', fault);
    }
    const outcome = await inManner(manner, world, (here, { again, mayWrite }) =>
      epochs.use(here, (epoch) => {
        const { ledgers, record } = epoch;
        const checkMayWrite = (): void => {
          if (!mayWrite) throw new BaseIsReadOnly('a stale answer changes nothing');
        };
        return run(read.value, {
          world: here,
          people: ledgers.life.seenBy(ledgerName, here.nowMs),
          ledger: ledgers[ledgerName],
          get requestId() {
            return guidOf(here.base.seed, here.base.anchor, contract.path, name, text, String(here.nowMs));
          },
          record: (event) => {
            checkMayWrite();
            record(ledgerName, event, here.nowMs);
          },
          promise: (promised) => {
            checkMayWrite();
            promise(epoch, promised, here.nowMs);
            bell.ring(here.epoch);
          },
          again,
        });
      }),
    );
    if (outcome instanceof Refusal || outcome instanceof Written) return outcome;
    const answer = checkedAnswer(`${contract.path}/${name}`, operation.answer, outcome);
    if (answer instanceof Written) return answer;
    const { path, expected } = answer.faults[0] ?? { path: '', expected: '' };
    warn(`${contract.path}/${name}: own answer breaks the contract at ${path}: ${expected}`);
    return refuse('INTERNAL_ERROR', { path, expected });
  };

  const resolver =
    (
      operation: (path: string) => [string, Operation | undefined],
      run: Answer<Operation, L>,
      misread?: (path: string) => string | undefined,
    ): Resolver =>
    async ({ request }) => {
      const elapsed = stopwatch();
      const [name, known] = operation(new URL(request.url).pathname);
      const world = worldOf(request.headers, defaults);
      const read = await bodyText(request).catch(tooLarge);
      const text = typeof read === 'string' ? read : '';
      const codes = Object.keys({ ...known?.errors, ...commonErrors });
      const met = isHeaderFault(world)
        ? unharmed
        : await meetFaults(epochs, world, { registry: contract.path, operation: name, codes }).catch((error: unknown) =>
            refusals.ofError(name, error),
          );
      const told = await onTheWire(met instanceof Refusal ? unharmed : met, {
        // Made when asked for, which only a delayed answer does.
        get signal() {
          return request.signal;
        },
        refuse: (status, code) => refusals.ofFault(known, status, code),
        answer: async (manner) => {
          const outcome = await outcomeIn(world, met instanceof Refusal ? met : read, async (here, message) =>
            known
              ? outcomeOf(name, known, run, misread, message, here, manner).catch((error: unknown) => refusals.ofError(name, error))
              : refuse('UNKNOWN_OPERATION', { path: name, expected: `одна из ${Object.keys(contract.operations).join(', ')}` }),
          );
          return outcome instanceof Refusal ? refusals.told(known, outcome) : { status: 200, text: outcome.text, headers: jsonHeaders };
        },
      });
      const [id, epoch, atMs, field] = isHeaderFault(world)
        ? [mainEpoch, mainEpoch, defaults.clock.nowMs()]
        : [world.id, world.epoch, world.nowMs, world.field];
      const callId = calls.add(id, {
        epoch,
        registry: contract.path,
        operation: name,
        field,
        request: text,
        answer: told?.text ?? '',
        status: told?.status ?? 0,
        milliseconds: elapsed(),
        atMs,
        faults: met instanceof Refusal ? [] : met.faults,
      });
      if (!told) return Response.error();
      return { ...told, headers: { ...told.headers, [callIdHeader]: callId } };
    };

  return {
    url: (operation) => `${url}/${operation}`,
    answer: (name, run, misread) => resolver(() => [name, contract.operations[name]], run as Answer<Operation, L>, misread),
    unknown: resolver(
      (path) => [path.slice(path.lastIndexOf('/') + 1), undefined],
      () => refuse('UNKNOWN_OPERATION'),
    ),
  };
};

const tooLarge = (error: unknown): Refusal => {
  if (error instanceof BodyTooLarge) return refuse('PAYLOAD_TOO_LARGE');
  throw error;
};

/** What comes of a call whose headers and body could be read; what is wrong with them where they could not. */
const outcomeIn = async (
  world: World | HeaderFault,
  body: string | Refusal,
  run: (world: World, text: string) => Promise<Outcome>,
): Promise<Outcome> => {
  if (isHeaderFault(world)) return refuse('BAD_REQUEST', world);
  return typeof body === 'string' ? run(world, body) : body;
};

/** Undefined for text that is no JSON: the request's schema then says what was expected. */
const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};
