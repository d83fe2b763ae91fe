import type { GraphAnswer, World } from '../setup/index.ts';

const visit = `appointments(filter: { upcoming: true }, first: 1) { nodes { id startsAt doctor { id name { full } } clinic { id name provenance { stale } } } }`;

/** What a person sees first, from every registry; policy and attachments are not asked for by `touch`. */
const dashboard = `query Dashboard($doctor: ID!) {
  me { person { id name { full }
    policy { id enp status provenance { stale } }
    attachments { id area status visible provenance { stale } }
    ${visit}
    medicalRecord { ... on MedicalRecord { sections { kind documentCount } } ... on Refusal { code } }
  } }
  doctor: node(id: $doctor) { ... on Doctor { name { full } slots(first: 2) { nodes { id } } } }
}`;
const touch = `query Touch { me { person { id ${visit} } } }`;

interface Sourced {
  readonly provenance: { readonly stale: boolean };
}
export interface Dashboard {
  readonly me: {
    readonly person: {
      readonly policy: Sourced | null;
      readonly attachments: readonly Sourced[] | null;
      readonly appointments: { readonly nodes: readonly { readonly doctor: { readonly id: string }; readonly clinic: Sourced }[] };
    };
  };
  readonly doctor: { readonly slots: { readonly nodes: readonly unknown[] } | null };
}
export type Answer = GraphAnswer<Dashboard>;

/** Makes a persona known, and the directories that their next visit needs; answers the doctor of that visit. */
export const touched = async (world: World, persona: string): Promise<string> => {
  const { me } = (await world.as(persona).send<Dashboard, never>(touch)).expectData();
  return me.person.appointments.nodes[0]?.doctor.id ?? '';
};

export const ask = (world: World, persona: string, doctor: string): Promise<Answer> =>
  world.as(persona).send<Dashboard, { doctor: string }>(dashboard, { doctor });

export const failedPaths = ({ errors = [] }: Answer): string[] => errors.map(({ path }) => path?.join('.') ?? '').toSorted();

/** The data with null at these paths, below which nothing else is touched. */
export const without = (data: unknown, paths: readonly string[]): unknown => {
  const copy = structuredClone(data) as Record<string, unknown>;
  for (const path of paths) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const holder = steps.reduce((at, step) => at[step] as Record<string, unknown>, copy);
    holder[last] = null;
  }
  return copy;
};

export const withoutStaleness = ({ data }: Answer): unknown => JSON.parse(JSON.stringify(data).replaceAll('"stale":true', '"stale":false'));
