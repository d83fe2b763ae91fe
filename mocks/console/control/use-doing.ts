import { useCallback, useRef, useState } from 'react';
import { messageOf } from './ask.ts';

export interface Doing {
  readonly busy: boolean;
  readonly failure: unknown;
  /** What went wrong, in words; empty where nothing did. */
  readonly reason: string;
  /** Does one thing at a time: what is asked for meanwhile is not done. */
  readonly run: (work: () => Promise<unknown>) => void;
  readonly forget: () => void;
}

/** What a button does: whether it is under way, and what went wrong. */
export function useDoing(): Doing {
  const [state, setState] = useState<{ busy: boolean; failure?: unknown }>({ busy: false });
  const busy = useRef(false);
  const run = useCallback((work: () => Promise<unknown>) => {
    if (busy.current) return;
    busy.current = true;
    setState({ busy: true });
    work()
      .then(
        () => setState({ busy: false }),
        (failure: unknown) => setState({ busy: false, failure }),
      )
      .finally(() => (busy.current = false));
  }, []);
  const forget = useCallback(() => setState({ busy: false }), []);
  return { busy: state.busy, failure: state.failure, reason: state.failure === undefined ? '' : messageOf(state.failure), run, forget };
}
