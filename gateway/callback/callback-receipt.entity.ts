import { defineEntity, p } from '@mikro-orm/core';
import type { NewsKind } from '../../schema/registry/callbacks.ts';
import { PersonEntity } from '../person/person.entity.ts';

/**
 * That a registry's or an office's letter about a person was taken. Written in the transaction of what it changed, so that a letter that
 * comes again does nothing again; lives in a world's own epoch only.
 */
export const callbackReceiptSchema = defineEntity({
  name: 'CallbackReceipt',
  tableName: 'callback_receipt',
  properties: {
    /** Whom it was about. */
    person: () => p.manyToOne(PersonEntity).mapToPk().fieldName('person_key').primary().deleteRule('cascade'),
    /** Letter.id */
    letter: p.uuid().primary(),
    sender: p.text(),
    kind: p.text().$type<NewsKind>(),
    /** What of that person it was about, see objectOf. */
    object: p.text(),
    /** Letter.sequence */
    sequence: p.integer(),
    /** False: a newer letter about the same had been taken before. */
    applied: p.boolean(),
    /** World time. */
    receivedAt: p.datetime(),
  },
});

export class CallbackReceiptEntity extends callbackReceiptSchema.class {}
callbackReceiptSchema.setClass(CallbackReceiptEntity);
