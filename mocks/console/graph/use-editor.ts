import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { EditorHandle } from './editor-handle.ts';

interface Editor {
  readonly editor: EditorHandle;
  /** Where the editor, once loaded, puts what it can do. */
  readonly handle: RefObject<EditorHandle | null>;
  readonly setStanding: (standing: boolean) => void;
}

type Opened = Parameters<EditorHandle['open']>[0];

/** The editor as the page sees it: what is asked of it before it is loaded waits for it. */
export function useEditor(): Editor {
  const handle = useRef<EditorHandle | null>(null);
  const waiting = useRef<Opened | undefined>(undefined);
  const [standing, setStanding] = useState(false);
  const editor = useMemo<EditorHandle>(
    () => ({
      ready: standing,
      open: (tab) => {
        if (standing) handle.current?.open(tab);
        else waiting.current = tab;
      },
      fill: (tab) => {
        if (standing) handle.current?.fill(tab);
        else if (waiting.current?.name === tab.name) waiting.current = { ...waiting.current, ...tab };
      },
      now: () => handle.current?.now() ?? { query: '', variables: '' },
      setTheme: (theme) => handle.current?.setTheme(theme),
    }),
    [standing],
  );

  useEffect(() => {
    if (!standing || !waiting.current) return;
    handle.current?.open(waiting.current);
    waiting.current = undefined;
  }, [standing]);

  return { editor, handle, setStanding };
}
