import { defineEntity, p } from '@mikro-orm/core';
import { PersonEntity } from '../person/person.entity.ts';
import type { CheckOutcome } from './link-verdict.rules.ts';

/** Who is asked whether an adult represents a child. */
export type CheckedAt = 'ZAGS' | 'GUARDIANSHIP';

/** A question about a family link to another authority, and what became of it. Lives in a world's own epoch only. */
export const linkCheckSchema = defineEntity({
  name: 'LinkCheck',
  tableName: 'link_check',
  properties: {
    /** The adult. */
    person: () => p.manyToOne(PersonEntity).mapToPk().fieldName('person_key').primary().deleteRule('cascade'),
    /** FamilyLink.ordinal */
    link: p.integer().primary(),
    checkedAt: p.text().$type<CheckedAt>(),
    /** Of the request: the same one is handed in under the same id, however often. */
    messageId: p.uuid().index(),
    createdAt: p.datetime(),
    /** When the authority accepted it; null: not handed in yet, or the authority knows nothing of it. */
    acceptedAt: p.datetime().nullable(),
    /** Null while no answer was taken, and where silence decided. */
    answerId: p.uuid().nullable(),
    /** Null while nothing is decided. */
    outcome: p.text().$type<CheckOutcome>().nullable(),
    decidedAt: p.datetime().nullable(),
  },
});

export class LinkCheckEntity extends linkCheckSchema.class {}
linkCheckSchema.setClass(LinkCheckEntity);
