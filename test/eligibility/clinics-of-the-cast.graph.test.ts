import { describe, expect, it } from 'vitest';
import { worldOfFile } from '../setup/index.ts';

const world = await worldOfFile();

interface Answer {
  readonly me: {
    readonly person: {
      readonly clinics: {
        readonly available: readonly { readonly oid: string }[];
        readonly unavailable: readonly {
          readonly clinic: { readonly oid: string };
          readonly refusal: { readonly rule: { readonly code: string } | null };
        }[];
      };
    };
  };
}

const place = ({ oid }: { readonly oid: string }): string => oid.split('.').slice(-2).join('.');
const choice = async (persona: string, service = 'APPOINTMENT') => {
  const { data, errors } = await world
    .as(persona)
    .send<Answer, never>(
      `{ me { person { clinics(service: ${service}) { available { oid } unavailable { clinic { oid } refusal { rule { code } } } } } } }`,
    );
  expect(errors).toBeUndefined();
  const clinics = data?.me.person.clinics;
  return {
    available: clinics?.available.map(place),
    unavailable: clinics?.unavailable.map(({ clinic, refusal }) => `${place(clinic)} ${refusal.rule?.code}`),
  };
};

describe('the clinics of a person', () => {
  it('are those attached to and those that serve everybody; the others are named with the reason', async () => {
    const { available, unavailable } = await choice('maria');
    expect(available).toEqual(['77.1001', '77.1004']);
    expect(unavailable?.toSorted()).toEqual(['77.1002 R-039', '77.1003 R-039', '77.1005 R-039', '77.1006 R-039', '77.1007 R-035']);
  });

  it('outside FER or with wrong data stand first among those that do not serve', async () => {
    expect((await choice('ludmila')).unavailable?.[0]).toBe('32.1002 R-035');
    expect((await choice('pavel')).unavailable?.[0]).toBe('50.1001 R-045');
  });

  it('are none on a portal by a temporary policy, the own one being named first', async () => {
    const { available, unavailable } = await choice('viktor');
    expect(available).toEqual([]);
    expect(unavailable?.[0]).toBe('23.1001 R-016');
  });

  it('to attach to are those of OMS', async () => {
    const { available, unavailable } = await choice('maria', 'ATTACHMENT');
    expect(available).toContain('77.1002');
    expect(unavailable).toEqual(['77.1006 R-125']);
  });

  it('serve whoever comes in three services, vaccination not among them', async () => {
    expect((await choice('ludmila', 'OMS_CHECK')).available).toContain('32.1004');
    expect((await choice('ludmila', 'VACCINATION')).available).toEqual([]);
  });
});
