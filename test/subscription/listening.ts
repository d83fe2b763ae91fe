import { createClient as eventClient } from 'graphql-sse';
import { createClient as socketClient } from 'graphql-ws';
import type { GraphClient } from '../setup/index.ts';

/** One thing that a subscriber was told. */
export interface Told<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly changedAt?: string };
}

export interface Listening<Data> extends AsyncDisposable {
  readonly told: readonly Told<Data>[];
  /** The first so many things, once they were told. */
  first(many: number): Promise<readonly Told<Data>[]>;
  /** Settles when it has ended: with an error, or undefined where it was complete. */
  readonly ended: Promise<unknown>;
}

type Who = Pick<GraphClient, 'endpoint' | 'headers'>;
/** A text, or what names a document instead of one. */
export type Asked = readonly [query: string | Readonly<Record<string, unknown>>, variables?: Record<string, unknown>];
export type Listen = <Data>(who: Who, ...asked: Asked) => Listening<Data>;

interface Sink<Data> {
  next(told: Told<Data>): void;
  error(error: unknown): void;
  complete(): void;
}

const payload = (query: Asked[0], variables: Asked[1]) => ({
  ...(typeof query === 'string' ? { query } : { query: '', ...query }),
  ...(variables && { variables }),
});

const listening = <Data>(begin: (sink: Sink<Data>) => () => void, close: () => unknown): Listening<Data> => {
  const told: Told<Data>[] = [];
  const waiting: {
    readonly many: number;
    readonly done: (told: readonly Told<Data>[]) => void;
    readonly failed: (error: unknown) => void;
  }[] = [];
  const { promise: ended, resolve: end } = Promise.withResolvers<unknown>();
  const over = (why: unknown): void => {
    end(why);
    const text = JSON.stringify(told);
    for (const { failed, many } of waiting) failed(new Error(`it ended (${JSON.stringify(why)}) before ${many} were told: ${text}`));
  };
  const stop = begin({
    next: (one) => {
      told.push(one);
      for (const { many, done } of waiting) if (told.length >= many) done(told.slice(0, many));
    },
    error: over,
    complete: () => over(undefined),
  });
  return {
    told,
    ended,
    first: (many) =>
      new Promise((done, failed) => {
        if (told.length >= many) done(told.slice(0, many));
        else waiting.push({ many, done, failed });
      }),
    [Symbol.asyncDispose]: async () => {
      stop();
      await close();
    },
  };
};

/** Over WebSocket, once: it does not come again where it is cut off. */
export const bySocket: Listen = ({ endpoint, headers }, query, variables) => {
  const client = socketClient({ url: endpoint.replace(/^http/, 'ws'), connectionParams: headers, retryAttempts: 0 });
  return listening(
    (sink) => client.subscribe(payload(query, variables), sink as never),
    () => client.dispose(),
  );
};

/** As an event stream, once. */
export const byEvents: Listen = ({ endpoint, headers }, query, variables) => {
  const client = eventClient({ url: endpoint, headers: { ...headers }, retryAttempts: 0 });
  return listening(
    (sink) => client.subscribe(payload(query, variables), sink as never),
    () => client.dispose(),
  );
};

export const transports: readonly (readonly [name: string, listen: Listen])[] = [
  ['WebSocket', bySocket],
  ['an event stream', byEvents],
];

/** The error that it was ended with. */
export const lastCode = async <Data>({ ended, told }: Listening<Data>): Promise<string | undefined> => {
  await ended;
  return told.at(-1)?.errors?.[0]?.extensions?.code;
};
