import { IdempotentRequestEntity } from '../command/idempotent-request.entity.ts';
import { finishKey, freeKey } from '../command/request-by-key.service.ts';
import { ownInOrder } from '../booking/store-booking.service.ts';
import { ferSilent } from '../booking/upstream-refusal.service.ts';
import type { Doer } from '../due/doer.service.ts';
import { TechnicalError } from '../graph/errors.ts';
import { RegistryUnavailable, type HomeCallRecord } from '../registry/index.ts';
import { refusedUnder, type Refused } from '../rule/refusal.rules.ts';
import { oipOf, type PersonKey } from '../storage/index.ts';
import { recordAct, writeIn } from '../world/index.ts';
import { HomeVisitEntity } from './home-visit.entity.ts';
import { homeVisitActs } from './home-visit-words.rules.ts';
import { readHomeVisit, type HomeVisitRow } from './home-visit.loader.ts';
import { alreadyActive, clinicGone } from './home-visit.rules.ts';
import { hearersOf, tellOfHomeVisit } from './tell-of-home-visit.service.ts';

/** Which visit is meant. */
export interface HomeVisitPlace {
  readonly person: PersonKey;
  readonly ordinal: number;
}

/** What a request has come to; undefined both: the visit is gone, the clinic's system has refused it before. */
export type SettledVisit = { readonly done?: HomeVisitPlace; readonly refused?: Refused };

const field = 'Mutation.requestHomeVisit';
export const aboutVisit = ({ person, ordinal }: HomeVisitPlace): string => `${oipOf(person)}.${ordinal}`;

/** The key of the request that waits for this visit, where it has one. */
const keyOf = (em: Parameters<typeof finishKey>[0], epoch: number, row: HomeVisitRow) =>
  em.findOne(IdempotentRequestEntity, { epoch, account: row.bookedByEsiaOid, operation: 'requestHomeVisit', about: aboutVisit(row) });

const store = async (by: Doer, row: HomeVisitRow, told: HomeCallRecord): Promise<SettledVisit> => {
  const { storage, world } = by;
  const place = { person: row.person, ordinal: row.ordinal };
  await by.touch(hearersOf(row));
  await writeIn(storage, world, async (em) => {
    await ownInOrder(em, world, hearersOf(row));
    const asking = await em.count(HomeVisitEntity, { ...place, status: 'ASKING' });
    if (asking === 0) return;
    const visit = { ...row, moOid: told.moOid, expectedFrom: told.expectedFromMs, expectedTo: told.expectedToMs };
    await em.nativeUpdate(HomeVisitEntity, place, { ...columnsOf(told), askedAt: null });
    const key = await keyOf(em, world.epoch, row);
    if (key) await finishKey(em, world, key, { oip: oipOf(row.person), ordinal: row.ordinal });
    await tellOfHomeVisit(em, world, 'NEW', visit);
    await recordAct(em, world, { ...homeVisitActs.NEW, oip: oipOf(row.person) });
  });
  return { done: place };
};

/** What the clinic's system says of a visit, as it is stored. */
export const columnsOf = ({ status, statusAtMs, moOid, expectedFromMs, expectedToMs }: HomeCallRecord) => ({
  status,
  statusSetAt: new Date(statusAtMs),
  moOid,
  expectedFrom: expectedFromMs === null ? null : new Date(expectedFromMs),
  expectedTo: expectedToMs === null ? null : new Date(expectedToMs),
});

/** The clinic's system has nothing of the request, and never will: nothing of it stays. */
const drop = async ({ storage, world }: Doer, row: HomeVisitRow): Promise<void> => {
  await writeIn(storage, world, async (em) => {
    const gone = await em.nativeDelete(HomeVisitEntity, { person: row.person, ordinal: row.ordinal, status: 'ASKING' });
    const key = gone > 0 ? await keyOf(em, world.epoch, row) : null;
    if (key) await freeKey(em, world, key);
  });
};

/**
 * Finds out what became of a request: asks the clinic's system under the same number, so that it has one visit however often it is asked.
 * @param first nobody has asked before
 * @throws OUTCOME_UNKNOWN where it does not answer: whoever comes later finds it out
 */
export const settleHomeVisit = async (by: Doer, place: HomeVisitPlace, first = false): Promise<SettledVisit> => {
  const row = await readHomeVisit(by.storage, place.person, place.ordinal);
  if (!row) return {};
  if (row.status !== 'ASKING') return { done: place };
  const { requestId: callId, moOid, addressText: address, complaint, phone, bookedByPortal } = row;
  try {
    const told = await by.registries.rmis.callHome({ callId, oip: oipOf(row.person), moOid, address, complaint, phone }, { field });
    if (told && !('refused' in told.value)) return await store(by, row, told.value);
    await drop(by, row);
    return { refused: refusedUnder(bookedByPortal, told ? alreadyActive : clinicGone) };
  } catch (error) {
    if (!(error instanceof RegistryUnavailable)) throw error;
    if (first && error.outcome === 'NOT_DONE') {
      await drop(by, row);
      return { refused: await ferSilent(by, error, bookedByPortal, moOid) };
    }
    throw new TechnicalError('OUTCOME_UNKNOWN', { registry: error.registry, operation: error.operation });
  }
};
