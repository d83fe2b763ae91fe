import { defineEntity, p } from '@mikro-orm/core';
import { EpochEntity } from './epoch.entity.ts';
import { WorldEntity } from './world.entity.ts';

/** A state of a world under a name: a copy of its epoch that nobody writes to, and how its clock went then. */
export const checkpointSchema = defineEntity({
  name: 'Checkpoint',
  tableName: 'checkpoint',
  properties: {
    /** In the order of making. */
    id: p.integer().primary().autoincrement(),
    world: () => p.manyToOne(WorldEntity).mapToPk().deleteRule('cascade'),
    name: p.text(),
    epoch: () => p.manyToOne(EpochEntity).mapToPk().deleteRule('no action').index(),
    /** Made by the sandbox itself, before an act. */
    automatic: p.boolean(),
    /** That act in words. */
    act: p.text().nullable(),
    /** As of the world's row. */
    clockFrozenAt: p.datetime().nullable(),
    clockOffsetMs: p.bigint('number'),
    /** The world's time then. */
    at: p.datetime(),
    /** Real time. */
    createdAt: p.datetime(),
  },
  uniques: [{ properties: ['world', 'name'] }],
});

export class CheckpointEntity extends checkpointSchema.class {}
checkpointSchema.setClass(CheckpointEntity);
