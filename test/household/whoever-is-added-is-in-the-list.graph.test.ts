import { expect, it } from 'vitest';
import type { GraphClient, World } from '../kit/index.ts';
import { sharedNow, sharedSandbox } from '../setup/index.ts';

const world = (): Promise<World> => sharedSandbox().world({ now: sharedNow });

interface Member {
  readonly id: string;
  readonly role: string;
  readonly moderation: string;
  readonly rejectionReason: string | null;
  readonly address: { readonly text: string } | null;
  readonly person: { readonly name: { readonly full: string } } | null;
}
interface Refused {
  readonly code: string;
  readonly field: string | null;
  readonly rule: { readonly code: string } | null;
}
const memberFields = 'id role moderation rejectionReason address { text } person { name { full } }';
const refusalFields = '... on Refusal { code field rule { code } }';

type Changed = {
  readonly data: { readonly it: { readonly member?: Member } & Partial<Refused> } | null;
  readonly errors?: readonly { readonly message: string }[];
};
const mutate = async (by: GraphClient, name: string, input: Record<string, unknown>): Promise<Changed> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const done = { addHouseholdMember: 'Added', removeHouseholdMember: 'Removed', changeHouseholdMember: 'Changed' }[name];
  const text = `mutation ($input: ${type}!) { it: ${name}(input: $input) { ... on HouseholdMember${done} { member { ${memberFields} } } ${refusalFields} } }`;
  return (await by.send(text, { input })) as unknown as Changed;
};
const add = async (by: GraphClient, input: Record<string, unknown>) => (await mutate(by, 'addHouseholdMember', input)).data?.it;

const listOf = async (by: GraphClient): Promise<{ readonly totalCount: number; readonly nodes: readonly Member[] }> => {
  const answer = (await by.send(`{ me { household(first: 60) { totalCount nodes { ${memberFields} } } } }`)) as unknown as {
    data: { me: { household: { totalCount: number; nodes: Member[] } } };
  };
  return answer.data.me.household;
};

/** How the register names somebody of the cast. */
const namedIn = async (here: World, persona: string) => {
  const answer = (await here
    .as(persona)
    .send('{ me { person { name { family given patronymic full } birthDate policies { enp series number status } } } }')) as unknown as {
    data: {
      me: {
        person: { name: Record<'family' | 'given' | 'patronymic' | 'full', string>; birthDate: string; policies: { enp: string | null }[] };
      };
    };
  };
  const { name, birthDate, policies } = answer.data.me.person;
  const { full, ...rest } = name;
  return { name: rest, birthDate, full, policy: { enp: policies.at(-1)?.enp ?? '' } };
};

const regional = { portal: 'REGIONAL_PORTAL' } as const;

it('adds somebody at once, with the name of the register, to wait for the moderator [R-320] [R-327] [R-328]', async () => {
  await using here = await world();
  const { full, policy, ...anna } = await namedIn(here, 'alexey');
  const keeper = here.as('maria', regional);
  const added = await add(keeper, { ...anna, name: { ...anna.name, family: anna.name.family.toUpperCase() } });
  expect(added?.member).toMatchObject({ role: 'MEMBER', moderation: 'PENDING', person: { name: { full } } });
  const { nodes, totalCount } = await listOf(keeper);
  expect(nodes.map(({ role, moderation }) => [role, moderation])).toEqual([
    ['MAIN', 'PENDING'],
    ['MEMBER', 'PENDING'],
  ]);
  expect(totalCount).toBe(2);
  expect(policy.enp).toMatch(/^\d{16}$/);
});

it('finds nobody where one thing is not so [R-327]', async () => {
  await using here = await world();
  const { name, birthDate, policy } = await namedIn(here, 'alexey');
  const keeper = here.as('maria', regional);
  const wrong = [
    { name: { ...name, given: 'Пётр' }, birthDate },
    { name, birthDate: '1990-01-01' },
    { name: { ...name, patronymic: 'Иванович' }, birthDate, policy },
    { name, birthDate, policy: (await namedIn(here, 'sofia')).policy },
  ];
  for (const input of wrong) expect(await add(keeper, input)).toMatchObject({ code: 'PERSON_NOT_FOUND', rule: { code: 'R-327' } });
  expect((await listOf(keeper)).nodes).toEqual([]);
});

it('removes anybody but the main member, and gives the old place back to whoever is added again [R-316] [R-318] [R-332]', async () => {
  await using here = await world();
  const { name, birthDate } = await namedIn(here, 'alexey');
  const keeper = here.as('maria', regional);
  const added = (await add(keeper, { name, birthDate }))?.member;
  const [main] = (await listOf(keeper)).nodes;
  const refused = await mutate(keeper, 'removeHouseholdMember', { memberId: main?.id });
  expect(refused.data?.it).toMatchObject({ code: 'MAIN_MEMBER_CANNOT_BE_REMOVED', field: 'input.memberId', rule: { code: 'R-316' } });
  const removed = await mutate(keeper, 'removeHouseholdMember', { memberId: added?.id });
  expect(removed.data?.it.member).toMatchObject({ moderation: 'REMOVED', person: null });
  expect((await listOf(keeper)).nodes).toHaveLength(1);
  const again = (await add(keeper, { name, birthDate }))?.member;
  expect(again).toMatchObject({ id: added?.id, moderation: 'PENDING' });
});

