import { readFile } from 'node:fs/promises';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Nothing from another host, no script but the page's own files; the editor sets styles from scripts and carries a font in them. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const notBuilt = 'The page is not built yet: npm run build\n';

/** Answers a request for a path of the page; `accepted` is its accept-encoding. */
export type ConsoleFiles = (pathname: string, accepted: string | null) => Promise<Response | undefined>;

/** The page at `/` and what it loads from `/console/`: files of one directory, kept in memory once read; gzipped where the build has done so. */
export const createConsoleFiles = (directory: string): ConsoleFiles => {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();

  const load = async (name: string): Promise<Uint8Array<ArrayBuffer> | undefined> => {
    const file = path.join(directory, name);
    if (!file.startsWith(directory + path.sep)) return undefined;
    const known = kept.get(file);
    if (known) return known;
    const body = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR' || error.code === 'ERR_INVALID_ARG_VALUE')
        return undefined;
      throw error;
    });
    if (!body) return undefined;
    const read = new Uint8Array(body);
    kept.set(file, read);
    return read;
  };

  return async (pathname, accepted) => {
    const isPage = pathname === '/' || pathname === '/console' || pathname === '/console/' || pathname === '/console/index.html';
    if (!isPage && !pathname.startsWith('/console/')) return undefined;
    const name = isPage ? 'index.html' : decodePath(pathname.slice('/console/'.length));
    const gzipped = /\bgzip\b/.test(accepted ?? '') ? await load(`${name}.gz`) : undefined;
    const file = gzipped ?? (await load(name));
    if (!file)
      return new Response(isPage ? notBuilt : 'Not found\n', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });
    return new Response(file, {
      headers: {
        'content-type': types[path.extname(name)] ?? 'application/octet-stream',
        ...(gzipped && { 'content-encoding': 'gzip' }),
        vary: 'accept-encoding',
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        // Names below assets/ carry a hash of their content.
        'cache-control': pathname.startsWith('/console/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      },
    });
  };
};

/** As written where it is no valid encoding: there is no such file then. */
const decodePath = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
};
