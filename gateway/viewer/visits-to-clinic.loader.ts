import DataLoader from 'dataloader';
import { AppointmentEntity, type StoredAppointmentStatus } from '../appointment/appointment.entity.ts';
import type { Context } from '../graph/context.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { statement } from '../storage/index.ts';

/** A visit of somebody to a clinic. */
export interface VisitToClinic {
  readonly oip: string;
  readonly status: StoredAppointmentStatus;
  /** Epoch milliseconds. */
  readonly startsAt: number;
}

const visitsToClinic = statement<VisitToClinic>('visits to a clinic', 'epoch', (names) => {
  const [visit, person] = [names(AppointmentEntity), names(PersonEntity)];
  const key = visit.column.person;
  return `select lpad((${key} % 1000000000000)::text, 12, '0') as "oip", ${visit.column.status} as "status", ${visit.column.startsAt} as "startsAt"
    from ${visit.table}
    where ${key} = any(array(select epoch * 1000000000000 + oip::int8 from unnest(array[$1, $2]::int8[]) as epoch, unnest($3::text[]) as oip))
      and ${visit.column.moOid} = $4 and ${visit.column.startsAt} >= $5::timestamptz and ${visit.column.startsAt} < $6::timestamptz
      and (${key} / 1000000000000 = $1 or not exists (
        select from ${person.table} as owned where owned.${person.column.key} = $1::int8 * 1000000000000 + ${key} % 1000000000000))`;
});

/** Whose visits to which clinic, in a span of time whose end is exclusive. */
export interface VisitsAsked {
  readonly oip: string;
  readonly moOid: string;
  readonly fromMs: number;
  readonly toMs: number;
}

/** Stored visits of persons to one clinic; all questions of a tick are about the same clinic and span. */
export const visitsToClinicLoader = ({ storage, world }: Context): DataLoader<VisitsAsked, readonly VisitToClinic[], string> =>
  new DataLoader(
    async (asked) => {
      const { moOid, fromMs, toMs } = asked[0] as VisitsAsked;
      const span = [new Date(fromMs).toISOString(), new Date(toMs).toISOString()];
      const oips = asked.map(({ oip }) => oip);
      const rows = Map.groupBy(await storage.read(visitsToClinic, [world.epoch, world.baseEpoch, oips, moOid, ...span]), ({ oip }) => oip);
      return oips.map((oip) => rows.get(oip) ?? []);
    },
    { cacheKeyFn: ({ oip }) => oip },
  );
