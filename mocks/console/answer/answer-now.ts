import { z } from 'zod';
import type { SignIn } from '../persona/sign-in.ts';

const source = z.object({
  system: z.string(),
  operation: z.string(),
  calls: z.array(z.string()),
  ageMs: z.number(),
  stale: z.boolean(),
  failure: z.string().optional(),
});
export type OriginSource = z.output<typeof source>;

const origin = z.object({
  owner: z.string().optional(),
  sources: z.array(source).optional(),
  rules: z.array(z.string()).optional(),
  row: z.object({ table: z.string(), key: z.string(), of: z.enum(['WORLD', 'BASE']).optional() }).optional(),
});
export type Origin = z.output<typeof origin>;

const graphError = z.object({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: z.record(z.string(), z.unknown()).optional(),
});
export type GraphError = z.output<typeof graphError>;

const body = z.object({
  data: z.unknown(),
  errors: z.array(graphError).optional().catch(undefined),
  extensions: z
    .object({ origins: z.record(z.string(), origin) })
    .optional()
    .catch(undefined),
});

/** What the gateway answered last, and to whom. */
export interface AnswerNow {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly signIn: SignIn;
  readonly milliseconds: number;
  readonly data: unknown;
  readonly errors: readonly GraphError[];
  /** By path without `data`, its parts joined with dots. */
  readonly origins: Readonly<Record<string, Origin>>;
  /** How many answers a subscription has given; undefined: it was none. */
  readonly live?: number;
}

type Said = Pick<AnswerNow, 'data' | 'errors' | 'origins'>;

/** What an answer says, as far as it is one. */
export function readAnswer(result: unknown): Said {
  const read = body.safeParse(result).data;
  return { data: read?.data, errors: read?.errors ?? [], origins: read?.extensions?.origins ?? {} };
}

/** The origin of a value: its own, or that of the nearest path above it, as the gateway leaves out what is the same. */
export function originAt(origins: AnswerNow['origins'], path: string): { readonly path: string; readonly origin: Origin } | undefined {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const at = parts.slice(0, length).join('.');
    const found = origins[at];
    if (found && (found.owner || found.sources || found.row)) return { path: at, origin: found };
  }
  return undefined;
}
