import type { EntityManager } from '@mikro-orm/postgresql';
import { AttachmentApplicationEntity } from '../attachment/attachment-application.entity.ts';
import { readApplication, type ApplicationRow } from '../attachment/attachment-application.loader.ts';
import { ownInOrder } from '../booking/store-booking.service.ts';
import { ferSilent } from '../booking/upstream-refusal.service.ts';
import { IdempotentRequestEntity } from '../command/idempotent-request.entity.ts';
import { finishKey, freeKey } from '../command/request-by-key.service.ts';
import type { Doer } from '../due/doer.service.ts';
import { TechnicalError } from '../graph/errors.ts';
import { RegistryUnavailable, type ApplicationRecord } from '../registry/index.ts';
import { refusedUnder, type Refused } from '../rule/refusal.rules.ts';
import { oipOf, type PersonKey } from '../storage/index.ts';
import { recordAct, writeIn } from '../world/index.ts';
import { applicationSubmitted } from './application-words.rules.ts';
import { clinicGone, pendingAlready } from './application.rules.ts';
import { hearersOf, tellOfApplication } from './tell-of-application.service.ts';

/** Which application is meant. */
export interface ApplicationPlace {
  readonly person: PersonKey;
  readonly ordinal: number;
}

/** What an application has come to; undefined both: it is gone, the clinic's system has refused it before. */
export type SettledApplication = { readonly done?: ApplicationPlace; readonly refused?: Refused };

const field = 'Mutation.applyForAttachment';
export const aboutApplication = ({ person, ordinal }: ApplicationPlace): string => `${oipOf(person)}.${ordinal}`;

/** The key of the request that waits for this application, where it has one. */
const keyOf = (em: EntityManager, epoch: number, row: ApplicationRow): Promise<IdempotentRequestEntity | null> =>
  em.findOne(IdempotentRequestEntity, {
    epoch,
    account: row.appliedByEsiaOid,
    operation: 'applyForAttachment',
    about: aboutApplication(row),
  });

/** What the clinic's system says of an application, as it is stored. */
export const columnsOf = ({ status, decidedAtMs, decision, attachedFrom }: ApplicationRecord) => ({
  status,
  decidedAt: decidedAtMs === null ? null : new Date(decidedAtMs),
  decision,
  validFrom: attachedFrom,
});

/** Name of a clinic, for people; its number where the directory does not answer. */
export const nameOfClinic = async ({ registries }: Pick<Doer, 'registries'>, moOid: string): Promise<string> => {
  const told = await registries.insuredPersons.clinic(moOid, { field }).catch((error: unknown) => {
    if (error instanceof RegistryUnavailable) return undefined;
    throw error;
  });
  return told?.value.name ?? moOid;
};

const store = async (by: Doer, row: ApplicationRow, told: ApplicationRecord): Promise<SettledApplication> => {
  const { storage, world } = by;
  const place = { person: row.person, ordinal: row.ordinal };
  const clinic = await nameOfClinic(by, row.moOid);
  await by.touch(hearersOf(row));
  await writeIn(storage, world, async (em) => {
    await ownInOrder(em, world, hearersOf(row));
    if ((await em.count(AttachmentApplicationEntity, { ...place, status: 'ASKING' })) === 0) return;
    await em.nativeUpdate(AttachmentApplicationEntity, place, { ...columnsOf(told), askedAt: null });
    const key = await keyOf(em, world.epoch, row);
    if (key) await finishKey(em, world, key, { oip: oipOf(row.person), ordinal: row.ordinal });
    await tellOfApplication(em, world, 'SUBMITTED', row, clinic);
    await recordAct(em, world, { ...applicationSubmitted, oip: oipOf(row.person) });
  });
  return { done: place };
};

/** The clinic's system has nothing of it, and never will: nothing of it stays. */
const drop = async ({ storage, world }: Doer, row: ApplicationRow): Promise<void> => {
  await writeIn(storage, world, async (em) => {
    const gone = await em.nativeDelete(AttachmentApplicationEntity, { person: row.person, ordinal: row.ordinal, status: 'ASKING' });
    const key = gone > 0 ? await keyOf(em, world.epoch, row) : null;
    if (key) await freeKey(em, world, key);
  });
};

/**
 * Finds out what became of an application: hands it in under the same number, so that the clinic has it once however often it is handed in.
 * @param first nobody has handed it in before
 * @throws OUTCOME_UNKNOWN where the clinic's system does not answer: whoever comes later finds it out
 */
export const settleApplication = async (by: Doer, place: ApplicationPlace, first = false): Promise<SettledApplication> => {
  const row = await readApplication(by.storage, place.person, place.ordinal);
  if (!row) return {};
  if (row.status !== 'ASKING') return { done: place };
  const { requestId: applicationId, moOid, area, reason, policyType, papers, appliedByPortal } = row;
  const handed = { applicationId, oip: oipOf(row.person), moOid, area, reason, policyType, ...papers };
  try {
    const told = await by.registries.rmis.applyForAttachment(handed, { field });
    if (told && !('refused' in told.value)) return await store(by, row, told.value);
    await drop(by, row);
    return { refused: refusedUnder(appliedByPortal, told ? pendingAlready : clinicGone) };
  } catch (error) {
    if (!(error instanceof RegistryUnavailable)) throw error;
    if (first && error.outcome === 'NOT_DONE') {
      await drop(by, row);
      return { refused: await ferSilent(by, error, appliedByPortal, moOid) };
    }
    throw new TechnicalError('OUTCOME_UNKNOWN', { registry: error.registry, operation: error.operation });
  }
};
