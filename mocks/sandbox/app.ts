import type { HttpHandler } from 'msw/http';
import { senderKeysPath } from '../../schema/registry/callbacks.ts';
import { esiaPaths } from '../../schema/registry/esia.ts';
import { openApiDocuments, openApiText } from '../../schema/registry/openapi-documents.ts';
import { journalAnswer, journalPath } from '../../schema/registry/sandbox.ts';
import { anyHost, handlersOf, type StandInName } from '../handlers.ts';
import { tellSenderKeys } from '../post/sender-keys.ts';
import type { SharedSurroundings } from '../surroundings.ts';
import { answerBy, type Answered } from '../world/http.ts';
import { isEpochName } from '../world/world.ts';
import type { ConsoleFiles } from './console-files.ts';

type Route = (request: Request) => Promise<Answered>;

const json = (body: unknown, status = 200): Response => Response.json(body, { status });

const otherMethod = (pathname: string, allow: string): Response =>
  Response.json({ error: 'method_not_allowed', error_description: `${pathname} takes ${allow}` }, { status: 405, headers: { allow } });

/** Handlers by the path they answer, so that one request asks one handler; `/fer/*` holds what is asked last. */
const byPath = (handlers: Readonly<Record<StandInName, HttpHandler[]>>): ReadonlyMap<string, HttpHandler[]> => {
  const routes = new Map<string, HttpHandler[]>();
  for (const handler of Object.values(handlers).flat()) {
    const path = String(handler.info.path).slice('*'.length);
    routes.set(path, [...(routes.get(path) ?? []), handler]);
  }
  return routes;
};

/** Everything that the sandbox process answers: by handlers, health, documents and the page without. */
export const createApp = (options: {
  readonly surroundings: SharedSurroundings;
  readonly issuer: string;
  readonly consoleFiles: ConsoleFiles;
  readonly control: (request: Request) => Promise<Response>;
}): Route => {
  const routes = byPath(handlersOf(anyHost, options.surroundings, options.issuer));
  const names = Object.keys(anyHost);
  const documents = new Map<string, string>();

  const documentOf = (name: string): Response | undefined => {
    if (!names.includes(name)) return undefined;
    // Written when first asked for: a start need not wait for them.
    if (documents.size === 0)
      for (const [known, document] of Object.entries(openApiDocuments())) documents.set(known, openApiText(document));
    const text = documents.get(name);
    return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' } });
  };

  const notFound = (pathname: string): Response => {
    const known = ['/', '/health/live', ...names.map((name) => `/${name}/openapi.json`), esiaPaths.personas, journalPath('main')];
    return json({ error: 'not_found', error_description: `nothing at ${pathname}; see ${known.join(', ')}` }, 404);
  };

  const tellJournal = async (epoch: string): Promise<Response> =>
    isEpochName(epoch)
      ? json(journalAnswer.parse({ epoch, entries: await options.surroundings.journals.count(epoch) }))
      : json(
          { error: 'invalid_request', error_description: `${epoch}: expected up to 100 of A-Z a-z 0-9 . _ -, the first a letter or digit` },
          400,
        );

  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/health/live') return json({ status: 'live' });
    if (pathname.startsWith('/sandbox/') && !pathname.startsWith(journalPath('')) && pathname !== '/sandbox/personas')
      return options.control(request);
    if (pathname.endsWith(senderKeysPath)) {
      const told = await tellSenderKeys(request, options.surroundings.defaults);
      if (told) return told;
    }
    const [, first = '', rest = ''] = /^\/([^/]+)\/(.+)$/.exec(pathname) ?? [];
    if (rest === 'openapi.json') return documentOf(first) ?? notFound(pathname);
    if (pathname === '/sandbox/personas') return new Response(null, { status: 307, headers: { location: esiaPaths.personas } });
    if (pathname.startsWith(journalPath(''))) {
      return request.method === 'GET' ? tellJournal(pathname.slice(journalPath('').length)) : otherMethod(pathname, 'GET');
    }
    const handlers = routes.get(pathname) ?? routes.get(`/${first}/*`);
    if (!handlers)
      return (
        (request.method === 'GET' || request.method === 'HEAD'
          ? await options.consoleFiles(pathname, request.headers.get('accept-encoding'))
          : undefined) ?? notFound(pathname)
      );
    const handler = handlers.find(({ info }) => info.method === request.method);
    return handler
      ? answerBy(handler, request)
      : otherMethod(pathname, [...new Set(handlers.map(({ info }) => String(info.method)))].join(', '));
  };
};
