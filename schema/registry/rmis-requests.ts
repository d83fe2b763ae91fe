import { z } from 'zod';
import { day, instant, oid, oip, operation } from './contract.ts';
import { pcyType } from './insured-persons.ts';

// What a portal asks of clinics besides visits: a doctor at home, and an attachment. The words are those of N3 (facts F-037).

/** 0 new, 1 active, 2 finished, 3 cancelled, 4 passed to another organisation (facts F-037). */
export const homeCallStatus = z.enum(['NEW', 'ACTIVE', 'FINISHED', 'CANCELLED', 'PASSED']);

const homeCall = z
  .object({
    callId: z.guid().describe('The portal’s number of the request: the same again is the same call'),
    oip,
    moOid: oid.describe('The clinic that answers for the call; another one once it was passed on'),
    address: z.string().min(1),
    complaint: z.string().min(1),
    phone: z.string(),
    status: homeCallStatus,
    statusAt: instant,
    requestedAt: instant,
    expectedFrom: instant.optional().describe('Once it was accepted'),
    expectedTo: instant.optional(),
  })
  .meta({ id: 'HomeCall' });
export type HomeCall = z.output<typeof homeCall>;

export const attachmentArea = z.enum(['1', '2', '3']).describe('1 therapeutic, 2 obstetric, 3 dental');

const shownDocument = z
  .object({
    kind: z.string(),
    series: z.string().optional(),
    number: z.string(),
    issuedOn: day.optional(),
    issuer: z.string().optional(),
  })
  .meta({ id: 'ShownDocument' });

export const applicationStatus = z.enum(['SUBMITTED', 'IN_REVIEW', 'ATTACHED', 'REJECTED']);

const application = z
  .object({
    applicationId: z.guid().describe('The portal’s number of the application: the same again is the same application'),
    oip,
    moOid: oid,
    areaType: attachmentArea,
    status: applicationStatus,
    submittedAt: instant,
    /** Of ATTACHED and REJECTED. */
    decidedAt: instant.optional(),
    decision: z.string().optional().describe('What the clinic says of it'),
    attachedFrom: day.optional(),
  })
  .meta({ id: 'AttachmentApplication' });
export type MisApplication = z.output<typeof application>;

const noPerson = { PERSON_NOT_FOUND: { status: 404, message: 'Пациент не найден' } };
const noClinic = { ORGANIZATION_NOT_FOUND: { status: 404, message: 'Организация не найдена' } };
const noCall = { HOME_CALL_NOT_FOUND: { status: 404, message: 'Вызов не найден' } };

export const requestOperations = {
  CreateHomeCallRequest: operation({
    summary: 'Calls a doctor home; idempotent by callId',
    request: homeCall.pick({ callId: true, oip: true, moOid: true, address: true, complaint: true, phone: true }),
    answer: z.object({ requestId: z.string(), homeCall }),
    repeatable: true,
    errors: {
      ...noPerson,
      ...noClinic,
      HOME_CALL_ACTIVE: {
        status: 400,
        message: 'У вас уже есть активный вызов врача на дом. Для оформления нового вызова необходимо удалить предыдущий',
      },
      HOME_CALL_NO_ADDRESS: { status: 400, message: 'Не указан адрес' },
      HOME_CALL_NO_COMPLAINT: { status: 400, message: 'Не указаны жалобы' },
    },
  }),
  CancelHomeCallRequest: operation({
    summary: 'The patient needs no doctor any more; a call that is over stays as it is, which the answer says',
    request: homeCall.pick({ callId: true }),
    answer: z.object({ requestId: z.string(), homeCall }),
    repeatable: true,
    errors: noCall,
  }),
  SearchHomeCallRequests: operation({
    summary: 'Home calls of a person, oldest first',
    request: z.object({ oip }),
    answer: z.object({ requestId: z.string(), homeCalls: z.array(homeCall) }),
    repeatable: true,
    errors: noPerson,
  }),
  SubmitAttachmentApplication: operation({
    summary:
      'Hands an application for attachment to a clinic, which decides within two working days (facts F-063); idempotent by applicationId',
    request: application.pick({ applicationId: true, oip: true, moOid: true, areaType: true }).extend({
      reason: z.enum(['REGISTRATION', 'RESIDENCE', 'CHOICE']),
      pcyType,
      documents: z.array(shownDocument).min(1).max(10),
      representativeDocument: shownDocument.optional(),
    }),
    answer: z.object({ requestId: z.string(), application }),
    repeatable: true,
    errors: {
      ...noPerson,
      ...noClinic,
      APPLICATION_PENDING: { status: 409, message: 'Заявление этого пациента уже на рассмотрении' },
    },
  }),
  SearchAttachmentApplications: operation({
    summary: 'Applications of a person, oldest first',
    request: z.object({ oip }),
    answer: z.object({ requestId: z.string(), applications: z.array(application) }),
    repeatable: true,
    errors: noPerson,
  }),
};

export const requestCallbacks = {
  HomeCallChanged: { summary: 'A home call was made or changed: SearchHomeCallRequests tells', message: z.object({ oip }) },
  AttachmentApplicationChanged: {
    summary: 'An application for attachment was looked at or decided: SearchAttachmentApplications tells',
    message: z.object({ oip }),
  },
};
