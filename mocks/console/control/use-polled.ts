import { useCallback, useEffect, useRef, useState } from 'react';
import { messageOf } from './ask.ts';
import { onChanged } from './changed.ts';

export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly reason: string; readonly again: () => void };

/** The value, if it has come. */
export const valueOf = <Value>(loaded: Loaded<Value>): Value | undefined => (loaded.state === 'ready' ? loaded.value : undefined);

/**
 * Loads at once, after every change that the page makes, and then every `everyMs` (never where undefined) while the page is looked at.
 * Whatever is under way is aborted when it is no longer wanted; a value that is the same stays the same object, so that nothing is drawn anew.
 * `load` must keep its identity as long as it asks for the same.
 */
export function usePolled<Value>(load: (signal: AbortSignal) => Promise<Value>, everyMs?: number): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  const shown = useRef('');

  useEffect(() => {
    let timer: number | undefined;
    let asking = new AbortController();
    const ask = (): void => {
      window.clearTimeout(timer);
      asking.abort();
      asking = new AbortController();
      const { signal } = asking;
      load(signal)
        .then(
          (value) => {
            if (signal.aborted) return;
            const text = JSON.stringify(value);
            if (text === shown.current) return;
            shown.current = text;
            setLoaded({ state: 'ready', value });
          },
          (error: unknown) => {
            if (signal.aborted) return;
            shown.current = '';
            setLoaded({ state: 'failed', reason: messageOf(error), again });
          },
        )
        .finally(() => {
          if (!signal.aborted && everyMs !== undefined) timer = window.setTimeout(look, everyMs);
        });
    };
    const look = (): void => {
      if (document.visibilityState === 'visible') ask();
    };
    ask();
    const silence = onChanged(ask);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.clearTimeout(timer);
      asking.abort();
      silence();
      document.removeEventListener('visibilitychange', look);
    };
  }, [load, everyMs, attempt, again]);

  return loaded;
}
