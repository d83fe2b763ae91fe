import { defineEntity, p } from '@mikro-orm/core';
import { PersonEntity } from '../person/person.entity.ts';

/** What a patient told in the questionnaire; who has not filled it in has no row. */
export const anamnesisSchema = defineEntity({
  name: 'Anamnesis',
  tableName: 'anamnesis',
  properties: {
    person: () => p.manyToOne(PersonEntity).mapToPk().fieldName('person_key').primary().updateRule('no action').deleteRule('cascade'),
    allergies: p.json().$type<readonly string[]>(),
    habits: p.json().$type<readonly string[]>(),
    pastDiseases: p.json().$type<readonly string[]>(),
    medicines: p.json().$type<readonly string[]>(),
    transfusions: p.json().$type<readonly string[]>(),
    hazardousWork: p.json().$type<readonly string[]>(),
    /** Null unless the patient is a woman. */
    obstetric: p.json().$type<readonly string[]>().nullable(),
    relativesDiseases: p.json().$type<readonly string[]>(),
    updatedAt: p.datetime(),
    syncedAt: p.datetime(),
  },
});

export class AnamnesisEntity extends anamnesisSchema.class {}
anamnesisSchema.setClass(AnamnesisEntity);
