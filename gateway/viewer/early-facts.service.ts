import type { Context } from '../graph/context.ts';
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

/** Whom personas of a base have turned out to be, in a world and in any. */
const remembered = rememberAtMost<string, Whose>(50_000);

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
  const whose = remembered.get(here) ?? remembered.get(anywhere);
  if (!whose) return undefined;
  const rows = readViewerFacts(context, { ...whose, doctor: null });
  // Whoever waits for them is told of a failure; perhaps nobody does.
  rows.catch(() => undefined);
  return { whose, rows };
};

/** The rows, where they are those of this asker. */
export const rowsFor = (early: EarlyFacts | undefined, { oip, snils, portal }: Whose): Promise<FactRow[]> | undefined =>
  early?.whose.oip === oip && early.whose.snils === snils && early.whose.portal === portal ? early.rows : undefined;

/** Keeps who a persona has turned out to be: `oip`, once it was looked up in this world. */
export const rememberPersona = (context: Context, named: Named, { oip, snils, portal }: Whose, found: string | null): void => {
  const [here, anywhere] = keysOf(context, named);
  if (snils !== undefined) remembered.set(anywhere, { oip, snils, portal });
  if (found !== null) remembered.set(here, { oip: found, portal });
};
