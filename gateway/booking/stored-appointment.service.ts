import { AppointmentEntity } from '../appointment/appointment.entity.ts';
import type { Doer } from '../due/doer.service.ts';
import { personKey } from '../storage/index.ts';

/** An appointment as the world has it: its own, else that of the base. Undefined where there is none. */
export const storedAppointment = async (
  { storage, world }: Pick<Doer, 'storage' | 'world'>,
  { oip, ordinal }: { readonly oip: string; readonly ordinal: number },
): Promise<AppointmentEntity | undefined> => {
  const own = personKey(world.epoch, oip);
  const rows = await storage.orm.em.fork().find(AppointmentEntity, { person: { $in: [own, personKey(world.baseEpoch, oip)] }, ordinal });
  return rows.find(({ person }) => person === own) ?? rows[0];
};
