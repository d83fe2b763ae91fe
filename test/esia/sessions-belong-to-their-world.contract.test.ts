import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startSandbox } from '../../mocks/sandbox/sandbox.ts';
import { worldHeaders } from '../../schema/registry/world-headers.ts';
import { sharedSeed, temporaryFolder, type TemporaryFolder } from '../setup/index.ts';
import { configOf } from '../registry/stand-ins-in-process.ts';
import { redirectUri } from './client.ts';

let folder: TemporaryFolder;
beforeEach(() => void (folder = temporaryFolder()));
afterEach(() => folder[Symbol.dispose]());

type Headers = Readonly<Record<string, string>>;
const inWorld = (id: string, epoch: string, day: string): Headers => ({
  [worldHeaders.id]: id,
  [worldHeaders.epoch]: epoch,
  [worldHeaders.base]: `${sharedSeed}@${day}`,
  [worldHeaders.time]: `${day}T09:00:00+03:00`,
});
const issuer = 'http://esia.test/esia';

/** ESIA from one start of the process to its end. */
const started = async () => {
  const server = await startSandbox(configOf(folder.path, { nowMs: undefined, issuer }), () => undefined);
  const post = (at: string, fields: Record<string, string>, headers: Headers): Promise<Response> =>
    fetch(`${server.url}/esia/aas/oauth2/${at}`, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(fields) });
  const tokens = async (fields: Record<string, string>, headers: Headers) => {
    const response = await post('te', { client_id: 'frontend', ...fields }, headers);
    const body = (await response.json()) as { error?: string; refresh_token?: string; access_token?: string };
    return { status: response.status, ...body };
  };
  return {
    signIn: async (headers: Headers) => {
      const code_verifier = 'v'.repeat(43);
      const asked = {
        client_id: 'frontend',
        redirect_uri: redirectUri,
        response_type: 'code',
        scope: 'openid snils',
        code_challenge: createHash('sha256').update(code_verifier).digest('base64url'),
        code_challenge_method: 'S256',
        persona: 'maria',
      };
      const sentTo = new URL((await post('ac', asked, headers)).headers.get('location') ?? '');
      const code = sentTo.searchParams.get('code') ?? '';
      return tokens({ grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier }, headers);
    },
    refresh: (refresh_token = '', headers: Headers = {}) => tokens({ grant_type: 'refresh_token', refresh_token }, headers),
    userInfo: async (token = '', headers: Headers = {}): Promise<number> =>
      (await fetch(`${server.url}/esia/rs/userinfo`, { headers: { ...headers, authorization: `Bearer ${token}` } })).status,
    [Symbol.asyncDispose]: () => server.close(true),
  };
};

it('a session outlives its epoch, its day and the process, in the world that it began in', async () => {
  const before = await started();
  const first = await before.signIn(inWorld('W', 'epoch-a', '2026-03-02'));
  expect(first.status).toBe(200);
  expect(await before.refresh(first.refresh_token, inWorld('V', 'epoch-a', '2026-03-02'))).toMatchObject({
    status: 400,
    error: 'invalid_grant',
  });
  await before[Symbol.asyncDispose]();

  await using after = await started();
  const later = inWorld('W', 'epoch-b', '2026-03-03');
  const second = await after.refresh(first.refresh_token, later);
  expect(second).toMatchObject({ status: 200 });
  expect(await after.userInfo(second.access_token, later)).toBe(200);
  expect(await after.userInfo(second.access_token, inWorld('V', 'epoch-b', '2026-03-03'))).toBe(401);
  expect(await after.refresh(second.refresh_token, inWorld('V', 'epoch-b', '2026-03-03'))).toMatchObject({ error: 'invalid_grant' });
  expect(await after.refresh(second.refresh_token, inWorld('W', 'epoch-c', '2026-03-04'))).toMatchObject({ status: 200 });
});

it('sign-ins are no part of an epoch', async () => {
  await using esia = await started();
  await esia.signIn(inWorld('W', 'epoch-a', '2026-03-02'));
  await esia.signIn({});
  const journals = path.join(folder.path, 'journal');
  expect(readdirSync(journals, { recursive: true }).toSorted()).toEqual(['esia', 'esia/W.jsonl', 'esia/main.jsonl']);
});
