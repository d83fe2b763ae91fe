import { defineEntity, p } from '@mikro-orm/core';
import { PersonEntity } from '../person/person.entity.ts';
import type { NotificationChannel } from './notification.entity.ts';

/** How somebody wants to be reminded; whoever has set nothing has no row. */
export const reminderSettingsSchema = defineEntity({
  name: 'ReminderSettings',
  tableName: 'reminder_settings',
  properties: {
    person: () => p.manyToOne(PersonEntity).mapToPk().fieldName('person_key').primary().updateRule('no action').deleteRule('cascade'),
    channel: p.text().$type<NotificationChannel>(),
    leadTimeHours: p.integer(),
    visits: p.boolean(),
    vaccinations: p.boolean(),
    syncedAt: p.datetime(),
  },
});

export class ReminderSettingsEntity extends reminderSettingsSchema.class {}
reminderSettingsSchema.setClass(ReminderSettingsEntity);
