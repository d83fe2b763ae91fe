import { useCallback } from 'react';
import { faultList, type StandingFault } from '../../../schema/control/faults.ts';
import { type Loaded, usePolled } from '../control/use-polled.ts';
import { here } from '../control/world-of-page.ts';
import { useSandbox } from '../sandbox.ts';

const everyMs = 3_000;

/** The faults that stand in the world. */
export function useFaults(): Loaded<readonly StandingFault[]> {
  const { control } = useSandbox();
  const load = useCallback(async (signal: AbortSignal) => (await control.get(faultList, here('/faults'), { signal })).faults, [control]);
  return usePolled<readonly StandingFault[]>(load, everyMs);
}
