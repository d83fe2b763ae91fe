import { HttpResponse } from 'msw/http';
import type { EsiaCall } from './esia-call.ts';
import { htmlPage } from './html.ts';
import { OAuthError } from './oauth-error.ts';
import { isRedirectTarget } from './redirect.ts';
import { verifyToken } from './token.ts';

/** Ends the session of an id token (RP-Initiated Logout). Without a valid one nobody is sent anywhere. */
export const signOut = async (fields: URLSearchParams, { world, ledger, record, issuers }: EsiaCall): Promise<Response> => {
  const hint = fields.get('id_token_hint');
  const target = fields.get('post_logout_redirect_uri');
  if (target !== null && !isRedirectTarget(target))
    throw new OAuthError('invalid_request', 'post_logout_redirect_uri must be an http(s) address');
  if (hint === null) return htmlPage('Вы вышли', '<p>Окно можно закрыть.</p>', 200);
  const claims = await verifyToken(hint, world, issuers, 'ID');
  const client = fields.get('client_id');
  if (client !== null && client !== claims.aud) throw new OAuthError('invalid_request', 'client_id differs from that of id_token_hint');
  const session = claims['urn:esia:sid'];
  if (!ledger.isSignedOut(session)) record({ kind: 'SIGNED_OUT', session });
  if (target === null) return htmlPage('Вы вышли', '<p>Окно можно закрыть.</p>', 200);
  const location = new URL(target);
  const state = fields.get('state');
  if (state !== null) location.searchParams.append('state', state);
  return new HttpResponse(null, { status: 303, headers: { location: location.href, 'cache-control': 'no-store' } });
};
