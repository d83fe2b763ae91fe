import type { z } from 'zod';
import { authorizeRequest, esiaScopes, type OauthErrorCode } from '../../schema/registry/esia-messages.ts';
import { readMessage } from '../world/request-fault.ts';
import { escapeHtml, htmlPage } from './html.ts';
import { isRedirectTarget, sendBack } from './redirect.ts';

export type AuthorizeRequest = z.output<typeof authorizeRequest>;

/** A request that cannot be sent back to its client: what is shown instead. */
export const errorPage = (text: string): Response => htmlPage('Вход невозможен', `<p>${escapeHtml(text)}</p>`, 400);

const badScope = (scope: string): string | undefined => {
  const asked = scope.split(' ').filter(Boolean);
  if (!asked.includes('openid')) return 'scope must contain openid';
  const unknown = asked.find((word) => !(esiaScopes as readonly string[]).includes(word));
  return unknown === undefined ? undefined : `unknown scope ${unknown}; expected some of ${esiaScopes.join(' ')}`;
};

/** The request of a client, or what to answer instead of going on. */
export const readAuthorizeRequest = (fields: URLSearchParams): AuthorizeRequest | Response => {
  const message = Object.fromEntries([...fields].filter(([name]) => name in authorizeRequest.shape));
  const redirectUri = message['redirect_uri'] ?? '';
  if (!message['client_id']) return errorPage('Нет client_id: имени приложения, в которое вы входите.');
  if (!isRedirectTarget(redirectUri)) return errorPage('redirect_uri: нужен полный адрес http или https без # и без пароля.');
  const deny = (error: OauthErrorCode, error_description: string): Response =>
    sendBack(redirectUri, { error, error_description, state: message['state'] });
  if (message['response_type'] !== 'code') return deny('unsupported_response_type', 'response_type must be code');
  const read = readMessage(authorizeRequest, message);
  if ('faults' in read) return deny('invalid_request', read.faults.map(({ path, expected }) => `${path}: ${expected}`).join('; '));
  const scopeFault = badScope(read.value.scope);
  return scopeFault === undefined ? read.value : deny('invalid_scope', scopeFault);
};
