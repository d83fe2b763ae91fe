import { expect, it } from 'vitest';
import { answered } from '../setup/answered.ts';
import { worldOfFile } from '../setup/index.ts';

const world = await worldOfFile();

const pairs = 200;
/** Nobody has this number. */
const nobody = '999999999999';
const idOf = (type: string, local: string): string => Buffer.from(`${type}:${local}`).toString('base64url');

/** The same numbers on every machine: a linear congruential generator (Numerical Recipes). */
const numbersFrom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
};

const own = /* GraphQL */ `
  query Own {
    me {
      person {
        id
        snils
        name {
          full
        }
        policies {
          id
          enp
        }
        attachments {
          id
        }
        appointments(first: 3) {
          nodes {
            id
          }
        }
        relatives {
          id
        }
        medicalRecord {
          ... on MedicalRecord {
            id
          }
        }
      }
      household {
        nodes {
          id
        }
      }
      consentsGiven {
        id
      }
      notifications(first: 3) {
        nodes {
          id
        }
      }
    }
  }
`;

interface WithId {
  readonly id: string;
}
interface Own {
  readonly me: {
    readonly person: {
      readonly id: string;
      readonly snils: string | null;
      readonly name: { readonly full: string };
      readonly policies: readonly (WithId & { readonly enp: string | null })[] | null;
      readonly attachments: readonly WithId[] | null;
      readonly appointments: { readonly nodes: readonly WithId[] } | null;
      readonly relatives: readonly WithId[] | null;
      readonly medicalRecord: Partial<WithId> | null;
    } | null;
    readonly household: { readonly nodes: readonly WithId[] } | null;
    readonly consentsGiven: readonly WithId[] | null;
    readonly notifications: { readonly nodes: readonly WithId[] } | null;
  } | null;
}

const everyPath = /* GraphQL */ `
  query Strange($person: ID!, $appointment: ID!, $ids: [ID!]!) {
    person(id: $person) {
      name {
        full
      }
      policies {
        enp
      }
    }
    appointment(id: $appointment) {
      patient {
        name {
          full
        }
      }
    }
    node(id: $person) {
      id
    }
    nodes(ids: $ids) {
      id
      ... on Policy {
        holder {
          name {
            full
          }
        }
      }
      ... on Appointment {
        patient {
          snils
        }
      }
    }
  }
`;

/** A person of the population with an account, and everything that is theirs; undefined where that one has none. */
const ownOf = async (oip: string) => {
  const { data } = await answered(() => world.as(oip).send<Own, object>(own));
  const me = data?.me;
  if (!me?.person) return undefined;
  const { person } = me;
  const things = [
    person.policies,
    person.attachments,
    person.appointments?.nodes,
    person.relatives,
    me.household?.nodes,
    me.consentsGiven,
    me.notifications?.nodes,
  ].flatMap((list) => list?.map(({ id }) => id) ?? []);
  return { oip, person, ids: [person.id, ...(person.medicalRecord?.id ? [person.medicalRecord.id] : []), ...things] };
};
type Somebody = NonNullable<Awaited<ReturnType<typeof ownOf>>>;

/** Account holders of different families: four consecutive numbers live together. */
const somebodies = async (count: number): Promise<Somebody[]> => {
  const found = new Map<number, Somebody>();
  const next = numbersFrom(20_260_302);
  while (found.size < count) {
    const tried = Array.from({ length: 10 }, () => next() % 2_000_000);
    const some = await Promise.all(tried.map(async (index) => ({ index, somebody: await ownOf(String(100_000_000_000 + index)) })));
    for (const { index, somebody } of some) if (somebody && found.size < count && !found.has(index >> 2)) found.set(index >> 2, somebody);
  }
  return [...found.values()];
};

/** What is told when somebody else asks for all of it; the same question about a person whom nobody has. */
const answerAbout = async (viewer: string, ids: readonly string[]) => {
  const [person = ''] = ids;
  const appointment = ids.find((id) => Buffer.from(id, 'base64url').toString().startsWith('Appointment:'));
  const variables = { person, appointment: appointment ?? idOf('Appointment', `${nobody}.1`), ids };
  const { data, errors } = await answered(() => world.as(viewer).send<Record<string, unknown>, object>(everyPath, variables));
  // The order in which fields fail is nobody's promise.
  const told = errors?.map(({ message, path, extensions }) => ({ message, path: path?.join('.') ?? '', extensions }));
  return { data, errors: told?.sort((a, b) => (a.path < b.path ? -1 : 1)) };
};

/** The same ids with the number of nobody in them. */
const ofNobody = (ids: readonly string[], oip: string): string[] =>
  ids.map((id) => Buffer.from(Buffer.from(id, 'base64url').toString().replace(oip, nobody)).toString('base64url'));

it(`${pairs} pairs of strangers see nothing of each other, and cannot tell each other from nobody`, async () => {
  const people = await somebodies(pairs / 4);
  expect(people.flatMap(({ ids }) => ids).length).toBeGreaterThan(people.length * 4);
  let tried = 0;
  for (const [at, whom] of people.entries()) {
    const viewers = [1, 2, 3, 5].map((step) => people[(at + step) % people.length] as Somebody);
    await Promise.all(
      viewers.map(async (viewer) => {
        const about = (ids: readonly string[]) => answerAbout(viewer.oip, ids);
        const [told, ofNone] = await Promise.all([about(whom.ids), about(ofNobody(whom.ids, whom.oip))]);
        expect(told).toEqual(ofNone);
        expect(told.data).toEqual({ person: null, appointment: null, node: null, nodes: whom.ids.map(() => null) });
        expect(new Set(told.errors?.map(({ extensions }) => extensions?.code))).toEqual(new Set(['NOT_VISIBLE']));
        tried += 1;
      }),
    );
  }
  expect(tried).toBe(pairs);
}, 300_000);

it('a policy that a stranger checks by its number says nothing of its holder', async () => {
  const [viewer, whom] = await somebodies(2);
  const enp = whom?.person.policies?.find((policy) => policy.enp)?.enp;
  const check = 'query Check($enp: String) { checkPolicy(policy: { enp: $enp }) { valid policy { id holder { id } } } }';
  const { data } = await world.as(viewer?.oip ?? '').send<{ checkPolicy: { policy: { holder: unknown } | null } }, object>(check, { enp });
  expect(data?.checkPolicy).toBeDefined();
  expect(data?.checkPolicy.policy?.holder ?? null).toBeNull();
  expect(JSON.stringify(data)).not.toContain(whom?.person.name.full);
});
