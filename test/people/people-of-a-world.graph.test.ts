import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemDetails } from '../../schema/control/problem.ts';
import { isEnp } from '../../schema/identifier/enp.ts';
import { SandboxProblem, type World } from '../kit/index.ts';
import { answered } from '../setup/answered.ts';
import { shared, sharedNow, sharedSandbox } from '../setup/index.ts';

let world: World;
beforeAll(async () => void (world = await sharedSandbox().world({ now: sharedNow })));
afterAll(() => world.drop());

const path = (query = ''): string => `${shared().gatewayUrl}/sandbox/worlds/${world.id}/people${query}`;
const refused = async (response: Response) => {
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  return problemDetails.parse(await response.json());
};
const make = (body: unknown): Promise<Response> => fetch(path(), { method: 'POST', body: JSON.stringify(body) });

const family = `{
  me {
    level
    person {
      name { full }
      birthDate
      snils
      policies { type status enp }
      attachments { clinic { name } }
      appointments(first: 5) { nodes { startsAt status clinic { name } } }
      medicalRecord { ... on MedicalRecord { documents(first: 5) { totalCount } } }
    }
    children { status child { name { full } birthDate appointments(first: 1) { nodes { status } } } }
    household(first: 5) { nodes { person { name { full } } } }
  }
}`;
interface Family {
  readonly me: { readonly person: object | null; readonly children: readonly object[] };
}

describe('people who are made', () => {
  it('are told alike by every registry and by the graph, in their world only', async () => {
    const [mother, father, child] = await world.people.makeAll([
      { sex: 'FEMALE', age: 34, region: '02', policy: 'DIGITAL' },
      { sex: 'MALE', age: 40, region: '02' },
      { age: 5, mother: '#1', father: '#2' },
    ]);
    expect([mother?.made, child?.persona, isEnp(mother?.enp ?? '')]).toEqual([true, null, true]);
    const { me } = (await answered(() => world.as(mother?.persona ?? '').send<Family, object>(family))).expectData();
    expect(me.person).toMatchObject({
      name: { full: mother?.fullName },
      birthDate: mother?.birthDate,
      attachments: [{ clinic: { name: mother?.clinic?.name } }],
      medicalRecord: { documents: { totalCount: 3 } },
    });
    expect(me.person).toMatchObject({
      policies: expect.arrayContaining([{ type: 'DIGITAL', status: 'ACTIVE', enp: mother?.enp }]) as unknown,
    });
    expect(me.person).toMatchObject({ appointments: { nodes: [{ status: 'BOOKED' }, { status: 'COMPLETED' }] } });
    expect(me.children).toMatchObject([
      {
        status: 'VERIFIED',
        child: { name: { full: child?.fullName }, birthDate: child?.birthDate, appointments: { nodes: [{ status: 'BOOKED' }] } },
      },
    ]);
    const fathers = (await answered(() => world.as(father?.persona ?? '').send<Family, object>(family))).expectData();
    expect(fathers.me.children).toHaveLength(1);
    await using other = await sharedSandbox().world({ now: sharedNow });
    expect((await other.as(mother?.persona ?? '').send<Family, object>(family)).expectError('UNAUTHENTICATED')).toBeDefined();
  });

  it('go with a fork, an export and a checkpoint, and stay away from a reset', async () => {
    await using mine = await sharedSandbox().world({ now: sharedNow });
    const one = await mine.people.make({ age: 45 });
    const name = '{ me { person { name { full } } } }';
    const full = { me: { person: { name: { full: one.fullName } } } };
    await mine.checkpoint('made');
    await using fork = await mine.fork();
    expect((await answered(() => fork.as(one).send<object, object>(name))).expectData()).toEqual(full);
    await using imported = await sharedSandbox().import(await fork.export());
    expect((await answered(() => imported.as(one).send<object, object>(name))).expectData()).toEqual(full);
    await mine.reset();
    expect((await mine.as(one).send<object, object>(name)).expectError('UNAUTHENTICATED')).toBeDefined();
    await mine.restore('made');
    expect((await answered(() => mine.as(one).send<object, object>(name))).expectData()).toEqual(full);
  });

  it('are made all or none, and a refusal names every place', async () => {
    const count = async () => (await world.people.findAll([], 100)).filter(({ made }) => made).length;
    const before = await count();
    const bad: [unknown, string[]][] = [
      [{ age: 5, birthDate: '2020-01-01' }, ['age']],
      [{ people: [{}, { clinic: '1.2.3' }, { birthDate: '2030-01-01' }] }, ['people.1.clinic', 'people.2.birthDate']],
      [{ people: [{ mother: '#1' }] }, ['people.0.mother']],
      [
        {
          people: [
            { sex: 'FEMALE', age: 20 },
            { age: 15, mother: '#1' },
          ],
        },
        ['people.1.mother'],
      ],
      [{ birthDate: '2015-01-01', policy: 'OLD' }, ['policy']],
      [{ age: 10, account: 'VERIFIED' }, ['account']],
      [{ policy: 'NONE', attached: true }, ['policy']],
      [{ phone: false, twoFactor: true }, ['twoFactor']],
      [{ mother: 'nobody' }, ['mother']],
      [{ people: [{ phone: '+79160003344' }, { phone: '+79160003344' }] }, ['people.1.phone']],
      [{ count: 3, like: { deceasedOn: '2030-01-01' } }, ['like.deceasedOn', 'like.deceasedOn', 'like.deceasedOn']],
    ];
    for (const [body, places] of bad) {
      const response = await make(body);
      expect([response.status, body]).toEqual([400, body]);
      expect((await refused(response)).errors?.map((fault) => fault.path)).toEqual(places);
    }
    for (const body of [{ people: [] }, { count: 101 }, { hair: 'red' }, []]) expect((await make(body)).status).toBe(400);
    expect(await count()).toBe(before);
  });

  it('may be as many of one kind as are asked for', async () => {
    const response = await make({ count: 5, like: { region: '16', policy: 'TEMPORARY' } });
    const { people } = (await response.json()) as { people: { region: string; policy: { type: string }; oip: string }[] };
    expect([response.status, new Set(people.map(({ oip }) => oip)).size]).toEqual([201, 5]);
    expect(people.every(({ region, policy }) => region === '16' && policy.type === 'TEMPORARY')).toBe(true);
  });
});

