import { instantIn } from '../../../schema/calendar/index.ts';
import type { EventCalled } from '../../../schema/control/events.ts';
import type { MisDocument } from '../../../schema/registry/rmis.ts';
import { clinicByOid } from '../../people/places/clinics.ts';
import { authorNameOf, resourceOf } from '../../people/places/resources.ts';
import { documentKinds } from '../../people/record/document-kind.ts';
import { createSigning } from '../../people/record/signing.ts';
import { dataOf, readClinic, readPerson, readResource } from '../references.ts';
import { impossible, misnamed, type Outcome, type Scene } from '../scene.ts';

/** A clinic adds a signed document to a record. */
export const documentAdded = (event: EventCalled<'DOCUMENT_ADDED'>, scene: Scene): Outcome => {
  const oip = readPerson(scene, 'person', event.person, 'rmis');
  const data = dataOf(scene, oip);
  const home = scene.people('rmis').attachments(oip)?.[0]?.moOid;
  if (event.clinic === undefined && home === undefined)
    throw misnamed('clinic', { ru: 'OID организации: прикрепления у человека нет', en: 'an OID: the person is attached to no clinic' }, '');
  const item = readClinic(scene, 'clinic', event.clinic ?? home ?? '');
  const clinic = clinicByOid(item.moOid);
  const first = scene.people('rmis').resources(item.moOid)[0]?.resourceId ?? '';
  const { resourceId } = readResource(scene, 'resource', item, event.resource ?? first);
  const resource = clinic && resourceOf(clinic, resourceId);
  if (!resource) throw new RangeError(`no resource ${resourceId} in ${item.moOid}`);
  const performedOn = event.performedOn ?? scene.today;
  const born = data.person.personItems[0]?.birthDay ?? performedOn;
  if (performedOn < born || performedOn > scene.today)
    throw misnamed(
      'performedOn',
      { ru: `день от рождения (${born}) до сегодня (${scene.today})`, en: `a day from the birth (${born}) to today (${scene.today})` },
      performedOn,
    );
  const kind = Object.values(documentKinds).find(({ section }) => section === event.section);
  if (!kind)
    throw misnamed(
      'section',
      { ru: 'раздел, документы которого ведёт клиника', en: 'a section of documents that clinics make' },
      event.section,
    );
  const ordinal =
    Math.max(
      0,
      ...scene
        .people('rmis')
        .record(oip)
        .documents.map((one) => one.ordinal),
    ) + 1;
  const document: MisDocument = {
    documentId: `${oip}.${ordinal}`,
    oip,
    ordinal,
    section: event.section,
    semdCode: kind.semdCode,
    title: event.title ?? kind.title,
    performedOn,
    moOid: item.moOid,
    resourceId,
    authorName: authorNameOf(resource),
    regionCode: item.regionCode,
    icd10: event.icd10,
    content: event.content,
    version: 1,
  };
  const signing = createSigning(scene.life.everybody().base.seed);
  const signed = signing.sign(document, {
    keyId: resource.keyId,
    signedBy: document.authorName,
    signedAt: instantIn(item.timeZone, scene.nowMs),
  });
  return {
    concerns: [oip],
    made: { documentId: document.documentId },
    learns: [{ system: 'rmis', change: { kind: 'MEDICAL_DOCUMENT', document: signed } }],
  };
};

/** the clinic puts its data right, so that the attachment shows. */
export const mismatchCorrected = (event: EventCalled<'MISMATCH_CORRECTED'>, scene: Scene): Outcome => {
  const oip = readPerson(scene, 'person', event.person, 'rmis');
  const asked = event.clinic === undefined ? undefined : readClinic(scene, 'clinic', event.clinic).moOid;
  const wrong = (scene.people('rmis').attachments(oip) ?? []).filter(
    ({ moOid, mismatches }) => mismatches.length > 0 && (asked === undefined || moOid === asked),
  );
  if (wrong.length === 0) throw impossible('person', { ru: 'Данные клиники и регистра сходятся', en: 'Clinic and register agree already' });
  return {
    concerns: [oip],
    learns: wrong.map(({ moOid }) => ({ system: 'rmis', change: { kind: 'CLINIC_DATA_MATCHED', oip, moOid } })),
  };
};
