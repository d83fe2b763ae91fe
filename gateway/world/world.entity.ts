import { defineEntity, p } from '@mikro-orm/core';
import { EpochEntity } from './epoch.entity.ts';

/** A name that requests say, and the epoch it points to now. Rows of this table change in gateway/world only. */
export const worldSchema = defineEntity({
  name: 'World',
  tableName: 'world',
  properties: {
    /** What tokens carry: reset and restore keep it, a new world of an old name has another. */
    id: p.uuid().primary(),
    name: p.text().unique(),
    /** The mode of the gateway that made it: a database of one mode is not served in the other. */
    mode: p.text().$type<'sandbox' | 'production'>(),
    epoch: () => p.manyToOne(EpochEntity).mapToPk().index(),
    /** Raised by faults, events and clock calls. */
    revision: p.integer().default(0),
    /** False until something is changed in it: `main` may then be anchored anew. */
    touched: p.boolean().default(false),
    /** The moment at which its clock stands; null: it runs. */
    clockFrozenAt: p.datetime().nullable(),
    /** How far its running clock is ahead of the machine's, in milliseconds. */
    clockOffsetMs: p.bigint('number').default(0),
  },
});

export class WorldEntity extends worldSchema.class {}
worldSchema.setClass(WorldEntity);
