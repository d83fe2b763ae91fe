import { z } from 'zod';
import { day, instant, oid, oip, operation, type RegistryContract } from './contract.ts';
import { ferAppointmentStatus, ferSource } from './fer.ts';
import { pcyType } from './insured-persons.ts';
import { medicalDocument } from './rmis-documents.ts';
import { portalTrace } from './rmis-portal.ts';
import { requestCallbacks, requestOperations } from './rmis-requests.ts';

export { documentPayload, recordSection, type MisDocument } from './rmis-documents.ts';

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
    policyCheck: z
      .object({ valid: z.boolean(), at: instant, responseId: z.string() })
      .optional()
      .describe('What the register of insured persons answered about the policy when it was booked (R-113)'),
    referralNumber: z.string().optional().describe('Of the referral that it was booked by; FER tells the rest'),
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
        portal: portalTrace,
      }),
      repeatable: true,
      errors: noPerson,
    }),
    FindCatchmentArea: operation({
      summary: 'The catchment area of a house: which clinic and district doctor answer for whoever lives there (R-048)',
      request: z.object({ regionCode: z.string().regex(/^\d{2}$/), address: z.string().max(500) }),
      answer: z.object({ requestId: z.string(), number: z.string(), moOid: oid, resourceId: z.string().optional() }),
      repeatable: true,
      errors: { AREA_NOT_FOUND: { status: 404, message: 'Участок по адресу не найден' } },
    }),
    ...requestOperations,
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
    VisitChanged: {
      summary: 'Visits of a person were made or changed, whatever their channel: GetVisits tells',
      message: z.object({ oip }),
    },
    RecordChanged: { summary: 'Documents were added to a record: GetDocuments tells', message: z.object({ oip }) },
    ...requestCallbacks,
  },
  errorBody,
  error: (code, message, detail) => ({ code, message, ...detail }),
  readError: (body) => {
    const parsed = errorBody.safeParse(body);
    return parsed.success ? parsed.data : undefined;
  },
} satisfies RegistryContract;

export type MisVisit = z.output<typeof visit>;
export type MisAttachment = z.output<typeof attachment>;
export type PersonTrace = z.output<typeof rmis.operations.GetPersonTrace.answer>;
