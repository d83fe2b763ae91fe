import { useCallback } from 'react';
import { peopleAnswer, type PersonOfWorld } from '../../../schema/control/people.ts';
import type { Control } from '../control/ask.ts';
import { type Loaded, usePolled } from '../control/use-polled.ts';
import { here } from '../control/world-of-page.ts';

/** Rarely: people come by events and by hand, and get older with the clock, of which the page hears at once. */
const everyMs = 30_000;

/** Everybody who can sign in without being searched for. */
export function usePeople(control: Control): Loaded<readonly PersonOfWorld[]> {
  const load = useCallback(
    async (signal: AbortSignal) => (await control.get(peopleAnswer, here('/people'), { query: { limit: 100 }, signal })).people,
    [control],
  );
  return usePolled<readonly PersonOfWorld[]>(load, everyMs);
}

/** The portals that somebody of these signs in at, in alphabetical order. */
export function portalsOf(people: readonly Pick<PersonOfWorld, 'portal'>[]): readonly string[] {
  return [...new Set(people.flatMap(({ portal }) => portal ?? []))].sort();
}
