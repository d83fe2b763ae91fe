import { describe, expect, it } from 'vitest';
import { Apply, clinicId, clinicOid, idOf, passport } from '../attachment/applications.ts';
import { present } from '../registry/scene.ts';
import { shared, sharedNow, sharedSandbox, startGateway } from '../setup/index.ts';

const set = (channel: string): string =>
  `mutation { setReminders(input: { channel: ${channel}, leadTimeHours: 24, visits: true, vaccinations: true }) { __typename ... on Refusal { code } } }`;
const reminded = '2026-03-04T15:30:00+03:00';
const fresh = () => sharedSandbox().world({ now: sharedNow });
type World = Awaited<ReturnType<typeof fresh>>;

/** What Maria was sent about her visit on 5 March. */
const sent = async (world: World, channel: 'SMS' | 'MAIL') =>
  (await world.outbox.messages({ channel })).filter(({ text, subject }) => `${subject} ${text}`.includes('Напоминание о приёме'));

describe.each([
  ['SMS', 'SMS', 'sms', 'SendSms'],
  ['EMAIL', 'MAIL', 'mail', 'SendMail'],
] as const)('a message by %s', (channel, outbox, registry, operation) => {
  it('is there once the act that owes it is done, at its moment', async () => {
    await using world = await fresh();
    (await world.as('maria').send(set(channel))).expectData();
    await world.clock.set(reminded);
    const [message, ...others] = await sent(world, outbox);
    expect(message).toMatchObject({ sentAt: reminded });
    expect(others).toEqual([]);
  });

  it('waits for its gateway as long as that fails, and comes once', async () => {
    await using world = await fresh();
    (await world.as('maria').send(set(channel))).expectData();
    await world.faults.add({ registry, operation, kind: 'ERROR' });
    await world.clock.set(reminded);
    await world.clock.advance('PT5M');
    expect(await sent(world, outbox)).toEqual([]);
    await world.registry(registry).heal();
    await world.clock.advance('PT1M');
    await expect.poll(() => sent(world, outbox), { timeout: 30_000 }).toHaveLength(1);
    await world.clock.advance('PT5M');
    expect(await sent(world, outbox)).toHaveLength(1);
  });

  it('comes once, though its gateway takes it and then says nothing', async () => {
    await using world = await fresh();
    (await world.as('maria').send(set(channel))).expectData();
    await world.faults.add({ registry, operation, kind: 'MALFORMED', times: 4 });
    await world.clock.set(reminded);
    for (let turn = 0; turn < 4; turn += 1) await world.clock.advance('PT1M');
    await expect.poll(() => sent(world, outbox), { timeout: 30_000 }).toHaveLength(1);
    expect((await world.calls.list({ registry, operation })).length).toBeGreaterThan(1);
  });
});

it('is handed over once with two gateways on one database', async () => {
  await using world = await fresh();
  await using _second = await startGateway({ env: { DATABASE_URL: shared().databaseUrl, ZDRAVGRAPH_REGISTRY_TIMEOUT_MS: '10000' } });
  (await world.as('maria').send(set('SMS'))).expectData();
  await world.clock.set(reminded);
  await world.clock.advance('P1D');
  const { data } = await world
    .as('maria')
    .send<{ me: { notifications: { nodes: { kind: string }[] } } }, never>('{ me { notifications { nodes { kind } } } }');
  expect(data?.me.notifications.nodes.filter(({ kind }) => kind === 'VISIT_REMINDER')).toHaveLength((await sent(world, 'SMS')).length);
  expect(await sent(world, 'SMS')).toHaveLength(2);
}, 120_000);

it('is handed over before the letter that makes it owed counts as delivered', async () => {
  await using world = await fresh();
  const clinic = clinicId(clinicOid('77', 1002));
  const input = { personId: idOf('000000000001'), clinicId: clinic, reason: 'CHOICE' as const, documents: [passport] };
  expect((await world.as('maria').send(Apply, { input })).data?.applyForAttachment.__typename).toBe('AttachmentApplied');
  await world.clock.advance('P14D');
  const lines = (await world.export()).split('\n');
  const decided = lines.findIndex((line) => line.includes('"subject":"Вы прикреплены к поликлинике"'));
  expect(decided).toBeGreaterThan(0);
  // Of the letters with that decision in them, which is the portal's reason to write, none is ticked off before.
  const [letter] = lines
    .slice(0, decided)
    .filter((line) => line.includes('"kind":"QUEUED"') && line.includes('"AttachmentApplicationChanged"'))
    .slice(-1)
    .flatMap((line) => /"id":"([^"]+)"/u.exec(line)?.[1] ?? []);
  expect(lines.findIndex((line) => line.includes('"kind":"DELIVERED"') && line.includes(present(letter)))).toBeGreaterThan(decided);
});
