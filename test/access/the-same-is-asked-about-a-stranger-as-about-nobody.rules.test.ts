import { describe, expect, it } from 'vitest';
import type { ViewerAccount } from '../../gateway/access/viewer.ts';
import type { FirstTouch } from '../../gateway/first-touch/first-touch.service.ts';
import type { Context } from '../../gateway/graph/context.ts';
import { finderOf } from '../../gateway/viewer/finder.service.ts';
import { listedMembersLoader, type ListedMember } from '../../gateway/viewer/listed-members.loader.ts';
import { visitsToClinicLoader } from '../../gateway/viewer/visits-to-clinic.loader.ts';

const moOid = '1.2.643.5.1.13.13.12.2.77.1001';
const existing = '100000000001';
const nobody = '999999999999';
const today = '2026-11-21';

/** What is known of the person who exists. */
interface Known {
  readonly attachedTo?: string;
  readonly listed?: readonly ListedMember[];
}

/** Calls that looking somebody up makes, the person's number left out. */
const callsOf = async (
  account: Partial<ViewerAccount>,
  oip: string,
  { attachedTo = '1.2', listed = [] }: Known = {},
): Promise<{ calls: string[]; found: boolean }> => {
  const calls: string[] = [];
  const loader = (name: string, answer: unknown) => ({
    load: () => {
      calls.push(name);
      return Promise.resolve(answer);
    },
  });
  const registered = { value: { attachments: [{ moOid: attachedTo, status: 'ATTACHED', from: '2020-01-01', to: null }] } };
  const person = { oip, personKey: `1${oip}`, mentionedBy: ['100000000002', '100000000003'], whole: true };
  const loaders = new Map<unknown, ReturnType<typeof loader>>([
    [visitsToClinicLoader, loader('visits', [])],
    [listedMembersLoader, loader('listed members', oip === existing ? listed : [])],
  ]);
  const context = {
    world: { today: () => today },
    touch: () => {
      calls.push('first touch');
      return Promise.resolve();
    },
    use: (make: unknown) => loaders.get(make) ?? loader('stored person', oip === existing ? person : null),
    registries: {
      insuredPersons: {
        person: () => {
          calls.push('register');
          return Promise.resolve(oip === existing ? registered : undefined);
        },
      },
    },
  };
  const firstTouch = { clinicDay: () => Promise.resolve() } as unknown as FirstTouch;
  const known = { account: { roles: [], staffOf: null, portal: 'MOSCOW', ...account } as unknown as ViewerAccount };
  const find = finderOf(context as unknown as Context, firstTouch, {
    ...known,
    everybody: () => Promise.resolve(new Map()),
    untouched: new Set(),
  });
  const found = await find(oip);
  return { calls, found: found !== undefined };
};

describe('for somebody who is not theirs', () => {
  it.each(['CITIZEN', 'DOCTOR', 'CALL_CENTRE', 'INSURER_OPERATOR', 'MFC_OPERATOR'] as const)('a %s asks nobody', async (role) => {
    expect(await callsOf({ roles: [role], staffOf: moOid }, existing)).toEqual({ calls: [], found: false });
    expect(await callsOf({ roles: [role], staffOf: moOid }, nobody)).toEqual({ calls: [], found: false });
  });

  it.each(['REGISTRY_DESK', 'MIS_OPERATOR'] as const)('a %s asks the same whether the person exists or not', async (role) => {
    const about = await callsOf({ roles: [role], staffOf: moOid }, existing);
    expect(about).toEqual({ calls: ['visits', 'register'], found: false });
    expect(await callsOf({ roles: [role], staffOf: moOid }, nobody)).toEqual(about);
  });

  it('the desk of the clinic finds whoever is attached to it', async () => {
    expect((await callsOf({ roles: ['REGISTRY_DESK'], staffOf: moOid }, existing, { attachedTo: moOid })).found).toBe(true);
  });

  it.each([
    ['nobody lists', []],
    ['was accepted', [{ memberOip: existing, portal: 'MOSCOW', moderation: 'APPROVED' }]],
    ['waits on another portal', [{ memberOip: existing, portal: 'FEDERAL', moderation: 'PENDING' }]],
  ] as const)('a moderator asks the same about one whom %s as about nobody', async (_who, listed) => {
    const about = await callsOf({ roles: ['MODERATOR'] }, existing, { listed });
    expect(about).toEqual({ calls: ['listed members'], found: false });
    expect(await callsOf({ roles: ['MODERATOR'] }, nobody)).toEqual(about);
  });

  it('the moderator finds whoever waits on that portal [R-321]', async () => {
    const listed = [{ memberOip: existing, portal: 'MOSCOW', moderation: 'PENDING' }] as const;
    expect((await callsOf({ roles: ['MODERATOR'] }, existing, { listed })).found).toBe(true);
  });
});
