import type { z } from 'zod';
import { esiaAudience } from '../../schema/registry/esia.ts';
import { codeRequest, loginRequest, type loginAnswer, type signedIn } from '../../schema/registry/esia-accounts.ts';
import { esiaScopes } from '../../schema/registry/esia-messages.ts';
import { challengeAnswer, sendCode, takeCode } from './codes.ts';
import type { EsiaCall } from './esia-call.ts';
import type { StartedSignIn } from './accounts-ledger.ts';
import { refusesConsent } from './failures.ts';
import { OAuthError } from './oauth-error.ts';
import { exchanged, issueCode, tokensOf } from './opened-session.ts';
import { isPortal } from './portal.ts';
import { readBody } from './read-body.ts';
import { needsCode, opensSession } from './sign-in.rules.ts';
import { signsInWith, userByLogin, userOf } from './users.ts';

const openSession = async (
  { persona, portal, client = esiaAudience, scope }: StartedSignIn,
  call: EsiaCall,
): Promise<z.input<typeof signedIn>> => {
  const user = userOf(persona, call);
  if (user && refusesConsent(user, call)) throw new OAuthError('access_denied', 'the user gives the client nothing');
  // No browser carries this code: it is exchanged at once.
  const grant = { persona, portal, client, redirectUri: '', scope: scope ?? esiaScopes.join(' '), challenge: '' };
  return { status: 'SIGNED_IN', ...(await tokensOf(exchanged(issueCode(grant, call), grant, call), call)) };
};

const checkScope = (scope: string | undefined): void => {
  const unknown = scope?.split(' ').find((word) => !(esiaScopes as readonly string[]).includes(word));
  if (unknown !== undefined) throw new OAuthError('invalid_scope', `unknown scope ${unknown}; expected some of ${esiaScopes.join(' ')}`);
};

/** Login and password: tokens, or a challenge where the account has a second step. */
export const signInByPassword = async (body: unknown, call: EsiaCall): Promise<z.input<typeof loginAnswer>> => {
  const request = readBody(loginRequest, body);
  checkScope(request.scope);
  const user = userByLogin(request.login, call);
  if (!user || !signsInWith(user, request.password, call)) throw new OAuthError('login_failed', 'Логин или пароль неверны');
  const portal = request.portal ?? user.portal;
  if (!isPortal(portal)) throw new OAuthError('invalid_request', `portal: no portal ${portal}`);
  const signIn: StartedSignIn = {
    persona: user.name,
    portal,
    ...(request.client_id !== undefined && { client: request.client_id }),
    ...(request.scope !== undefined && { scope: request.scope }),
  };
  if (!needsCode(user.twoFactorEnabled) || user.phone === undefined) return openSession(signIn, call);
  return challengeAnswer(sendCode({ signIn }, user.phone, call), user.phone);
};

/** The code of a challenge: tokens. */
export const signInByCode = async (body: unknown, call: EsiaCall): Promise<z.input<typeof signedIn>> => {
  const { challenge, code } = readBody(codeRequest, body);
  if (!call.epoch.ledgers.esia.challenge(challenge)?.signIn) throw new OAuthError('invalid_request', 'challenge: no sign-in of this name');
  const { signIn } = takeCode(challenge, code, opensSession, call);
  if (!signIn) throw new OAuthError('invalid_request', 'challenge: no sign-in of this name');
  return openSession(signIn, call);
};
