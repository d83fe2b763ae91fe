import { z } from 'zod';
import { bodyLimitBytes } from '../../schema/registry/contract.ts';
import { languageOf, type Language } from '../../schema/language/index.ts';
import { answerJson, answerWith } from '../world/answer.ts';
import { BodyTooLarge, bodyText } from '../world/request-body.ts';
import { openApiText } from '../../schema/registry/openapi-documents.ts';
import type { ControlDeps } from './deps.ts';
import { findWorld } from './find-world.ts';
import { AdminRefused } from './gateway-admin.ts';
import { controlDocument } from './openapi.ts';
import { ControlProblem, detailsOf, problem } from './problem.ts';
import { readJsonBody, readPart } from './read-message.ts';
import type { ControlCall, Route } from './route.ts';

/** Where the document of the control API is served. */
export const controlDocumentPath = '/sandbox/openapi.json';

const nothing = z.strictObject({});

interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Parts of a path that was matched, decoded; as written where they are no valid encoding. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
};

const patternOf = ({ path }: Route): RegExp => new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);

const queryOf = (url: URL): Record<string, string | string[]> =>
  Object.fromEntries(
    [...new Set(url.searchParams.keys())].map((name) => {
      const [first = '', ...more] = url.searchParams.getAll(name);
      return [name, more.length > 0 ? [first, ...more] : first];
    }),
  );

const readBody = async (route: Route, request: Request, language: Language): Promise<unknown> => {
  if (!route.body) return undefined;
  const limit = route.bodyLimitBytes ?? bodyLimitBytes;
  const text = await bodyText(request, limit).catch((error: unknown) => {
    if (!(error instanceof BodyTooLarge)) throw error;
    throw problem('body-too-large', { ru: `Тело запроса больше ${limit} байт.`, en: `The body is larger than ${limit} bytes.` });
  });
  return readPart(route.body, route.bodyFormat === 'text' ? text : readJsonBody(text), language);
};

const publicUrlOf = ({ headers }: Request): string | undefined => {
  const [host, protocol] = [headers.get('x-forwarded-host'), headers.get('x-forwarded-proto')];
  return host === null ? undefined : `${protocol ?? 'http'}://${host}`;
};

const answerOf = (route: Route, answered: unknown): Response => {
  if (!route.answer) return new Response(null, { status: 204 });
  const answer: unknown = route.answer.parse(answered);
  const status = route.status ?? 200;
  const headers = { 'cache-control': 'no-store' };
  if (route.answerFormat === 'text')
    return answerWith(String(answer), { status, headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' } });
  return answerJson(answer as object, { status, headers });
};

/** Answers `/sandbox/*` by its routes. `publicUrl`: where the gateway is seen by callers that do not come through it. */
export const createControl = (
  routes: readonly Route[],
  deps: ControlDeps,
  publicUrl: () => string | undefined,
): ((request: Request) => Promise<Response>) => {
  const patterns = routes.map((route) => ({ route, pattern: patternOf(route) }));
  /** Routes without parameters, found without trying every pattern. */
  const plain = new Map(routes.filter(({ path }) => !path.includes(':')).map((route) => [`${route.method} ${route.path}`, route]));

  const matchesOf = (pathname: string): Match[] =>
    patterns.flatMap(({ route, pattern }) => {
      const match = pattern.exec(pathname);
      const params = Object.entries(match?.groups ?? {}).map(([name, text]) => [name, decoded(text)] as const);
      return match ? [{ route, params: Object.fromEntries(params) }] : [];
    });

  const find = ({ pathname }: URL, asked: string): Match => {
    const method = asked === 'HEAD' ? 'GET' : asked;
    const known = plain.get(`${method} ${pathname}`);
    if (known) return { route: known, params: {} };
    const matches = matchesOf(pathname);
    const found = matches.find(({ route }) => route.method === method);
    if (found) return found;
    if (matches.length === 0)
      throw problem('unknown-route', {
        ru: `По адресу ${pathname} ничего нет; что есть, говорит ${controlDocumentPath}.`,
        en: `There is nothing at ${pathname}; ${controlDocumentPath} says what there is.`,
      });
    const allow = allowOf(matches);
    throw problem('method-not-allowed', { ru: `${pathname} принимает ${allow}.`, en: `${pathname} takes ${allow}.` });
  };

  const run = async (request: Request, language: Language): Promise<Response> => {
    const url = new URL(request.url);
    if (url.pathname === controlDocumentPath && request.method === 'GET') return tellDocument();
    const { route, params } = find(url, request.method);
    const { world: name = '', ...own } = params;
    const call: ControlCall = {
      deps,
      language,
      publicUrl: publicUrlOf(request) ?? publicUrl(),
      params: readPart(route.params ?? nothing, own, language, 'path'),
      query: readPart(route.query ?? nothing, queryOf(url), language, 'query'),
      body: await readBody(route, request, language),
    };
    if (route.of === 'sandbox') return answerOf(route, await route.run(call));
    const inWorld = async (): Promise<unknown> => route.run({ ...call, world: await findWorld(deps, name) });
    return answerOf(route, await (route.changes ? deps.turns.in(name, inWorld) : inWorld()));
  };

  let document: string | undefined;
  const tellDocument = (): Response => {
    // Written when first asked for: a start need not wait for it.
    document ??= openApiText(controlDocument(routes));
    return new Response(document, { headers: { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' } });
  };

  const told = (error: ControlProblem, request: Request, language: Language): Response => {
    const allow = error.slug === 'method-not-allowed' ? { allow: allowOf(matchesOf(new URL(request.url).pathname)) } : undefined;
    const details = detailsOf(error, language);
    const headers = { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store', ...allow };
    return new Response(JSON.stringify(details), { status: details.status, headers });
  };

  return async (request) => {
    const language = languageOf(request.headers.get('accept-language') ?? undefined);
    try {
      return await run(request, language);
    } catch (error) {
      if (error instanceof ControlProblem) return told(error, request, language);
      if (error instanceof AdminRefused && error.status !== 400) return told(changedMeanwhile(error), request, language);
      deps.surroundings.warn(`${request.method} ${new URL(request.url).pathname}: ${error instanceof Error ? error.stack : String(error)}`);
      const reason = error instanceof Error ? error.message : String(error);
      return told(problem('internal-error', { ru: `Ошибка: ${reason}`, en: `Error: ${reason}` }), request, language);
    }
  };
};

/** The world was dropped, or turned to another epoch, by somebody who does not wait for turns: it expired, or the gateway was started anew. */
const changedMeanwhile = ({ refusal }: AdminRefused): ControlProblem =>
  problem('world-changed', {
    ru: `Мир за это время изменился или исчез: ${refusal.error}.`,
    en: `The world has changed or gone meanwhile: ${refusal.error}.`,
  });

const allowOf = (matches: readonly Match[]): string => [...new Set(matches.map(({ route }) => route.method))].join(', ');
