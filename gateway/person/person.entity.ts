import { defineEntity, p } from '@mikro-orm/core';
import type { Insurance, RegisteredDocument } from '../registry/index.ts';
import { EpochEntity } from '../world/epoch.entity.ts';

/**
 * A person, as the register of insured persons told at first touch. Every other row about a person refers to its key, which contains
 * the epoch: so rows of two worlds can neither be the same nor refer to each other.
 */
export const personSchema = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    /** See personKey. */
    key: p.bigint('string').primary().autoincrement(false),
    epoch: () => p.manyToOne(EpochEntity).mapToPk().deleteRule('cascade').index(),
    oip: p.character().length(12),
    family: p.text(),
    given: p.text(),
    patronymic: p.text().nullable(),
    birthDate: p.date(),
    sex: p.text().$type<'FEMALE' | 'MALE'>(),
    /** 11 digits. */
    snils: p.character().length(11).nullable(),
    addressText: p.text().nullable(),
    addressRegionCode: p.text().nullable(),
    identityDocuments: p.json().$type<readonly RegisteredDocument[]>(),
    /** Where the person is and was insured; everything else of a policy is asked of the register. Null: not told yet, the register is asked. */
    insurances: p.json().$type<readonly Insurance[]>().nullable(),
    /** Null: the person has no medical record yet, or RMIS was never synced. */
    recordOpenedOn: p.date().nullable(),
    /**
     * OIPs of persons whose rows speak of this one, as the portal knew before this installation: adults linked to a child, grantors of consents,
     * keepers of households. Who reads such rows touches them first.
     */
    mentionedBy: p.json().$type<readonly string[]>().defaultRaw(`'[]'`),
    /** Provenance time of the columns above. */
    registerSyncedAt: p.datetime(),
    /** Null until RMIS has told of visits, documents, account and family. */
    rmisSyncedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['snils'] }],
  checks: [{ name: 'person_key_check', expression: `key = epoch_id::int8 * 1000000000000 + oip::int8` }],
});

export class PersonEntity extends personSchema.class {}
personSchema.setClass(PersonEntity);
