import { expect, vi } from 'vitest';
import { graphAt, type GraphAnswer } from '../setup/index.ts';
import { deadlineMs, type FailingSandbox } from './failing-sandbox.ts';

/** The deadline, once for signing in and once for what is asked then, and time for a busy machine. */
const boundMs = 2 * deadlineMs + 3_000;

/** Makes a person known, and warms the directories that the visit needs; neither policy nor attachments are asked for. */
const visit = `
  appointments(filter: { upcoming: true }, first: 1) {
    nodes { id startsAt doctor { id name { full } } clinic { id name provenance { stale } } }
  }`;
const record = `medicalRecord { ... on MedicalRecord { sections { kind documentCount } } ... on Refusal { code } }`;
const touch = `{ me { person { id ${visit} } } }`;
const dashboard = `query ($doctor: ID!) {
  me { person { id name { full }
    policy { id enp status provenance { stale } }
    attachments { id area status visible provenance { stale } }
    ${visit}
    ${record}
  } }
  doctor: node(id: $doctor) { ... on Doctor { name { full } clinic { name } slots(first: 2) { nodes { id } } } }
}`;

interface Sourced {
  readonly provenance: { readonly stale: boolean };
}
export interface Dashboard {
  readonly me: {
    readonly person: {
      readonly policy: Sourced;
      readonly attachments: readonly Sourced[];
      readonly appointments: { readonly nodes: readonly { readonly doctor: { readonly id: string }; readonly clinic: Sourced }[] };
    };
  };
}
export type Answer = GraphAnswer<Dashboard>;

export const failedPaths = ({ errors = [] }: Answer): string[] => errors.map(({ path }) => path?.join('.') ?? '').toSorted();

/** The data with null at these paths, below which nothing else is touched. */
export const without = (data: unknown, paths: readonly string[]): unknown => {
  const copy = structuredClone(data) as Record<string, unknown>;
  for (const path of paths) {
    const steps = path.split('.');
    const last = steps.pop()!;
    const holder = steps.reduce((at, step) => at[step] as Record<string, unknown>, copy);
    holder[last] = null;
  }
  return copy;
};

/** Tries until it holds: what a busy machine was too slow for is asked again. */
export const eventually = <Result>(turn: () => Promise<Result>): Promise<Result> => vi.waitFor(turn, { timeout: 30_000, interval: 100 });

/** How long each answer took, by what failed how. */
export const took = new Map<string, number[]>();

/** Asks for the dashboard of a persona. */
export const asksOf = ({ gateway }: FailingSandbox) => {
  let doctor = '';
  const ask = (persona: string): Promise<Answer> =>
    graphAt(gateway.url).as(persona).send<Dashboard, { doctor: string }>(dashboard, { doctor });
  const untilWhole = (turn: () => Promise<Answer>): Promise<Answer> =>
    eventually(async () => {
      const answer = await turn();
      expect(answer.errors).toBeUndefined();
      return answer;
    });
  const touched = (persona: string): Promise<Answer> => untilWhole(() => graphAt(gateway.url).as(persona).send<Dashboard, object>(touch));
  return {
    /** Within the bound, whatever fails. */
    timed: async (persona: string, failing: string): Promise<Answer> => {
      const began = performance.now();
      const answer = await ask(persona);
      const ms = performance.now() - began;
      took.set(failing, [...(took.get(failing) ?? []), ms]);
      expect(ms, failing).toBeLessThan(boundMs);
      return answer;
    },
    /** Once nothing fails: a breaker that opened closes again. */
    whole: (persona: string): Promise<Answer> => untilWhole(() => ask(persona)),
    touched,
    /** Chooses the doctor whom every dashboard asks about: of the persona's next visit. */
    chooseDoctor: async (persona: string): Promise<void> => {
      doctor = (await touched(persona)).data!.me.person.appointments.nodes[0]!.doctor.id;
    },
  };
};
