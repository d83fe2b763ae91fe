import { describe, expect, it } from 'vitest';
import { shared, sharedNow, sharedSandbox, startGateway } from '../setup/index.ts';

const set = `mutation ($input: SetRemindersInput!) { setReminders(input: $input) {
  __typename ... on RemindersSet { reminders { channel leadTimeHours visits vaccinations } }
  ... on Refusal { code field rule { code } remedies { action } } } }`;
const input = { channel: 'IN_APP', leadTimeHours: 24, visits: true, vaccinations: true };
const messages =
  '{ me { reminders { leadTimeHours } notifications(first: 50) { nodes { id kind body sentAt readAt channels } unreadCount } } }';

interface Message {
  readonly id: string;
  readonly kind: string;
  readonly body: string;
  readonly sentAt: string;
  readonly readAt: string | null;
}
interface Messages {
  readonly me: {
    readonly reminders: { readonly leadTimeHours: number } | null;
    readonly notifications: { readonly nodes: Message[]; readonly unreadCount: number };
  };
}

const fresh = () => sharedSandbox().world({ now: sharedNow });
type World = Awaited<ReturnType<typeof fresh>>;
const mail = async (world: World, who = 'maria') => (await world.as(who).send<Messages, never>(messages)).expectData().me;
const reminders = async (world: World, who = 'maria') =>
  (await mail(world, who)).notifications.nodes.filter(({ kind }) => kind === 'VISIT_REMINDER').toReversed();

const visits = async (world: World) => {
  const { data } = await world
    .as('maria')
    .send<{ me: { person: { appointments: { nodes: { id: string; startsAt: string; status: string }[] } } } }, never>(
      '{ me { person { appointments(first: 20, filter: { upcoming: true }) { nodes { id startsAt status } } } } }',
    );
  return data?.me.person.appointments.nodes ?? [];
};

describe('a reminder', () => {
  it('is sent at its own moment, of one’s own visits and of a child’s, once each [R-060] [R-061]', async () => {
    await using world = await fresh();
    expect((await world.as('maria').send(set, { input })).expectData()).toMatchObject({ setReminders: { reminders: input } });
    expect((await mail(world)).reminders?.leadTimeHours).toBe(24);
    const { acts } = await world.clock.advance('P5D');
    const sent = await reminders(world);
    expect(sent.map(({ sentAt }) => sentAt)).toEqual(acts.filter(({ kind }) => kind === 'REMINDER_SENT').map(({ at }) => at));
    expect(sent[0]).toMatchObject({ sentAt: '2026-03-04T15:30:00+03:00' });
    expect(sent[0]?.body).toContain('05.03.2026 в 15:30');
    expect(sent.some(({ body }) => body.includes('пациент София'))).toBe(true);
    await world.clock.advance('PT1H');
    expect(await reminders(world)).toHaveLength(sent.length);
  });

  it('comes at the new moment only, once the settings are changed [R-060]', async () => {
    await using world = await fresh();
    await world.as('maria').send(set, { input: { ...input, leadTimeHours: 48 } });
    await world.as('maria').send(set, { input: { ...input, leadTimeHours: 2 } });
    await world.clock.set('2026-03-05T15:00:00+03:00');
    expect((await reminders(world)).map(({ sentAt }) => sentAt)).toEqual(['2026-03-05T13:30:00+03:00']);
  });

  it('is not sent of a visit that was cancelled [R-060]', async () => {
    await using world = await fresh();
    await world.as('maria').send(set, { input });
    const [next] = await visits(world);
    const cancelled = await world
      .as('maria')
      .send('mutation ($id: ID!) { cancelAppointment(input: { appointmentId: $id }) { __typename } }', { id: next?.id });
    expect(cancelled.expectData()).toEqual({ cancelAppointment: { __typename: 'AppointmentCancelled' } });
    await world.clock.set('2026-03-05T15:00:00+03:00');
    expect((await reminders(world)).filter(({ body }) => body.includes('05.03.2026 в 15:30'))).toEqual([]);
  });

  it('is not sent to whoever wants none [R-060]', async () => {
    await using world = await fresh();
    await world.as('maria').send(set, { input });
    await world.as('maria').send(set, { input: { ...input, visits: false, vaccinations: false } });
    await world.clock.advance('P5D');
    expect(await reminders(world)).toEqual([]);
  });

  it('is sent once with two gateways on one database, which both look for what is due', async () => {
    await using world = await fresh();
    await using _second = await startGateway({ env: { DATABASE_URL: shared().databaseUrl, ZDRAVGRAPH_REGISTRY_TIMEOUT_MS: '10000' } });
    await world.as('maria').send(set, { input });
    await world.clock.set('2026-03-04T15:29:59+03:00');
    await world.clock.run();
    await expect.poll(async () => (await reminders(world)).length, { timeout: 30_000 }).toBe(1);
    expect((await reminders(world))[0]?.sentAt).toBe('2026-03-04T15:30:00+03:00');
    await world.clock.freeze();
    await world.clock.advance('PT10M');
    expect(await reminders(world)).toHaveLength(1);
  }, 120_000);
});

