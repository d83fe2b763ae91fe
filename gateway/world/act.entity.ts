import { defineEntity, p } from '@mikro-orm/core';
import { EpochEntity } from './epoch.entity.ts';

/** What the gateway has written in a world, and when: the world's clock does not go back past it. */
export const actSchema = defineEntity({
  name: 'Act',
  tableName: 'act',
  properties: {
    epoch: () => p.manyToOne(EpochEntity).mapToPk().primary().deleteRule('cascade'),
    ordinal: p.integer().primary(),
    /** World time. */
    at: p.datetime(),
    kind: p.text(),
    words: p.json().$type<{ readonly ru: string; readonly en: string }>(),
    /** Whom it was about. */
    oip: p.character().length(12).nullable(),
  },
});

export class ActEntity extends actSchema.class {}
actSchema.setClass(ActEntity);
