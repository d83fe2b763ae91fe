import { useCallback, useRef } from 'react';
import { type Call, callList } from '../../../schema/control/calls.ts';
import { type Loaded, usePolled } from '../control/use-polled.ts';
import { here } from '../control/world-of-page.ts';
import { useSandbox } from '../sandbox.ts';

const everyMs = 2_000;
/** As many as the sandbox itself keeps. */
const most = 1_000;

/** The last calls to the registries, newest first. Only those after the last known one are asked for again. */
export function useCalls(): Loaded<readonly Call[]> {
  const { control } = useSandbox();
  const known = useRef<readonly Call[]>([]);
  const load = useCallback(
    async (signal: AbortSignal) => {
      const since = known.current[0]?.id;
      const { calls } = await control.get(callList, here('/calls'), { query: { since, limit: most }, signal });
      if (calls.length > 0) known.current = [...calls, ...known.current].slice(0, most);
      return known.current;
    },
    [control],
  );
  return usePolled<readonly Call[]>(load, everyMs);
}
