import { sandboxPassword } from '../../schema/registry/esia-accounts.ts';
import type { Persona } from '../people/people.ts';
import { errorPage, readAuthorizeRequest, type AuthorizeRequest } from './authorize-request.ts';
import { codePage } from './code-page.ts';
import { sendCode, takeCode } from './codes.ts';
import type { EsiaCall } from './esia-call.ts';
import { refusesConsent } from './failures.ts';
import { OAuthError } from './oauth-error.ts';
import { issueCode } from './opened-session.ts';
import { personaPage } from './persona-page.ts';
import { isPortal } from './portal.ts';
import { sendBack } from './redirect.ts';
import { needsCode, opensSession } from './sign-in.rules.ts';
import { registeredPersonas, signsInWith, userByLogin, userOf } from './users.ts';

/** Everybody who can sign in by a button. */
const everybody = (call: EsiaCall): readonly Persona[] => [...call.people.personas, ...registeredPersonas(call)];

/** GET: login and password, and the page of personas. */
export const showPersonas = (fields: URLSearchParams, call: EsiaCall): Response => {
  const request = readAuthorizeRequest(fields);
  return request instanceof Response ? request : personaPage(request, everybody(call));
};

const refused = (request: AuthorizeRequest): Response =>
  sendBack(request.redirect_uri, { error: 'access_denied', error_description: 'the user gives the client nothing', state: request.state });

/** A code for whoever has signed in, sent back with the redirect. */
const finish = (request: AuthorizeRequest, user: Persona, portal: string, call: EsiaCall): Response => {
  if (refusesConsent(user, call)) return refused(request);
  const code = issueCode(
    {
      persona: user.name,
      portal,
      client: request.client_id,
      redirectUri: request.redirect_uri,
      scope: request.scope,
      ...(request.nonce !== undefined && { nonce: request.nonce }),
      challenge: request.code_challenge,
    },
    call,
  );
  return sendBack(request.redirect_uri, { code, state: request.state });
};

const withCode = (request: AuthorizeRequest, challenge: string, code: string, call: EsiaCall): Response => {
  const known = call.epoch.ledgers.esia.challenge(challenge);
  const user = known?.signIn && userOf(known.signIn.persona, call);
  if (!known?.signIn || !user) return errorPage('Такого входа нет: начните сначала.');
  try {
    takeCode(challenge, code.trim(), opensSession, call);
  } catch (error) {
    if (!(error instanceof OAuthError)) throw error;
    return codePage(request, call.epoch.ledgers.esia.challenge(challenge) ?? known, user.phone ?? '', error.message);
  }
  return finish(request, user, known.signIn.portal, call);
};

/** Who the form says it is: by a button, or by login and password. */
const identified = (fields: URLSearchParams, request: AuthorizeRequest, call: EsiaCall): Persona | Response => {
  const name = fields.get('persona');
  if (name !== null) return userOf(name, call) ?? errorPage('Такого пользователя нет в песочнице.');
  const user = userByLogin(fields.get('login') ?? '', call);
  if (user && signsInWith(user, fields.get('password') ?? '', call)) return user;
  const told = `Логин или пароль неверны. Пароль у всех жителей песочницы: ${sandboxPassword}.`;
  return personaPage(request, everybody(call), { told, login: fields.get('login') ?? '' });
};

/** POST of the page: a code for whoever signs in, sent back with the redirect; before it the code of an SMS, where one is needed. */
export const signInByPage = (fields: URLSearchParams, call: EsiaCall): Response => {
  const request = readAuthorizeRequest(fields);
  if (request instanceof Response) return request;
  if (fields.has('refuse')) return refused(request);
  const challenge = fields.get('challenge');
  if (challenge !== null) return withCode(request, challenge, fields.get('code') ?? '', call);
  const user = identified(fields, request, call);
  if (user instanceof Response) return user;
  const portal = fields.get('portal') || user.portal;
  if (!isPortal(portal)) return errorPage('Такого портала нет в песочнице.');
  if (!needsCode(user.twoFactorEnabled) || user.phone === undefined) return finish(request, user, portal, call);
  return codePage(request, sendCode({ signIn: { persona: user.name, portal } }, user.phone, call), user.phone);
};
