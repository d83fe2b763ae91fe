import type { EntityManager } from '@mikro-orm/postgresql';
import { notify } from '../notification/notify.service.ts';
import { findRegion } from '../region/region.service.ts';
import { keysOf, oipOf } from '../storage/index.ts';
import { SwitchedServiceEntity, type RequestWorld } from '../world/index.ts';
import { ServiceSubscriptionEntity } from './service-subscription.entity.ts';
import { serviceNews } from './service-subscription.rules.ts';
import { subscriptionId } from './service-subscription.service.ts';

/** A service that has come to a region. */
export interface SwitchedOn {
  readonly service: string;
  readonly regionCode: string;
  /** World time, epoch milliseconds. */
  readonly sinceMs: number;
}

/**
 * from that moment the region has the service, and everybody who waits for it hears so, once.
 * @returns false where the region had it already
 */
export const switchOn = async (em: EntityManager, world: RequestWorld, { service, regionCode, sinceMs }: SwitchedOn): Promise<boolean> => {
  const row = { epoch: world.epoch, service, regionCode, since: new Date(sinceMs) };
  const made = await em
    .createQueryBuilder(SwitchedServiceEntity)
    .insert(row)
    .onConflict()
    .ignore()
    .returning('service')
    .execute<unknown[]>('all');
  if (made.length === 0) return false;
  const { first, last } = keysOf(world.epoch);
  const where = { person: { $gte: first, $lte: last }, service, regionCode, noticedAt: null };
  const waiting = await em.find(ServiceSubscriptionEntity, where, { orderBy: { person: 'asc' } });
  const { title, body } = serviceNews(service, findRegion(regionCode)?.name ?? regionCode);
  for (const { person, ordinal } of waiting) {
    const oip = oipOf(person);
    await em.nativeUpdate(ServiceSubscriptionEntity, { person, ordinal }, { noticedAt: new Date(world.nowMs()) });
    await notify(em, world, {
      to: oip,
      kind: 'SERVICE_AVAILABLE',
      title,
      body,
      about: { type: subscriptionId.type, id: `${oip}.${ordinal}` },
    });
  }
  return true;
};
