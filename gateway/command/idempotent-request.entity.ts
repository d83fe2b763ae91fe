import { defineEntity, p } from '@mikro-orm/core';
import { EpochEntity } from '../world/epoch.entity.ts';

/** A mutation that was carried out, or is being carried out, under a key of the client's choice. What a rule refused is not kept: it changed nothing. */
export const idempotentRequestSchema = defineEntity({
  name: 'IdempotentRequest',
  tableName: 'idempotent_request',
  properties: {
    epoch: () => p.manyToOne(EpochEntity).mapToPk().primary().deleteRule('cascade'),
    /** ESIA number of the account: keys of two accounts have nothing to do with each other. */
    account: p.text().primary(),
    key: p.text().primary(),
    /** Name of the mutation. */
    operation: p.text(),
    /** Digest of its input, the key left out. */
    inputHash: p.text(),
    /** What was done, in the words of the mutation; null while a registry is being asked. */
    outcome: p.json().$type<unknown>().nullable(),
    /** What is being done meanwhile; null where nothing is under way. */
    about: p.text().nullable(),
    /** World time. */
    at: p.datetime(),
  },
});

export class IdempotentRequestEntity extends idempotentRequestSchema.class {}
idempotentRequestSchema.setClass(IdempotentRequestEntity);
