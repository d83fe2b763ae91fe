// The sandbox's clock stands still, so that tokens last and "today" is one day.
export const now = '2026-03-02T09:00:00+03:00';
export const today = '2026-03-02';
export const seed = 'zdravgraph';
export const population = 2_000_000;

/** How much there is. */
export const amounts = {
  persons: 20_000,
  appointmentsOfEach: 5,
  documentsOfEach: 5,
  appointmentsOfADay: 50,
  /** With a child each, whose record they read. */
  parents: 500,
  documentsOfAChild: 60,
} as const;
