import { defineEntity, p } from '@mikro-orm/core';
import { EpochEntity } from '../world/epoch.entity.ts';

/** What somebody said of the portal. Nothing in it tells who. */
export const feedbackSchema = defineEntity({
  name: 'Feedback',
  tableName: 'feedback',
  properties: {
    epoch: () => p.manyToOne(EpochEntity).mapToPk().primary().deleteRule('cascade'),
    ordinal: p.integer().primary(),
    page: p.text(),
    text: p.text(),
    /** Calendar day in Europe/Moscow: a moment might tell who. */
    on: p.date(),
  },
});

export class FeedbackEntity extends feedbackSchema.class {}
feedbackSchema.setClass(FeedbackEntity);
