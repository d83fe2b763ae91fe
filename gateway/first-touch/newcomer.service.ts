import { RegistryUnavailable, type Registries } from '../registry/index.ts';
import type { RequestWorld } from '../world/index.ts';
import { personKey, type Storage } from '../storage/index.ts';
import { writeIn, WorldTurnedAway } from '../world/write-in.ts';
import { insertRegistered } from './register-half.service.ts';
import { insertTrace } from './rmis-half.service.ts';
import type { syncedPersons } from './synced-persons.loader.ts';

/** Who touches: the world gives the base epoch and the provenance time, the registries must be bound to that base. */
export interface Toucher {
  readonly world: Pick<RequestWorld, 'id' | 'baseEpoch' | 'firstTouchMs'> & Partial<Pick<RequestWorld, 'epoch' | 'nowMs'>>;
  readonly baseRegistries: Registries;
  /** Bound to the world: they know also those who were born or made in it. Without them these are nobody. */
  readonly registries?: Registries;
}

/** What RMIS failed with, where it did. */
export type Missing = RegistryUnavailable | undefined;

export const answered = async <Told>(question: Promise<Told>): Promise<{ told: Told } | { failure: RegistryUnavailable }> => {
  try {
    return { told: await question };
  } catch (error) {
    if (error instanceof RegistryUnavailable) return { failure: error };
    throw error;
  }
};

const field = { field: 'first touch' };

/**
 * Stores whoever the base does not know and the world does: somebody born or made in it. The rows are the world's own.
 * @throws RegistryUnavailable where the register of the world does not answer
 */
export const touchNewcomer =
  (storage: Storage, synced: ReturnType<typeof syncedPersons>) =>
  async ({ world, registries }: Toucher, oip: string): Promise<Missing> => {
    const { epoch, baseEpoch, nowMs } = world;
    if (!registries || epoch === undefined || !nowMs || epoch === baseEpoch) return undefined;
    const key = personKey(epoch, oip);
    if ((await synced.lookUp(key)).rmis) return undefined;
    const registered = await registries.insuredPersons.person(oip, field);
    if (!registered) return undefined;
    const trace = await answered(registries.rmis.trace(oip, field));
    try {
      await writeIn(storage, { epoch }, async (em) => {
        await insertRegistered(em, epoch, registered.value, nowMs());
        if ('told' in trace) await insertTrace(em, epoch, oip, trace.told?.value, nowMs());
      });
    } catch (error) {
      // The world has turned to another state: what it has now is read by the next request.
      if (error instanceof WorldTurnedAway) return undefined;
      throw error;
    }
    if ('failure' in trace) return trace.failure;
    synced.becameWhole(key);
    return undefined;
  };
