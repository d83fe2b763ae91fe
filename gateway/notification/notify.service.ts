import type { EntityManager } from '@mikro-orm/postgresql';
import { AccountEntity } from '../account/account.entity.ts';
import { announce } from '../change/announce.service.ts';
import { post } from '../message/post.service.ts';
import { ownPerson, type RequestWorld } from '../world/index.ts';
import { NotificationEntity, type NotificationChannel, type NotificationSubject } from './notification.entity.ts';
import { channelsOf } from './notification.rules.ts';

/** News for somebody, in Russian. */
export interface News {
  /** OIP of the addressee, whom first touch has stored. */
  readonly to: string;
  /** A word for programs: APPOINTMENT_BOOKED. */
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly about?: NotificationSubject;
  /** Of the ways that lead to the addressee only these; all of them where undefined. In the account it is kept in any case. */
  readonly ways?: readonly NotificationChannel[];
}

/**
 * Tells somebody something, in the transaction that makes it so: in their account, by SMS to an activated phone, by mail where there
 * is an address. Messages leave after the transaction.
 * @throws NotSynced where first touch has not stored the addressee
 */
export const notify = async (em: EntityManager, world: RequestWorld, { to, kind, title, body, about, ways }: News): Promise<void> => {
  const person = await ownPerson(em, world, to);
  await inTurn(em, person);
  const [account] = await em.find(AccountEntity, { person }, { orderBy: { key: 'asc' }, limit: 1 });
  const channels = channelsOf(account ?? null, ways);
  const [last] = await em.find(NotificationEntity, { person }, { orderBy: { ordinal: 'desc' }, limit: 1 });
  const ordinal = (last?.ordinal ?? 0) + 1;
  const now = new Date(world.nowMs());
  await em.insert(NotificationEntity, {
    person,
    ordinal,
    kind,
    title,
    body,
    channels,
    about: about ?? null,
    sentAt: now,
    readAt: null,
    syncedAt: now,
  });
  await announce(em, world, { kind: 'NOTIFICATION', oip: to, ordinal });
  if (channels.includes('SMS') && account?.phone) await post(em, world, { channel: 'SMS', to: account.phone, text: `${title}. ${body}` });
  if (channels.includes('EMAIL') && account?.email)
    await post(em, world, { channel: 'EMAIL', to: account.email, subject: title, text: body });
};

/** Whoever writes to the same addressee waits: messages are numbered one after another. */
const inTurn = async (em: EntityManager, person: string): Promise<void> => {
  await em.execute('select 1 from person where key = ?::int8 for update', [person]);
};
