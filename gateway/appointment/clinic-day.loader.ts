import type { Context } from '../graph/context.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { statement } from '../storage/index.ts';
import type { AppointmentRow } from './appointment.loader.ts';
import { AppointmentEntity } from './appointment.entity.ts';

const clinicDay = statement<AppointmentRow>('clinic day', 'epoch', (names) => {
  const { table, column, all } = names(AppointmentEntity);
  const owned = names(PersonEntity);
  return `select ${all} from ${table}
    where ${column.moOid} = $3 and ${column.startsAt} >= $4::timestamptz and ${column.startsAt} < $5::timestamptz
      and ($6::text is null or ${column.resourceId} = $6)
      and (${column.person} / 1000000000000 = $1 or ${column.person} / 1000000000000 = $2 and not exists (
        select from ${owned.table} as owned where owned.${owned.column.key} = $1::int8 * 1000000000000 + ${column.person} % 1000000000000))`;
});

/** Which visits: to a clinic, or to one of its doctors, within a span whose end is exclusive. */
export interface ClinicSpan {
  readonly moOid: string;
  /** Null: to anybody there. */
  readonly resourceId: string | null;
  readonly fromMs: number;
  readonly toMs: number;
}

/** Stored visits of everybody; of a person whom the world owns, the world's. In no order. */
export const readClinicSpan = ({ storage, world }: Context, { moOid, resourceId, fromMs, toMs }: ClinicSpan): Promise<AppointmentRow[]> =>
  storage.read(clinicDay, [world.epoch, world.baseEpoch, moOid, new Date(fromMs).toISOString(), new Date(toMs).toISOString(), resourceId]);
