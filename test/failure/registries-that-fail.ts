import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphAt } from '../setup/index.ts';
import { asksOf, eventually, failedPaths, took, without, type Answer } from './dashboard.ts';
import { startFailingSandbox, type FailingSandbox, type Registry } from './failing-sandbox.ts';
import { faults, type Fault } from './faulty-proxy.ts';
import { newcomers } from './newcomers.ts';

/** Whether a record is open to somebody depends on their region of insurance, which the register owns. */
const ofRegister = ['me.person.attachments', 'me.person.medicalRecord', 'me.person.policy'];
/** What is null where nothing was ever told, and who asks: a person for each fault, so that there is no copy. */
const cold = [
  ['insured-persons', 'INSURED_PERSONS_REGISTRY', ofRegister, 'alexey sofia valentina zinaida anna ludmila galina'],
  ['rmis', 'RMIS', ['me.person.attachments'], 'nadezhda elena oleg irina kirill tatiana viktor'],
  ['fer', 'FER', ['doctor.slots'], 'maria maria maria maria maria maria maria'],
] as const;

/** Which parts of the dashboard are a copy marked stale while a registry fails, of what was all told before. */
const copied = [
  ['insured-persons', { policy: true, attachments: true, clinic: true }],
  ['rmis', { policy: false, attachments: true, clinic: false }],
  ['fer', { policy: false, attachments: false, clinic: true }],
] as const;

const staleOf = ({ data }: Answer) => {
  const { policy, attachments, appointments } = data!.me.person;
  const [clinic] = appointments.nodes.map((visit) => visit.clinic);
  return {
    policy: policy.provenance.stale,
    attachments: attachments.every(({ provenance }) => provenance.stale),
    clinic: clinic!.provenance.stale,
  };
};
const unmarked = (data: unknown): unknown => JSON.parse(JSON.stringify(data).replaceAll('"stale":true', '"stale":false'));

const first = `{ me { person { id name { full } appointments(first: 1) { nodes { id } } } } }`;

export interface Extent {
  /** How long a registry is down. */
  readonly downMs: number;
  /** The ways to fail where something was told before, or where nobody was ever touched; where nothing is kept it is all of them. */
  readonly alsoBy: readonly Fault[];
}

