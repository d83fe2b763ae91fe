import { instantIn } from '../../schema/calendar/index.ts';
import { zoneOfClinic } from '../clinic/clinic.rules.ts';
import type { Context } from '../graph/context.ts';
import { idKind } from '../graph/global-id.ts';
import { readOf } from '../graph/look-ahead.ts';
import { provenanceOfRow } from '../graph/provenance.ts';
import type { Person } from '../person/person.type.ts';
import type { BookingRead } from './appointment-ahead.loader.ts';
import type { AppointmentRow } from './appointment.loader.ts';
import { isCancellable, madeHere, maySet } from './appointment.rules.ts';
import type { Appointment, BookingReader } from './appointment.type.ts';

/** OIP of the patient and number of the visit. */
export const appointmentId = idKind('Appointment', /^(\d{12})\.(\d{1,9})$/);

/** As what somebody sees the bookings of a person. */
export interface BookingSight {
  /** The patient. */
  readonly oip: string;
  readonly reason: BookingReader;
  /** ESIA number of the account that reads. */
  readonly account: string;
  /** Answers the patient, where that was read with the booking, and notes the look. */
  readonly patient?: () => Person;
}

export const isBooker = ({ bookedByEsiaOid }: Pick<AppointmentRow, 'bookedByEsiaOid'>, account: string): boolean =>
  bookedByEsiaOid === account;

/** Of a list of fifty most fields are not asked: each is made of the row when it is. */
class SeenBooking implements Appointment {
  readonly #context: Context;
  readonly #sight: BookingSight;
  readonly #row: BookingRead;

  constructor(context: Context, sight: BookingSight, row: BookingRead) {
    this.#context = context;
    this.#sight = sight;
    this.#row = row;
  }

  /** What only some fields read, and the look-ahead therefore brings for them alone (onlyFor). */
  #only<Property extends keyof AppointmentRow>(property: Property): AppointmentRow[Property] {
    return readOf<AppointmentRow, Property>(this.#row, property);
  }
  get #zone(): string {
    return zoneOfClinic(this.#row.moOid);
  }
  get id(): string {
    return appointmentId.write(`${this.oip}.${this.ordinal}`);
  }
  get status(): Appointment['status'] {
    return this.#row.status;
  }
  get statusSetBy(): Appointment['statusSetBy'] {
    return this.#only('statusSetBy');
  }
  get statusSetAt(): string {
    return instantIn(this.#zone, this.#only('statusSetAt'));
  }
  get history(): Appointment['history'] {
    return this.#only('history').filter(({ status, setBy }) => maySet(status, setBy));
  }
  get bookedBy(): Appointment['bookedBy'] {
    const displayName = this.#only('bookedByName');
    return displayName === null ? null : { displayName, relation: this.#only('bookedByRelation') };
  }
  get channel(): Appointment['channel'] {
    return this.#row.channel;
  }
  get startsAt(): string {
    return instantIn(this.#zone, this.#row.startsAt);
  }
  get room(): string | null {
    return this.#only('room');
  }
  get preparation(): string | null {
    return this.#only('preparation');
  }
  get cancellable(): boolean {
    const { reason, account } = this.#sight;
    return isCancellable(this.#row, this.#context.world.nowMs(), {
      seenAs: reason,
      isBooker: isBooker({ bookedByEsiaOid: this.#only('bookedByEsiaOid') }, account),
    });
  }
  get provenance(): Appointment['provenance'] {
    const system = madeHere(this.#row.channel) ? 'STORAGE' : 'RMIS';
    return provenanceOfRow(system, () => instantIn(this.#zone, this.#only('syncedAt')));
  }
  get oip(): string {
    return this.#sight.oip;
  }
  get ordinal(): number {
    return this.#row.ordinal;
  }
  get startsAtMs(): number {
    return this.#row.startsAt;
  }
  get moOid(): string {
    return this.#row.moOid;
  }
  get resourceId(): string {
    return this.#only('resourceId');
  }
  get ferSlotId(): string | null {
    return this.#only('slotId');
  }
  get policyOrdinal(): number | null {
    return this.#only('policyOrdinal');
  }
  get storedCheck(): Appointment['storedCheck'] {
    return this.#only('policyCheck');
  }
  get referralNumber(): string | null {
    return this.#only('referralNumber');
  }
  get seenAs(): BookingReader {
    return this.#sight.reason;
  }
  get patientRead(): Appointment['patientRead'] {
    return this.#sight.patient;
  }
}

/** The booking as somebody sees it. */
export const showBooking = (context: Context, sight: BookingSight, row: BookingRead): Appointment => new SeenBooking(context, sight, row);
