import assert from 'node:assert/strict';
import type { Sandbox } from 'zdravgraph/testing';

/** One test; any runner takes it. */
export interface SmallTest {
  readonly name: string;
  readonly run: (sandbox: Sandbox) => Promise<void>;
}

interface Policy {
  readonly me: {
    readonly person: {
      readonly name: { readonly full: string };
      readonly policy: { readonly type: string; readonly status: string } | null;
    };
  };
}
const policyOfMine = '{ me { person { name { full } policy { type status } } } }';
const fullName = '{ me { person { name { full } deceasedOn } } }';

/** A day of March 2026 for each round: every test has its own time. */
const nineOn = (round: number): string => `2026-03-${String((round % 28) + 1).padStart(2, '0')}T09:00:00+03:00`;

/** What is tested, for any round. */
const subjects: Readonly<Record<string, (sandbox: Sandbox, round: number) => Promise<void>>> = {
  'a world has its own time': async (sandbox, round) => {
    await using world = await sandbox.world({ now: nineOn(round) });
    assert.equal(await world.clock.now(), nineOn(round));
    await world.clock.advance({ workingDays: 1 });
    assert.notEqual(await world.clock.now(), nineOn(round));
  },

  'a temporary policy ends': async (sandbox, round) => {
    await using world = await sandbox.world({ now: nineOn(round) });
    const viktor = world.as('viktor');
    const before = (await viktor.send<Policy, unknown>(policyOfMine)).expectData();
    assert.equal(before.me.person.policy?.type, 'TEMPORARY');
    await world.clock.advance('P60D');
    const after = (await viktor.send<Policy, unknown>(policyOfMine)).expectData();
    assert.equal(after.me.person.policy, null);
  },

  'the register fails, and the rest answers': async (sandbox, round) => {
    await using world = await sandbox.world({ now: nineOn(round) });
    await world.registry('insured-persons').fail({ kind: 'ERROR', status: 503 });
    const answer = await world.as('maria').send(policyOfMine);
    answer.expectError('REGISTRY_UNAVAILABLE');
    await world.registry('insured-persons').heal();
    (await world.as('maria').send(policyOfMine)).expectData();
  },

  'a slow register is waited for': async (sandbox, round) => {
    await using world = await sandbox.world({ now: nineOn(round) });
    await world.registry('insured-persons').fail({ kind: 'LATENCY', delayMs: 200 });
    (await world.as('ivan').send(policyOfMine)).expectData();
  },

  'a read is repeated once': async (sandbox, round) => {
    await using world = await sandbox.world({ now: nineOn(round) });
    await world.registry('insured-persons').fail('getPersonData', { kind: 'RESET', times: 1 });
    (await world.as('maria').send(policyOfMine)).expectData();
    const calls = await world.registry('insured-persons').calls({ operation: 'getPersonData' });
    assert.ok(calls.some(({ faults }) => faults.length > 0) && calls.some(({ faults }) => faults.length === 0));
  },

  'somebody is made to measure and signs in': async (sandbox, round) => {
    await using world = await sandbox.world({ now: nineOn(round) });
    const made = await world.people.make({ name: 'Пробина Вера Ильинична', age: 20 + round, policy: 'DIGITAL' });
    const seen = (await world.as(made).send<Policy, unknown>(policyOfMine)).expectData();
    assert.equal(seen.me.person.name.full, 'Пробина Вера Ильинична');
  },

  'a checkpoint brings back what was': async (sandbox, round) => {
    await using world = await sandbox.world({ now: nineOn(round) });
    await world.checkpoint('before');
    await world.event('insured-persons', 'POLICY_CLOSED', { person: 'maria' });
    await world.restore('before');
    const after = (await world.as('maria').send<Policy, unknown>(policyOfMine)).expectData();
    assert.equal(after.me.person.policy?.status, 'ACTIVE');
  },

  'a fork goes its own way': async (sandbox, round) => {
    await using world = await sandbox.world({ now: nineOn(round) });
    await using fork = await world.fork();
    await fork.clock.advance('P1D');
    assert.equal(await world.clock.now(), nineOn(round));
  },

  'a death reaches the graph': async (sandbox, round) => {
    await using world = await sandbox.world({ now: nineOn(round) });
    const { moments } = await world.event('zags', 'DEATH', { person: 'ivan' });
    assert.ok(moments.some(({ system, known }) => system === 'insured-persons' && !known));
    await world.clock.advance('P10D');
    const deceased = await world.people.findAll(['deceased'], 100);
    assert.ok(deceased.some(({ persona }) => persona === 'ivan'));
  },

  'a call is expected, and a missing one explained': async (sandbox, round) => {
    await using world = await sandbox.world({ now: nineOn(round) });
    (await world.as('maria').send(fullName)).expectData();
    await world.as('maria').send(policyOfMine);
    await world.registry('insured-persons').expectCall('getPersonData');
    await assert.rejects(world.registry('fer').expectCall('CreateAppointment'), { name: 'CallExpected' });
  },
};

const count = Number(process.env['SMALL_TESTS'] ?? 300);
const entries = Object.entries(subjects);

export const smallTests: readonly SmallTest[] = Array.from({ length: count }, (_, index) => {
  const [subject, run] = entries[index % entries.length] as (typeof entries)[number];
  const round = Math.floor(index / entries.length);
  return { name: `${subject}, round ${round + 1}`, run: (sandbox) => run(sandbox, round) };
});
