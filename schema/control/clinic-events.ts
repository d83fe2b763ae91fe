import { z } from 'zod';
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
  happening('rmis', 'MISMATCH_CORRECTED', 'A clinic puts right what it has of a patient', {
    person,
    clinic: clinic.describe('All clinics of the person where absent').optional(),
  }),
]);
