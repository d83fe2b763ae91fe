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

/** Who was looked at in one group of fields. */
interface Seen {
  readonly fields: FieldGroup;
  /** OIPs. */
  readonly known: Set<string>;
  /** Those of them that came since they were last taken. */
  fresh: string[];
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((oip, at) => oip === other[at]);

/** Persons by all the groups in which they were looked at. */
const together = (seen: readonly Seen[]): [FieldGroup[], readonly string[]][] => {
  const [first, ...others] = seen;
  if (!first) return [];
  // As staff read a list.
  if (others.every(({ fresh }) => isSame(fresh, first.fresh))) return [[seen.map(({ fields }) => fields), first.fresh]];
  const groupsOf = new Map<string, FieldGroup[]>();
  for (const { fields, fresh } of seen) for (const oip of fresh) groupsOf.set(oip, [...(groupsOf.get(oip) ?? []), fields]);
  const alike = Map.groupBy(groupsOf.keys(), (oip) => groupsOf.get(oip)?.join(' '));
  return [...alike.values()].map((oips) => [groupsOf.get(oips[0] ?? '') ?? [], oips]);
};

/** Rows in an order that says nothing of which look came first; persons who are not meant are left out. */
const rowsOf = (seen: Iterable<Seen>, allowed: boolean, isMeant: (oip: string) => boolean): AlikeLooks[] => {
  const sorted = [...seen].filter(({ fresh }) => fresh.length > 0).toSorted((one, other) => (one.fields < other.fields ? -1 : 1));
  const rows = together(sorted).map(([fields, oips]) => ({ fields, allowed, subjectOips: oips.filter(isMeant).toSorted() }));
  return rows
    .filter(({ subjectOips }) => subjectOips.length > 0)
    .toSorted((one, other) => (one.fields.join(' ') < other.fields.join(' ') ? -1 : 1));
};

/** Gathers the looks of a request, the same one once. */
export const gatheredLooks = () => {
  const [allowedLooks, refusedLooks] = [new Map<FieldGroup, Seen>(), new Map<FieldGroup, Seen>()];
  return {
    add: ({ whom, fields, allowed }: Looked): void => {
      const groups = allowed ? allowedLooks : refusedLooks;
      const seen = groups.get(fields) ?? { fields, known: new Set(), fresh: [] };
      groups.set(fields, seen);
      if (seen.known.has(whom)) return;
      seen.known.add(whom);
      seen.fresh.push(whom);
    },
    /** Those that came since they were last taken, at persons who are meant. */
    take: (isMeant: (oip: string) => boolean): AlikeLooks[] => {
      const rows = [...rowsOf(allowedLooks.values(), true, isMeant), ...rowsOf(refusedLooks.values(), false, isMeant)];
      for (const groups of [allowedLooks, refusedLooks]) for (const seen of groups.values()) seen.fresh = [];
      return rows;
    },
  };
};
