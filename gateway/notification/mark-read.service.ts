import { ownGrant } from '../account/account.service.ts';
import { once } from '../command/once.service.ts';
import type { Context } from '../graph/context.ts';
import { badInput, notVisible, TechnicalError } from '../graph/errors.ts';
import { showRefusal } from '../rule/refusal.service.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { ownPerson } from '../world/index.ts';
import { NotificationEntity } from './notification.entity.ts';
import { notificationId, ownMessages } from './notification.service.ts';
import type { MarkNotificationsReadInput, NotificationsRead } from './mark-read.type.ts';

const mostIds = 100;

/** Numbers of the messages meant; undefined: all. @throws BAD_USER_INPUT, NOT_VISIBLE on an id of somebody else's message */
const meant = (oip: string, { ids, all }: MarkNotificationsReadInput): number[] | undefined => {
  const given = ids ?? [];
  if ((all === true) === given.length > 0)
    throw badInput('input: ожидается либо ids, либо all: true', 'input: expected either ids or all: true');
  if (given.length > mostIds) throw badInput(`input.ids: ожидается не больше ${mostIds}`, `input.ids: expected at most ${mostIds}`);
  if (all === true) return undefined;
  return given.map((id) => {
    const [of, ordinal] = notificationId.read(id, 'input.ids');
    if (of !== oip) throw notVisible();
    return Number(ordinal);
  });
};

/** Marks messages to the viewer as read; each once: the first reading counts. */
export const markRead = async (context: Context, input: MarkNotificationsReadInput): Promise<NotificationsRead | Refusal> => {
  const { world, language } = context;
  const grant = await ownGrant(context);
  if (!grant) throw new TechnicalError('FORBIDDEN');
  const { oip } = grant;
  const wanted = meant(oip, input);
  const known = new Set((await ownMessages(context)).map(({ ordinal }) => ordinal));
  if (wanted?.some((ordinal) => !known.has(ordinal))) throw notVisible();
  const marked = await once(context, {
    operation: 'markNotificationsRead',
    input,
    decide: () => Promise.resolve({ plan: wanted }),
    write: async (em, ordinals) => {
      const person = await ownPerson(em, world, oip);
      await em.execute('select 1 from person where key = ?::int8 for update', [person]);
      const unread = { person, readAt: null, ...(ordinals && { ordinal: { $in: ordinals } }) };
      const rows = await em.find(NotificationEntity, unread, { fields: ['ordinal'], orderBy: { ordinal: 'asc' } });
      const read = rows.map(({ ordinal }) => ordinal);
      if (read.length > 0)
        await em.nativeUpdate(NotificationEntity, { person, ordinal: { $in: read } }, { readAt: new Date(world.nowMs()) });
      return read;
    },
  });
  if (marked.refused) return showRefusal(marked.refused, language);
  context.changed();
  const messages = await ownMessages(context);
  const now = new Set(marked.done);
  return {
    notifications: messages.filter(({ ordinal }) => now.has(ordinal)),
    unreadCount: messages.filter(({ readAt }) => readAt === null).length,
  };
};
