import { defineEntity, p } from '@mikro-orm/core';
import { EpochEntity } from './epoch.entity.ts';

/** That a service has come to a region, which the files of the region's profile do not know. */
export const switchedServiceSchema = defineEntity({
  name: 'SwitchedService',
  tableName: 'switched_service',
  properties: {
    epoch: () => p.manyToOne(EpochEntity).mapToPk().primary().deleteRule('cascade'),
    service: p.text().primary(),
    /** Two digits. */
    regionCode: p.text().primary(),
    /** World time. */
    since: p.datetime(),
  },
});

export class SwitchedServiceEntity extends switchedServiceSchema.class {}
switchedServiceSchema.setClass(SwitchedServiceEntity);
