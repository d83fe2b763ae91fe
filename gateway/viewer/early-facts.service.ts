import type { KnownPerson } from '../access/grants.rules.ts';
import type { Context } from '../graph/context.ts';
import { epochOf } from '../storage/index.ts';
import { readViewerFacts, type FactRow, type FactsAsked } from './viewer-facts.loader.ts';
import { rememberAtMost } from '../remember-at-most.ts';

/** Whose facts, as storage is asked for them. */
type Whose = Pick<FactsAsked, 'oip' | 'snils' | 'portal'>;

/** A persona as a request names it. */
interface Named {
  readonly persona: string;
  readonly portal: string | undefined;
}

/** Rows that were asked for before it was known who asks. */
export interface EarlyFacts {
  readonly whose: Whose;
  readonly rows: Promise<FactRow[]>;
}

/** Whom personas of a base have turned out to be, in a world and in any; `self`: their row, where that is the base's. */
const remembered = rememberAtMost<string, Whose & { readonly self?: KnownPerson | undefined }>(50_000);

const expected = (): { self: KnownPerson | undefined } => ({ self: undefined });

/**
 * Who is going to be signed in for the first time in a world of which nobody has changed anything, where nothing can go wrong with it: a row of
 * the base, which is there as long as the world is. Undefined of everybody else.
 */
export const expectedSelf = (context: Context): KnownPerson | undefined => context.keep(expected).self;

const likely = (): { self: KnownPerson | undefined } => ({ self: undefined });

/** Who turns out to be asking, most likely, with a token that came before. Undefined before sign-in has begun, and of everybody else. */
export const likelySelf = (context: Context): KnownPerson | undefined => context.keep(likely).self;

/** Notes at the beginning of sign-in who was found with the token last. */
export const expectAgain = (context: Context, { self }: { readonly self: KnownPerson | undefined }): void => {
  if (self) context.keep(likely).self = self;
};

const keysOf = ({ world: { id, base } }: Context, { persona, portal = '' }: Named): readonly [here: string, anywhere: string] => [
  `${id} ${persona} ${portal}`,
  `${base.seed}@${base.anchor} ${persona} ${portal}`,
];

/**
 * Asks storage about a persona while ESIA is still asked who it is: it is the same in every world of a base. Undefined where it never came.
 * The rows are for whoever turns out to be just that, and say nothing of who it is.
 */
export const factsAhead = (context: Context, named: Named): EarlyFacts | undefined => {
  const [here, anywhere] = keysOf(context, named);
  const known = remembered.get(here);
  const whose = known ?? remembered.get(anywhere);
  if (!whose) return undefined;
  const { self } = whose;
  const { revision, baseEpoch } = context.world;
  if (!known && revision === 0 && self && epochOf(self.personKey) === baseEpoch) context.keep(expected).self = self;
  const rows = readViewerFacts(context, whose);
  // Whoever waits for them is told of a failure; perhaps nobody does.
  rows.catch(() => undefined);
  return { whose, rows };
};

/** The rows, where they are those of this asker. */
export const rowsFor = (early: EarlyFacts | undefined, { oip, snils, portal }: Whose): Promise<FactRow[]> | undefined =>
  early?.whose.oip === oip && early.whose.snils === snils && early.whose.portal === portal ? early.rows : undefined;

/** Whose row it is, without what else a statement found out. */
export const rowOf = ({ oip, personKey }: KnownPerson): KnownPerson => ({ oip, personKey });

/** Keeps who a persona has turned out to be, once that was looked up in this world: nobody, or somebody whose row may be there already. */
export const rememberPersona = (
  context: Context,
  named: Named,
  { oip, snils, portal }: Whose,
  found: { readonly oip: string | null; readonly self: KnownPerson | null },
): void => {
  const [here, anywhere] = keysOf(context, named);
  const self = found.self && epochOf(found.self.personKey) === context.world.baseEpoch ? rowOf(found.self) : undefined;
  if (snils !== undefined) remembered.set(anywhere, { oip, snils, portal, self });
  if (found.oip !== null) remembered.set(here, { oip: found.oip, portal });
};
