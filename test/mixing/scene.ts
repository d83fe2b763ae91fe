import { castId, clinicIdOf } from '../eligibility/ids-of-the-graph.ts';
import { asked, bodyOf, headersOf } from './asked.ts';

/** What every world of a base begins with, under the names that mutations give it. */
export type Scene = ReadonlyMap<string, string>;

interface Visit {
  readonly id: string;
  readonly cancellable: boolean;
  readonly doctor: { readonly id: string } | null;
}
interface Slot {
  readonly id: string;
  readonly bookableOnline: boolean;
  readonly service: string;
  readonly specialty: { readonly referralRequired: boolean } | null;
  readonly doctor: { readonly id: string } | null;
}
type Slots = { readonly slots: { readonly nodes: readonly Slot[] } };
interface Told {
  readonly data: {
    readonly adults: Slots;
    readonly children: Slots;
    readonly sofia: { readonly policies: readonly { readonly enp: string | null }[] };
    readonly me: { readonly person: { readonly appointments: { readonly nodes: readonly Visit[] } } };
  };
}

const slots = `slots(filter: { freeOnly: true, from: "2026-03-05T00:00:00+03:00" }, first: 100) {
  nodes { id bookableOnline service specialty { referralRequired } doctor { id } }
}`;
const query = `{
  adults: clinic(id: "${clinicIdOf('77.1001')}") { ${slots} }
  children: clinic(id: "${clinicIdOf('77.1003')}") { ${slots} }
  sofia: person(id: "${castId(4)}") { policies { enp } }
  me { person { appointments(filter: { upcoming: true }, first: 20) { nodes { id cancellable doctor { id } } } } }
}`;

/** The first slot of each doctor who may be booked without a referral, but for those. */
const oneOfEach = ({ slots: { nodes } }: Slots, without: ReadonlySet<string | undefined>): string[] => {
  const fit = nodes.filter(
    ({ bookableOnline, service, specialty, doctor }) =>
      bookableOnline && service === 'APPOINTMENT' && specialty?.referralRequired === false && !without.has(doctor?.id),
  );
  return [...Map.groupBy(fit, ({ doctor }) => doctor?.id).values()].flatMap(([first]) => (first ? [first.id] : []));
};

const numbered = (name: string, ids: readonly string[]): [string, string][] => ids.map((id, index) => [`${name}${index + 1}`, id]);

const born = '{ me { person { birthDate } } }';

/** Read from a world in which nothing has happened. */
export const sceneOf = async (world: string): Promise<Scene> => {
  const ask = async <Answer>(persona: string, text: string): Promise<Answer> =>
    JSON.parse(bodyOf(await asked(`${world}/graphql`, 'POST', { query: text }, headersOf({ persona })))) as Answer;
  const { data } = await ask<Told>('maria', query);
  const alexey = await ask<{ readonly data: { readonly me: { readonly person: { readonly birthDate: string } } } }>('alexey', born);
  const visits = data.me.person.appointments.nodes;
  const booked = new Set(visits.map(({ doctor }) => doctor?.id));
  const appointment = visits.find(({ cancellable }) => cancellable)?.id ?? 'none';
  const sofiasEnp = data.sofia.policies.at(-1)?.enp ?? 'none';
  return new Map([
    ...numbered('slot', oneOfEach(data.adults, booked)),
    ...numbered('childSlot', oneOfEach(data.children, booked)),
    ['appointment', appointment],
    ['sofiasEnp', sofiasEnp],
    ['alexeysBirthDate', alexey.data.me.person.birthDate],
  ]);
};
