/**
 * What every call to a stand-in carries, so that one process of stand-ins serves any number of worlds (design: world epochs).
 * A call without them is answered from `main`: the stand-ins' own seed, anchor and clock, with the journal `main`.
 */
export const worldHeaders = {
  /** Name of the journal: `main`, an epoch's name, or `base` for the untouched base, which has none and is never written. */
  epoch: 'x-world-epoch',
  /** `<seed>@<anchor day>`, e.g. `zdravgraph@2026-11-21`. */
  base: 'x-world-base',
  /** Raised by faults, events and clock calls. */
  revision: 'x-world-revision',
  /** The world's time, an instant with offset. */
  time: 'x-world-time',
  /** Id of the world, which restore and reset keep: what ESIA writes into its tokens. `main` without it. */
  id: 'x-world-id',
  /** Epoch on whose behalf the untouched base is asked: its faults meet the call. */
  asker: 'x-world-asker',
  /** Which graph field asked, e.g. `Person.policies`; for the call log. */
  field: 'x-graph-field',
} as const;

/**
 * Of calls that the gateway forwards from browsers, besides: the world's name, and the path below which it was asked, `/w/<world>`; none
 * where the world was named by a header, or not at all. Addresses in answers begin with it.
 */
export const worldNameHeader = 'x-world-name';
export const worldPrefixHeader = 'x-world-prefix';

/** What a stand-in calls an exchange in its call log; a header of every answer. */
export const callIdHeader = 'x-call-id';

/** Seed and anchor of the people that a call is about. */
export interface WorldBase {
  /** Any non-empty text without `@` and white space. */
  readonly seed: string;
  /** Calendar day in Europe/Moscow, YYYY-MM-DD. */
  readonly anchor: string;
}

/** Percent-encoded: a header carries ASCII only, a seed may be any text. */
export const writeWorldBase = (base: WorldBase): string => `${encodeURIComponent(base.seed)}@${base.anchor}`;

/** Undefined where the text is not `<seed>@<YYYY-MM-DD>`. */
export const readWorldBase = (text: string): WorldBase | undefined => {
  const match = /^([^\s@]+)@(\d{4}-\d{2}-\d{2})$/.exec(text);
  const [, seed, anchor] = match ?? [];
  if (seed === undefined || anchor === undefined || /%(?![0-9A-Fa-f]{2})/.test(seed)) return undefined;
  return { seed: decodeURIComponent(seed), anchor };
};

/** The seed of an installation that names none. */
export const defaultSeed = 'zdravgraph';
