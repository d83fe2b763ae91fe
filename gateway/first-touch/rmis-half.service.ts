import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { emptyPortal } from '../../schema/registry/rmis-portal.ts';
import type { MisDocument } from '../../schema/registry/rmis.ts';
import { AppointmentEntity } from '../appointment/appointment.entity.ts';
import { MedicalDocumentEntity } from '../medical-record/medical-document.entity.ts';
import { isSigned } from '../medical-record/signature.rules.ts';
import { PersonEntity } from '../person/person.entity.ts';
import type { Trace } from '../registry/rmis.client.ts';
import type { VisitRecord } from '../registry/visit-words.ts';
import { personKey, type PersonKey, type Storage } from '../storage/index.ts';
import { insertNewWith } from './insert-new.service.ts';
import { storePortal } from './portal-rows.service.ts';

export const appointmentRow = (person: PersonKey, syncedAt: Date, visit: VisitRecord): RequiredEntityData<AppointmentEntity> => {
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
export const documentRows = (person: PersonKey, syncedAt: Date, document: MisDocument): RequiredEntityData<MedicalDocumentEntity>[] => {
  const { documentId: _text, oip: _patient, resourceId, previousOrdinal, correctionReason, signature, ...same } = document;
  if (!isSigned(document) || !signature) return [];
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

/** A person of whom no clinic knows: nothing to write but that RMIS was asked. */
const nothing: Trace = { visits: [], recordOpenedOn: null, documents: [], portal: emptyPortal };

/** The same in a transaction that is under way. */
export const insertTrace = async (
  em: EntityManager,
  epoch: number,
  oip: string,
  trace: Trace | undefined,
  syncedAtMs: number,
): Promise<void> => {
  const { visits, documents, portal, recordOpenedOn } = trace ?? nothing;
  const person = personKey(epoch, oip);
  const syncedAt = new Date(syncedAtMs);
  const insert = insertNewWith(em);
  await insert(
    AppointmentEntity,
    visits.map((visit) => appointmentRow(person, syncedAt, visit)),
  );
  await insert(
    MedicalDocumentEntity,
    documents.flatMap((document) => documentRows(person, syncedAt, document)),
  );
  await storePortal(insert, portal, { epoch, oip, syncedAt });
  const { mentionedBy } = portal;
  await em.nativeUpdate(PersonEntity, { key: person, rmisSyncedAt: null }, { rmisSyncedAt: syncedAt, recordOpenedOn, mentionedBy });
};

/** Writes what RMIS told of a person whose row is there: all of it or nothing. */
export const storeTrace = (storage: Storage, epoch: number, oip: string, trace: Trace | undefined, syncedAtMs: number): Promise<void> =>
  storage.write((em) => insertTrace(em, epoch, oip, trace, syncedAtMs));
