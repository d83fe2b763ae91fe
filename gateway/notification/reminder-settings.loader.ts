import DataLoader from 'dataloader';
import type { Context } from '../graph/context.ts';
import { oneByPerson, statement, type PersonKey } from '../storage/index.ts';
import type { NotificationChannel } from './notification.entity.ts';
import { ReminderSettingsEntity } from './reminder-settings.entity.ts';

export interface ReminderSettingsRow {
  readonly person: PersonKey;
  readonly channel: NotificationChannel;
  readonly leadTimeHours: number;
  readonly visits: boolean;
  readonly vaccinations: boolean;
  readonly syncedAt: number;
}

const remindersOfPersons = statement<ReminderSettingsRow>('reminder settings of persons', 'persons', (names) => {
  const { table, column, all } = names(ReminderSettingsEntity);
  return `select ${all} from ${table} where ${column.person} = any($1::int8[])`;
});

/** A person's settings; null where the person has set nothing. */
export const reminderSettingsLoader = ({ storage }: Context): DataLoader<PersonKey, ReminderSettingsRow | null> =>
  new DataLoader(async (keys) => oneByPerson(keys, await storage.read(remindersOfPersons, [keys])));
