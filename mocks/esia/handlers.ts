import { http, HttpResponse, type HttpHandler, type HttpResponseResolver } from 'msw/http';
import { esiaPaths } from '../../schema/registry/esia.ts';
import { jwks, userInfo } from '../../schema/registry/esia-messages.ts';
import type { SharedSurroundings } from '../surroundings.ts';
import { stopwatch } from '../world/clock.ts';
import { BodyTooLarge, bodyText } from '../world/request-body.ts';
import { isHeaderFault, worldOf } from '../world/world.ts';
import { choosePersona, showPersonas, type EsiaCall } from './authorize.ts';
import { discoveryOf, esiaUrl } from './discovery.ts';
import { signOut } from './logout.ts';
import { OAuthError, oauthErrorResponse, openHeaders } from './oauth-error.ts';
import { givePersonaToken, listPersonas } from './persona.ts';
import { signingKeyOf } from './signing-key.ts';
import { verifyToken } from './token.ts';
import { giveTokens } from './token-endpoint.ts';

type Answer = (request: Request, call: EsiaCall) => Response | Promise<Response>;

const json = (body: object): Response => HttpResponse.json(body, { headers: openHeaders });
const query = (request: Request): URLSearchParams => new URL(request.url).searchParams;
const form = async (request: Request): Promise<URLSearchParams> => new URLSearchParams(await bodyText(request));
const preflight = (): Response =>
  new HttpResponse(null, {
    status: 204,
    headers: { ...openHeaders, 'access-control-allow-methods': 'GET, POST', 'access-control-allow-headers': 'authorization, content-type' },
  });

const tellUser = async (request: Request, { world, ledger }: EsiaCall, issuer: string): Promise<Response> => {
  const token = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token === undefined) throw new OAuthError('invalid_token', 'expected Authorization: Bearer <access token>');
  const claims = await verifyToken(token, world, issuer, 'ACCESS');
  if (ledger.isSignedOut(claims['urn:esia:sid'])) throw new OAuthError('invalid_token', 'signed out');
  return json(userInfo.parse(claims));
};

const tellKeys = async (seed: string): Promise<Response> => {
  const { kid, x } = await signingKeyOf(seed);
  return json(jwks.parse({ keys: [{ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid, x }] }));
};

const readJson = async (request: Request): Promise<unknown> => {
  const text = await bodyText(request);
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new OAuthError('invalid_request', 'expected JSON');
    throw error;
  }
};

/** ESIA on `url`; tokens and documents name `issuer`, which is where clients see it. */
export const esiaHandlers = (url: string, surroundings: SharedSurroundings, issuer: string): HttpHandler[] => {
  const { sessions, peopleOf, defaults, calls, warn } = surroundings;
  const at = (path: string): string => esiaUrl(url, path);

  const failed = (error: unknown): Response => {
    if (error instanceof OAuthError) return oauthErrorResponse(error);
    if (error instanceof BodyTooLarge) return oauthErrorResponse(new OAuthError('invalid_request', error.message, 413));
    warn(`esia: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return oauthErrorResponse(new OAuthError('server_error', error instanceof Error ? error.message : 'internal error'));
  };
  const on =
    (answer: Answer): HttpResponseResolver =>
    async ({ request }) => {
      const elapsed = stopwatch();
      const world = worldOf(request.headers, defaults);
      if (isHeaderFault(world)) return oauthErrorResponse(new OAuthError('invalid_request', `${world.path}: ${world.expected}`));
      // A refusal may have written, too (a stolen code ends its session): it is an answer, not a failure of the journal.
      const response = await sessions
        .use(world, async (memory) => {
          try {
            return await answer(request, { ...memory, world, people: peopleOf(world.base) });
          } catch (error) {
            return failed(error);
          }
        })
        .catch(failed);
      const { status } = response;
      const operation = `${request.method} ${new URL(request.url).pathname}`;
      // Bodies are secrets: the log keeps who asked what, not the tokens.
      calls.add({
        epoch: world.epoch,
        registry: 'esia',
        operation,
        request: '',
        answer: '',
        status,
        milliseconds: elapsed(),
        atMs: world.nowMs,
      });
      return response;
    };

  return [
    http.get(
      at(esiaPaths.discovery),
      on(() => json(discoveryOf(issuer))),
    ),
    http.get(
      at(esiaPaths.authorize),
      on((request, call) => showPersonas(query(request), call)),
    ),
    http.post(
      at(esiaPaths.authorize),
      on(async (request, call) => choosePersona(await form(request), call)),
    ),
    http.post(
      at(esiaPaths.token),
      on(async (request, call) => json(await giveTokens(await form(request), request.headers.get('authorization'), call, issuer))),
    ),
    http.options(at(esiaPaths.token), preflight),
    http.get(
      at(esiaPaths.jwks),
      on((_request, { world }) => tellKeys(world.base.seed)),
    ),
    http.get(
      at(esiaPaths.userinfo),
      on((request, call) => tellUser(request, call, issuer)),
    ),
    http.options(at(esiaPaths.userinfo), preflight),
    http.get(
      at(esiaPaths.logout),
      on((request, call) => signOut(query(request), call, issuer)),
    ),
    http.post(
      at(esiaPaths.logout),
      on(async (request, call) => signOut(await form(request), call, issuer)),
    ),
    http.post(
      at(esiaPaths.personaToken),
      on(async (request, call) => json(await givePersonaToken(await readJson(request), call, issuer))),
    ),
    http.get(
      at(esiaPaths.personas),
      on((_request, call) => json(listPersonas(call))),
    ),
  ];
};
