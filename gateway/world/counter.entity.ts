import { defineEntity, p } from '@mikro-orm/core';
import { EpochEntity } from './epoch.entity.ts';

/** How far a world has counted: numbers in a copy of an epoch go on where those of the epoch were, and chance has no part in them. */
export const counterSchema = defineEntity({
  name: 'Counter',
  tableName: 'counter',
  properties: {
    epoch: () => p.manyToOne(EpochEntity).mapToPk().primary().deleteRule('cascade'),
    /** What is counted. */
    name: p.text().primary(),
    /** The last number given. */
    value: p.integer(),
  },
});

export class CounterEntity extends counterSchema.class {}
counterSchema.setClass(CounterEntity);
