import { defineEntity, p } from '@mikro-orm/core';
import { EpochEntity } from '../world/epoch.entity.ts';

/** That RMIS has named the patients of a clinic on a day, and that all of them are stored. */
export const clinicDaySyncSchema = defineEntity({
  name: 'ClinicDaySync',
  tableName: 'clinic_day_sync',
  properties: {
    /** A base epoch. */
    epoch: () => p.manyToOne(EpochEntity).mapToPk().primary().deleteRule('cascade'),
    moOid: p.text().primary(),
    /** Calendar day in the clinic's zone. */
    day: p.date().primary(),
    syncedAt: p.datetime(),
  },
});

export class ClinicDaySyncEntity extends clinicDaySyncSchema.class {}
clinicDaySyncSchema.setClass(ClinicDaySyncEntity);
