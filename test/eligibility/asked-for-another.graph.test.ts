import { describe, expect, it } from 'vitest';
import { type GraphClient, worldOfFile } from '../setup/index.ts';
import { castId, clinicIdOf } from './ids-of-the-graph.ts';

const world = await worldOfFile();

interface Answer {
  readonly person: {
    readonly eligibility: {
      readonly allowed: boolean;
      readonly programme: string | null;
      readonly refusals: readonly {
        readonly code: string;
        readonly message: string;
        readonly profile: string;
        readonly rule: { readonly code: string } | null;
        readonly remedies: readonly { readonly action: string; readonly message: string; readonly phone: string | null }[];
      }[];
    } | null;
  } | null;
}

const question = `query ($id: ID!, $service: HealthService!, $clinic: ID) { person(id: $id) { eligibility(service: $service, clinicId: $clinic) {
  allowed programme refusals { code message profile rule { code } remedies { action message phone } } } } }`;

const [maria, alexey, artyom, sofia, valentina, viktor] = [1, 2, 3, 4, 5, 21].map(castId) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const asked = async (who: GraphClient, id: string, service = 'APPOINTMENT', clinic: string | null = null) => {
  const { data, errors } = await who.send<Answer, Record<string, unknown>>(question, { id, service, clinic });
  expect(errors).toBeUndefined();
  return data?.person?.eligibility;
};
const codes = async (...of: Parameters<typeof asked>) => (await asked(...of))?.refusals.map(({ code, rule }) => `${rule?.code} ${code}`);

describe('asked for another', () => {
  it('a grandmother is booked by her consent only', async () => {
    expect(await codes(world.as('maria'), valentina)).toEqual(['R-001 CONSENT_REQUIRED']);
  });

  it('a husband who consented is booked', async () => {
    expect(await codes(world.as('maria'), alexey)).toEqual([]);
  });

  it('a child is booked by the parent to whose account the policy is linked', async () => {
    expect(await codes(world.as('maria'), artyom)).toEqual([]);
    expect(await codes(world.as('alexey'), sofia)).toEqual(['R-010 CHILD_POLICY_NOT_LINKED']);
  });

  it('the statement of services is for oneself and one’s child', async () => {
    expect(await codes(world.as('maria'), artyom, 'SERVICES_STATEMENT')).toEqual([]);
    expect(await codes(world.as('maria'), valentina, 'SERVICES_STATEMENT')).toEqual(['R-257 REPRESENTATIVE_NOT_ALLOWED']);
  });

  it('a stranger is not visible', async () => {
    const { data, errors } = await world
      .as('galina')
      .send<Answer, Record<string, unknown>>(question, { id: viktor, service: 'APPOINTMENT' });
    expect([data?.person, errors?.[0]?.extensions?.code]).toEqual([null, 'NOT_VISIBLE']);
  });
});

describe('asked for at a clinic', () => {
  it('of another region that serves whoever comes, it is paid for by the basic programme', async () => {
    expect(await asked(world.as('maria'), maria, 'APPOINTMENT', clinicIdOf('78.1004'))).toMatchObject({
      allowed: true,
      programme: 'BASIC',
    });
    expect(await asked(world.as('maria'), maria)).toMatchObject({ allowed: true, programme: 'TERRITORIAL' });
  });

  it('that one is not attached to, it is refused with the phone of its desk', async () => {
    const answer = await asked(world.as('maria'), maria, 'APPOINTMENT', clinicIdOf('77.1002'));
    expect(answer?.refusals).toMatchObject([{ code: 'NO_ATTACHMENT', rule: { code: 'R-015' }, profile: 'MOSCOW' }]);
    expect(answer?.refusals[0]?.remedies.map(({ action, phone }) => [action, phone])).toEqual([
      ['ATTACH_TO_CLINIC', null],
      ['CONTACT_REGISTRY_DESK', '+74950002002'],
    ]);
  });

  it('outside OMS nobody attaches', async () => {
    expect(await codes(world.as('maria'), maria, 'ATTACHMENT', clinicIdOf('77.1006'))).toEqual(['R-125 ORGANIZATION_NOT_IN_OMS']);
  });

  it('that there is not, nothing is told', async () => {
    const { errors } = await world.as('maria').send(question, { id: maria, service: 'APPOINTMENT', clinic: clinicIdOf('77.9999') });
    expect(errors).toMatchObject([{ path: ['person', 'eligibility'], extensions: { code: 'NOT_VISIBLE' } }]);
  });
});

describe('a refusal', () => {
  it('says in the reader’s language what to do, by names and phones that exist', async () => {
    const [refusal] = (await asked(world.as('viktor').with({ 'accept-language': 'en' }), viktor))?.refusals ?? [];
    expect(refusal?.message).toBe('A temporary policy does not do for booking on a portal, attached or not');
    expect(refusal?.remedies).toMatchObject([
      { action: 'GET_PERMANENT_POLICY', phone: '+78000002302', message: expect.stringContaining('Забота-Полис') },
      { action: 'ATTACH_TO_CLINIC', phone: null },
      { action: 'CONTACT_REGISTRY_DESK', phone: '+78610020002', message: expect.stringContaining('Городская поликлиника № 931') },
    ]);
    const [russian] = (await asked(world.as('viktor'), viktor))?.refusals ?? [];
    expect(russian?.message).toContain('По временному полису');
  });
});
