import type { ChildFact, MemberFact, ViewerFacts, Workplace } from '../access/grants.rules.ts';
import { zoneOfClinic } from '../clinic/clinic.rules.ts';
import type { FirstTouch } from '../first-touch/first-touch.service.ts';
import type { Context } from '../graph/context.ts';
import { RegistryUnavailable } from '../registry/index.ts';
import { zoneOfHome } from '../person/person.rules.ts';
import { personKey } from '../storage/index.ts';
import { rowsFor, type EarlyFacts } from './early-facts.service.ts';
import { readViewerFacts, type FactRow, type FactsAsked } from './viewer-facts.loader.ts';

/** What storage knows of the viewer's rights, and what kept it from knowing all. */
export interface Rights {
  /** Without the visits of a doctor's day, which are read once they are wanted. */
  readonly facts: ViewerFacts;
  /** OIPs of members of the household whom storage does not have yet: their keys are those that first touch will give them. */
  readonly untouched: ReadonlySet<string>;
  readonly incomplete: RegistryUnavailable | null;
  /** Who the citizen is, null: nobody whom the register knows, undefined: the register was not heard. */
  readonly oip: string | null | undefined;
}

/** Whose rights. */
export interface Asker {
  readonly oip: string | null;
  /** 11 digits of a citizen whose OIP is not known yet. */
  readonly snils?: string | undefined;
  readonly portal: string;
  readonly worksAs: Workplace | null;
}

/** Waits for what may find a registry down; answers the failure. */
export const failureOf = async (work: Promise<unknown>): Promise<RegistryUnavailable | null> => {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof RegistryUnavailable) return error;
    throw error;
  }
};

/** Persons whom the viewer’s rights depend on and storage does not have whole. */
const missingOf = (rows: readonly FactRow[], oip: string | null): string[] => {
  const self = rows.find((row) => row.kind === 'SELF');
  if (oip !== null && !self?.whole) return [oip];
  return rows.flatMap((row) => (row.kind === 'CHILD' && row.personKey === null ? row.oip : []));
};

const factsFrom = ({ world }: Context, rows: readonly FactRow[], worksAs: Workplace | null, today: string): ViewerFacts => {
  const self = rows.find((row) => row.kind === 'SELF');
  const children = rows.flatMap((row): ChildFact[] =>
    row.kind === 'CHILD' && row.personKey !== null && row.birthDate !== null
      ? [
          {
            oip: row.oip,
            personKey: row.personKey,
            kind: row.linkKind,
            birthDate: row.birthDate,
            today: world.today(zoneOfHome(row.regionCode)),
            linkStatus: row.status,
            restriction: row.restriction,
          },
        ]
      : [],
  );
  const household = rows.flatMap((row): MemberFact[] =>
    row.kind === 'MEMBER'
      ? [{ oip: row.oip, personKey: row.personKey ?? personKey(world.baseEpoch, row.oip), moderation: row.status }]
      : [],
  );
  return { today, self: self ?? null, children, household, worksAs, visits: [] };
};

/** Who the citizen is: whom storage has by that SNILS, else whom the register names. */
const identified = async (
  { registries }: Context,
  rows: readonly FactRow[],
  { oip, snils }: Pick<Asker, 'oip' | 'snils'>,
): Promise<{ readonly oip: string | null | undefined; readonly failure: RegistryUnavailable | null }> => {
  const stored = oip ?? rows.find((row) => row.kind === 'SELF')?.oip;
  if (stored !== undefined || snils === undefined) return { oip: stored ?? null, failure: null };
  const registered = registries.insuredPersons.personBySnils(snils, { field: 'sign-in' });
  const failure = await failureOf(registered);
  return failure ? { oip: undefined, failure } : { oip: (await registered)?.value.oip ?? null, failure };
};

/** Looks up the viewer's rights today; whoever in them was never seen here is touched first. */
export const rightsOf = async (context: Context, firstTouch: FirstTouch, asker: Asker, early?: EarlyFacts): Promise<Rights> => {
  const { portal, worksAs } = asker;
  const zone = worksAs ? zoneOfClinic(worksAs.moOid) : 'Europe/Moscow';
  const today = context.world.today(zone);
  let incomplete = worksAs ? await failureOf(firstTouch.clinicDay(context, worksAs.moOid, today)) : null;
  let rows = await (rowsFor(early, asker) ?? readViewerFacts(context, asker));
  const { oip, failure: notFoundOut } = await identified(context, rows, asker);
  incomplete = notFoundOut ?? incomplete;
  const asked: FactsAsked = { oip: oip ?? null, portal };
  // Twice at most: the viewer, then the children whom that brought to light.
  for (
    let missing = missingOf(rows, asked.oip), turn = 0;
    missing.length > 0 && turn < 2;
    missing = missingOf(rows, asked.oip), turn += 1
  ) {
    const failure = await failureOf(context.touch(missing));
    rows = await readViewerFacts(context, asked);
    incomplete ??= failure ?? halfKnown(rows, asked.oip);
    if (incomplete) break;
  }
  const untouched = new Set(rows.flatMap((row) => (row.kind === 'MEMBER' && row.personKey === null ? row.oip : [])));
  return { facts: factsFrom(context, rows, worksAs, today), untouched, incomplete, oip };
};

/** RMIS, which tells of children, was not heard about the viewer. */
const halfKnown = (rows: readonly FactRow[], oip: string | null): RegistryUnavailable | null => {
  const self = rows.find((row) => row.kind === 'SELF');
  return oip !== null && self?.whole === false
    ? new RegistryUnavailable({ registry: 'RMIS', operation: 'GetPersonTrace', reason: 'the viewer was never synced', retryable: true })
    : null;
};
