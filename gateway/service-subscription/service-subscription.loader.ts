import DataLoader from 'dataloader';
import type { Context } from '../graph/context.ts';
import { byPerson, statement, type PersonKey } from '../storage/index.ts';
import { ServiceSubscriptionEntity } from './service-subscription.entity.ts';

export interface ServiceSubscriptionRow {
  /** The subscriber. */
  readonly person: PersonKey;
  readonly ordinal: number;
  readonly service: string;
  readonly regionCode: string;
  readonly subscribedAt: number;
  readonly noticedAt: number | null;
}

const subscriptionsOfPersons = statement<ServiceSubscriptionRow>('service subscriptions of persons', 'persons', (names) => {
  const { table, column, all } = names(ServiceSubscriptionEntity);
  return `select ${all} from ${table} where ${column.person} = any($1::int8[]) order by ${column.person}, ${column.ordinal}`;
});

/** All subscriptions of a person, those noticed included, oldest first. */
export const serviceSubscriptionsLoader = ({ storage }: Context): DataLoader<PersonKey, readonly ServiceSubscriptionRow[]> =>
  new DataLoader(async (keys) => byPerson(keys, await storage.read(subscriptionsOfPersons, [keys])));
