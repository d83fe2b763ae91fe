import { describe, expect, it } from 'vitest';
import { sharedNow, sharedSandbox, type World } from '../setup/index.ts';

interface Origin {
  readonly owner?: string;
  readonly sources?: readonly {
    readonly system: string;
    readonly operation: string;
    readonly calls: readonly string[];
    readonly ageMs?: number;
    readonly stale: boolean;
    readonly failure?: string;
  }[];
  readonly rules?: readonly string[];
  readonly row?: { readonly table: string; readonly key: string; readonly of?: string };
}
type Origins = Readonly<Record<string, Origin>>;

const fresh = (): Promise<World> => sharedSandbox().world({ now: sharedNow });
const originsOf = async (world: World, query: string, persona = 'maria'): Promise<Origins> => {
  const { extensions } = await world.as(persona).with({ 'x-explain': '1' }).send(query);
  return extensions?.['origins'] as Origins;
};
const policy = '{ me { person { id policy { enp insurer { name } } } } }';

describe('x-explain', () => {
  it('names the owner of a value and the calls that it rests on, which the call log knows', async () => {
    await using world = await fresh();
    const origins = await originsOf(world, policy);
    const origin = origins['me.person.policy'];
    expect(origin).toMatchObject({ owner: 'INSURED_PERSONS_REGISTRY', sources: [{ operation: 'getPersonData', stale: false }] });
    const [id] = origin?.sources?.[0]?.calls ?? [];
    const call = (await world.calls.list({ registry: 'insured-persons' })).find((one) => one.id === id);
    expect(call).toMatchObject({ operation: 'getPersonData', field: 'Person.policy', status: 200 });
    expect(origins['me.person.policy.insurer']).toMatchObject({ sources: [{ operation: 'getInsuranceOrganizations' }] });
  });

  it('tells of a copy which call gave it, and how old it is', async () => {
    await using world = await fresh();
    const [first, second] = [await originsOf(world, policy), await originsOf(world, policy)];
    const [called, copied] = [first['me.person.policy']?.sources?.[0], second['me.person.policy']?.sources?.[0]];
    expect(copied?.calls).toEqual(called?.calls);
    expect(copied?.ageMs).toBeGreaterThan(0);
    await world.faults.add({ registry: 'insured-persons', kind: 'ERROR' });
    const stale = (await originsOf(world, policy))['me.person.policy']?.sources?.[0];
    expect(stale).toMatchObject({ calls: called?.calls, stale: true });
  });

  it('tells of a failure which calls failed, and names the row of what is stored', async () => {
    await using world = await fresh();
    const slots =
      '{ me { person { appointments(filter: { upcoming: true }, first: 1) { nodes { id doctor { slots(first: 1) { nodes { id } } } } } } } }';
    await originsOf(world, slots);
    await world.registry('fer').fail('GetScheduleInfo', { kind: 'ERROR', status: 503 });
    const origins = await originsOf(world, slots);
    const failed = origins['me.person.appointments.nodes.0.doctor.slots']?.sources?.find(({ failure }) => failure !== undefined);
    expect(failed).toMatchObject({ system: 'FER', operation: 'GetScheduleInfo', failure: expect.stringContaining('503') });
    const calls = await world.calls.list({ fault: 'ERROR' });
    expect(failed?.calls.toSorted()).toEqual(calls.map(({ id }) => id).toSorted());
    const visit = origins['me.person.appointments.nodes.0'];
    expect(visit?.row).toEqual({ table: 'appointment', key: expect.stringMatching(/^000000000001\.\d+$/), of: 'BASE' });
    expect(origins['me.person']).toMatchObject({ owner: 'STORAGE', row: { table: 'person', key: '000000000001', of: 'BASE' } });
  });

  it('names the rule that refused', async () => {
    await using world = await fresh();
    const query = '{ me { person { medicalRecord { ... on Refusal { code rule { code } } } } } }';
    const { data } = await world
      .as('rustam')
      .send<{ me: { person: { medicalRecord: { code: string; rule: { code: string } } } } }, never>(query);
    const refusal = data?.me.person.medicalRecord;
    const origins = await originsOf(world, query, 'rustam');
    expect(refusal?.rule.code).toMatch(/^R-\d+$/);
    expect(origins['me.person.medicalRecord']?.rules).toEqual([refusal?.rule.code]);
  });

  it('adds nothing to an answer that nobody wants explained, and changes none', async () => {
    await using world = await fresh();
    const explained = await world.as('maria').with({ 'x-explain': '1' }).send(policy);
    const plain = await world.as('maria').send(policy);
    expect(plain.extensions).toBeUndefined();
    expect(plain.data).toEqual(explained.data);
    expect((await world.as('maria').with({ 'x-explain': '0' }).send(policy)).extensions).toBeUndefined();
  });

  it('keeps requests apart that are answered at once', async () => {
    await using world = await fresh();
    await using other = await fresh();
    const [mine, theirs] = await Promise.all([originsOf(world, policy), originsOf(other, '{ me { person { id attachments { id } } } }')]);
    expect(Object.keys(mine).filter((path) => path.includes('attachments'))).toEqual([]);
    expect(Object.keys(theirs).filter((path) => path.includes('policy'))).toEqual([]);
  });
});
