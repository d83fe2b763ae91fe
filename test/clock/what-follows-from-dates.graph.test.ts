import { describe, expect, it } from 'vitest';
import type { World } from '../kit/index.ts';
import { sharedNow, sharedSandbox } from '../setup/index.ts';

const world = (now = sharedNow): Promise<World> => sharedSandbox().world({ now });

interface Insured {
  readonly me: {
    readonly person: {
      readonly policy: { readonly type: string } | null;
      readonly policies: readonly { readonly status: string; readonly validTo: string }[];
      readonly eligibility: { readonly refusals: readonly { readonly code: string }[] };
    };
  };
}

it('lets a temporary policy run for thirty days, the last one included, and back again [R-079]', async () => {
  await using here = await world();
  const holder = await here.people.make({ policy: 'NONE', region: '77', age: 30, attached: false });
  await here.event('insured-persons', 'TEMPORARY_POLICY_ISSUED', { person: holder.oip ?? '' });
  const at = async (now: string) => {
    await here.clock.set(now);
    const { data } = await here
      .as(holder)
      .send<Insured, never>(
        '{ me { person { policy { type } policies { status validTo } eligibility(service: OMS_CHECK) { refusals { code } } } } }',
      );
    const { policy, policies, eligibility } = data?.me.person ?? {};
    return { policy: policy?.type, policies, refusals: eligibility?.refusals.map(({ code }) => code) };
  };
  const runs = { policy: 'TEMPORARY', policies: [{ status: 'ACTIVE', validTo: '2026-03-31' }], refusals: [] };
  const over = { policy: undefined, policies: [{ status: 'EXPIRED', validTo: '2026-03-31' }], refusals: ['POLICY_EXPIRED'] };
  expect(await at('2026-03-30T12:00:00+03:00')).toEqual(runs);
  expect(await at('2026-03-31T23:59:59+03:00')).toEqual(runs);
  expect(await at('2026-04-01T00:00:00+03:00')).toEqual(over);
  expect(await at('2026-03-31T23:59:59+03:00')).toEqual(runs);
});

interface Family {
  readonly me: {
    readonly person: { readonly age: number; readonly medicalRecord: Told };
    readonly children: readonly { readonly child: { readonly medicalRecord: Told; readonly eligibility: { readonly allowed: boolean } } }[];
  };
}
interface Told {
  readonly __typename: string;
  readonly code?: string;
}
const told = ({ __typename, code }: Told): string => code ?? __typename;

const family = `{ me {
  person { age medicalRecord { __typename ... on Refusal { code } } }
  children { child { medicalRecord { __typename ... on Refusal { code } } eligibility(service: APPOINTMENT) { allowed } } }
} }`;

const before = { age: 14, own: 'AGE_BELOW_MINIMUM', mothers: 'MedicalRecord', booking: true };
const fromThatDay = { age: 15, own: 'RECORD_CODE_REQUIRED', mothers: 'REPRESENTATIVE_ACCESS_EXPIRED', booking: true };

const seenBy = async (here: World, mother: Parameters<World['as']>[0], child: Parameters<World['as']>[0]) => {
  const [parents, own] = [await here.as(mother).send<Family, never>(family), await here.as(child).send<Family, never>(family)];
  const [link] = parents.data?.me.children ?? [];
  const { age, medicalRecord } = own.data?.me.person ?? { age: 0, medicalRecord: { __typename: '' } };
  return {
    age,
    own: told(medicalRecord),
    mothers: told(link?.child.medicalRecord ?? { __typename: '' }),
    booking: link?.child.eligibility.allowed,
  };
};

describe('at fifteen a record passes from the mother to its owner, and the mother still books [R-180] [R-182]', () => {
  it.each([
    ['the day before', '2026-03-08T23:59:59+03:00', before],
    ['on the day', '2026-03-09T00:00:00+03:00', fromThatDay],
    ['the day after', '2026-03-10T00:00:00+03:00', fromThatDay],
  ])('%s', async (_when, now, expected) => {
    await using here = await world();
    await here.clock.set(now);
    expect(await seenBy(here, 'tatiana', 'kirill')).toEqual(expected);
  });

  it('at midnight of where the child lives, two hours before Moscow’s in Ufa', async () => {
    await using here = await world();
    const [mother, son] = await here.people.makeAll([
      { sex: 'FEMALE', age: 40, region: '02' },
      { sex: 'MALE', birthDate: '2011-03-05', region: '02', mother: '#1', account: 'STANDARD' },
    ]);
    if (!mother || !son) throw new Error('nobody was made');
    const seen = async (now: string) => {
      await here.clock.set(now);
      return seenBy(here, mother, son);
    };
    expect(await seen('2026-03-04T21:59:59+03:00')).toEqual(before);
    expect(await seen('2026-03-04T22:00:00+03:00')).toEqual(fromThatDay);
    expect(await seen('2026-03-05T22:00:00+03:00')).toEqual(fromThatDay);
    expect(await seen('2026-03-04T21:59:59+03:00')).toEqual(before);
  });
});
