import DataLoader from 'dataloader';
import type { Context } from '../graph/context.ts';
import { byPerson, statement, type PersonKey } from '../storage/index.ts';
import { NotificationEntity, type NotificationChannel, type NotificationSubject } from './notification.entity.ts';

export interface NotificationRow {
  /** The addressee. */
  readonly person: PersonKey;
  readonly ordinal: number;
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly channels: readonly NotificationChannel[];
  readonly about: NotificationSubject | null;
  readonly sentAt: number;
  readonly readAt: number | null;
  readonly syncedAt: number;
}

const notificationsOfPersons = statement<NotificationRow>('notifications of persons', 'persons', (names) => {
  const { table, column, all } = names(NotificationEntity);
  return `select ${all} from ${table} where ${column.person} = any($1::int8[]) order by ${column.person}, ${column.ordinal}`;
});

/** All messages to a person (tens), oldest first. */
export const notificationsLoader = ({ storage }: Context): DataLoader<PersonKey, readonly NotificationRow[]> =>
  new DataLoader(async (keys) => byPerson(keys, await storage.read(notificationsOfPersons, [keys])));
