import { describe, expect, it } from 'vitest';
import { worldOfFile } from '../setup/index.ts';

const world = await worldOfFile();

interface Check {
  readonly checkPolicy: {
    readonly valid: boolean;
    readonly warnings: readonly string[];
    readonly policy: { readonly type: string; readonly enp: string | null } | null;
    readonly refusal: { readonly code: string; readonly field: string | null; readonly rule: { readonly code: string } | null } | null;
    readonly registryResponseId: string;
    readonly provenance: { readonly system: string; readonly stale: boolean };
  };
}

const question = `query ($policy: PolicyInput!, $name: HumanNameInput, $birthDate: Date) { checkPolicy(policy: $policy, name: $name, birthDate: $birthDate) {
  valid warnings policy { type enp } refusal { code field rule { code } } registryResponseId provenance { system stale } } }`;
const check = async (persona: string, variables: Record<string, unknown>) => {
  const { data, errors } = await world.as(persona).send<Check, Record<string, unknown>>(question, variables);
  expect(errors).toBeUndefined();
  return data?.checkPolicy;
};
const own = async (persona: string) => {
  const { data } = await world
    .as(persona)
    .send<{ me: { person: { birthDate: string; policy: { enp: string | null; series: string | null; number: string | null } } } }, never>(
      '{ me { person { birthDate policy { enp series number } } } }',
    );
  return data?.me.person;
};

describe('a policy', () => {
  it('is checked by its number alone, and its holder sees what the register has', async () => {
    const enp = (await own('maria'))?.policy.enp;
    expect(await check('maria', { policy: { enp } })).toMatchObject({
      valid: true,
      warnings: [],
      refusal: null,
      policy: { type: 'DIGITAL', enp },
      registryResponseId: expect.stringMatching(/./),
      provenance: { system: 'INSURED_PERSONS_REGISTRY', stale: false },
    });
  });

  it('of an old sample is checked by series and number', async () => {
    const policy = (await own('ivan'))?.policy;
    expect(await check('ivan', { policy: { series: policy?.series, number: policy?.number } })).toMatchObject({
      valid: true,
      policy: { type: 'OLD', enp: null },
    });
  });

  it('with a passport that should have been exchanged is found by the ENP, with a warning', async () => {
    const enp = (await own('oksana'))?.policy.enp;
    expect(await check('oksana', { policy: { enp } })).toMatchObject({ valid: true, warnings: ['IDENTITY_OUTDATED'] });
  });

  it('of somebody else is said to be valid and no more, until its holder is named rightly', async () => {
    const oksana = await own('oksana');
    const policy = { enp: oksana?.policy.enp };
    const name = { family: 'Назарова', given: 'Оксана', patronymic: 'Юрьевна' };
    expect(await check('maria', { policy })).toMatchObject({ valid: true, policy: null, warnings: [] });
    expect(await check('maria', { policy, name, birthDate: oksana?.birthDate })).toMatchObject({
      valid: true,
      policy: { type: 'DIGITAL' },
    });
  });

  it('of a wrongly named holder and one that nobody has look the same', async () => {
    const enp = (await own('oksana'))?.policy.enp;
    const [misnamed, nobodys] = await Promise.all([
      check('maria', { policy: { enp }, birthDate: '1970-01-01' }),
      check('maria', { policy: { series: '999999', number: '9999999999' }, birthDate: '1970-01-01' }),
    ]);
    for (const told of [misnamed, nobodys])
      expect(told).toMatchObject({ valid: false, policy: null, refusal: { code: 'PERSON_NOT_FOUND' } });
    expect(misnamed?.provenance).toMatchObject({ system: 'INSURED_PERSONS_REGISTRY' });
    expect(await check('maria', { policy: { series: '999999', number: '9999999999' } })).toMatchObject({
      refusal: { code: 'POLICY_NOT_FOUND' },
    });
  });

  it('of wrong digits is refused without asking the register, and the field is named', async () => {
    expect(await check('maria', { policy: { enp: '7747 9108 7799 0252' } })).toMatchObject({
      valid: false,
      refusal: { code: 'POLICY_NUMBER_FORMAT', field: 'policy.enp', rule: { code: 'R-069' } },
      provenance: { system: 'STORAGE' },
    });
    expect(await check('maria', { policy: { series: '12', number: '1' } })).toMatchObject({
      refusal: { code: 'POLICY_NUMBER_FORMAT', field: 'policy.series', rule: { code: 'R-072' } },
    });
  });

  it('is not checked by whoever did not sign in', async () => {
    const { data, errors } = await world.anonymous().send<Check, Record<string, unknown>>(question, { policy: { enp: '1' } });
    expect([data?.checkPolicy, errors?.[0]?.extensions?.code]).toEqual([null, 'UNAUTHENTICATED']);
  });
});

describe('the code of a digital policy', () => {
  it('is two images and the record’s number; other policies have none', async () => {
    const { data } = await world.as('maria').send<
      {
        me: {
          person: {
            policies: { type: string; digitalCode: { payload: string; qrSvg: string; barcodeSvg: string; recordId: string } | null }[];
          };
        };
      },
      never
    >('{ me { person { policies { type digitalCode { payload qrSvg barcodeSvg recordId } } } } }');
    for (const { type, digitalCode } of data?.me.person.policies ?? []) {
      if (type !== 'DIGITAL') expect(digitalCode).toBeNull();
      else {
        expect(digitalCode).toMatchObject({ payload: expect.stringMatching(/^OMS\|/), recordId: expect.stringMatching(/^45000-/) });
        for (const svg of [digitalCode?.qrSvg, digitalCode?.barcodeSvg]) expect(svg).toMatch(/^<svg [\s\S]*<path [\s\S]*<\/svg>\s*$/);
        expect(digitalCode?.qrSvg).not.toBe(digitalCode?.barcodeSvg);
      }
    }
    expect(data?.me.person.policies.map(({ type }) => type)).toContain('DIGITAL');
  });
});
