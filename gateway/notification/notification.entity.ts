import { defineEntity, p } from '@mikro-orm/core';
import { PersonEntity } from '../person/person.entity.ts';

export type NotificationChannel = 'IN_APP' | 'SMS' | 'EMAIL';
/** Type of the graph and local part of the id of what a message is about. */
export interface NotificationSubject {
  readonly type: string;
  readonly id: string;
}

/** A message that the portal has sent to somebody. */
export const notificationSchema = defineEntity({
  name: 'Notification',
  tableName: 'notification',
  properties: {
    /** The addressee. */
    person: () => p.manyToOne(PersonEntity).mapToPk().fieldName('person_key').primary().deleteRule('cascade'),
    /** In the order of sending. */
    ordinal: p.integer().primary(),
    kind: p.text(),
    /** Russian, as it was sent. */
    title: p.text(),
    body: p.text(),
    channels: p.json().$type<readonly NotificationChannel[]>(),
    about: p.json().$type<NotificationSubject>().nullable(),
    sentAt: p.datetime(),
    readAt: p.datetime().nullable(),
    syncedAt: p.datetime(),
  },
});

export class NotificationEntity extends notificationSchema.class {}
notificationSchema.setClass(NotificationEntity);
