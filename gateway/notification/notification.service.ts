import { instantIn } from '../../schema/calendar/index.ts';
import type { Grant } from '../access/grant.ts';
import { ownGrant, phoneActivated } from '../account/account.service.ts';
import { findAppointment } from '../appointment/appointment.service.ts';
import { appointmentId } from '../appointment/seen-booking.service.ts';
import { consentId, findConsent } from '../consent/booking-consent.service.ts';
import { familyLinkId, findLink } from '../family/family-link.service.ts';
import type { Context } from '../graph/context.ts';
import { idKind, type IdKind } from '../graph/global-id.ts';
import { pageOf, type PageArguments } from '../graph/page.ts';
import type { NodeFetcher } from '../graph/slice.ts';
import { findMember, memberId } from '../household/household-member.service.ts';
import { documentId, findDocument } from '../medical-record/medical-document.service.ts';
import { openRecord, recordId } from '../medical-record/medical-record.service.ts';
import { findPerson, personId } from '../person/person.service.ts';
import { oipOf } from '../storage/index.ts';
import { notificationsLoader, type NotificationRow } from './notification.loader.ts';
import { wayOf } from './notification.rules.ts';
import type { Notification, NotificationConnection, ReminderSettings } from './notification.type.ts';
import { reminderSettingsLoader } from './reminder-settings.loader.ts';

/** OIP of the addressee and number of the message. */
export const notificationId = idKind('Notification', /^(\d{12})\.(\d{1,9})$/);

const moscow = 'Europe/Moscow';

const show = (row: NotificationRow): Notification => ({
  id: notificationId.write(`${oipOf(row.person)}.${row.ordinal}`),
  kind: row.kind,
  title: row.title,
  body: row.body,
  sentAt: instantIn(moscow, row.sentAt),
  readAt: row.readAt === null ? null : instantIn(moscow, row.readAt),
  channels: row.channels,
  ordinal: row.ordinal,
  subject: row.about,
});

const messagesTo = async (context: Context, grant: Grant): Promise<Notification[]> =>
  (await context.use(notificationsLoader).load(grant.personKey)).map(show);

/** All messages to the viewer, oldest first; none where no citizen is signed in. */
export const ownMessages = async (context: Context): Promise<Notification[]> => {
  const grant = await ownGrant(context);
  return grant ? messagesTo(context, grant) : [];
};

/** A page of the viewer's messages, newest first; null where no citizen is signed in. */
export const ownNotifications = async (context: Context, page: PageArguments): Promise<NotificationConnection | null> => {
  const grant = await ownGrant(context);
  if (!grant) return null;
  const messages = await messagesTo(context, grant);
  const connection = pageOf(messages, page, {
    list: `Account.notifications ${grant.oip}`,
    keyOf: ({ ordinal }) => String(ordinal).padStart(9, '0'),
    descending: true,
  });
  return Object.assign(connection, { unreadCount: messages.filter(({ readAt }) => readAt === null).length });
};

/** A message to the viewer; null for any other. */
export const findNotification = async (context: Context, id: string): Promise<Notification | null> => {
  notificationId.read(id, 'id');
  const grant = await ownGrant(context);
  return grant ? ((await messagesTo(context, grant)).find((message) => message.id === id) ?? null) : null;
};

const fetchers: Readonly<Record<string, { readonly kind: IdKind; readonly find: NodeFetcher }>> = {
  Appointment: { kind: appointmentId, find: findAppointment },
  BookingConsent: { kind: consentId, find: findConsent },
  FamilyLink: { kind: familyLinkId, find: findLink },
  HouseholdMember: { kind: memberId, find: findMember },
  MedicalDocument: { kind: documentId, find: findDocument },
  MedicalRecord: { kind: recordId, find: (context, id) => openRecord(context, recordId.read(id, 'id')[0] ?? '') },
  Person: { kind: personId, find: (context, id) => findPerson(context, personId.read(id, 'id')[0] ?? '') },
};

/** What a message is about; null where it is about nothing, or about what the viewer may no longer see. */
export const subjectOf = async (context: Context, { subject }: Notification): Promise<object | null> => {
  const of = subject ? fetchers[subject.type] : undefined;
  return of && subject ? of.find(context, of.kind.write(subject.id)) : null;
};

/** Null where the viewer has set nothing, or no citizen is signed in. */
export const ownReminders = async (context: Context): Promise<ReminderSettings | null> => {
  const grant = await ownGrant(context);
  const row = grant && (await context.use(reminderSettingsLoader).load(grant.personKey));
  if (!row) return null;
  const { channel, leadTimeHours, visits, vaccinations } = row;
  return { channel: wayOf(channel, await phoneActivated(context)), leadTimeHours, visits, vaccinations };
};
