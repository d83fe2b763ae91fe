import { defineEntity, p } from '@mikro-orm/core';
import type { WorldOrigin } from '../../schema/control/admin.ts';
import { EpochEntity } from './epoch.entity.ts';

/** Of a world that was made before worlds said so. */
const bare: WorldOrigin = { kind: 'BASE', clock: { mode: 'running', offsetMs: 0 }, followsDay: true };

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
    /** Raised by faults, events, clock calls and flips. */
    revision: p.integer().default(0),
    /** False until something is changed in it: `main` may then be anchored anew. */
    touched: p.boolean().default(false),
    /** The moment at which its clock stands; null: it runs. */
    clockFrozenAt: p.datetime().nullable(),
    /** How far its running clock is ahead of the machine's, in milliseconds. */
    clockOffsetMs: p.bigint('number').default(0),
    /** Real time, as the next two. */
    createdAt: p.datetime().defaultRaw('now()'),
    /** Written at most once a minute. */
    lastUsedAt: p.datetime().defaultRaw('now()'),
    /** Null: it stays, however long nobody uses it. */
    expiresInHours: p.double().nullable(),
    /** Made for one visitor, with a persona signed in. */
    demo: p.boolean().default(false),
    /** What it was made from. */
    origin: p
      .json()
      .$type<WorldOrigin>()
      .defaultRaw(`'${JSON.stringify(bare)}'`),
    /** An epoch that nobody writes to and reset copies; null: the bare base. */
    originEpoch: () => p.manyToOne(EpochEntity).mapToPk().nullable().deleteRule('no action').index(),
  },
});

export class WorldEntity extends worldSchema.class {}
worldSchema.setClass(WorldEntity);
