import type { Context } from '../graph/context.ts';
import { statement } from '../storage/index.ts';
import { AppointmentEntity } from './appointment.entity.ts';
import type { AppointmentRow } from './appointment.loader.ts';

const madeByAccount = statement<AppointmentRow>('bookings made by an account', 'epoch', (names) => {
  const { table, column, all } = names(AppointmentEntity);
  return `select ${all} from ${table}
    where ${column.bookedByEsiaOid} = $2 and ${column.person} / 1000000000000 = $1
    order by ${column.startsAt}, ${column.person}, ${column.ordinal}`;
});

/** What an account booked here, for whomever, soonest first. Whoever is booked is the world’s own, so the base has none of it. */
export const readMadeByAccount = ({ storage, world }: Context, esiaOid: string): Promise<AppointmentRow[]> =>
  storage.read(madeByAccount, [world.epoch, esiaOid]);