describe('people by need', () => {
  it('without one are those who can sign in, each with story, identifiers and rules', async () => {
    const people = await world.people.findAll([], 100);
    expect(people.find(({ persona }) => persona === 'maria')).toMatchObject({
      fullName: expect.stringContaining('Мария') as string,
      story: { ru: expect.any(String) as string, en: expect.any(String) as string },
      rules: expect.arrayContaining([expect.stringMatching(/^R-\d{3}$/)]) as string[],
      policy: { type: 'DIGITAL' },
      snils: expect.stringMatching(/^\d{11}$/) as string,
      made: false,
    });
    expect(people.find(({ persona }) => persona === 'doctor')).toMatchObject({ roles: ['DOCTOR'], oip: null });
  });

  it.each([
    [['policy:TEMPORARY', 'attached'], { policy: { type: 'TEMPORARY' }, clinic: { name: expect.any(String) as string } }],
    [['policy:NONE', 'region:77'], { policy: null, region: '77' }],
    [['unattached', 'alive'], { clinic: null, deceasedOn: null }],
    [['deceased'], { deceasedOn: expect.any(String) as string }],
    [['account:SIMPLIFIED', 'sex:MALE', 'region:23'], { account: { level: 'SIMPLIFIED' }, sex: 'MALE', region: '23' }],
    [['age:80-84', 'visit-ahead'], { deceasedOn: null }],
    [['no-phone', 'child'], { phone: null }],
    [['two-factor', 'region:16', 'parent'], { account: { twoFactor: true }, region: '16' }],
    [['guardian'], { persona: 'nadezhda' }],
    [['referral', 'age:40-60', 'record'], { deceasedOn: null }],
  ] as const)('%j are what was asked for', async (needs, like) => {
    if (needs[0] === 'policy:NONE') await world.people.make({ region: '77', policy: 'NONE' });
    const people = await world.people.findAll([...needs], 4);
    expect(people.length).toBeGreaterThan(0);
    for (const person of people) expect(person).toMatchObject(like);
    const age = /age:(\d+)-(\d+)/.exec(needs.join(','));
    for (const person of people) {
      if (age) expect([person.age && person.age >= Number(age[1]), person.age && person.age <= Number(age[2])]).toEqual([true, true]);
      if (needs.some((need) => need === 'child')) expect(person.age).toBeLessThan(18);
    }
    expect(await world.people.findAll([...needs], 4)).toEqual(people);
  });

  it('are looked for among some of the population, never all of it', async () => {
    const response = await fetch(path('?need=policy:OLD,account:STANDARD,region:16,age:20-30&limit=5'));
    const { people, looked } = (await response.json()) as { people: unknown[]; looked: number };
    expect(people).toEqual([]);
    expect(looked).toBeLessThanOrEqual(4000);
  });

  it('are as old as the world’s clock says', async () => {
    await using later = await sharedSandbox().world({ now: sharedNow });
    const nikolay = async () => (await later.people.findAll([])).find(({ persona }) => persona === 'maria');
    const before = await nikolay();
    await later.clock.advance('P2Y');
    expect((await nikolay())?.age).toBe((before?.age ?? 0) + 2);
  });

  it('that nobody knows are refused with those that are known', async () => {
    const details = await refused(await fetch(path('?need=policy:TEMPORRY,attched'), { headers: { 'accept-language': 'en' } }));
    expect(details).toMatchObject({ status: 400, near: expect.arrayContaining(['policy:TEMPORARY', 'attached']) as string[] });
    expect(details.errors?.map(({ path: place, value }) => [place, value])).toEqual([
      ['query.need', '"policy:TEMPORRY"'],
      ['query.need', '"attched"'],
    ]);
    expect((await fetch(path('?need=age:9-3'))).status).toBe(400);
    expect((await fetch(path('?limit=0'))).status).toBe(400);
    expect((await fetch(path('?wanted=child'))).status).toBe(400);
    await expect(sharedSandbox().existing('no-such-world').people.findAll([])).rejects.toThrow(SandboxProblem);
  });
});
