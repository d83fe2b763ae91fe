import { describe, expect, it } from 'vitest';
import { grantsOf } from '../../gateway/access/grants.rules.ts';
import { storeRegistered } from '../../gateway/first-touch/register-half.service.ts';
import { storeTrace } from '../../gateway/first-touch/rmis-half.service.ts';
import type { FirstTouch } from '../../gateway/first-touch/first-touch.service.ts';
import type { Context } from '../../gateway/graph/context.ts';
import { rightsOf } from '../../gateway/viewer/rights.service.ts';
import { openWorlds } from '../../gateway/world/index.ts';
import { dayIn } from '../../schema/calendar/index.ts';
import { freshStorage } from '../storage/fresh-storage.ts';
import { registered, traced } from '../storage/told-people.ts';

const mother = '000000000001';
const child = '000000000002';
const nobodyTouched: FirstTouch = { persons: async () => undefined, clinicDay: async () => undefined };

/** Whether the mother sees a child of that address who was born on 21 November 2008, at each of these moments. */
const seenAt = async (regionCode: string, moments: readonly string[], worksAt?: string): Promise<boolean[]> => {
  await using storage = await freshStorage();
  const frozenAt = { ms: Date.parse('2026-11-20T00:00:00Z'), anchor: '2026-11-20' };
  const world = await (await openWorlds({ storage, machineNowMs: () => 0, mode: 'sandbox', seed: 'zdravgraph', frozenAt })).main();
  await storeRegistered(storage, world.baseEpoch, registered(mother), 0);
  await storeRegistered(
    storage,
    world.baseEpoch,
    { ...registered(child), birthDate: '2008-11-21', address: { text: 'ул. Ленина, 1', regionCode } },
    0,
  );
  const trace = traced(mother);
  const familyLinks = [{ ...trace.portal.familyLinks[0]!, childOip: child, kind: 'DAUGHTER' as const, status: 'VERIFIED' as const }];
  await storeTrace(storage, world.baseEpoch, mother, { ...trace, portal: { ...trace.portal, familyLinks } }, 0);
  const seen: boolean[] = [];
  for (const moment of moments) {
    const nowMs = Date.parse(moment);
    const later = { ...world, nowMs: () => nowMs, today: (zone = 'Europe/Moscow') => dayIn(zone, nowMs) };
    const context = { storage, world: later, touch: async () => undefined } as unknown as Context;
    const worksAs = worksAt === undefined ? null : { moOid: worksAt, resourceId: '7' };
    const { facts } = await rightsOf(context, nobodyTouched, { oip: mother, portal: 'FEDERAL', worksAs });
    seen.push(grantsOf(facts).has(child));
  }
  return seen;
};

// Midnight of the birthday in Ufa (UTC+5) and in Moscow (UTC+3), and the last second before each.
const ufa = ['2026-11-20T23:59:59+05:00', '2026-11-21T00:00:00+05:00'];
const moscow = ['2026-11-20T23:59:59+03:00', '2026-11-21T00:00:00+03:00'];

describe('a parent’s rights end with the midnight of the 18th birthday', () => {
  it('where the child lives: in Bashkortostan two hours before Moscow [R-179]', async () => {
    expect(await seenAt('02', [...ufa, ...moscow])).toEqual([true, false, false, false]);
  });

  it('in Moscow for a child of Moscow, whatever day it is in Ufa [R-179]', async () => {
    expect(await seenAt('77', [...ufa, ...moscow])).toEqual([true, true, true, false]);
  });

  it('not where a parent who is a doctor works [R-179]', async () => {
    expect(await seenAt('77', [...ufa, ...moscow], '1.2.643.5.1.13.13.12.2.02.1001')).toEqual([true, true, true, false]);
    expect(await seenAt('02', [...ufa, ...moscow], '1.2.643.5.1.13.13.12.2.77.1001')).toEqual([true, false, false, false]);
  });
});
