import { z } from 'zod';
import { instant, oip } from './contract.ts';

// What the portal itself knew of a person before this installation existed: it comes with the first touch, once.

const accountLevel = z.enum(['SIMPLIFIED', 'STANDARD', 'VERIFIED']);
const channel = z.enum(['IN_APP', 'SMS', 'EMAIL']);
/** Code of a region profile. */
const portalCode = z.string().regex(/^[A-Z_]+$/);
const lines = z.array(z.string());

const account = z
  .object({
    esiaOid: z.string(),
    level: accountLevel,
    phone: z.string().optional().describe('E.164. Absent: the portal was told none'),
    phoneActivated: z.boolean(),
    email: z.string().optional(),
    twoFactorEnabled: z.boolean(),
  })
  .meta({ id: 'PortalAccount' });

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

const householdMember = z
  .object({
    ordinal: z.int().positive().describe('1 is the keeper'),
    memberOip: oip,
    portal: portalCode,
    moderation: z.enum(['PENDING', 'APPROVED', 'REJECTED', 'REMOVED']),
    rejectionReason: z.string().optional().describe('Only with REJECTED (R-324)'),
    addedAt: instant,
    decidedAt: instant.optional().describe('Absent with PENDING'),
    removedAt: instant.optional().describe('Only with REMOVED'),
  })
  .meta({ id: 'PortalHouseholdMember' });

/** A person as another is shown them: no more than one needs to know. */
const participant = z.object({ displayName: z.string(), relation: z.string().optional() });

const consent = z
  .object({
    ordinal: z.int().positive(),
    granteeOip: oip,
    grantor: participant,
    grantee: participant,
    grantedAt: instant,
    revokedAt: instant.optional(),
  })
  .meta({ id: 'PortalConsent' });

const recordAccess = z
  .object({
    ordinal: z.int().positive(),
    subjectOip: oip,
    status: z.enum(['GRANTED', 'REVOKED', 'EXPIRED']),
    submittedAt: instant,
    decidedAt: instant,
  })
  .meta({ id: 'PortalRecordAccess' });

const notification = z
  .object({
    ordinal: z.int().positive(),
    kind: z.string().regex(/^[A-Z_]+$/),
    title: z.string(),
    body: z.string(),
    channels: z.array(channel).min(1),
    about: z.object({ type: z.string(), id: z.string() }).optional().describe('Type of the portal’s graph and number inside it'),
    sentAt: instant,
    readAt: instant.optional(),
  })
  .meta({ id: 'PortalNotification' });

const reminders = z
  .object({ channel, leadTimeHours: z.int().positive(), visits: z.boolean(), vaccinations: z.boolean() })
  .meta({ id: 'PortalReminders' });

const policyUse = z
  .object({
    useId: z.guid(),
    at: instant,
    actor: participant.extend({ esiaOid: z.string(), oip: oip.optional() }),
    service: z.enum([
      'APPOINTMENT',
      'HOME_VISIT',
      'VACCINATION',
      'LABORATORY',
      'ATTACHMENT',
      'MEDICAL_RECORD',
      'SERVICES_STATEMENT',
      'POLICY_EXTRACT',
      'COVID_CERTIFICATE',
      'BIRTH_REGISTRATION',
      'OMS_CHECK',
    ]),
    allowed: z.boolean(),
    refusalCode: z
      .string()
      .regex(/^[A-Z_]+$/)
      .optional()
      .describe('Only where not allowed'),
  })
  .meta({ id: 'PortalPolicyUse' });

const diaryEntry = z
  .object({
    ordinal: z.int().positive(),
    metric: z.enum(['TEMPERATURE', 'BLOOD_PRESSURE', 'PULSE', 'OXYGEN_SATURATION', 'BLOOD_GLUCOSE']),
    value: z.number().describe('°C, mm Hg systolic, beats a minute, %, mmol/l'),
    secondValue: z.number().optional().describe('mm Hg diastolic'),
    measuredAt: instant,
  })
  .meta({ id: 'PortalDiaryEntry' });

const childData = z
  .object({ allergies: lines, injuries: lines, operations: lines, medicines: lines, updatedAt: instant })
  .meta({ id: 'PortalChildData' });

const anamnesis = z
  .object({
    allergies: lines,
    habits: lines,
    pastDiseases: lines,
    medicines: lines,
    transfusions: lines,
    hazardousWork: lines,
    obstetric: lines.optional().describe('Women only'),
    relativesDiseases: lines,
    updatedAt: instant,
  })
  .meta({ id: 'PortalAnamnesis' });

export const portalTrace = z
  .object({
    account: account.optional(),
    familyLinks: z.array(familyLink).describe('Children and wards of this person'),
    household: z.array(householdMember).describe('Empty: this person keeps none'),
    consentsGiven: z.array(consent),
    recordAccesses: z.array(recordAccess).describe('Records that this person was given access to'),
    notifications: z.array(notification).describe('Oldest first'),
    reminders: reminders.optional(),
    policyUses: z.array(policyUse).describe('Uses of this person’s policy by others'),
    diary: z.array(diaryEntry).describe('In the order of entering'),
    childData: childData.optional(),
    anamnesis: anamnesis.optional(),
    mentionedBy: z.array(oip).describe('Whose family links, consents and households speak of this person'),
  })
  .meta({ id: 'PortalTrace' });

export type PortalTrace = z.output<typeof portalTrace>;

/** The portal knows nothing of the person. */
export const emptyPortal: PortalTrace = {
  familyLinks: [],
  household: [],
  consentsGiven: [],
  recordAccesses: [],
  notifications: [],
  policyUses: [],
  diary: [],
  mentionedBy: [],
};
