import { createSourceEventStream, execute, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { RequestWorld } from '../world/request-world.ts';
import { UnknownWorld } from '../world/requested-world.ts';
import type { Context, Live, LiveEvent } from './context.ts';
import { TechnicalError } from './errors.ts';
import type { Watch } from './watch.ts';
import { readLiveOperation, type AskedOperation, type LiveOperation, type LiveSchema } from './live-operation.ts';
import { makeContext, type Asker, type ContextDependencies } from './make-context.ts';
import { toldErrors } from './told-errors.ts';

/** One thing that a subscriber is told. */
export interface Told {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What a subscriber is told, one after another: the next is looked for when the one before was taken. */
export interface LiveStream extends AsyncGenerator<Told, void> {
  /** Ends it at once, whatever it waits for. */
  end(): void;
  /** Whether the gateway has ended it before it was complete. */
  cut(): boolean;
}

/** Why a subscription did not begin. */
export class NotBegun extends Error {
  readonly errors: readonly GraphQLFormattedError[];

  constructor(errors: readonly GraphQLFormattedError[]) {
    super(errors[0]?.message);
    this.errors = errors;
  }
}

export interface LiveDependencies extends ContextDependencies, LiveSchema {
  /** The same world as it is by now. Rejects with UnknownWorld where it is gone. */
  readonly worldAgain: (world: RequestWorld) => Promise<RequestWorld>;
  readonly watch: (world: string, signal: AbortSignal) => Watch;
  /** What is to be done before anything that was found out is told. */
  readonly beforeAnswer: (context: Context) => Promise<void>;
  readonly logError: (error: unknown, requestId: string) => void;
  /** Instants of the graph. */
  readonly writeInstant: (ms: number) => string;
}

/** Live subscriptions of one account in one world, on this gateway. */
const mostOfAccount = 50;

const tooMany = (): TechnicalError =>
  new TechnicalError('RATE_LIMITED', {
    message: {
      ru: `Слишком много подписок одной учётной записи: не больше ${mostOfAccount}`,
      en: `Too many subscriptions of one account: at most ${mostOfAccount}`,
    },
    limit: { name: 'subscriptionsOfAccount', most: mostOfAccount },
  });

/** Counts what is open, by whatever name. */
const openOnes = () => {
  const counts = new Map<string, number>();
  return {
    take: (name: string): boolean => {
      const open = counts.get(name) ?? 0;
      if (open >= mostOfAccount) return false;
      counts.set(name, open + 1);
      return true;
    },
    giveBack: (name: string): void => {
      const left = (counts.get(name) ?? 1) - 1;
      if (left > 0) counts.set(name, left);
      else counts.delete(name);
    },
  };
};

const gone = (error: unknown): unknown => {
  if (!(error instanceof UnknownWorld)) return error;
  const { asked, near } = error;
  return new TechnicalError('WORLD_NOT_FOUND', {
    message: { ru: `Мира «${asked}» больше нет`, en: `There is no world “${asked}” any more` },
    near,
  });
};

export interface LiveStreams {
  /**
   * Begins a subscription: when this settles, nothing that changes from then on is missed.
   * @param counted refuses an account that asks too often
   * @throws NotBegun
   */
  begin(world: RequestWorld, asker: Asker, asked: AskedOperation, counted: (account: string) => Promise<void>): Promise<LiveStream>;
  /** Ends all of them. */
  end(): void;
}

export const liveStreams = (dependencies: LiveDependencies): LiveStreams => {
  const { schema, worldAgain, watch, beforeAnswer, writeInstant } = dependencies;
  const accounts = openOnes();
  /** How each is cut off. */
  const open = new Map<LiveStream, () => void>();

  const answerTo = async (operation: LiveOperation, asker: Asker, { value, context, changedAtMs }: LiveEvent): Promise<Told> => {
    const { document, operationName, variables } = operation;
    const result = (await execute({
      schema,
      document,
      operationName,
      variableValues: variables,
      rootValue: value,
      contextValue: context,
    })) as ExecutionResult;
    await beforeAnswer(context);
    const errors = result.errors && toldErrors(result.errors, tellingOf(asker, operation));
    return { data: result.data, ...(errors && { errors }), extensions: { changedAt: writeInstant(changedAtMs) } };
  };

  const tellingOf = ({ language, requestId }: Asker, operation?: LiveOperation) => ({
    language,
    document: operation?.document,
    logError: (error: unknown) => dependencies.logError(error, requestId),
  });

  const streamOf = (
    events: AsyncIterable<LiveEvent>,
    operation: LiveOperation,
    asker: Asker,
    abort: AbortController,
    ended: () => void,
  ): LiveStream => {
    const tell = async function* (): AsyncGenerator<Told, void> {
      try {
        for await (const event of events) {
          if (abort.signal.aborted) return;
          yield await answerTo(operation, asker, event);
        }
      } catch (error) {
        if (!abort.signal.aborted) yield { errors: toldErrors([error], tellingOf(asker, operation)) };
      } finally {
        finish();
      }
    };
    const telling = tell();
    const finish = (): void => {
      if (open.delete(stream)) ended();
    };
    const end = (): void => {
      abort.abort();
      // One that was never asked for anything has nothing to clean up after it.
      finish();
    };
    let cutOff = false;
    const stream: LiveStream = {
      next: () => telling.next(),
      return: () => {
        end();
        return telling.return();
      },
      throw: (error) => {
        end();
        return telling.throw(error);
      },
      end,
      cut: () => cutOff,
      [Symbol.asyncIterator]: () => stream,
      [Symbol.asyncDispose]: async () => void (await stream.return()),
    };
    open.set(stream, () => {
      cutOff = true;
      end();
    });
    return stream;
  };

  const begin: LiveStreams['begin'] = async (world, asker, asked, counted) => {
    let operation: LiveOperation | undefined;
    try {
      operation = readLiveOperation(dependencies, asked);
      const abort = new AbortController();
      const renewed = async (): Promise<Context> => {
        const present = await worldAgain(world).catch((error: unknown) => Promise.reject(gone(error)));
        return makeContext(dependencies, present, asker);
      };
      const live: Live = { signal: abort.signal, renewed, watch: () => watch(world.name, abort.signal) };
      const context = makeContext(dependencies, await worldAgain(world), asker, live);
      const { account } = await context.viewer();
      const name = `${world.id} ${account.esiaOid}`;
      await counted(name);
      if (!accounts.take(name)) throw tooMany();
      const ended = (): void => accounts.giveBack(name);
      try {
        const { document, operationName, variables } = operation;
        const events = await createSourceEventStream({ schema, document, operationName, variableValues: variables, contextValue: context });
        await beforeAnswer(context);
        if (!(Symbol.asyncIterator in events)) throw new NotBegun(toldErrors(events.errors ?? [], tellingOf(asker, operation)));
        return streamOf(events as AsyncIterable<LiveEvent>, operation, asker, abort, ended);
      } catch (error) {
        ended();
        throw error;
      }
    } catch (error) {
      if (error instanceof NotBegun) throw error;
      throw new NotBegun(toldErrors([gone(error)], tellingOf(asker, operation)));
    }
  };

  return {
    begin,
    end: () => {
      for (const cut of open.values()) cut();
    },
  };
};
