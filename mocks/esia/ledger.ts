import { z } from 'zod';
import { portalCode } from '../../schema/registry/esia.ts';
import type { Ledger } from '../world/ledger.ts';

const grant = z.strictObject({
  persona: z.string(),
  portal: portalCode,
  client: z.string(),
  redirectUri: z.string(),
  scope: z.string(),
  nonce: z.string().optional(),
  challenge: z.string(),
});
/** What somebody signed in for. */
export type Grant = z.output<typeof grant>;

const event = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('CODE_ISSUED'), code: z.string(), grant }),
  z.strictObject({ kind: z.literal('CODE_EXCHANGED'), code: z.string(), session: z.string(), refresh: z.string() }),
  z.strictObject({ kind: z.literal('REFRESHED'), refresh: z.string(), next: z.string() }),
  z.strictObject({ kind: z.literal('SIGNED_OUT'), session: z.string() }),
]);
type Event = z.output<typeof event>;

interface IssuedCode {
  readonly grant: Grant;
  readonly issuedAtMs: number;
  /** The session that it was exchanged for. */
  readonly session?: string;
}
interface RefreshToken {
  readonly session: string;
  readonly grant: Grant;
  readonly issuedAtMs: number;
  readonly used: boolean;
}

/** What ESIA remembers in one world. Access tokens are not here: they speak for themselves until they expire. */
export interface EsiaLedger extends Ledger<Event> {
  code(code: string): IssuedCode | undefined;
  refreshToken(refresh: string): RefreshToken | undefined;
  isSignedOut(session: string): boolean;
  /** How many secrets were given out: the ordinal of the next. */
  issued(): number;
}

export const openEsiaLedger = (): EsiaLedger => {
  const codes = new Map<string, IssuedCode>();
  const refreshTokens = new Map<string, RefreshToken>();
  const signedOut = new Set<string>();
  let issued = 0;

  const exchange = (code: string, session: string, refresh: string, atMs: number): void => {
    const known = codes.get(code);
    if (!known) return;
    codes.set(code, { ...known, session });
    refreshTokens.set(refresh, { session, grant: known.grant, issuedAtMs: atMs, used: false });
  };
  const rotate = (refresh: string, next: string, atMs: number): void => {
    const known = refreshTokens.get(refresh);
    if (!known) return;
    refreshTokens.set(refresh, { ...known, used: true });
    refreshTokens.set(next, { ...known, issuedAtMs: atMs, used: false });
  };

  return {
    event,
    apply(said, atMs) {
      issued += 1;
      if (said.kind === 'CODE_ISSUED') codes.set(said.code, { grant: said.grant, issuedAtMs: atMs });
      else if (said.kind === 'CODE_EXCHANGED') exchange(said.code, said.session, said.refresh, atMs);
      else if (said.kind === 'REFRESHED') rotate(said.refresh, said.next, atMs);
      else signedOut.add(said.session);
    },
    code: (code) => codes.get(code),
    refreshToken: (refresh) => refreshTokens.get(refresh),
    isSignedOut: (session) => signedOut.has(session),
    issued: () => issued,
  };
};
