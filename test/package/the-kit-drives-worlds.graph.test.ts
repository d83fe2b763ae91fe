import { describe, expect, it } from 'vitest';
import { SandboxProblem, SandboxUnreachable, connectSandbox } from '../kit/index.ts';
import { sharedNow, sharedSandbox } from '../setup/index.ts';
import { Dashboard } from '../client/dashboard.ts';

const sandbox = sharedSandbox();
const world = () => sandbox.world({ now: sharedNow });

describe('zdravgraph/testing', () => {
  it('asks as a persona, by a token and as nobody, with typed answers', async () => {
    await using mine = await world();
    const asked = await mine.as('maria').send(Dashboard);
    expect(asked.expectData().me?.person?.name.full).toBe('Соколова Мария Андреевна');
    const token = await mine.esia.tokenOf('maria');
    expect((await mine.bearer(token).send(Dashboard)).data).toEqual(asked.data);
    expect((await mine.anonymous().send(Dashboard)).expectError('UNAUTHENTICATED', 'me').message).toContain('Нужно войти');
    expect(() => asked.expectError('UNAUTHENTICATED')).toThrow(/^maria asked Dashboard at .*, expected UNAUTHENTICATED and got data: /);
  });

  it('lets a registry fail for one world alone, and says in words what came instead', async () => {
    await using failing = await world();
    await using healthy = await world();
    await failing.registry('insured-persons').fail({ kind: 'ERROR', status: 503 });
    const answer = await failing.as('maria').send('{ me { person { policy { type } } } }');
    expect(() => answer.expectData()).toThrow(/got an error:\n {2}REGISTRY_UNAVAILABLE at me\.person/);
    (await healthy.as('maria').send(Dashboard)).expectData();
    await failing.registry('insured-persons').heal();
    (await failing.as('maria').send(Dashboard)).expectData();
  });

  it('explains a call that did not happen by those that came nearest', async () => {
    await using mine = await world();
    (await mine.as('maria').send(Dashboard)).expectData();
    const [call] = await mine.registry('insured-persons').calls();
    await mine.calls.explain({ registry: 'insured-persons', operation: call?.operation ?? '' });
    await mine.registry('insured-persons').expectCall('getPersonData');
    await expect(mine.registry('insured-persons').expectCall('getPersonData', { times: 90 })).rejects.toThrow(
      /^expected insured-persons to be asked for getPersonData 90 times; it was asked \d+ times/,
    );
    await expect(mine.registry('fer').expectCall('CreateAppointment')).rejects.toThrow(
      /^expected fer to be asked for CreateAppointment; it was not/,
    );
  });

  it('moves the clock, stops it, lets it run, and keeps, restores and forks the world', async () => {
    await using mine = await world();
    await mine.checkpoint('before');
    expect(await mine.clock.advance({ workingDays: 1 })).toMatchObject({ now: '2026-03-03T09:00:00+03:00', mode: 'frozen' });
    await using fork = await mine.fork();
    await mine.restore('before');
    expect([await mine.clock.now(), await fork.clock.now()]).toEqual([sharedNow, '2026-03-03T09:00:00+03:00']);
    expect((await mine.clock.run()).mode).toBe('running');
    expect((await mine.clock.freeze()).mode).toBe('frozen');
    expect((await mine.checkpoints()).map(({ name }) => name)).toContain('before');
    await using copy = await sandbox.import(await fork.export());
    expect(await copy.clock.now()).toBe('2026-03-03T09:00:00+03:00');
  });

  it('finds people by need and makes others', async () => {
    await using mine = await world();
    expect((await mine.people.find('policy:TEMPORARY', 'attached')).persona).toBe('viktor');
    await expect(mine.people.find('account:NONE', 'two-factor')).rejects.toThrow(/^nobody of \d+ people is account:NONE and two-factor/);
    const made = await mine.people.make({ name: 'Пробина Вера Ильинична', age: 30 });
    expect((await mine.as(made).send(Dashboard)).expectData().me?.person?.name.full).toBe('Пробина Вера Ильинична');
  });

  it('throws what the sandbox refuses, with the path and what was expected', async () => {
    await using mine = await world();
    const refused = await mine.clock.set('tomorrow').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(SandboxProblem);
    expect(refused).toMatchObject({
      status: 400,
      errors: [{ path: 'now', expected: expect.stringContaining('2026-11-21T09:30:00+03:00') }],
    });
    await expect(sandbox.existing(`${mine.id}x`).clock.now()).rejects.toMatchObject({ status: 404, near: [mine.id] });
    await expect(connectSandbox('http://127.0.0.1:9').worlds()).rejects.toBeInstanceOf(SandboxUnreachable);
  });

  it('drops a world with its block, and minds not that it is gone', async () => {
    const mine = await world();
    await mine.drop();
    await expect(mine.describe()).rejects.toMatchObject({ status: 404 });
    await mine[Symbol.asyncDispose]();
  });
});
