import type { z } from 'zod';
import type { tokenAnswer } from '../../schema/registry/esia-messages.ts';
import type { EsiaCall } from './esia-call.ts';
import { failureOfToken } from './failures.ts';
import type { Grant } from './ledger.ts';
import { OAuthError } from './oauth-error.ts';
import { secretOf } from './signing-key.ts';
import { claimsOf, scopeOf, signToken, tokenLife } from './token.ts';
import { userOf } from './users.ts';

export interface OpenedSession {
  readonly grant: Grant;
  readonly session: string;
  readonly refresh: string;
  readonly scope: string;
}

/** A code that its sign-in is asked for with. */
export const issueCode = (grant: Grant, { ledger, record, world }: EsiaCall): string => {
  const code = secretOf(world.base.seed, world.id, 'code', String(ledger.issued()));
  record({ kind: 'CODE_ISSUED', code, grant });
  return code;
};

/** The session that a code is exchanged for. */
export const exchanged = (code: string, grant: Grant, { ledger, record, world }: EsiaCall): OpenedSession => {
  const ordinal = String(ledger.issued());
  const session = secretOf(world.base.seed, world.id, 'session', ordinal);
  const refresh = secretOf(world.base.seed, world.id, 'refresh', ordinal);
  record({ kind: 'CODE_EXCHANGED', code, session, refresh });
  return { grant, session, refresh, scope: grant.scope };
};

/** Its tokens, with what is to be wrong with them. */
export const tokensOf = async ({ grant, session, refresh, scope }: OpenedSession, call: EsiaCall): Promise<z.input<typeof tokenAnswer>> => {
  const { world, issuer } = call;
  const persona = userOf(grant.persona, call);
  if (!persona) throw new OAuthError('invalid_grant', 'the user exists no more');
  const failure = failureOfToken(persona, call);
  const signIn = { persona, portal: grant.portal, scope, session };
  const foreignKey = failure?.kind === 'UNKNOWN_KEY';
  // An id token is for the client, whatever is wrong with the access token; keys, clock and scopes are ESIA's.
  const inBoth = failure && ['UNKNOWN_KEY', 'CLOCK_SKEW', 'MISSING_SCOPE'].includes(failure.kind);
  const { seed } = world.base;
  const [access_token, id_token] = await Promise.all([
    signToken(claimsOf({ ...signIn, ...(failure && { failure }) }, world, issuer), seed, 'ACCESS', { foreignKey }),
    signToken(claimsOf({ ...signIn, ...(inBoth && { failure }) }, world, issuer, grant.client), seed, 'ID', {
      foreignKey,
      ...(grant.nonce !== undefined && { nonce: grant.nonce }),
    }),
  ]);
  const granted = scopeOf({ scope, ...(failure && { failure }) });
  return { access_token, token_type: 'Bearer', expires_in: tokenLife, refresh_token: refresh, id_token, scope: granted };
};
