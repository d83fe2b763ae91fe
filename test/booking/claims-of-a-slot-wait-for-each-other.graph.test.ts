import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BookingDraft } from '../../gateway/booking/booking-draft.type.ts';
import { claimSlot } from '../../gateway/booking/claim-slot.service.ts';
import { KeyTaken } from '../../gateway/command/request-by-key.service.ts';
import { statements } from '../../gateway/telemetry/channels.ts';
import { WorldTurnedAway, type RequestWorld } from '../../gateway/world/index.ts';
import { freshStorage, type FreshStorage } from '../storage/fresh-storage.ts';
import { maria, pavel, twoWorlds } from '../world/stored-worlds.ts';

let storage: FreshStorage;
let world: RequestWorld;
beforeAll(async () => {
  storage = await freshStorage();
  ({ team: world } = await twoWorlds(storage));
});
afterAll(() => storage[Symbol.asyncDispose]());

/** Asks for a slot; the account is of the same number as the patient. */
const claimedBy = async (
  oip: string,
  slot: string,
  key?: string,
  asked: Pick<RequestWorld, 'epoch' | 'nowMs'> = world,
): Promise<boolean> => {
  const draft = { slot: { id: slot }, patient: { oip }, bookedBy: { esiaOid: oip } } as BookingDraft;
  const request = key === undefined ? undefined : { account: oip, key, operation: 'bookAppointment', inputHash: slot };
  return (await claimSlot(storage, asked, { draft, request })) !== undefined;
};

/** How many claims PostgreSQL was asked for meanwhile. */
const claimsDuring = async <Told>(work: () => Promise<Told>): Promise<{ told: Told; claims: number }> => {
  let claims = 0;
  const start = (one: unknown): void => {
    if ((one as { name: string }).name === 'claim a slot') claims += 1;
  };
  statements.start.subscribe(start);
  try {
    return { told: await work(), claims };
  } finally {
    statements.start.unsubscribe(start);
  }
};

describe('who asks for a slot that somebody here is getting', () => {
  it('waits for that without a statement, and does not get it [R-031]', async () => {
    const slot = randomUUID();
    const { told, claims } = await claimsDuring(() => Promise.all([maria, pavel, maria].map((oip) => claimedBy(oip, slot))));
    expect(told).toEqual([true, false, false]);
    expect(claims).toBe(1);
  });

  it('asks as if alone where that one does not get it: by a key that is used already, in a world that is gone', async () => {
    const [slot, key] = [randomUUID(), randomUUID()];
    expect(await claimedBy(maria, randomUUID(), key)).toBe(true);
    const [used, next, last] = await Promise.allSettled([claimedBy(maria, slot, key), claimedBy(pavel, slot), claimedBy(maria, slot)]);
    expect(used).toMatchObject({ status: 'rejected', reason: expect.any(KeyTaken) as KeyTaken });
    expect([next, last].map((one) => one.status === 'fulfilled' && one.value).toSorted()).toEqual([false, true]);
    const nowhere = { ...world, epoch: 999_999 };
    const lost = randomUUID();
    const gone = await Promise.allSettled([maria, pavel].map((oip) => claimedBy(oip, lost, undefined, nowhere)));
    for (const one of gone) expect(one).toMatchObject({ status: 'rejected', reason: expect.any(WorldTurnedAway) as WorldTurnedAway });
  });

  it('is told of a slot that was taken before, and is in nobody’s way', async () => {
    const slot = randomUUID();
    expect(await claimedBy(maria, slot)).toBe(true);
    const { told, claims } = await claimsDuring(() => claimedBy(pavel, slot));
    expect([told, claims]).toEqual([false, 1]);
  });
});
