/** When the shared sandbox stands still: a Monday morning. */
export const sharedNow = '2026-03-02T09:00:00+03:00';
export const sharedSeed = 'zdravgraph';
