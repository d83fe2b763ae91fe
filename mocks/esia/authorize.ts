import { HttpResponse } from 'msw/http';
import type { z } from 'zod';
import { authorizeRequest, esiaScopes, type OauthErrorCode } from '../../schema/registry/esia-messages.ts';
import type { People } from '../people/people.ts';
import { readMessage } from '../world/request-fault.ts';
import type { World } from '../world/world.ts';
import { escapeHtml, htmlPage } from './html.ts';
import { personaPage } from './persona-page.ts';
import { isPortal } from './portal.ts';
import type { EsiaMemory } from './sessions.ts';
import { secretOf } from './signing-key.ts';

export interface EsiaCall extends EsiaMemory {
  readonly world: World;
  readonly people: People;
}

type AuthorizeRequest = z.output<typeof authorizeRequest>;

/** A request that cannot be sent back to its client: what is shown instead. */
const errorPage = (text: string): Response => htmlPage('Вход невозможен', `<p>${escapeHtml(text)}</p>`, 400);

const back = (redirectUri: string, fields: Readonly<Record<string, string | undefined>>): Response => {
  const target = new URL(redirectUri);
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) target.searchParams.append(name, value);
  return new HttpResponse(null, { status: 303, headers: { location: target.href, 'cache-control': 'no-store' } });
};

/** An absolute http(s) address without fragment and without credentials. */
export const isRedirectTarget = (address: string): boolean => {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return false;
  const { hash, username, password } = new URL(address);
  return hash === '' && !address.includes('#') && username === '' && password === '';
};

const badScope = (scope: string): string | undefined => {
  const asked = scope.split(' ').filter(Boolean);
  if (!asked.includes('openid')) return 'scope must contain openid';
  const unknown = asked.find((word) => !(esiaScopes as readonly string[]).includes(word));
  return unknown === undefined ? undefined : `unknown scope ${unknown}; expected some of ${esiaScopes.join(' ')}`;
};

/** The request of a client, or what to answer instead of going on. */
const readRequest = (fields: URLSearchParams): AuthorizeRequest | Response => {
  const message = Object.fromEntries([...fields].filter(([name]) => name in authorizeRequest.shape));
  const redirectUri = message['redirect_uri'] ?? '';
  if (!message['client_id']) return errorPage('Нет client_id: имени приложения, в которое вы входите.');
  if (!isRedirectTarget(redirectUri)) return errorPage('redirect_uri: нужен полный адрес http или https без # и без пароля.');
  const deny = (error: OauthErrorCode, error_description: string): Response =>
    back(redirectUri, { error, error_description, state: message['state'] });
  if (message['response_type'] !== 'code') return deny('unsupported_response_type', 'response_type must be code');
  const read = readMessage(authorizeRequest, message);
  if ('faults' in read) return deny('invalid_request', read.faults.map(({ path, expected }) => `${path}: ${expected}`).join('; '));
  const scopeFault = badScope(read.value.scope);
  return scopeFault === undefined ? read.value : deny('invalid_scope', scopeFault);
};

/** GET: the page of personas. */
export const showPersonas = (fields: URLSearchParams, { people }: EsiaCall): Response => {
  const request = readRequest(fields);
  return request instanceof Response ? request : personaPage(request, people);
};

/** POST of that page: a code for the persona chosen, sent back with the redirect. */
export const choosePersona = (fields: URLSearchParams, { people, ledger, world, record }: EsiaCall): Response => {
  const request = readRequest(fields);
  if (request instanceof Response) return request;
  const persona = people.persona(fields.get('persona') ?? '');
  if (!persona) return errorPage('Такого пользователя нет в песочнице.');
  const portal = fields.get('portal') || persona.portal;
  if (!isPortal(portal)) return errorPage('Такого портала нет в песочнице.');
  const code = secretOf(world.base.seed, world.id, 'code', String(ledger.issued()));
  record({
    kind: 'CODE_ISSUED',
    code,
    grant: {
      persona: persona.name,
      portal,
      client: request.client_id,
      redirectUri: request.redirect_uri,
      scope: request.scope,
      ...(request.nonce !== undefined && { nonce: request.nonce }),
      challenge: request.code_challenge,
    },
  });
  return back(request.redirect_uri, { code, state: request.state });
};
