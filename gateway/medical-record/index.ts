import type { Slice } from '../graph/slice.ts';
import { MedicalDocumentEntity } from './medical-document.entity.ts';
import { MedicalDocumentResolver } from './medical-document.resolver.ts';
import { findDocument } from './medical-document.service.ts';
import { MedicalRecordResolver, PersonRecordResolver } from './medical-record.resolver.ts';
import { openRecord, recordId } from './medical-record.service.ts';

export const medicalRecord: Slice = {
  name: 'medical-record',
  resolvers: [MedicalRecordResolver, PersonRecordResolver, MedicalDocumentResolver],
  entities: [MedicalDocumentEntity],
  nodes: {
    MedicalRecord: (context, id) => openRecord(context, recordId.read(id, 'id')[0] ?? ''),
    MedicalDocument: findDocument,
  },
};
