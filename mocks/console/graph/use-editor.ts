import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { EditorText } from './early-text.ts';
import type { EarlyWork, EditorHandle, LoadedEditor } from './editor-handle.ts';

interface Editor {
  readonly editor: EditorHandle;
  /** Where the editor, once loaded, puts what it can do. */
  readonly handle: RefObject<LoadedEditor | null>;
  readonly setStanding: (standing: boolean) => void;
  readonly early: Early;
}

/** What stands in the place of the editor until that has come, and has taken over. */
export interface Early {
  /** Whether the editor could take over. */
  readonly standing: boolean;
  readonly write: (text: EditorText) => void;
  readonly leave: (work: EarlyWork) => void;
}

type Opened = Parameters<EditorHandle['open']>[0];

/** The editor as the page sees it: what is asked of it before it is loaded waits for it. */
export function useEditor(): Editor {
  const handle = useRef<LoadedEditor | null>(null);
  const waiting = useRef<Opened | undefined>(undefined);
  const written = useRef<EditorText>({ query: '', variables: '' });
  const [standing, setStanding] = useState(false);
  const [work, leave] = useState<EarlyWork>();
  const ready = work !== undefined;
  const editor = useMemo<EditorHandle>(
    () => ({
      ready,
      open: (tab) => {
        if (ready) handle.current?.open(tab);
        else waiting.current = tab;
      },
      fill: (tab) => {
        if (ready) handle.current?.fill(tab);
        else if (waiting.current?.name === tab.name) waiting.current = { ...waiting.current, ...tab };
      },
      now: () => (ready ? handle.current?.now() : undefined) ?? written.current,
      setTheme: (theme) => handle.current?.setTheme(theme),
    }),
    [ready],
  );

  // Before the browser draws: what was typed never disappears from sight.
  useLayoutEffect(() => {
    if (work) handle.current?.takeOver(work);
  }, [work]);

  useEffect(() => {
    if (!ready || !waiting.current) return;
    handle.current?.open(waiting.current);
    waiting.current = undefined;
  }, [ready]);

  const write = useCallback((text: EditorText) => void (written.current = text), []);
  const early = useMemo<Early>(() => ({ standing, write, leave }), [standing, write]);
  return { editor, handle, setStanding, early };
}
