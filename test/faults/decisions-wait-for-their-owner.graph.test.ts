import { describe, expect, it } from 'vitest';
import { sharedNow, sharedSandbox, type World } from '../setup/index.ts';

interface Answer {
  readonly me: {
    readonly person: {
      readonly eligibility: {
        readonly allowed: boolean;
        readonly refusals: readonly {
          readonly code: string;
          readonly retryAfter: string | null;
          readonly remedies: readonly { readonly action: string }[];
        }[];
      };
      readonly clinics: unknown;
    };
  };
}

/** A world in which FER has answered nothing, and does not. */
const withoutFer = async (): Promise<World> => {
  const world = await sharedSandbox().world({ now: sharedNow });
  await world.registry('fer').fail({ kind: 'RESET' });
  return world;
};

describe('a decision', () => {
  it('is UPSTREAM_UNAVAILABLE, with when to ask again, while a system that decides is down', async () => {
    await using world = await withoutFer();
    const { data, errors } = await world
      .as('maria')
      .send<Answer, never>(
        '{ me { person { eligibility(service: APPOINTMENT) { allowed refusals { code retryAfter remedies { action } } } } } }',
      );
    expect(errors).toBeUndefined();
    expect(data?.me.person.eligibility).toMatchObject({
      allowed: false,
      refusals: [{ code: 'UPSTREAM_UNAVAILABLE', retryAfter: expect.stringMatching(/T.*\+03:00$/), remedies: [{ action: 'WAIT' }] }],
    });
  });

  it('that needs none of that system is made', async () => {
    await using world = await withoutFer();
    const { data } = await world
      .as('maria')
      .send<Answer, never>(
        '{ me { person { eligibility(service: POLICY_EXTRACT) { allowed refusals { code retryAfter remedies { action } } } } } }',
      );
    expect(data?.me.person.eligibility).toEqual({ allowed: true, refusals: [] });
  });

  it('on clinics is no choice where not even their list is known', async () => {
    await using world = await withoutFer();
    const { data, errors } = await world.as('maria').send<Answer, never>('{ me { person { clinics { available { oid } } } } }');
    expect(data?.me.person.clinics).toBeNull();
    expect(errors).toMatchObject([{ path: ['me', 'person', 'clinics'], extensions: { code: 'REGISTRY_UNAVAILABLE', registry: 'FER' } }]);
  });
});
