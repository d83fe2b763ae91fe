import { defineEntity, p } from '@mikro-orm/core';
import { EpochEntity } from '../world/epoch.entity.ts';

export type ChangeKind = 'APPOINTMENT' | 'NOTIFICATION';

/** That something which clients may watch has changed. What it is now is read where it is kept, by whoever may see it then. */
export const changeSchema = defineEntity({
  name: 'Change',
  tableName: 'change',
  properties: {
    epoch: () => p.manyToOne(EpochEntity).mapToPk().primary().deleteRule('cascade'),
    /** In the order of the transactions that changed it. */
    ordinal: p.integer().primary(),
    /** World time; of two changes in an epoch the later one has the later moment. */
    at: p.datetime(),
    kind: p.text().$type<ChangeKind>(),
    /** The patient, or the addressee. */
    oip: p.character().length(12),
    /** Who booked, where that is somebody else: they hear of it, too. */
    bookedBy: p.character().length(12).nullable(),
    /** Number of the appointment or the notification within that person's. */
    object: p.integer(),
  },
  indexes: [{ properties: ['epoch', 'oip', 'ordinal'], name: 'change_of_person_index' }],
});

export class ChangeEntity extends changeSchema.class {}
changeSchema.setClass(ChangeEntity);
