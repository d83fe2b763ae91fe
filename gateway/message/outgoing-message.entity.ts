import { defineEntity, p } from '@mikro-orm/core';
import { EpochEntity } from '../world/epoch.entity.ts';

/** A text message or a letter that the portal owes somebody. It is handed over after the transaction that owes it, until it is accepted. */
export const outgoingMessageSchema = defineEntity({
  name: 'OutgoingMessage',
  tableName: 'outgoing_message',
  properties: {
    epoch: () => p.manyToOne(EpochEntity).mapToPk().primary().deleteRule('cascade'),
    /** Counted; also the key by which the gateway of messages knows a repetition. */
    ordinal: p.integer().primary(),
    channel: p.text().$type<'SMS' | 'EMAIL'>(),
    /** E.164, or an address. */
    to: p.text(),
    /** Of a letter. */
    subject: p.text().nullable(),
    /** Null once it was handed over: nothing is kept that has no use. */
    text: p.text().nullable(),
    /** World time. */
    at: p.datetime(),
    /** World time; null while it waits. */
    acceptedAt: p.datetime().nullable(),
    /** That the gateway of messages will never take it: the number or the address does not exist. */
    undeliverable: p.boolean().default(false),
  },
  indexes: [
    { properties: ['epoch', 'ordinal'], name: 'outgoing_message_waiting_index', where: 'accepted_at is null and not undeliverable' },
  ],
});

export class OutgoingMessageEntity extends outgoingMessageSchema.class {}
outgoingMessageSchema.setClass(OutgoingMessageEntity);
