import { defineEntity, p } from '@mikro-orm/core';
import type { AccountLevel } from '../../schema/region/index.ts';
import { PersonEntity } from '../person/person.entity.ts';

/** Details of an account that its owner has entered on the portal; what is not there is ESIA’s. */
export interface EditedDetails {
  /** E.164 */
  readonly phone?: string;
  readonly email?: string;
  readonly address?: { readonly text: string; readonly regionCode: string };
}

/** What the portal keeps of a citizen's account beside the token: staff without a citizen's account has none. */
export const accountSchema = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    /** See accountKey. */
    key: p.bigint('string').primary().autoincrement(false),
    person: () => p.manyToOne(PersonEntity).mapToPk().fieldName('person_key').deleteRule('cascade').index(),
    esiaOid: p.text(),
    /** As it was when the portal last saw it; the token's level decides. */
    level: p.text().$type<AccountLevel>(),
    /** E.164, the one in use; null where there is none. */
    phone: p.text().nullable(),
    phoneActivated: p.boolean(),
    email: p.text().nullable(),
    twoFactorEnabled: p.boolean(),
    /** What the owner has entered here, and ESIA does not know; null: nothing. */
    edited: p.json().$type<EditedDetails>().nullable(),
    syncedAt: p.datetime(),
  },
  checks: [
    { name: 'account_key_check', expression: `key / 1000000000000 = person_key / 1000000000000 and key % 1000000000000 = esia_oid::int8` },
  ],
});

export class AccountEntity extends accountSchema.class {}
accountSchema.setClass(AccountEntity);
