import type { FieldGroup } from '../access/grant.ts';

/** One look at another person's data. */
export interface Looked {
  /** OIP. */
  readonly whom: string;
  readonly fields: FieldGroup;
  readonly allowed: boolean;
}

/** All at whom a request looked alike. */
export interface AlikeLooks {
  /** In the order of the alphabet. */
  readonly fields: readonly FieldGroup[];
  readonly allowed: boolean;
  /** Ascending. */
  readonly subjectOips: readonly string[];
}

/** OIPs by the groups of fields that were looked at of them. */
type Persons = Map<FieldGroup, Set<string>>;

const noteIn = (persons: Persons, fields: FieldGroup, whom: string): void => {
  const oips = persons.get(fields);
  if (oips) oips.add(whom);
  else persons.set(fields, new Set([whom]));
};

/** In an order that says nothing of which look came first. */
const alike = (persons: Persons, allowed: boolean, isMeant: (oip: string) => boolean): AlikeLooks[] => {
  const groupsOf = new Map<string, string>();
  for (const fields of [...persons.keys()].toSorted()) {
    for (const oip of persons.get(fields) ?? []) {
      const before = groupsOf.get(oip);
      groupsOf.set(oip, before === undefined ? fields : `${before} ${fields}`);
    }
  }
  const meant = [...groupsOf.keys()].filter(isMeant).toSorted();
  const rows = [...Map.groupBy(meant, (oip) => groupsOf.get(oip) ?? '')].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return rows.map(([groups, subjectOips]) => ({ fields: groups.split(' ') as FieldGroup[], allowed, subjectOips }));
};

/** Gathers the looks of a request, the same one once. */
export const gatheredLooks = () => {
  const known: Record<'allowed' | 'refused', Persons> = { allowed: new Map(), refused: new Map() };
  let fresh: typeof known = { allowed: new Map(), refused: new Map() };
  return {
    add: ({ whom, fields, allowed }: Looked): void => {
      const how = allowed ? 'allowed' : 'refused';
      if (known[how].get(fields)?.has(whom)) return;
      noteIn(known[how], fields, whom);
      noteIn(fresh[how], fields, whom);
    },
    /** Those that came since they were last taken, at persons who are meant. */
    take: (isMeant: (oip: string) => boolean): AlikeLooks[] => {
      const { allowed, refused } = fresh;
      fresh = { allowed: new Map(), refused: new Map() };
      return [...alike(allowed, true, isMeant), ...alike(refused, false, isMeant)];
    },
  };
};
