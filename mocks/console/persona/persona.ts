import type { z } from 'zod';
import { worldPath } from '../address.ts';
import { esiaPaths, personaList } from '../../../schema/registry/esia.ts';

export type Persona = z.output<typeof personaList>['personas'][number];
export type AccountLevel = Persona['level'];

/** Asks the ESIA stand-in who can sign in. Throws when it does not answer, or answers what its contract does not allow. */
export async function loadPersonas(signal: AbortSignal): Promise<readonly Persona[]> {
  const path = `${worldPath(window.location.pathname)}${esiaPaths.personas}`;
  const answer = await fetch(path, { headers: { accept: 'application/json' }, signal });
  if (!answer.ok) throw new Error(`${path} answered HTTP ${answer.status}`);
  return personaList.parse(await answer.json()).personas;
}

/** The portals that somebody of the cast signs in at, in alphabetical order. */
export function portalsOf(personas: readonly Pick<Persona, 'portal'>[]): readonly string[] {
  return [...new Set(personas.map((persona) => persona.portal))].sort();
}
