import { defineEntity, p } from '@mikro-orm/core';
import { EpochEntity } from '../world/epoch.entity.ts';

/** What an act is about: ids and numbers, nothing secret. */
export type DueAbout = Readonly<Record<string, string | number>>;

/** Something that the gateway is to do at a moment of a world's time, once. Carried out, it is removed. */
export const dueActSchema = defineEntity({
  name: 'DueAct',
  tableName: 'due_act',
  properties: {
    epoch: () => p.manyToOne(EpochEntity).mapToPk().primary().deleteRule('cascade'),
    /** In the order of being scheduled; of one moment the lower number comes first. */
    ordinal: p.integer().primary(),
    /** World time. */
    at: p.datetime(),
    /** Who carries it out, see gateway/due-handlers.ts. */
    kind: p.text(),
    /** By which it is found again when it is called off. */
    object: p.text(),
    about: p.json().$type<DueAbout>(),
    /** Whom it concerns. */
    oip: p.character().length(12).nullable(),
  },
  indexes: [
    { properties: ['epoch', 'at'], name: 'due_act_moment_index' },
    { properties: ['epoch', 'kind', 'object'], name: 'due_act_object_index' },
  ],
});

export class DueActEntity extends dueActSchema.class {}
dueActSchema.setClass(DueActEntity);
