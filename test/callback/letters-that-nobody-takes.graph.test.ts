import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Letter } from '../../schema/registry/callbacks.ts';
import { epochOfWorld, shared, sharedNow, sharedSandbox, worldOfFile } from '../setup/index.ts';
import { post, sealed } from './sealed.ts';

// Letters that the gateway refuses: nothing of the world changes by them.
const world = await worldOfFile();
const { name: epoch } = await epochOfWorld(world.id);

const letter = (): Letter => ({
  id: randomUUID(),
  sequence: 1,
  at: '2026-03-02T09:00:00+03:00',
  news: { sender: 'insured-persons', kind: 'PersonChanged', content: { oip: '000000000001' } },
});
const shorten = (problem: { type?: string }): string | undefined => problem.type?.split('/').at(-1);

it('refuses what is no JWS, no letter, or a letter of somebody else', async () => {
  const { gatewayUrl } = shared();
  const { sequence: _none, ...incomplete } = letter();
  const bodies = {
    'nothing at all': '',
    'no JWS': '{"id":1}',
    'no JSON in it': await sealed('not json', 'insured-persons'),
    'no sequence': await sealed(incomplete, 'insured-persons'),
    'another sender inside': await sealed(
      { ...letter(), news: { sender: 'rmis', kind: 'VisitChanged', content: { oip: '000000000001' } } },
      'insured-persons',
    ),
    'no such kind': await sealed({ ...letter(), news: { ...letter().news, kind: 'PersonInvented' } }, 'insured-persons'),
  };
  for (const [which, body] of Object.entries(bodies)) {
    const { status, problem } = await post(gatewayUrl, 'insured-persons', body, epoch);
    expect([which, status, shorten(problem)]).toEqual([which, 400, 'bad-letter']);
    expect(problem.errors?.length).toBeGreaterThan(0);
  }
});

it('refuses what is signed by somebody else, or changed after it was signed', async () => {
  const { gatewayUrl } = shared();
  const [head, , signature] = (await sealed(letter(), 'insured-persons')).split('.');
  const other = Buffer.from(JSON.stringify({ ...letter(), sequence: 2 })).toString('base64url');
  for (const body of [await sealed(letter(), 'rmis'), `${head}.${other}.${signature}`]) {
    const { status, problem } = await post(gatewayUrl, 'insured-persons', body, epoch);
    expect([status, shorten(problem)]).toEqual([401, 'wrong-signature']);
  }
});

it('knows neither strangers, nor people that the register has not, nor worlds that are gone', async () => {
  const { gatewayUrl } = shared();
  const body = await sealed(letter(), 'insured-persons');
  expect((await post(gatewayUrl, 'tax-office', body, epoch)).status).toBe(404);
  expect((await post(gatewayUrl, 'insured-persons', body, randomUUID())).status).toBe(410);
  const nobody = { ...letter(), news: { ...letter().news, content: { oip: '999999999999' } } };
  const { status, problem } = await post(gatewayUrl, 'insured-persons', await sealed(nobody, 'insured-persons'), epoch);
  expect([status, shorten(problem)]).toEqual([404, 'unknown-person']);
});

it('puts a letter off while its registry does not answer, and takes it then', async () => {
  await using own = await sharedSandbox().world({ now: sharedNow });
  const { name } = await epochOfWorld(own.id);
  expect((await own.as('maria').send('{ me { person { name { family } } } }')).data).not.toBeNull();
  const { id } = await own.registry('insured-persons').fail({ kind: 'RESET' });
  const body = await sealed(letter(), 'insured-persons');
  const { gatewayUrl } = shared();
  expect((await post(gatewayUrl, 'insured-persons', body, name)).status).toBe(503);
  await own.faults.remove(id);
  expect((await post(gatewayUrl, 'insured-persons', body, name)).status).toBe(204);
  expect((await post(gatewayUrl, 'insured-persons', body, name)).status).toBe(204);
});

it('has changed nothing', async () => {
  const { data } = await world.as('maria').send('{ me { person { name { family } } } }');
  expect(data).toEqual({ me: { person: { name: { family: 'Соколова' } } } });
});
