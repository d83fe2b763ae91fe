import type { HttpHandler } from 'msw/http';
import { esiaPaths } from '../../schema/registry/esia.ts';
import { oauthErrors, userInfo } from '../../schema/registry/esia-messages.ts';
import { callIdHeader } from '../../schema/registry/world-headers.ts';
import { meetFaults } from '../faults/meet.ts';
import type { SharedSurroundings } from '../surroundings.ts';
import { stopwatch } from '../world/clock.ts';
import { answerJson } from '../world/answer.ts';
import { http, type Resolver } from '../world/http.ts';
import { BodyTooLarge, bodyText } from '../world/request-body.ts';
import { isHeaderFault, worldOf } from '../world/world.ts';
import { showPersonas, signInByPage } from './authorize.ts';
import { discoveryOf, esiaUrl } from './discovery.ts';
import type { EsiaCall } from './esia-call.ts';
import { issuersIn } from './issuers.ts';
import { signInByCode, signInByPassword } from './login.ts';
import { signOut } from './logout.ts';
import { keptHeaders, OAuthError, oauthErrorResponse, openHeaders } from './oauth-error.ts';
import { givePersonaToken, listPersonas } from './persona.ts';
import { readJson, readJsonText } from './read-body.ts';
import { finishRegistration, startRegistrationByJson } from './registration.ts';
import { registerByPage, showRegistration } from './registration-page.ts';
import { keySetOf } from './signing-key.ts';
import { giveTokens } from './token-endpoint.ts';
import { claimsOfCaller, setTwoFactor } from './two-factor.ts';
import { operationAt, underFaults } from './under-faults.ts';

type Answer = (request: Request, call: EsiaCall) => Response | Promise<Response>;

const json = (body: object): Response => answerJson(body, { headers: openHeaders });
const kept = (body: object): Response => answerJson(body, { headers: keptHeaders });
const query = (request: Request): URLSearchParams => new URL(request.url).searchParams;
const form = async (request: Request): Promise<URLSearchParams> => new URLSearchParams(await bodyText(request));
const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: { ...openHeaders, 'access-control-allow-methods': 'GET, POST', 'access-control-allow-headers': 'authorization, content-type' },
  });

const tellUser = async (request: Request, call: EsiaCall): Promise<Response> => json(userInfo.parse(await claimsOfCaller(request, call)));

/** A program's JSON, whatever type it says it is; a form otherwise. */
const isJson = (text: string): boolean => text.trimStart().startsWith('{');

/** ESIA on `url`; tokens and documents name `issuer`, which is where clients see it. */
export const esiaHandlers = (url: string, surroundings: SharedSurroundings, issuer: string): HttpHandler[] => {
  const { epochs, sessions, defaults, calls, warn } = surroundings;
  const at = (path: string): string => esiaUrl(url, path);

  const failed = (error: unknown): Response => {
    if (error instanceof OAuthError) return oauthErrorResponse(error);
    if (error instanceof BodyTooLarge) return oauthErrorResponse(new OAuthError('invalid_request', error.message, 413));
    warn(`esia: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return oauthErrorResponse(new OAuthError('server_error', error instanceof Error ? error.message : 'internal error'));
  };
  const on =
    (answer: Answer): Resolver =>
    async ({ request }) => {
      const elapsed = stopwatch();
      const world = worldOf(request.headers, defaults);
      if (isHeaderFault(world)) return oauthErrorResponse(new OAuthError('invalid_request', `${world.path}: ${world.expected}`));
      // A refusal may have written, too (a stolen code ends its session): it is an answer, not a failure of the journal.
      const answered = (asked: Request): Promise<Response> =>
        epochs
          .use(world, (epoch) =>
            sessions.use(world, async (memory) => {
              try {
                return await answer(asked, {
                  ...memory,
                  ...issuersIn(asked.headers, issuer),
                  world,
                  epoch,
                  people: epoch.ledgers.life.everybody(),
                });
              } catch (error) {
                return failed(error);
              }
            }),
          )
          .catch(failed);
      const operation = operationAt(new URL(request.url).pathname);
      const met = await meetFaults(epochs, world, { registry: 'esia', operation, codes: Object.keys(oauthErrors) }).catch(failed);
      if (met instanceof Response) return met;
      const response = await underFaults(met, request, answered);
      const [atMs, milliseconds, status] = [world.nowMs, elapsed(), response?.status ?? 0];
      // Bodies are secrets: the log keeps who asked what, not the tokens.
      const call = { registry: 'esia', operation, request: '', answer: '', status, milliseconds, atMs, faults: met.faults };
      const callId = calls.add(world.id, { epoch: world.epoch, field: world.field, ...call });
      if (!response) return Response.error();
      response.headers.set(callIdHeader, callId);
      return response;
    };

  return [
    http.get(
      at(esiaPaths.discovery),
      on((_request, call) => kept(discoveryOf(call.issuer))),
    ),
    http.get(
      at(esiaPaths.authorize),
      on((request, call) => showPersonas(query(request), call)),
    ),
    http.post(
      at(esiaPaths.authorize),
      on(async (request, call) => signInByPage(await form(request), call)),
    ),
    http.post(
      at(esiaPaths.token),
      on(async (request, call) => json(await giveTokens(await form(request), request.headers.get('authorization'), call))),
    ),
    http.options(at(esiaPaths.token), preflight),
    http.get(
      at(esiaPaths.jwks),
      on(async (_request, { world }) => kept(await keySetOf(world.base.seed))),
    ),
    http.get(
      at(esiaPaths.userinfo),
      on((request, call) => tellUser(request, call)),
    ),
    http.options(at(esiaPaths.userinfo), preflight),
    http.get(
      at(esiaPaths.logout),
      on((request, call) => signOut(query(request), call)),
    ),
    http.post(
      at(esiaPaths.logout),
      on(async (request, call) => signOut(await form(request), call)),
    ),
    http.post(
      at(esiaPaths.login),
      on(async (request, call) => json(await signInByPassword(await readJson(request), call))),
    ),
    http.post(
      at(esiaPaths.loginCode),
      on(async (request, call) => json(await signInByCode(await readJson(request), call))),
    ),
    http.get(
      at(esiaPaths.registration),
      on((request) => showRegistration(query(request))),
    ),
    http.post(
      at(esiaPaths.registration),
      on(async (request, call) => {
        const text = await bodyText(request);
        return isJson(text) ? json(startRegistrationByJson(readJsonText(text), call)) : registerByPage(new URLSearchParams(text), call);
      }),
    ),
    http.post(
      at(esiaPaths.registrationCode),
      on(async (request, call) => json(finishRegistration(await readJson(request), call))),
    ),
    http.post(
      at(esiaPaths.twoFactor),
      on(async (request, call) => json(await setTwoFactor(request, await readJson(request), call))),
    ),
    ...[esiaPaths.login, esiaPaths.loginCode, esiaPaths.registration, esiaPaths.registrationCode, esiaPaths.twoFactor].map((path) =>
      http.options(at(path), preflight),
    ),
    http.post(
      at(esiaPaths.personaToken),
      on(async (request, call) => kept(await givePersonaToken(await readJson(request), call))),
    ),
    http.get(
      at(esiaPaths.personas),
      on((_request, call) => json(listPersonas(call))),
    ),
  ];
};
