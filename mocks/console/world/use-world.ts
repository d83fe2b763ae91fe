import { useCallback } from 'react';
import { worldDescription, type WorldDescription } from '../../../schema/control/worlds.ts';
import type { Control } from '../control/ask.ts';
import { type Loaded, usePolled } from '../control/use-polled.ts';
import { here } from '../control/world-of-page.ts';

const everyMs = 3_000;

/** The world of the page as it is now. */
export function useWorld(control: Control): Loaded<WorldDescription> {
  const load = useCallback((signal: AbortSignal) => control.get(worldDescription, here(), { signal }), [control]);
  return usePolled<WorldDescription>(load, everyMs);
}
