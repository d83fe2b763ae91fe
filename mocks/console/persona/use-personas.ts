import { useEffect, useState } from 'react';
import { loadPersonas, type Persona } from './persona.ts';

export type Cast =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly personas: readonly Persona[] }
  | { readonly state: 'unreachable' };

/** The people one can sign in as; asked again whenever `attempt` changes. */
export function usePersonas(attempt: number): Cast {
  const [cast, setCast] = useState<Cast>({ state: 'loading' });
  useEffect(() => {
    const leaving = new AbortController();
    setCast({ state: 'loading' });
    loadPersonas(leaving.signal).then(
      (personas) => setCast({ state: 'ready', personas }),
      (error: unknown) => {
        if (leaving.signal.aborted) return;
        console.warn('The list of personas did not come:', error);
        setCast({ state: 'unreachable' });
      },
    );
    return () => leaving.abort();
  }, [attempt]);
  return cast;
}
