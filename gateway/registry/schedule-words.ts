import type { z } from 'zod';
import { parseInstant } from '../../schema/calendar/index.ts';
import type { AnswerOf } from '../../schema/registry/contract.ts';
import type { ferAgeGroup, FerOperations, ferNoScheduleReason, ferSlotAccess } from '../../schema/registry/fer.ts';
import type { PersonName } from './registered-person.ts';

export type AgeGroup = z.output<typeof ferAgeGroup>;
/** Who may take a slot (facts F-035). */
export type SlotAccess = z.output<typeof ferSlotAccess>;
export type NoScheduleReason = z.output<typeof ferNoScheduleReason>;

export interface Specialty {
  /** Post of the dictionary 1.2.643.5.1.13.13.11.1002. */
  readonly code: string;
  readonly name: string;
}

export interface VaccineRecord {
  readonly code: string;
  readonly name: string;
}

/** What a clinic does for the patient’s own money. */
export interface PaidServiceRecord {
  /** Of the nomenclature of medical services. */
  readonly code: string;
  readonly name: string;
  /** Roubles and kopecks: 2100.00. */
  readonly price: string;
}

export interface FerOrganization {
  /** FER's own number, for GetServicePostSpecsInfo. */
  readonly moId: string;
  readonly moOid: string;
  readonly name: string;
  readonly address: string;
  readonly phone: string | null;
  readonly ageGroup: AgeGroup | null;
}

/** A doctor, or a room or a device without one, that can be booked in an organisation. */
export interface FerResource {
  readonly moOid: string;
  readonly resourceId: string;
  /** SNILS: 11 digits, for FER only; nobody else needs to see it. */
  readonly specialist: { readonly name: PersonName; readonly snils: string } | null;
  readonly room: { readonly oid: string; readonly number: string | null; readonly name: string } | null;
  readonly specialty: Specialty;
  readonly ageGroup: AgeGroup | null;
  /** Days with at least one slot on sale, within the days asked for. */
  readonly availableDates: readonly string[];
  readonly noScheduleReason: NoScheduleReason | null;
}

export interface SlotRecord {
  readonly slotId: string;
  readonly startsAtMs: number;
  /** With the clinic's offset. */
  readonly startsAt: string;
  readonly durationMinutes: number;
  readonly room: string | null;
  readonly free: boolean;
  /** False: only staff or an infomat may take it, free or not (facts F-035). */
  readonly bookableOnline: boolean;
  /** Everybody who may take it. */
  readonly openTo: readonly SlotAccess[];
  readonly ageGroup: AgeGroup;
  readonly service: 'APPOINTMENT' | 'VACCINATION' | 'LABORATORY';
  /** What is given in a slot for vaccination; null in any other, and where FER does not say. */
  readonly vaccine: VaccineRecord | null;
  /** Null: OMS pays. */
  readonly paidService: PaidServiceRecord | null;
}

export interface Schedule {
  /** In order of time. */
  readonly slots: readonly SlotRecord[];
  readonly updatedAt: string | null;
  readonly noScheduleReason: NoScheduleReason | null;
}

type Told<Operation extends keyof FerOperations> = AnswerOf<FerOperations[Operation]>;

export const specialty = (post: { Post_Id: string; Post_Name: string }): Specialty => ({ code: post.Post_Id, name: post.Post_Name });

export const paidService = (told: { Service_Code: string; Service_Name: string; Price: string }): PaidServiceRecord => ({
  code: told.Service_Code,
  name: told.Service_Name,
  price: told.Price,
});

export const organization = (mo: Told<'GetMOInfoExtended'>['MO_List'][number]): FerOrganization => ({
  moId: mo.MO_Id,
  moOid: mo.MO_OID,
  name: mo.MO_Name,
  address: mo.MO_Address,
  phone: mo.MO_Phone ?? null,
  ageGroup: mo.Age_Group ?? null,
});

export const resource = (moOid: string, told: Told<'GetMOResourceInfo'>['MO_Available'][number]['Resources'][number]): FerResource => ({
  moOid,
  resourceId: told.Resource_Id,
  specialist: told.Specialist
    ? {
        name: { family: told.Specialist.Last_Name, given: told.Specialist.First_Name, patronymic: told.Specialist.Middle_Name ?? null },
        snils: told.Specialist.SNILS,
      }
    : null,
  room: told.Room ? { oid: told.Room.Room_OID, number: told.Room.Room_Number ?? null, name: told.Room.Room_Name } : null,
  specialty: specialty(told.Service_Post),
  ageGroup: told.Age_Group ?? null,
  availableDates: told.Available_Dates,
  noScheduleReason: told.No_Schedule_Reason ?? null,
});

export const schedule = ({ Schedule: told }: Told<'GetScheduleInfo'>): Schedule => ({
  slots: told.Slots.map((slot) => ({
    slotId: slot.Slot_Id,
    startsAtMs: parseInstant(slot.VisitTime),
    startsAt: slot.VisitTime,
    durationMinutes: slot.Duration,
    room: slot.Room ?? null,
    free: slot.Slot_Status === 'FREE',
    bookableOnline: slot.Slot_Access.includes('Internet'),
    openTo: slot.Slot_Access,
    ageGroup: slot.Slot_Age_Group,
    service: slot.Service,
    vaccine: slot.Vaccination ? { code: slot.Vaccination.Vaccination_Id, name: slot.Vaccination.Vaccination_Name } : null,
    paidService: slot.Paid_Service ? paidService(slot.Paid_Service) : null,
  })),
  updatedAt: told.Schedule_Updated_At ?? null,
  noScheduleReason: told.No_Schedule_Reason ?? null,
});
