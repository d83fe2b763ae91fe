import { describe, expect, it } from 'vitest';
import { shared } from '../setup/shared.ts';

/** Directive -> its sources. */
function directivesOf(policy: string): Record<string, string[]> {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return Object.fromEntries(parts.map(([name = '', ...sources]) => [name, sources]));
}

describe('the content security policy of the page', () => {
  it('lets scripts, workers and requests come from the page itself only, none of them inline or evaluated', async () => {
    const answer = await fetch(new URL('/', shared().gatewayUrl));
    const policy = directivesOf(answer.headers.get('content-security-policy') ?? '');

    expect(answer.status).toBe(200);
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['script-src']).toEqual(["'self'"]);
    expect(policy['worker-src']).toEqual(["'self'"]);
    expect(policy['connect-src']).toEqual(["'self'"]);
    expect(
      Object.values(policy)
        .flat()
        .filter((source) => /unsafe-eval|https?:|\*/.test(source)),
    ).toEqual([]);
  });

  it('is kept by index.html: every script of it is a file', async () => {
    const html = await (await fetch(new URL('/', shared().gatewayUrl))).text();
    const scripts = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];

    expect(scripts.length).toBeGreaterThan(0);
    for (const [tag, inside] of scripts) {
      expect(tag).toMatch(/ src="\/console\//);
      expect(inside?.trim()).toBe('');
    }
    expect(html).not.toMatch(/\son\w+=|javascript:/);
  });

  it('covers the assets too, none of which is found outside its folder', async () => {
    const statusesOf = (place: string): Promise<number[]> =>
      Promise.all([shared().sandboxUrl, shared().gatewayUrl].map(async (url) => (await fetch(`${url}${place}`)).status));

    expect(await statusesOf('/console/no-such-file.js')).toEqual([404, 404]);
    // The gateway does not even pass such a path on.
    expect(await statusesOf('/console/..%2f..%2fmain.js')).toEqual([404, 400]);
  });
});
