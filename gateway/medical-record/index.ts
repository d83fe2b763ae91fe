import type { Slice } from '../graph/slice.ts';
import { AnamnesisEntity } from './anamnesis.entity.ts';
import { ChildDataEntity } from './child-data.entity.ts';
import { DiaryEntryEntity } from './diary-entry.entity.ts';
import { documentsAhead, olderDocumentsAhead, recordAccessesAhead } from './medical-record-ahead.loader.ts';
import { MedicalDocumentEntity } from './medical-document.entity.ts';
import { MedicalDocumentResolver } from './medical-document.resolver.ts';
import { findDocument } from './medical-document.service.ts';
import { MedicalRecordResolver, PersonRecordResolver } from './medical-record.resolver.ts';
import { openRecord, recordId } from './medical-record.service.ts';
import { RecordAccessEntity } from './record-access.entity.ts';
import { ToldByPatientResolver } from './told-by-patient.resolver.ts';
import { findDiaryEntry } from './told-by-patient.service.ts';

export const medicalRecord: Slice = {
  name: 'medical-record',
  resolvers: [MedicalRecordResolver, PersonRecordResolver, MedicalDocumentResolver, ToldByPatientResolver],
  entities: [MedicalDocumentEntity, DiaryEntryEntity, ChildDataEntity, AnamnesisEntity, RecordAccessEntity],
  nodes: {
    MedicalRecord: (context, id) => openRecord(context, recordId.read(id, 'id')[0] ?? ''),
    MedicalDocument: findDocument,
    DiaryEntry: findDiaryEntry,
  },
  personFields: { medicalRecord: 'DECIDES' },
  parts: [documentsAhead, olderDocumentsAhead, recordAccessesAhead],
};