describe('settings of reminders', () => {
  it.each([0, 169])('are refused %i hours before a visit [R-060]', async (leadTimeHours) => {
    await using world = await fresh();
    const { setReminders } = (
      await world.as('maria').send<{ setReminders: object }, object>(set, { input: { ...input, leadTimeHours } })
    ).expectData();
    expect(setReminders).toMatchObject({ code: 'VALUE_OUT_OF_RANGE', field: 'input.leadTimeHours', rule: { code: 'R-060' } });
    expect((await mail(world)).reminders?.leadTimeHours).not.toBe(leadTimeHours);
  });

  it.each([1, 168])('are kept %i hours before a visit [R-060]', async (leadTimeHours) => {
    await using world = await fresh();
    await world.as('maria').send(set, { input: { ...input, leadTimeHours } });
    expect((await mail(world)).reminders?.leadTimeHours).toBe(leadTimeHours);
  });

  it('name a phone in vain that was not activated [R-333]', async () => {
    await using world = await fresh();
    const answer = await world.as('zinaida').send<{ setReminders: object }, object>(set, { input: { ...input, channel: 'SMS' } });
    expect(answer.expectData().setReminders).toMatchObject({
      code: 'PHONE_NOT_ACTIVATED',
      rule: { code: 'R-333' },
      remedies: [{ action: 'ACTIVATE_PHONE' }],
    });
  });

  it('are set once by their key, and another input under it is refused', async () => {
    await using world = await fresh();
    const keyed = { ...input, idempotencyKey: 'a' };
    const first = (await world.as('maria').send(set, { input: keyed })).expectData();
    await world.as('maria').send(set, { input: { ...input, leadTimeHours: 3 } });
    expect((await world.as('maria').send(set, { input: keyed })).expectData()).toEqual(first);
    expect((await mail(world)).reminders?.leadTimeHours).toBe(3);
    const other = await world.as('maria').send<{ setReminders: object }, object>(set, { input: { ...keyed, visits: false } });
    expect(other.expectData().setReminders).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', field: 'input.idempotencyKey' });
  });
});

describe('marks of what was read', () => {
  const mark = `mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) {
    __typename ... on NotificationsRead { unreadCount notifications { id readAt } } } }`;
  interface Marked {
    readonly markNotificationsRead: {
      readonly unreadCount: number;
      readonly notifications: { readonly id: string; readonly readAt: string }[];
    };
  }

  it('are set on the messages named, once, then on all', async () => {
    await using world = await fresh();
    const { notifications } = await mail(world);
    const [unread] = notifications.nodes.filter(({ readAt }) => readAt === null);
    if (!unread) throw new Error('Maria has read everything');
    const maria = world.as('maria');
    const named = (await maria.send<Marked, object>(mark, { input: { ids: [unread.id] } })).expectData().markNotificationsRead;
    expect(named).toMatchObject({ unreadCount: notifications.unreadCount - 1, notifications: [{ id: unread.id, readAt: sharedNow }] });
    await world.clock.advance('PT1H');
    const again = (await maria.send<Marked, object>(mark, { input: { ids: [unread.id] } })).expectData().markNotificationsRead;
    expect(again.notifications).toEqual([]);
    const all = (await maria.send<Marked, object>(mark, { input: { all: true } })).expectData().markNotificationsRead;
    expect([all.unreadCount, all.notifications.length]).toEqual([0, notifications.unreadCount - 1]);
    expect((await mail(world)).notifications.nodes.find(({ id }) => id === unread.id)?.readAt).toBe(sharedNow);
  });

  it('are set by nobody on another’s messages', async () => {
    await using world = await fresh();
    const [hers] = (await mail(world)).notifications.nodes;
    const answer = await world.as('pavel').send(mark, { input: { ids: [hers?.id] } });
    answer.expectError('NOT_VISIBLE');
    for (const wrong of [
      {},
      { ids: [] },
      { ids: [hers?.id], all: true },
      { ids: Array.from({ length: 101 }, () => hers?.id) },
      { ids: ['nonsense'] },
    ])
      (await world.as('maria').send(mark, { input: wrong })).expectError('BAD_USER_INPUT');
  });
});
