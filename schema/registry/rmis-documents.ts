import { z } from 'zod';
import { day, instant, oid, oip } from './contract.ts';

export const recordSection = z
  .enum([
    'VISIT_PROTOCOLS',
    'LAB_RESULTS',
    'COVID_TESTS',
    'VACCINATIONS',
    'INSTRUMENTAL_STUDIES',
    'DISCHARGE_SUMMARIES',
    'HEALTH_DIARY',
    'CHILD_DATA',
    'AMBULANCE_CALLS',
    'SICK_LEAVES',
    'PRESCRIPTIONS',
    'CERTIFICATES',
    'DISPENSARY_EXAMINATIONS',
    'MEDICAL_COMMISSION',
    'EXTERNAL_DOCUMENTS',
    'HOME_VISIT_PROTOCOLS',
    'ANAMNESIS',
  ])
  .meta({ id: 'RecordSection' });

const documentBody = z.object({
  documentId: z.string().describe('Stable; "<oip>.<n>"'),
  oip,
  ordinal: z.int().positive(),
  section: recordSection,
  semdCode: z.string().describe('Type of the electronic medical document, dictionary 1.2.643.5.1.13.13.11.1520 (facts F-025)'),
  title: z.string(),
  performedOn: day,
  moOid: oid,
  resourceId: z.string().optional(),
  authorName: z.string(),
  regionCode: z.string().regex(/^\d{2}$/),
  icd10: z.array(z.string()),
  content: z.string(),
  version: z.int().positive(),
  previousOrdinal: z.int().positive().optional().describe('The version that this one corrects'),
  correctionReason: z.string().optional(),
});
/** A document of a medical record as the clinic's system has it. */
export const medicalDocument = documentBody
  .extend({
    signature: z
      .object({
        algorithm: z.literal('Ed25519'),
        keyId: z.string(),
        signedBy: z.string(),
        signedAt: instant,
        value: z.string().describe('base64url of the signature over documentPayload'),
      })
      .optional()
      .describe('Absent on an unsigned draft, which no portal may show (R-222)'),
  })
  .meta({ id: 'MisDocument' });

/**
 * The bytes that a document's signature covers: its body as JSON with sorted keys, absent fields left out, then the signer and the
 * moment, which nobody may change either.
 */
export const documentPayload = (document: z.output<typeof medicalDocument>): string => {
  const { signature, ...body } = document;
  const sorted = Object.entries({ ...body, signedBy: signature?.signedBy, signedAt: signature?.signedAt })
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(sorted);
};

export type MisDocument = z.output<typeof medicalDocument>;
