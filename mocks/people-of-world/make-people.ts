import type { z } from 'zod';
import type { MadePerson, peopleToMake, PersonOfWorld, PersonSpec } from '../../schema/control/people.ts';
import { problem, type FaultAt } from '../control/problem.ts';
import { createPeople } from '../people/index.ts';
import { madeOip } from '../people/made/made-cast.ts';
import type { People } from '../people/people.ts';
import { faultsOfMade, faultsOfSpec } from './check-spec.ts';
import { peopleNow, personHere, type Here } from './find-people.ts';

/** In one world. */
const mostMade = 2_000;

/** The specs of a request with their places in it. */
const specsOf = (body: z.output<typeof peopleToMake>): { readonly spec: PersonSpec; readonly at: string }[] => {
  if ('people' in body) return body.people.map((spec, place) => ({ spec, at: `people.${place}.` }));
  if ('count' in body) return Array.from({ length: body.count }, () => ({ spec: body.like, at: 'like.' }));
  return [{ spec: body, at: '' }];
};

const refuse = (errors: readonly FaultAt[]): void => {
  if (errors.length === 0) return;
  const where = errors.map(({ path }) => path).join(', ');
  throw problem(
    'bad-request',
    { ru: `Никто не создан. Исправьте: ${where}.`, en: `Nobody has been made. Put right: ${where}.` },
    { errors },
  );
};

/** Two of one request cannot have the same phone, address or document. */
const faultsOfTwins = (specs: ReturnType<typeof specsOf>): FaultAt[] => {
  const seen = new Set<string>();
  const expected = { ru: 'не то же, что у другого в этом запросе', en: 'other than that of somebody else in this request' };
  return specs.flatMap(({ spec: { phone, email, documents = [] }, at }) => {
    const papers = documents.map(
      ({ type, series = '', number }, place) => [`documents.${place}.number`, `${type}/${series}/${number}`] as const,
    );
    const own = [['phone', phone] as const, ['email', email] as const, ...papers].filter(([, value]) => typeof value === 'string');
    const again = own.filter(([, value]) => seen.has(String(value)));
    for (const [, value] of own) seen.add(String(value));
    return again.map(([path, value]) => ({ path: at + path, expected, value: JSON.stringify(value) }));
  });
};

interface Resolved {
  readonly made: readonly MadePerson[];
  readonly faults: readonly FaultAt[];
}

/** The relatives of a request by their OIPs. */
const resolve = (specs: ReturnType<typeof specsOf>, here: Here, people: People): Resolved => {
  const first = here.epoch.ledgers.life.made().length + 1;
  const faults: FaultAt[] = [];
  const oipOf = (text: string, place: number): string | undefined => {
    const number = /^#(\d{1,3})$/.exec(text)?.[1];
    if (number !== undefined)
      return Number(number) >= 1 && Number(number) <= place ? madeOip({ ordinal: first + Number(number) - 1 }) : undefined;
    return people.find.exists(text) ? text : people.persona(text)?.oip;
  };
  const made = specs.map(({ spec, at }, place): MadePerson => {
    const { mother, father, ...rest } = spec;
    const parents = { mother, father };
    const found: { mother?: string; father?: string } = {};
    const together: string[] = [];
    for (const role of ['mother', 'father'] as const) {
      const text = parents[role];
      const oip = text === undefined ? undefined : oipOf(text, place);
      if (oip !== undefined) found[role] = oip;
      if (oip !== undefined && text?.startsWith('#') && spec.linked !== false) together.push(oip);
      if (text !== undefined && oip === undefined)
        faults.push({
          path: at + role,
          expected: {
            ru: 'ОИП, имя персоны или #n того, кто в запросе раньше',
            en: 'an OIP, the name of a persona, or #n of somebody earlier in the request',
          },
          value: JSON.stringify(text),
        });
    }
    return { ordinal: first + place, on: here.world.today, spec: { ...rest, ...found }, linkedTo: together };
  });
  return { made, faults };
};

/**
 * Makes people whom every registry of the world knows from now on; all of them or none.
 * @throws the problem bad-request that names every place
 */
export const makePeople = (body: z.output<typeof peopleToMake>, here: Here): PersonOfWorld[] => {
  const { life } = here.epoch.ledgers;
  const before = life.everybody();
  const specs = specsOf(body);
  if (life.made().length + specs.length > mostMade)
    refuse([
      {
        path: 'people',
        expected: { ru: `не больше ${mostMade} созданных людей в мире`, en: `at most ${mostMade} people made in a world` },
      },
    ]);
  refuse([...specs.flatMap(({ spec, at }) => faultsOfSpec(spec, at, here.world.today, before)), ...faultsOfTwins(specs)]);
  const { made, faults } = resolve(specs, here, before);
  refuse(faults);
  const all = [...life.made(), ...made];
  const after = createPeople({ base: before.base, size: before.size, made: all });
  refuse(made.flatMap((one, place) => faultsOfMade(one, specs[place]?.at ?? '', after, all)));
  for (const person of made) here.epoch.record('life', { kind: 'PERSON_MADE', person }, here.world.nowMs);
  const now = peopleNow(here);
  return made.flatMap((one) => personHere(madeOip(one), here, now) ?? []);
};
