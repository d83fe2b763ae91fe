import { createHash } from 'node:crypto';
import { HttpResponse } from 'msw/http';

/** Text as HTML shows it, inside elements and quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

export const hidden = (name: string, value: string): string =>
  `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`;

/** What went wrong with the form before; nothing where nothing did. */
export const notice = (text: string | undefined): string =>
  text === undefined ? '' : `<p role="alert"><strong>${escapeHtml(text)}</strong></p>`;

/** A CSP source that allows the redirect after the form; an IPv6 host has no source of its own there. */
export const formTarget = (redirectUri: string): string => {
  const { origin, hostname, protocol } = new URL(redirectUri);
  return hostname.startsWith('[') ? protocol : origin;
};

const style = `
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.45; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
.notice { opacity: .75; }
ul { list-style: none; padding: 0; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); }
li { border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: .5rem; padding: .75rem; display: flex; flex-direction: column; gap: .4rem; }
li p { margin: 0; flex: 1; }
label { display: inline-grid; gap: .2rem; }
button, select, input { font: inherit; padding: .35rem .7rem; }
`;
const styleHash = createHash('sha256').update(style).digest('base64');

/** A page without scripts; `formTargets` are origins that its form may end at. */
export const htmlPage = (title: string, body: string, status: number, formTargets: readonly string[] = []): Response => {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><style>${style}</style>`;
  return new HttpResponse(
    `<!doctype html><html lang="ru"><head>${head}</head><body><main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`,
    {
      status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      },
    },
  );
};
