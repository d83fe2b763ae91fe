import type { World } from '../setup/index.ts';
import { sharedNow, sharedSandbox } from '../setup/index.ts';

/** A world of its own for a story, on Monday 2026-03-02 at 09:00 in Moscow. */
export const newWorld = (): Promise<World> => sharedSandbox().world({ now: sharedNow });

/** OID of a clinic, by region and number. */
export const oidOf = (place: string): string => `1.2.643.5.1.13.13.12.2.${place}`;
