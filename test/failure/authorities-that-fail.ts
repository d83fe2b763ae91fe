import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphAt } from '../setup/index.ts';
import { eventually } from './dashboard.ts';
import { openMs, startFailingSandbox, type FailingSandbox } from './failing-sandbox.ts';
import { failures, type Fault } from './faulty-proxy.ts';
import type { Extent } from './registries-that-fail.ts';

const authorities = ['zags', 'guardianship'] as const;
/** Who waits for which authority, and for whom: nothing but the link lets them see the child. */
const families = [
  { parent: 'irina', oip: '000000000017', child: '000000000016', route: 'ZAGS' },
  { parent: 'nadezhda', oip: '000000000011', child: '000000000012', route: 'GUARDIANSHIP' },
] as const;
const personId = (oip: string): string => Buffer.from(`Person:${oip}`).toString('base64url');
/** Longer than any authority takes for an answer, by the world's clock. */
const answeredAfterMinutes = 4;

const question = `query ($child: ID!) { me { children { status route child { id } } } person(id: $child) { id } }`;
interface Told {
  readonly me: { readonly children: readonly { readonly status: string; readonly route: string | null; readonly child: object | null }[] };
  readonly person: object | null;
}

/** ZAGS and the guardianship authority, which nobody waits for but family links, fail in every way. */
export const describeAuthorities = ({ downMs }: Pick<Extent, 'downMs'>): void => {
  let sandbox: FailingSandbox;

  /** What each parent is told of the link that waits or waited. */
  const links = async () => {
    const told = await Promise.all(
      families.map(async ({ parent, oip, child, route }) => {
        const { data } = await graphAt(sandbox.gateway.url)
          .as(parent)
          .send<Told, { child: string }>(question, { child: personId(child) });
        const ordinal = await linkOf(oip, child);
        const link = data!.me.children[ordinal]!;
        return { status: link.status, sees: data!.person !== null, by: link.status === 'VERIFIED' ? link.route : route };
      }),
    );
    return told;
  };
  /** Place of a link among those of a parent. */
  const linkOf = async (oip: string, child: string): Promise<number> => {
    const rows = await sandbox.query<{ child: string }>(
      `select distinct ordinal, child_oip as child from family_link where person_key % 1000000000000 = $1::int8 order by ordinal`,
      [oip],
    );
    return rows.findIndex((row) => row.child === child);
  };
  const waiting = families.map(({ route }) => ({ status: 'VERIFICATION_PENDING', sees: false, by: route }));
  const verified = families.map(({ route }) => ({ status: 'VERIFIED', sees: true, by: route }));
  const become = (state: readonly object[]): Promise<void> => eventually(async () => expect(await links()).toEqual(state));

  /** Lets the links wait anew, as a portal that has just sent them in: nobody was asked about them yet. */
  const beginAnew = async (): Promise<void> => {
    for (const { oip, child, route } of families) {
      await sandbox.query('delete from link_check where person_key % 1000000000000 = $1::int8', [oip]);
      await sandbox.query(
        `update family_link set status = 'VERIFICATION_PENDING', route = $3, checked_at = null, synced_at = clock_timestamp()
          where person_key % 1000000000000 = $1::int8 and child_oip = $2`,
        [oip, child, route],
      );
    }
  };
  const accepted = (): Promise<void> =>
    eventually(async () => {
      const [row] = await sandbox.query<{ count: number }>('select count(*)::int from link_check where accepted_at is not null');
      expect(row?.count).toBe(families.length);
    });
  /** That each authority was tried while it fails: by calls that came, or where none can come for some time. */
  const tried = async (fault: Fault): Promise<void> => {
    if (fault === 'DOWN') {
      for (const until = performance.now() + downMs; performance.now() < until; await pause(200)) expect(await links()).toEqual(waiting);
      return;
    }
    const before = authorities.map((name) => sandbox.proxies[name].calls());
    await eventually(async () => {
      // First: whoever asks is seen, and is looked at by the next turn.
      expect(await links()).toEqual(waiting);
      for (const [at, name] of authorities.entries()) expect(sandbox.proxies[name].calls()).toBeGreaterThan(before[at]!);
    });
  };

  beforeAll(async () => {
    sandbox = await startFailingSandbox();
    await eventually(async () => expect((await links()).map(({ sees }) => sees)).toEqual([true, true]));
  });
  afterAll(() => sandbox[Symbol.asyncDispose]());

  describe('a family link waits while the authority is', () => {
    it.each(failures)('%s, and is decided once it works', async (fault) => {
      await sandbox.meanwhile(authorities, fault, async () => {
        await beginAnew();
        await become(waiting);
        await tried(fault);
      });
      await accepted();
      expect(await links()).toEqual(waiting);
      await sandbox.meanwhile(authorities, fault, async () => {
        await sandbox.turnClock(answeredAfterMinutes);
        await tried(fault);
      });
      await become(verified);
    });
  });

  it('is decided once by an authority that is told and tells everything twice', async () => {
    await sandbox.meanwhile(authorities, 'DUPLICATE', async () => {
      await beginAnew();
      await become(waiting);
      await accepted();
      await sandbox.turnClock(answeredAfterMinutes);
      await become(verified);
    });
  });

  it.each(authorities)('the breaker of %s opens: it is asked no more; and closes once it works', async (name) => {
    const { proxies } = sandbox;
    const longestPause = (since: number): number => {
      const times = proxies[name].arrivals().slice(since);
      return Math.max(0, ...times.slice(1).map((time, at) => time - times[at]!));
    };
    await sandbox.meanwhile([name], 'ERROR', async () => {
      const since = proxies[name].calls();
      await beginAnew();
      await eventually(async () => {
        await links();
        // The poller comes ten times a second.
        expect(longestPause(since)).toBeGreaterThanOrEqual(openMs);
      });
    });
    await accepted();
    await sandbox.turnClock(answeredAfterMinutes);
    await become(verified);
  });
};
