import { useCallback } from 'react';
import { type Loaded, usePolled } from '../control/use-polled.ts';
import { here } from '../control/world-of-page.ts';
import { useSandbox } from '../sandbox.ts';

/** The text that the world exports as: all that was ever changed in it. */
export function useWorldText(everyMs?: number): Loaded<string> {
  const { control } = useSandbox();
  const load = useCallback((signal: AbortSignal) => control.text('GET', here('/export'), { signal }), [control]);
  return usePolled(load, everyMs);
}
