import DataLoader from 'dataloader';
import type { Context } from '../graph/context.ts';
import { byPerson, statement, type PersonKey } from '../storage/index.ts';
import {
  AppointmentEntity,
  type StoredActor,
  type StoredAppointmentStatus,
  type StoredChannel,
  type StoredPolicyCheck,
  type StoredStatusChange,
} from './appointment.entity.ts';

export interface AppointmentRow {
  /** The patient. */
  readonly person: PersonKey;
  readonly ordinal: number;
  readonly moOid: string;
  readonly resourceId: string;
  readonly postId: string;
  readonly doctorName: string | null;
  readonly slotId: string | null;
  readonly bookIdMis: string | null;
  readonly startsAt: number;
  readonly durationMinutes: number;
  readonly room: string | null;
  readonly preparation: string | null;
  readonly service: 'APPOINTMENT' | 'VACCINATION' | 'LABORATORY';
  readonly channel: StoredChannel;
  readonly bookedByName: string | null;
  readonly bookedByRelation: string | null;
  /** Null: booked elsewhere, or by staff. */
  readonly bookedByOip: string | null;
  /** Account that booked it here; null: booked elsewhere. */
  readonly bookedByEsiaOid: string | null;
  readonly policyOrdinal: number | null;
  /** Null: nobody checked, or nobody kept the answer. */
  readonly policyCheck: StoredPolicyCheck | null;
  readonly referralNumber: string | null;
  readonly status: StoredAppointmentStatus;
  readonly statusSetBy: StoredActor;
  readonly statusSetAt: number;
  /** Oldest first; the last is the status. */
  readonly history: readonly StoredStatusChange[];
  readonly syncedAt: number;
}

const appointmentsOfPersons = statement<AppointmentRow>('appointments of persons', 'persons', (names) => {
  const { table, column, all } = names(AppointmentEntity);
  return `select ${all} from ${table} where ${column.person} = any($1::int8[]) order by ${column.person}, ${column.startsAt}, ${column.ordinal}`;
});

/** All appointments of a person (tens), soonest first. One of them is found in the list by its ordinal. */
export const appointmentsLoader = ({ storage }: Context): DataLoader<PersonKey, readonly AppointmentRow[]> =>
  new DataLoader(async (keys) => byPerson(keys, await storage.read(appointmentsOfPersons, [keys])));
