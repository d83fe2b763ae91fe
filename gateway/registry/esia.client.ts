import { z } from 'zod';
import { esiaPaths, personaTokenAnswer } from '../../schema/registry/esia.ts';
import type { Caller } from './call.ts';
import type { Question } from './question.ts';
import { validated } from './question.ts';
import type { CallOptions, ReadOptions } from './scope.ts';

// ESIA speaks OpenID Connect: paths instead of operations, and OAuth's error bodies.

const errorBody = z.object({ error: z.string(), error_description: z.string().optional() });
const readRefusal = (body: unknown): { code: string; message: string } | undefined => {
  const parsed = errorBody.safeParse(body);
  return parsed.success ? { code: parsed.data.error, message: parsed.data.error_description ?? '' } : undefined;
};

/** The contract's paths begin with the registry's own segment, which is in the URL already. */
const below = (path: string): string => path.replace(/^\/esia(?=\/)/, '');

const configuration = z.looseObject({ issuer: z.string(), jwks_uri: z.url() });
const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string(), kid: z.string().optional() })) });

export interface Discovery {
  readonly issuer: string;
  /** Of the key set, below the URL at which ESIA is reached: the published address may be one that only browsers can reach. */
  readonly jwksPath: string;
}

/** Path of the key set below the issuer, whatever host published it. */
export const jwksPathOf = (issuer: string, jwksUri: string): string => {
  const { pathname } = new URL(jwksUri);
  const root = URL.canParse(issuer) ? new URL(issuer).pathname.replace(/\/+$/, '') : '';
  return pathname.startsWith(`${root}/`) ? pathname.slice(root.length) : pathname;
};

const common = { repeatable: true, readRefusal, refusals: new Map<string, never>(), request: () => undefined, method: 'GET' } as const;
const kept = { freshMs: 600_000, stale: false } as const;

const discovery: Question<'ALL', Discovery> = {
  ...common,
  operation: 'discovery',
  path: () => below(esiaPaths.discovery),
  read: (text) => {
    const told = validated(configuration, text);
    return { told: { issuer: told.issuer, jwksPath: jwksPathOf(told.issuer, told.jwks_uri) }, requestId: null };
  },
  keep: kept,
};

export type KeySet = z.output<typeof keySet>;
const jwks = (keep: Question<unknown, unknown>['keep']): Question<{ path: string }, KeySet> => ({
  ...common,
  operation: 'jwks',
  path: ({ path }) => path,
  read: (text) => ({ told: validated(keySet, text), requestId: null }),
  keep,
});
const keptJwks = jwks(kept);
/** For a token with a key that the kept set does not have; simultaneous askers share the call. */
const freshJwks = jwks({ freshMs: 0, stale: false });

export interface PersonaToken {
  readonly token: string;
  /** Seconds of the world's time from its issue. */
  readonly expiresIn: number;
  /** Something is wrong with it on request: the next one is another. */
  readonly flawed: boolean;
  /** Whose tokens these are, and the keys that they are signed with: what discovery and the key set say. */
  readonly issuer: string;
  readonly jwks: KeySet;
}
const personaToken: Question<{ persona: string; portal?: string }, PersonaToken | undefined> = {
  ...common,
  method: 'POST',
  operation: 'personaToken',
  path: () => below(esiaPaths.personaToken),
  request: ({ persona, portal }) => ({ persona, portal }),
  read: (text) => {
    const told = validated(personaTokenAnswer, text);
    const { issuer, access_token: token, expires_in: expiresIn } = told;
    return { told: { token, expiresIn, flawed: told.failure !== undefined, issuer, jwks: told.jwks }, requestId: null };
  },
  refusals: new Map([
    ['unknown_persona', undefined],
    ['invalid_request', undefined],
  ]),
  keep: { freshMs: 60_000, stale: false, serves: (told) => (told as PersonaToken | undefined)?.flawed !== true },
};

/** ESIA: who signs tokens and with which keys; in a sandbox also tokens of personas. */
export const esiaClient = {
  system: 'ESIA',
  on: (caller: Caller) => ({
    discovery: (options?: CallOptions) => caller.ask(discovery, 'ALL', options),
    /** The key set that discovery names. `refresh` asks ESIA even where a kept set is fresh. */
    jwks: async ({ refresh = false, ...options }: ReadOptions & { refresh?: boolean } = {}) => {
      const { value } = await caller.ask(discovery, 'ALL', options);
      return caller.ask(refresh ? freshJwks : keptJwks, { path: value.jwksPath }, options);
    },
    /** Sandbox only. Undefined: there is no such persona or portal. */
    personaToken: (persona: string, portal?: string, options?: CallOptions) => caller.ask(personaToken, { persona, portal }, options),
  }),
} as const;
