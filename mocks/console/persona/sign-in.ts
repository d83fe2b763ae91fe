import type { Persona } from './persona.ts';

/** As whom requests go out. `persona` undefined: nothing chosen yet; empty: nobody, on purpose. */
export interface SignIn {
  readonly persona?: string;
  readonly portal?: string;
}

/** Whom the page starts with when its address names nobody: the mother whose dashboard the first tab asks for. */
const first = 'maria';

/** The choice as it stands once it is known who there is. */
export function settle(signIn: SignIn, personas: readonly Persona[]): SignIn {
  if (signIn.persona === '') return { persona: '' };
  const chosen =
    signIn.persona === undefined
      ? (personas.find(({ name }) => name === first) ?? personas[0])
      : personas.find(({ name }) => name === signIn.persona);
  return chosen ? { persona: chosen.name, portal: signIn.portal ?? chosen.portal } : { persona: '' };
}

/** The headers by which the gateway signs somebody in without a form; it knows them in sandbox mode only. */
export function signInHeaders({ persona, portal }: SignIn): Readonly<Record<string, string>> {
  if (!persona) return {};
  return portal ? { 'x-persona': persona, 'x-portal': portal } : { 'x-persona': persona };
}
