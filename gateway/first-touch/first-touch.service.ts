import { bulkhead } from 'cockatiel';
import { personKey, statement, type PersonKey, type Storage } from '../storage/index.ts';
import { ClinicDaySyncEntity } from './clinic-day-sync.entity.ts';
import { storeRegistered } from './register-half.service.ts';
import { answered, touchNewcomer, type Missing, type Toucher } from './newcomer.service.ts';
import { storeTrace } from './rmis-half.service.ts';
import { syncedPersons } from './synced-persons.loader.ts';
import { rememberAtMost } from '../remember-at-most.ts';

export type { Toucher } from './newcomer.service.ts';

/** Brings persons whom this installation has never seen into the base epoch, where every world finds them. */
export interface FirstTouch {
  /**
   * Afterwards each person that the register knows is stored. What RMIS tells may still be missing (PersonRow.rmisSyncedAt is null)
   * where it did not answer; the next touch asks again.
   * @throws RegistryUnavailable where the register does not answer about a person not yet stored
   */
  persons(by: Toucher, oips: readonly string[]): Promise<void>;
  /**
   * Afterwards everybody who has a visit to that clinic on that day of its zone is stored, with their visits.
   * @throws RegistryUnavailable where the day was never told and RMIS or the register does not answer
   */
  clinicDay(by: Toucher, moOid: string, day: string): Promise<void>;
}

const clinicDaySynced = statement<{ synced: boolean }>('clinic day synced', 'epoch', (names) => {
  const { table, column } = names(ClinicDaySyncEntity);
  return `select true as "synced" from ${table} where ${column.epoch} = $1 and ${column.moOid} = $2 and ${column.day} = $3`;
});

/** Persons of one touch about whom registries are asked at the same time. */
const syncedAtOnce = 16;
const rememberedDays = 10_000;

/** One run at a time per key: whoever comes meanwhile waits for the same. Worlds never share a run: faults of one are not another's. */
const singleFlight = <Result>() => {
  const running = new Map<string, Promise<Result>>();
  return (key: string, start: () => Promise<Result>): Promise<Result> => {
    const joined = running.get(key);
    if (joined) return joined;
    const run = start().finally(() => running.delete(key));
    running.set(key, run);
    return run;
  };
};

export const createFirstTouch = (storage: Storage): FirstTouch => {
  const synced = syncedPersons(storage);
  const people = singleFlight<Missing>();
  const days = singleFlight<void>();
  const toldDays = rememberAtMost<string, true>(rememberedDays);

  const newcomers = touchNewcomer(storage, synced);
  const sync = async (by: Toucher, oip: string, key: PersonKey): Promise<Missing> => {
    const { world, baseRegistries } = by;
    const stored = await synced.lookUp(key);
    if (stored.rmis) return undefined;
    const field = { field: 'first touch' };
    const [registered, trace] = await Promise.all([
      stored.register ? undefined : baseRegistries.insuredPersons.person(oip, field),
      answered(baseRegistries.rmis.trace(oip, field)),
    ]);
    if (registered) await storeRegistered(storage, world.baseEpoch, registered.value, world.firstTouchMs());
    else if (!stored.register) return newcomers(by, oip);
    if ('failure' in trace) return trace.failure;
    await storeTrace(storage, world.baseEpoch, oip, trace.told?.value, world.firstTouchMs());
    synced.becameWhole(key);
    return undefined;
  };

  const touch = async (by: Toucher, oips: readonly string[]): Promise<Missing> => {
    const keys = new Map(oips.map((oip) => [personKey(by.world.baseEpoch, oip), oip]));
    const isOwn = (oip: string): boolean => by.world.epoch !== undefined && synced.isWhole(personKey(by.world.epoch, oip));
    const unknown = [...keys].filter(([key, oip]) => !synced.isWhole(key) && !isOwn(oip));
    // The day of a clinic is hundreds of people: asked about all at once, the last answers would come after their deadline.
    const line = bulkhead(syncedAtOnce, Infinity);
    const missing = await Promise.all(
      unknown.map(([key, oip]) =>
        people(`${by.world.id} ${by.world.epoch ?? 'base'} ${key}`, () => line.execute(() => sync(by, oip, key))),
      ),
    );
    return missing.find((failure) => failure !== undefined);
  };

  const syncDay = async (by: Toucher, moOid: string, day: string): Promise<void> => {
    const epoch = by.world.baseEpoch;
    if ((await storage.read(clinicDaySynced, [epoch, moOid, day])).length > 0) return;
    const visits = await by.baseRegistries.rmis.clinicVisits(moOid, day, { field: 'first touch' });
    const missing = await touch(by, visits?.value.map(({ oip }) => oip) ?? []);
    if (missing) throw missing;
    const row = { epoch, moOid, day, syncedAt: new Date(by.world.firstTouchMs()) };
    await storage.write(async (em) => void (await em.createQueryBuilder(ClinicDaySyncEntity).insert(row).onConflict().ignore().execute()));
  };

  return {
    persons: async (by, oips) => void (await touch(by, oips)),
    clinicDay: async (by, moOid, day) => {
      const key = `${by.world.baseEpoch} ${moOid} ${day}`;
      if (toldDays.has(key)) return;
      await days(`${by.world.id} ${key}`, () => syncDay(by, moOid, day));
      toldDays.set(key, true);
    },
  };
};
