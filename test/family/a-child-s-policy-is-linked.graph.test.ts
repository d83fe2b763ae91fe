import { expect, it } from 'vitest';
import type { GraphClient, World } from '../kit/index.ts';
import { castId } from '../eligibility/ids-of-the-graph.ts';
import { sharedNow, sharedSandbox } from '../setup/index.ts';

const world = (): Promise<World> => sharedSandbox().world({ now: sharedNow });
const [artyom, sofia, viktor] = [3, 4, 21].map(castId);

interface Answer {
  readonly data: {
    readonly it: { readonly link?: { readonly policyLinked: boolean }; readonly code?: string; readonly field?: string } | null;
  } | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}
const fields = 'link { policyLinked }';
const refusal = '... on Refusal { code field }';
const link = async (by: GraphClient, input: object): Promise<Answer> =>
  (await by.send(
    `mutation ($input: LinkChildPolicyInput!) { it: linkChildPolicy(input: $input) { ... on ChildPolicyLinked { ${fields} } ${refusal} } }`,
    { input },
  )) as unknown as Answer;
const unlink = async (by: GraphClient, input: object): Promise<Answer> =>
  (await by.send(
    `mutation ($input: UnlinkChildPolicyInput!) { it: unlinkChildPolicy(input: $input) { ... on ChildPolicyUnlinked { ${fields} } ${refusal} } }`,
    { input },
  )) as unknown as Answer;

const refusalsOf = async (by: GraphClient, id: string | undefined): Promise<readonly string[]> => {
  const { data } = (await by.send('query ($id: ID!) { person(id: $id) { eligibility(service: APPOINTMENT) { refusals { code } } } }', {
    id,
  })) as unknown as {
    data: { person: { eligibility: { refusals: { code: string }[] } } };
  };
  return data.person.eligibility.refusals.map(({ code }) => code);
};
const enpOf = async (by: GraphClient, id: string | undefined): Promise<string> => {
  const { data } = (await by.send('query ($id: ID!) { person(id: $id) { policies { enp } } }', { id })) as unknown as {
    data: { person: { policies: { enp: string }[] } };
  };
  return data.person.policies.at(-1)?.enp ?? '';
};

it('opens booking for the child, and closes it when it is taken off [R-010]', async () => {
  await using here = await world();
  const father = here.as('alexey');
  expect(await refusalsOf(father, sofia)).toEqual(['CHILD_POLICY_NOT_LINKED']);
  const policy = { enp: await enpOf(father, sofia) };
  expect((await link(father, { childId: sofia, policy })).data?.it?.link).toEqual({ policyLinked: true });
  expect(await refusalsOf(father, sofia)).toEqual([]);
  expect((await unlink(father, { childId: sofia })).data?.it?.link).toEqual({ policyLinked: false });
  expect(await refusalsOf(father, sofia)).toEqual(['CHILD_POLICY_NOT_LINKED']);
});

it('refuses the policy of somebody else, and digits that are none [R-010]', async () => {
  await using here = await world();
  const father = here.as('alexey');
  const policy = { enp: await enpOf(here.as('maria'), artyom) };
  expect((await link(father, { childId: sofia, policy })).data?.it).toMatchObject({ code: 'POLICY_NOT_FOUND', field: 'input.policy' });
  expect((await link(father, { childId: sofia, policy: { enp: '12' } })).data?.it).toMatchObject({
    code: 'POLICY_NUMBER_FORMAT',
    field: 'input.policy.enp',
  });
  expect(await refusalsOf(father, sofia)).toEqual(['CHILD_POLICY_NOT_LINKED']);
});

it('is for one’s own child: anybody else’s does not exist', async () => {
  await using here = await world();
  const policy = { enp: await enpOf(here.as('viktor'), viktor) };
  const { errors } = await link(here.as('maria'), { childId: viktor, policy });
  expect(errors?.[0]?.extensions.code).toBe('NOT_VISIBLE');
});
