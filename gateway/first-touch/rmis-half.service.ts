import type { EntityClass, EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import type { MisDocument } from '../../schema/registry/rmis.ts';
import { AccountEntity } from '../account/account.entity.ts';
import { AppointmentEntity } from '../appointment/appointment.entity.ts';
import { FamilyLinkEntity } from '../family/family-link.entity.ts';
import { MedicalDocumentEntity } from '../medical-record/medical-document.entity.ts';
import { PersonEntity } from '../person/person.entity.ts';
import type { Trace } from '../registry/rmis.client.ts';
import type { VisitRecord } from '../registry/visit-words.ts';
import { accountKey, personKey, type PersonKey, type Storage } from '../storage/index.ts';

type Portal = Trace['portal'];

/** In one statement; rows that are there already stay as they are. */
const insertNew = async <Entity extends object>(
  em: EntityManager,
  entity: EntityClass<Entity>,
  rows: RequiredEntityData<Entity>[],
): Promise<void> => {
  if (rows.length > 0) await em.createQueryBuilder(entity).insert(rows).onConflict().ignore().execute();
};

const appointmentRow = (person: PersonKey, syncedAt: Date, visit: VisitRecord): RequiredEntityData<AppointmentEntity> => {
  const { visitId: _text, oip: _patient, startsAtMs, startsAt: _local, bookedBy, history, ...same } = visit;
  const last = history.at(-1);
  return {
    ...same,
    person,
    startsAt: new Date(startsAtMs),
    bookedByName: bookedBy?.displayName ?? null,
    bookedByRelation: bookedBy?.relation ?? null,
    statusSetBy: last?.setBy ?? 'SYSTEM',
    statusSetAt: new Date(last?.setAtMs ?? startsAtMs),
    history: history.map(({ status, setBy, setAt }) => ({ status, setBy, setAt })),
    syncedAt,
  };
};

/** An unsigned draft is not stored at all, so that no reader can forget to leave it out. */
const documentRows = (person: PersonKey, syncedAt: Date, document: MisDocument): RequiredEntityData<MedicalDocumentEntity>[] => {
  const { documentId: _text, oip: _patient, resourceId, previousOrdinal, correctionReason, signature, ...same } = document;
  if (!signature) return [];
  return [
    {
      ...same,
      person,
      resourceId: resourceId ?? null,
      previousOrdinal: previousOrdinal ?? null,
      correctionReason: correctionReason ?? null,
      signature,
      syncedAt,
    },
  ];
};

const familyLinkRow = (person: PersonKey, syncedAt: Date, link: Portal['familyLinks'][number]): RequiredEntityData<FamilyLinkEntity> => ({
  ...link,
  person,
  route: link.route ?? null,
  restriction: link.restriction ?? null,
  checkedAt: link.checkedAt === undefined ? null : new Date(link.checkedAt),
  syncedAt,
});

const accountRows = (epoch: number, person: PersonKey, syncedAt: Date, account: Portal['account']): RequiredEntityData<AccountEntity>[] =>
  account ? [{ ...account, key: accountKey(epoch, account.esiaOid), person, email: account.email ?? null, syncedAt }] : [];

/** A person of whom no clinic knows: nothing to write but that RMIS was asked. */
const nothing: Trace = { visits: [], recordOpenedOn: null, documents: [], portal: { familyLinks: [] } };

/** Writes what RMIS told of a person whose row is there: all of it or nothing. */
export const storeTrace = (storage: Storage, epoch: number, oip: string, trace: Trace = nothing, syncedAtMs: number): Promise<void> =>
  storage.write(async (em) => {
    const person = personKey(epoch, oip);
    const syncedAt = new Date(syncedAtMs);
    await insertNew(
      em,
      AppointmentEntity,
      trace.visits.map((visit) => appointmentRow(person, syncedAt, visit)),
    );
    await insertNew(
      em,
      MedicalDocumentEntity,
      trace.documents.flatMap((document) => documentRows(person, syncedAt, document)),
    );
    await insertNew(
      em,
      FamilyLinkEntity,
      trace.portal.familyLinks.map((link) => familyLinkRow(person, syncedAt, link)),
    );
    await insertNew(em, AccountEntity, accountRows(epoch, person, syncedAt, trace.portal.account));
    const { recordOpenedOn } = trace;
    await em.nativeUpdate(PersonEntity, { key: person, rmisSyncedAt: null }, { rmisSyncedAt: syncedAt, recordOpenedOn });
  });
