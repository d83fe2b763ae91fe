import { defineEntity, p } from '@mikro-orm/core';
import { PersonEntity } from '../person/person.entity.ts';

/** That somebody wants to hear when a service comes to a region. */
export const serviceSubscriptionSchema = defineEntity({
  name: 'ServiceSubscription',
  tableName: 'service_subscription',
  properties: {
    person: () => p.manyToOne(PersonEntity).mapToPk().fieldName('person_key').primary().deleteRule('cascade'),
    ordinal: p.integer().primary(),
    service: p.text(),
    regionCode: p.text(),
    subscribedAt: p.datetime(),
    /** When the service came and the notice went out; null while it is waited for. */
    noticedAt: p.datetime().nullable(),
  },
  uniques: [{ properties: ['person', 'service', 'regionCode'], name: 'service_subscription_active_unique', where: 'noticed_at is null' }],
});

export class ServiceSubscriptionEntity extends serviceSubscriptionSchema.class {}
serviceSubscriptionSchema.setClass(ServiceSubscriptionEntity);
