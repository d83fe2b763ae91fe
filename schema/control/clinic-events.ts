import { z } from 'zod';
import { instant } from '../registry/contract.ts';
import { ferAppointmentStatus, ferSource } from '../registry/fer.ts';
import { recordSection } from '../registry/rmis.ts';
import { happening, clinic, onDay, person, slot, text, visit } from './event-parts.ts';

// What happens at FER and in clinics.

const actor = z.enum(['MINZDRAV', 'CLINIC', 'CITIZEN']).default('MINZDRAV').describe('Who wants it: only Минздрав may (R-036)');

export const ferEvents = z.discriminatedUnion('event', [
  happening('fer', 'MO_ADDED', 'Минздрав adds an organisation to FER', { actor, clinic }),
  happening('fer', 'MO_REMOVED', 'Минздрав takes an organisation out of FER', { actor, clinic }),
  happening('fer', 'SCHEDULE_WITHDRAWN', 'A clinic takes its schedule back', {
    clinic,
    resource: text(10).describe('Resource_Id; the whole clinic where absent').optional(),
  }),
  happening('fer', 'SCHEDULE_PUBLISHED', 'A clinic hands its schedule over again', {
    clinic,
    resource: text(10).describe('Resource_Id; the whole clinic where absent').optional(),
  }),
  happening('fer', 'SLOT_TAKEN', 'Another channel takes a slot', { slot }),
  happening('fer', 'SLOT_FREED', 'Another channel gives a slot back', { slot }),
]);

export const rmisEvents = z.discriminatedUnion('event', [
  happening('rmis', 'VISIT_STATUS_SET', 'A clinic says what became of a visit', {
    visit,
    status: ferAppointmentStatus,
    cancelledBy: z.enum(['APPLICANT', 'CLINIC']).describe('Only with CANCELED; CLINIC where absent').optional(),
  }),
  happening('rmis', 'VISIT_ADDED', 'The registry desk or another channel books somebody', {
    person,
    slot,
    channel: ferSource.describe('REG: at the registry desk').default('REG'),
  }),
  happening('rmis', 'DOCUMENT_ADDED', 'A clinic adds a signed document to a record', {
    person,
    section: recordSection.default('VISIT_PROTOCOLS'),
    title: text(300).optional(),
    content: text(20_000),
    icd10: z
      .array(z.string().regex(/^[A-Z]\d{2}(\.\d{1,2})?$/))
      .max(10)
      .default([]),
    clinic: clinic.describe('Where it was made; the clinic of the attachment where absent').optional(),
    resource: text(10).describe('Resource_Id of the author; the first of the clinic where absent').optional(),
    performedOn: onDay.optional(),
  }),
  happening('rmis', 'HOME_VISIT_STATUS_SET', 'A clinic says what becomes of the doctor who was called home', {
    person: person.describe('The patient: the call of theirs that nobody has ended'),
    status: z.enum(['ACCEPTED', 'COMPLETED', 'CANCELLED', 'PASSED_TO_ANOTHER_CLINIC']),
    expectedFrom: instant.describe('Only with ACCEPTED; in two hours where absent').optional(),
    expectedTo: instant.describe('Only with ACCEPTED; four hours after expectedFrom where absent').optional(),
    clinic: clinic.describe('Only with PASSED_TO_ANOTHER_CLINIC: which one').optional(),
    content: text(20_000).describe('Only with COMPLETED: what the doctor writes (R-067)').optional(),
  }),
  happening('rmis', 'ATTACHMENT_DECIDED', 'A clinic decides an application for attachment at once', {
    person: person.describe('Whose application waits'),
    decision: z.enum(['ATTACHED', 'REJECTED']),
    reason: text(500).describe('What the clinic says; its usual words where absent').optional(),
  }),
  happening('rmis', 'MISMATCH_CORRECTED', 'A clinic puts right what it has of a patient', {
    person,
    clinic: clinic.describe('All clinics of the person where absent').optional(),
  }),
]);
