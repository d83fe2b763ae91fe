import { defineEntity, p } from '@mikro-orm/core';
import { maxEpoch } from '../storage/person-key.ts';

/**
 * A state of the rows of one world, under which nothing is ever replaced: restore, reset and fork make a new epoch and point the world
 * to it. A base epoch holds people as the registries' generator tells them for (seed, anchor), and is shared by all worlds of that base.
 */
export const epochSchema = defineEntity({
  name: 'Epoch',
  tableName: 'epoch',
  properties: {
    /** Part of every key of a row, see personKey. Never given again. */
    id: p.integer().primary().autoincrement(),
    /** Name of the epoch's journals at the registries: a uuid, or `base`. */
    name: p.text(),
    seed: p.text(),
    /** Calendar day in Europe/Moscow. */
    anchor: p.date(),
    /** Null on a base epoch itself. */
    base: () => p.manyToOne(EpochEntity).mapToPk().nullable().fieldName('base_id').deleteRule('no action').index(),
    /**
     * When the last world turned away from it, on the database's clock: nobody writes to it since. Set also on one that no world points to
     * yet, and on checkpoints. Null while a world points to it, and on base epochs.
     */
    retiredAt: p.datetime().nullable(),
    /** Number of the last change that it was copied with: what has a higher one has happened in it. */
    changesBefore: p.integer().default(0),
  },
  uniques: [
    { properties: ['seed', 'anchor'], name: 'epoch_base_unique', where: 'base_id is null' },
    { properties: ['name'], name: 'epoch_name_unique', where: 'base_id is not null' },
  ],
  checks: [
    { name: 'epoch_id_check', expression: `id >= 1 and id <= ${maxEpoch}` },
    { name: 'epoch_name_check', expression: `(base_id is null) = (name = 'base')` },
  ],
});

export class EpochEntity extends epochSchema.class {}
epochSchema.setClass(EpochEntity);
