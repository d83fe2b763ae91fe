import { defineEntity, p } from '@mikro-orm/core';
import { PersonEntity } from '../person/person.entity.ts';

/** What parents told about a child's health; a child of whom nobody told anything has no row. */
export const childDataSchema = defineEntity({
  name: 'ChildData',
  tableName: 'child_data',
  properties: {
    /** The child. */
    person: () => p.manyToOne(PersonEntity).mapToPk().fieldName('person_key').primary().updateRule('no action').deleteRule('cascade'),
    allergies: p.json().$type<readonly string[]>(),
    injuries: p.json().$type<readonly string[]>(),
    operations: p.json().$type<readonly string[]>(),
    medicines: p.json().$type<readonly string[]>(),
    updatedAt: p.datetime(),
    syncedAt: p.datetime(),
  },
});

export class ChildDataEntity extends childDataSchema.class {}
childDataSchema.setClass(ChildDataEntity);