it('lets the address be edited and nothing else [R-329] [R-330]', async () => {
  await using here = await world();
  const { name, birthDate, full } = await namedIn(here, 'alexey');
  const keeper = here.as('maria', regional);
  const memberId = (await add(keeper, { name, birthDate }))?.member?.id;
  const address = { text: 'г. Москва, ул. Новая, д. 3', regionCode: '77' };
  const moved = await mutate(keeper, 'changeHouseholdMember', { memberId, address });
  expect(moved.data?.it.member).toMatchObject({ address: { text: address.text }, person: { name: { full } } });
  const renamed = await mutate(keeper, 'changeHouseholdMember', { memberId, name: { family: 'Новая', given: 'Анна' } });
  expect(renamed.data?.it).toMatchObject({ code: 'FIELD_READ_ONLY', field: 'input.name', rule: { code: 'R-330' } });
});

it.each([
  [4, 'г. М'],
  [301, 'г'.repeat(301)],
])('refuses an address of %i characters, and says what was expected', async (_length, text) => {
  await using here = await world();
  const { name, birthDate } = await namedIn(here, 'alexey');
  const keeper = here.as('maria', regional);
  const { errors } = await mutate(keeper, 'addHouseholdMember', { name, birthDate, address: { text, regionCode: '77' } });
  expect(errors?.[0]?.message).toContain('input.address.text: ожидается от 5 до 300 знаков');
  expect((await listOf(keeper)).nodes).toEqual([]);
});

it('tells the keeper of the outcome by mail, and of a refusal why [R-323] [R-324]', async () => {
  await using here = await world();
  const { name, birthDate } = await namedIn(here, 'alexey');
  const keeper = here.as('maria', regional);
  await add(keeper, { name, birthDate });
  const reason = 'Не совпала дата рождения';
  await here.event('moderator', 'HOUSEHOLD_DECIDED', { keeper: 'maria', member: 'alexey', decision: 'REJECTED', reason });
  await here.clock.advance('PT1M');
  const { nodes } = await listOf(keeper);
  expect(nodes.at(-1)).toMatchObject({ moderation: 'REJECTED', rejectionReason: reason, person: null });
  await expect.poll(async () => (await here.outbox.messages()).some(({ text }) => text.includes(reason))).toBe(true);
});

it('accepts the fiftieth and refuses one more [R-319]', async () => {
  await using here = await world();
  const { name, birthDate } = await namedIn(here, 'alexey');
  const keeper = here.as('galina');
  const before = await listOf(keeper);
  expect(before.totalCount).toBe(50);
  expect(await add(keeper, { name, birthDate })).toMatchObject({ code: 'HOUSEHOLD_LIMIT_REACHED', rule: { code: 'R-319' } });
  const leaving = before.nodes.find(({ role, moderation }) => role === 'MEMBER' && moderation !== 'REJECTED');
  await mutate(keeper, 'removeHouseholdMember', { memberId: leaving?.id });
  expect((await add(keeper, { name, birthDate }))?.member?.moderation).toBe('PENDING');
  expect((await listOf(keeper)).totalCount).toBe(50);
});

it('needs no moderator where the portal has none: a child and whoever consented are accepted, by their policy [R-320]', async () => {
  await using here = await world();
  const keeper = here.as('maria');
  const { full: _husband, ...alexey } = await namedIn(here, 'alexey');
  const { policy, ...unnumbered } = alexey;
  expect(await add(keeper, unnumbered)).toMatchObject({ code: 'DOCUMENT_REQUIRED', field: 'input.policy' });
  expect((await add(keeper, { ...unnumbered, policy }))?.member?.moderation).toBe('APPROVED');
  const { full: _man, ...viktor } = await namedIn(here, 'viktor');
  expect((await add(keeper, viktor))?.member?.moderation).toBe('PENDING');
});

it('adds once by a key, and refuses the key for somebody else', async () => {
  await using here = await world();
  const { name, birthDate } = await namedIn(here, 'alexey');
  const keeper = here.as('maria', regional);
  const idempotencyKey = 'the-same';
  const [first, second] = await Promise.all([1, 2].map(() => add(keeper, { name, birthDate, idempotencyKey })));
  expect(first?.member?.id).toBe(second?.member?.id);
  expect((await listOf(keeper)).nodes).toHaveLength(2);
  expect(await add(keeper, { name, birthDate: '1999-01-01', idempotencyKey })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
});