/** Every registry that the dashboard asks fails in every way. */
export const describeFailures = ({ downMs, alsoBy }: Extent): void => {
  let sandbox: FailingSandbox;
  let asks: ReturnType<typeof asksOf>;
  const people = newcomers();

  /** What holds while a registry fails: once, and where it is down again and again until it is up. */
  const throughout = async (registry: Registry, fault: Fault, holds: () => Promise<void>): Promise<void> => {
    const until = performance.now() + (fault === 'DOWN' ? downMs : 0);
    await sandbox.meanwhile([registry], fault, async () => {
      do {
        await eventually(holds);
        await pause(100);
      } while (performance.now() < until);
    });
  };

  beforeAll(async () => {
    sandbox = await startFailingSandbox();
    asks = asksOf(sandbox);
    await asks.chooseDoctor('maria');
    await asks.whole('maria');
  });
  afterAll(async () => {
    for (const [failing, ms] of took) {
      console.log(`${failing.padEnd(28)} ${ms.length} answers, the slowest after ${Math.max(...ms).toFixed(0)} ms`);
    }
    await sandbox[Symbol.asyncDispose]();
  });

  describe('esia', () => {
    it.each(faults)('%s: who is signed in stays, a newcomer waits until it works', async (fault) => {
      const newcomer = people.next().value;
      await asks.whole('maria');
      await sandbox.meanwhile(['esia'], fault, async () => {
        expect((await asks.timed('maria', `esia ${fault}`)).errors).toBeUndefined();
      });
      await throughout('esia', fault, async () => {
        const { errors } = await asks.timed(newcomer, `esia ${fault}`);
        if (fault === 'DUPLICATE') expect(errors).toBeUndefined();
        else expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', registry: 'ESIA', retryable: true });
      });
      await asks.whole(newcomer);
    });
  });

  describe.each(cold)('%s', (registry, system, lost, personas) => {
    it.each(faults.map((fault, at) => [fault, personas.split(' ')[at]!] as const))(
      '%s: only what it owns is null, and is back afterwards',
      async (fault, who) => {
        await asks.touched(who);
        const paths = fault === 'DUPLICATE' ? [] : [...lost];
        let answer: Answer | undefined;
        await throughout(registry, fault, async () => {
          answer = await asks.timed(who, `${registry} ${fault}`);
          expect(failedPaths(answer)).toEqual(paths);
          for (const { extensions } of answer.errors ?? []) {
            const told = { code: 'REGISTRY_UNAVAILABLE', registry: system, operation: expect.any(String), retryable: true };
            expect(extensions).toMatchObject(told);
          }
        });
        expect(answer?.data).toEqual(without((await asks.whole(who)).data, paths));
      },
    );
  });

  describe('the breaker', () => {
    it.each(['insured-persons', 'rmis', 'fer', 'esia'] as const)(
      'of %s opens: it is asked no more; and closes once it works',
      async (name) => {
        const who = name === 'fer' ? 'maria' : people.next().value;
        if (name === 'insured-persons' || name === 'rmis') await asks.touched(who);
        const proxy = sandbox.proxies[name];
        await sandbox.meanwhile([name], 'ERROR', () =>
          eventually(async () => {
            const asked = proxy.calls();
            expect((await asks.timed(who, `${name} open`)).errors).toBeDefined();
            expect(proxy.calls()).toBe(asked);
          }),
        );
        const asked = proxy.calls();
        expect((await asks.whole(who)).data?.me.person).not.toBeNull();
        expect(proxy.calls()).toBeGreaterThan(asked);
      },
    );
  });

  describe.each(copied)('of what %s told before the world changed, a copy marked stale is served', (registry, stale) => {
    it.each(alsoBy)('while it is %s', async (fault) => {
      const told = await asks.whole('maria');
      expect(staleOf(told)).toEqual({ policy: false, attachments: false, clinic: false });
      const lost = registry === 'fer' ? ['doctor.slots'] : [];
      await sandbox.meanwhile([registry], fault, async () => {
        await sandbox.raiseRevision();
        await eventually(async () => {
          const answer = await asks.timed('maria', `${registry} ${fault}, copy`);
          expect(failedPaths(answer)).toEqual(lost);
          expect(staleOf(answer)).toEqual(stale);
          expect(unmarked(answer.data)).toEqual(without(told.data, lost));
        });
      });
    });
  });

  describe('at first touch', () => {
    const stored = async (oip: string) => {
      const [row] = await sandbox.query<{ register: number; rmis: number; visits: number }>(
        `select count(*)::int as register, count(rmis_synced_at)::int as rmis,
            (select count(*)::int from appointment where person_key % 1000000000000 = $1::int8) as visits
          from person where oip = $1::text`,
        [oip],
      );
      return row;
    };
    const askFirst = (oip: string) => graphAt(sandbox.gateway.url).as(oip).send<{ me: { person: { name: object } | null } }, object>(first);

    it.each(alsoBy)('the register is %s: nothing is written, and the next request works', async (fault) => {
      const oip = people.next().value;
      await sandbox.meanwhile(['insured-persons'], fault, async () => {
        const { data, errors } = await askFirst(oip);
        expect(data?.me).toEqual({ person: null });
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'REGISTRY_UNAVAILABLE', registry: 'INSURED_PERSONS_REGISTRY' });
        expect(await stored(oip)).toEqual({ register: 0, rmis: 0, visits: 0 });
      });
      await asks.touched(oip);
      expect(await stored(oip)).toMatchObject({ register: 1, rmis: 1 });
    });

    it.each(alsoBy)('RMIS is %s: nothing of its half is written, and the next request works', async (fault) => {
      const oip = people.next().value;
      await sandbox.meanwhile(['rmis'], fault, async () => {
        await eventually(async () => {
          const { data, errors } = await askFirst(oip);
          expect(data?.me.person).toMatchObject({ name: { full: expect.any(String) }, appointments: null });
          expect(errors?.[0]?.extensions).toMatchObject({ code: 'REGISTRY_UNAVAILABLE', registry: 'RMIS' });
        });
        expect(await stored(oip)).toEqual({ register: 1, rmis: 0, visits: 0 });
      });
      await asks.touched(oip);
      expect(await stored(oip)).toMatchObject({ register: 1, rmis: 1 });
    });
  });
};
