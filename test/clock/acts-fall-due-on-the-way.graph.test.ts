import { expect, it } from 'vitest';
import { createPeople } from '../../mocks/people/index.ts';
import { SandboxProblem, type World } from '../kit/index.ts';
import { sharedSandbox, sharedSeed } from '../setup/index.ts';

const beforeMay = '2026-04-30T10:00:00+03:00';
const people = createPeople({ base: { seed: sharedSeed, anchor: beforeMay.slice(0, 10) }, size: 2_000_000 });

/** Somebody computed who can sign in and whose only link that waits is checked at ZAGS. */
const waitingParent = (from: number): string => {
  for (let index = from; ; index += 1) {
    const oip = String(100_000_000_000 + index);
    const waiting = people.portal(oip).familyLinks.filter(({ status }) => status === 'VERIFICATION_PENDING');
    if (waiting.length === 1 && waiting[0]?.route === 'ZAGS' && people.persona(oip)?.level === 'VERIFIED') return oip;
  }
};

const links = async (here: World, parent: string): Promise<string[]> => {
  const { data } = await here
    .as(parent)
    .send<{ me: { children: { status: string; route: string }[] } }, never>('{ me { children { status route } } }');
  return (data?.me.children ?? []).filter(({ status }) => status !== 'EXPIRED').map(({ status, route }) => `${status} ${route}`);
};
const waits = 'VERIFICATION_PENDING ZAGS';

it('gives an authority five working days, which take nine across the May holidays, and no more [R-171]', async () => {
  const parent = waitingParent(700_800);
  await using here = await sharedSandbox().world({ now: beforeMay });
  expect(await links(here, parent)).toContain(waits);
  await here.registry('zags').fail('GetResponse', { kind: 'EMPTY' });
  await here.clock.advance('PT1S');
  const { now, acts: onTheWay } = await here.clock.advance({ workingDays: 5 });
  expect([now, onTheWay]).toEqual(['2026-05-08T10:00:01+03:00', []]);
  expect(await links(here, parent)).toContain(waits);
  const { acts } = await here.clock.advance('P1D');
  expect(acts.map(({ at, kind }) => [at, kind])).toEqual([['2026-05-09T00:00:00+03:00', 'LINK_DECIDED']]);
  expect(await links(here, parent)).toContain('MANUAL_REQUIRED MFC');
});

it('goes back as far as nothing has happened; past an act only by the checkpoint made just before it', async () => {
  const parent = waitingParent(701_000);
  await using here = await sharedSandbox().world({ now: beforeMay });
  const minuteBefore = '2026-04-30T09:59:00+03:00';
  await here.clock.advance('P1D');
  await here.clock.set(minuteBefore);
  await here.clock.set(beforeMay);
  expect(await links(here, parent)).toContain(waits);
  const { acts } = await here.clock.advance('P2D');
  expect(acts.map(({ kind }) => kind)).toEqual(['LINK_ASKED', 'LINK_DECIDED']);
  expect(await links(here, parent)).not.toContain(waits);
  await here.clock.set(acts.at(-1)?.at ?? '');
  const refusal = await here.clock.set(minuteBefore).catch((error: unknown) => error);
  if (!(refusal instanceof SandboxProblem)) throw new Error('the clock went back past what had happened');
  expect([refusal.status, refusal.details.act]).toEqual([409, `${beforeMay} The portal asked about a family link`]);
  await here.restore(refusal.details.checkpoint ?? '');
  expect(await here.clock.now()).toBe(beforeMay);
  expect(await links(here, parent)).toContain(waits);
  await here.clock.set(minuteBefore);
});

it('does every act once and in order, in one step or in many', async () => {
  const visits = 'query { me { person { appointments(first: 1, filter: { status: [COMPLETED] }) { nodes { id } } } } }';
  const told = async (steps: readonly string[]) => {
    await using here = await sharedSandbox().world({ now: beforeMay });
    await here.as('maria').send(visits);
    for (const [family, hours] of [
      ['Соколовская', 5],
      ['Соколянская', 2],
      ['Соколова', 9],
    ] as const) {
      await here.event('insured-persons', 'PERSON_DATA_CORRECTED', {
        person: 'maria',
        family,
        delays: { 'insured-persons': `PT${hours}H` },
      });
    }
    const acts = [];
    for (const step of steps) acts.push(...(await here.clock.advance(step)).acts);
    return acts.map(({ at, kind }) => `${at} ${kind}`);
  };
  const whole = await told(['P1D']);
  expect(whole).toEqual(['12', '15', '19'].map((hour) => `2026-04-30T${hour}:00:00+03:00 PersonChanged`));
  expect(await told(['PT1H', 'PT1H', 'PT3H', 'PT10H', 'PT9H'])).toEqual(whole);
});

it('does by itself what falls due while a clock runs', async () => {
  await using here = await sharedSandbox().world({ now: beforeMay });
  const family = async (): Promise<string | undefined> => {
    const { data } = await here
      .as('viktor')
      .send<{ me: { person: { name: { family: string } } } }, never>('{ me { person { name { family } } } }');
    return data?.me.person.name.family;
  };
  expect(await family()).toBe('Тарасов');
  await here.clock.run();
  await here.event('insured-persons', 'PERSON_DATA_CORRECTED', {
    person: 'viktor',
    family: 'Тарасевич',
    delays: { 'insured-persons': 'PT2S' },
  });
  await expect.poll(family, { timeout: 30_000 }).toBe('Тарасевич');
});

it('says what is wrong with a wish, and does nothing', async () => {
  await using here = await sharedSandbox().world({ now: beforeMay });
  const wishes: readonly [unknown, string][] = [
    ['P-1D', 'by'],
    ['P1X', 'by'],
    ['P200Y', 'by'],
    ['P0D', 'by'],
    [{ workingDays: 0 }, 'workingDays'],
    [{ workingDays: -5 }, 'workingDays'],
    [{ workingDays: 1e9 }, 'workingDays'],
    [{}, 'by'],
    [{ by: 'P1D', workingDays: 1 }, 'by'],
  ];
  for (const [wish, path] of wishes) {
    const refusal = await here.clock.advance(wish as string).catch((error: unknown) => error);
    if (!(refusal instanceof SandboxProblem)) throw new Error(`it was taken: ${JSON.stringify(wish)}`);
    expect([refusal.status, refusal.details.errors?.map((fault) => fault.path)]).toEqual([400, [path]]);
    expect(refusal.details.errors?.[0]?.expected).not.toBe('');
  }
  for (const now of ['1999-12-31T00:00:00+03:00', '2200-01-02T00:00:00+03:00', '2026-05-01', 'tomorrow'])
    await expect(here.clock.set(now)).rejects.toMatchObject({ status: 400 });
  expect(await here.clock.read()).toEqual({ now: beforeMay, mode: 'frozen', anchor: '2026-04-30' });
});
