import type { z } from 'zod';
import type { Day } from '../../schema/calendar/index.ts';
import type { ferAgeGroup, ferNoScheduleReason, ferSlotAccess } from '../../schema/registry/fer.ts';

export type AgeGroup = z.output<typeof ferAgeGroup>;
export type SlotAccess = z.output<typeof ferSlotAccess>;
export type NoScheduleReason = z.output<typeof ferNoScheduleReason>;
export type SlotService = 'APPOINTMENT' | 'VACCINATION' | 'LABORATORY';

export interface Vaccine {
  readonly id: string;
  readonly name: string;
}

/** What a clinic does for the patient’s own money; roubles and kopecks. */
export interface PaidService {
  readonly code: string;
  readonly name: string;
  readonly price: string;
}

/** Why somebody is not vaccinated: by one vaccine or, without one, by any; until a day inclusive or, without one, for good. */
export interface Contraindication {
  readonly vaccine?: string;
  readonly validTo?: Day;
}

export interface Specialty {
  readonly postId: string;
  readonly postName: string;
  readonly referralRequired: boolean;
  readonly paidServices: readonly PaidService[];
}

/** A doctor or a room of a clinic that can be booked. */
export interface Resource {
  /** Number inside the clinic, the same in every world. */
  readonly resourceId: string;
  readonly postId: string;
  readonly postName: string;
  readonly ageGroup: AgeGroup;
  readonly service: SlotService;
  /** Exactly one of specialist and room. */
  readonly specialist?: { readonly family: string; readonly given: string; readonly patronymic?: string; readonly snils: string };
  readonly room?: { readonly oid: string; readonly number?: string; readonly name: string };
  readonly roomNumber?: string;
  /** What some of its slots are for, at the patient’s own cost. */
  readonly paidService?: PaidService;
  /** False: the clinic has not handed this one over to FER, so that the schedule is empty (SPECIALIST_NOT_IN_FER). */
  readonly inFer: boolean;
  /** Name of the key that signs this resource's documents. */
  readonly keyId: string;
}

export interface SlotStory {
  /** Guid text; a function of clinic, resource and moment. */
  readonly slotId: string;
  /** Epoch milliseconds. */
  readonly startsAt: number;
  readonly durationMinutes: number;
  readonly room?: string;
  readonly taken: boolean;
  readonly access: readonly SlotAccess[];
  readonly ageGroup: AgeGroup;
  readonly service: SlotService;
  readonly vaccine?: Vaccine;
  /** Present where the patient pays. */
  readonly paidService?: PaidService;
}

export interface Schedule {
  /** In order of time. */
  readonly slots: readonly SlotStory[];
  /** Epoch milliseconds. */
  readonly updatedAt: number;
  /** Present where no slot of these days is free. */
  readonly noScheduleReason?: NoScheduleReason;
}
