import { z } from 'zod';
import { day, instant, oid, oip, operation, type RegistryContract } from './contract.ts';
import { ferAppointmentStatus, ferSource } from './fer.ts';
import { pcyType } from './insured-persons.ts';

// The regional medical information systems (clinic MIS, EMIAS) as one service. No public contract exists: this one is ours.

/** Who a status came from. */
const statusSource = z.enum(['PATIENT', 'CLINIC', 'REGISTRY_DESK', 'CALL_CENTRE', 'SYSTEM']);

const attachment = z
  .object({
    moOid: oid,
    areaType: z.enum(['1', '2', '3', '4', '5']),
    since: day,
    reason: z.enum(['REGISTRATION', 'RESIDENCE', 'CHOICE']).optional(),
    pcyType,
    /** What the clinic's system has of the person. */
    patient: z.object({
      fullName: z.string(),
      birthDate: day,
      snils: z.string().optional(),
      omsNumber: z.string(),
      coveredServices: z.array(z.string()),
    }),
    /** False where those data do not match the register: the portal does not show the attachment. */
    shownToPortal: z.boolean(),
    /** Names of the fields that differ, for operators. */
    mismatches: z.array(z.string()),
  })
  .meta({ id: 'MisAttachment' });

const visit = z
  .object({
    visitId: z.string().describe('Stable; "<oip>.<n>"'),
    oip,
    ordinal: z.int().positive().describe('n of visitId'),
    bookIdMis: z.string().optional(),
    moOid: oid,
    resourceId: z.string(),
    postId: z.string(),
    doctorName: z.string().optional(),
    slotId: z.guid().optional(),
    startsAt: instant,
    durationMinutes: z.int().positive(),
    room: z.string().optional(),
    preparation: z.string().optional(),
    service: z.enum(['APPOINTMENT', 'VACCINATION', 'LABORATORY']),
    channel: ferSource.or(z.enum(['MOBILE_APP'])),
    bookedBy: z.object({ displayName: z.string(), relation: z.string().optional() }).optional(),
    policyOrdinal: z.int().nonnegative().optional().describe('Place in the register’s policyItems'),
    status: ferAppointmentStatus,
    cancelledBy: z.enum(['APPLICANT', 'CLINIC']).optional().describe('Only with CANCELED'),
    /** Oldest first; the last is `status`. */
    history: z
      .array(
        z.object({
          status: ferAppointmentStatus,
          cancelledBy: z.enum(['APPLICANT', 'CLINIC']).optional(),
          source: statusSource,
          at: instant,
        }),
      )
      .min(1),
  })
  .meta({ id: 'Visit' });

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
const medicalDocument = documentBody
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

const accountLevel = z.enum(['SIMPLIFIED', 'STANDARD', 'VERIFIED']);
const familyLink = z
  .object({
    ordinal: z.int().positive(),
    childOip: oip,
    adultDisplayName: z.string(),
    kind: z.enum(['SON', 'DAUGHTER', 'WARD']),
    status: z.enum(['VERIFICATION_PENDING', 'VERIFIED', 'NOT_CONFIRMED', 'MANUAL_REQUIRED', 'RESTRICTED', 'EXPIRED']),
    route: z.enum(['ZAGS', 'MFC', 'GUARDIANSHIP', 'CLINIC_CONFIRMATION', 'MODERATOR']).optional(),
    policyLinked: z.boolean(),
    restriction: z.string().optional(),
    checkedAt: instant.optional(),
  })
  .meta({ id: 'PortalFamilyLink' });

const noPerson = { PERSON_NOT_FOUND: { status: 404, message: 'Пациент не найден' } };

const errorBody = z.object({ code: z.string(), message: z.string(), path: z.string().optional(), value: z.string().optional() });

export const rmis = {
  path: 'rmis',
  title: 'RMIS: medical information systems of regions and clinics',
  description:
    'Региональная медицинская информационная система: attachments as the clinic sees them, visits of all channels, signed documents, and what the portal itself knew before this installation.',
  operations: {
    GetAttachments: operation({
      summary: 'Attachments of a person as the clinics’ systems have them',
      request: z.object({ oip }),
      answer: z.object({ requestId: z.string(), attachments: z.array(attachment) }),
      repeatable: true,
      errors: noPerson,
    }),
    GetVisits: operation({
      summary: 'Visits of a person, or the patients of a clinic on one day; every channel',
      request: z.union([z.strictObject({ oip }), z.strictObject({ moOid: oid, day })]),
      answer: z.object({ requestId: z.string(), visits: z.array(visit).describe('By time, oldest first') }),
      repeatable: true,
      errors: noPerson,
    }),
    GetDocuments: operation({
      summary: 'The medical record of a person, oldest first',
      request: z.object({ oip }),
      answer: z.object({
        requestId: z.string(),
        recordOpenedOn: day.optional().describe('Absent: the person has no record yet (R-220)'),
        documents: z.array(medicalDocument),
      }),
      repeatable: true,
      errors: noPerson,
    }),
    GetPersonTrace: operation({
      summary: 'One answer for the first touch of a person: visits, documents, and what the portal itself knew of them',
      request: z.object({ oip }),
      answer: z.object({
        requestId: z.string(),
        visits: z.array(visit),
        recordOpenedOn: day.optional(),
        documents: z.array(medicalDocument),
        portal: z.object({
          account: z
            .object({
              esiaOid: z.string(),
              level: accountLevel,
              phoneActivated: z.boolean(),
              email: z.string().optional(),
              twoFactorEnabled: z.boolean(),
            })
            .optional(),
          familyLinks: z.array(familyLink).describe('Children and wards of this person'),
        }),
      }),
      repeatable: true,
      errors: noPerson,
    }),
    GetSigningKeys: operation({
      summary: 'Public keys of doctors’ signatures, by organisation',
      request: z.object({ keyIds: z.array(z.string()).min(1).max(100) }),
      answer: z.object({
        requestId: z.string(),
        keys: z.array(z.object({ keyId: z.string(), moOid: oid, x: z.string().describe('base64url of the Ed25519 public key (JWK x)') })),
      }),
      repeatable: true,
      errors: {},
    }),
  },
  callbacks: {
    VisitChanged: { summary: 'A visit was made or changed, whatever its channel', message: z.object({ eventId: z.guid(), visit }) },
    DocumentAdded: { summary: 'A document was added to a record', message: z.object({ eventId: z.guid(), document: medicalDocument }) },
  },
  errorBody,
  error: (code, message, detail) => ({ code, message, ...detail }),
  readError: (body) => {
    const parsed = errorBody.safeParse(body);
    return parsed.success ? parsed.data : undefined;
  },
} satisfies RegistryContract;

export type MisVisit = z.output<typeof visit>;
export type MisDocument = z.output<typeof medicalDocument>;
export type MisAttachment = z.output<typeof attachment>;
export type PersonTrace = z.output<typeof rmis.operations.GetPersonTrace.answer>;
