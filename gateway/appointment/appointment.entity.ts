import { defineEntity, p } from '@mikro-orm/core';
import { PersonEntity } from '../person/person.entity.ts';

export type StoredAppointmentStatus =
  | 'PENDING_CONFIRMATION'
  | 'BOOKED'
  | 'CANCELLED_BY_APPLICANT'
  | 'CANCELLED_BY_CLINIC'
  | 'PATIENT_DID_NOT_COME'
  | 'COMPLETED'
  | 'EXPIRED';
export type StoredChannel =
  | 'PORTAL'
  | 'MOBILE_APP'
  | 'REGIONAL_PORTAL'
  | 'REGISTRY_DESK'
  | 'CALL_CENTRE'
  | 'INFOMAT'
  | 'DOCTOR'
  | 'OTHER_WEBSITE';
export type StoredActor = 'APPLICANT' | 'CLINIC' | 'REGISTRY_DESK' | 'CALL_CENTRE' | 'SYSTEM';

export interface StoredStatusChange {
  readonly status: StoredAppointmentStatus;
  readonly setBy: StoredActor;
  /** Instant with the offset that its source gave. */
  readonly setAt: string;
  /** Letter.sequence, where FER told of it by callback. */
  readonly sequence?: number;
}

/** Result of a check that was made once; the instant has the offset that its source gave. */
export interface StoredPolicyCheck {
  readonly valid: boolean;
  readonly at: string;
  /** Number of the answer in the register. */
  readonly responseId: string;
}

/** A visit that was booked, through whatever channel. What follows from the time alone (it has passed) is not stored. */
export const appointmentSchema = defineEntity({
  name: 'Appointment',
  tableName: 'appointment',
  properties: {
    /** The patient. */
    person: () => p.manyToOne(PersonEntity).mapToPk().fieldName('person_key').primary().deleteRule('cascade'),
    ordinal: p.integer().primary(),
    moOid: p.text(),
    /** FER number of the doctor, room or device inside the clinic. */
    resourceId: p.text(),
    /** Post, dictionary 1.2.643.5.1.13.13.11.1002. */
    postId: p.text(),
    doctorName: p.text().nullable(),
    slotId: p.uuid().nullable(),
    bookIdMis: p.text().nullable(),
    startsAt: p.datetime(),
    durationMinutes: p.integer(),
    room: p.text().nullable(),
    preparation: p.text().nullable(),
    service: p.text().$type<'APPOINTMENT' | 'VACCINATION' | 'LABORATORY'>(),
    channel: p.text().$type<StoredChannel>(),
    bookedByName: p.text().nullable(),
    bookedByRelation: p.text().nullable(),
    /** Whoever booked it here: they see and cancel it. Null: booked elsewhere, or by staff. */
    bookedByOip: p.character().length(12).nullable(),
    /** Account of whoever booked it here; null: booked elsewhere. */
    bookedByEsiaOid: p.text().nullable(),
    /** Place in the register's list of the person's policies. */
    policyOrdinal: p.integer().nullable(),
    /** What the register said of that policy when it was booked. */
    policyCheck: p.json().$type<StoredPolicyCheck>().nullable(),
    /** Number of the referral it was booked by, for FER to tell the rest. */
    referralNumber: p.text().nullable(),
    status: p.text().$type<StoredAppointmentStatus>(),
    statusSetBy: p.text().$type<StoredActor>(),
    statusSetAt: p.datetime(),
    /** Oldest first; the last is the status. */
    history: p.json().$type<readonly StoredStatusChange[]>(),
    syncedAt: p.datetime(),
  },
  indexes: [
    // The day of a clinic or of one of its doctors.
    { properties: ['moOid', 'startsAt', 'resourceId', 'person'], name: 'appointment_day_index' },
    // What an account booked, for whomever.
    { properties: ['bookedByEsiaOid', 'startsAt'], name: 'appointment_booker_index', where: 'booked_by_esia_oid is not null' },
  ],
});

export class AppointmentEntity extends appointmentSchema.class {}
appointmentSchema.setClass(AppointmentEntity);
