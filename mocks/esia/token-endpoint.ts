import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { tokenRequest, type tokenAnswer } from '../../schema/registry/esia-messages.ts';
import { readMessage } from '../world/request-fault.ts';
import type { EsiaCall } from './esia-call.ts';
import { OAuthError } from './oauth-error.ts';
import { exchanged, tokensOf, type OpenedSession } from './opened-session.ts';
import { secretOf } from './signing-key.ts';

type TokenRequest = z.output<typeof tokenRequest>;
type TokenAnswer = z.input<typeof tokenAnswer>;

/** By the world's clock. */
const codeLifeMs = 120_000;
const refreshLifeMs = 30 * 86_400_000;

/** The client's name, from the form or from HTTP Basic; its secret is not looked at. */
const clientOf = (fields: URLSearchParams, authorization: string | null): string => {
  const basic = /^Basic (.+)$/i.exec(authorization ?? '')?.[1];
  if (basic === undefined) return fields.get('client_id') ?? '';
  const [name = ''] = Buffer.from(basic, 'base64').toString('utf8').split(':');
  try {
    return decodeURIComponent(name.replaceAll('+', ' '));
  } catch (error) {
    if (error instanceof URIError)
      throw new OAuthError('invalid_client', 'Authorization: Basic: the name is not percent-encoded (RFC 6749 2.3.1)');
    throw error;
  }
};

const readRequest = (fields: URLSearchParams): TokenRequest => {
  const message = Object.fromEntries(fields);
  const grantType = message['grant_type'];
  if (grantType !== 'authorization_code' && grantType !== 'refresh_token') {
    throw new OAuthError('unsupported_grant_type', 'grant_type must be authorization_code or refresh_token');
  }
  const read = readMessage(tokenRequest, message);
  if ('value' in read) return read.value;
  throw new OAuthError('invalid_request', read.faults.map(({ path, expected }) => `${path}: ${expected}`).join('; '));
};

const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');

/** A code or a refresh token that comes a second time was stolen: the session ends for both. */
const endStolen = ({ ledger, record }: EsiaCall, session: string): never => {
  if (!ledger.isSignedOut(session)) record({ kind: 'SIGNED_OUT', session });
  throw new OAuthError('invalid_grant', 'used before: the session is over');
};

const exchangeCode = (
  request: Extract<TokenRequest, { grant_type: 'authorization_code' }>,
  client: string,
  call: EsiaCall,
): OpenedSession => {
  const { ledger, world } = call;
  const issued = ledger.code(request.code);
  if (!issued || issued.grant.client !== client) throw new OAuthError('invalid_grant', 'no such code for this client');
  if (issued.session !== undefined) return endStolen(call, issued.session);
  if (world.nowMs >= issued.issuedAtMs + codeLifeMs) throw new OAuthError('invalid_grant', 'the code has expired');
  if (issued.grant.redirectUri !== request.redirect_uri)
    throw new OAuthError('invalid_grant', 'redirect_uri differs from that of the authorisation');
  if (challengeOf(request.code_verifier) !== issued.grant.challenge)
    throw new OAuthError('invalid_grant', 'code_verifier does not fit code_challenge');
  return exchanged(request.code, issued.grant, call);
};

const rotate = (request: Extract<TokenRequest, { grant_type: 'refresh_token' }>, client: string, call: EsiaCall): OpenedSession => {
  const { ledger, world, record } = call;
  const known = ledger.refreshToken(request.refresh_token);
  if (!known || known.grant.client !== client) throw new OAuthError('invalid_grant', 'no such refresh token for this client');
  if (ledger.isSignedOut(known.session)) throw new OAuthError('invalid_grant', 'signed out');
  if (known.used) return endStolen(call, known.session);
  if (world.nowMs >= known.issuedAtMs + refreshLifeMs) throw new OAuthError('invalid_grant', 'the refresh token has expired');
  const granted = known.grant.scope.split(' ');
  const wider = request.scope?.split(' ').find((word) => word !== '' && !granted.includes(word));
  if (wider !== undefined) throw new OAuthError('invalid_scope', `${wider} was not granted`);
  const refresh = secretOf(world.base.seed, world.id, 'refresh', String(ledger.issued()));
  record({ kind: 'REFRESHED', refresh: request.refresh_token, next: refresh });
  return { grant: known.grant, session: known.session, refresh, scope: request.scope ?? known.grant.scope };
};

/** The token endpoint; throws OAuthError. */
export const giveTokens = async (fields: URLSearchParams, authorization: string | null, call: EsiaCall): Promise<TokenAnswer> => {
  const request = readRequest(fields);
  const client = clientOf(fields, authorization);
  const opened = request.grant_type === 'authorization_code' ? exchangeCode(request, client, call) : rotate(request, client, call);
  return tokensOf(opened, call);
};
