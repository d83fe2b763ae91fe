import type { PersonOfWorld } from '../../../schema/control/people.ts';

/** As whom requests go out. `persona` undefined: nothing chosen yet; empty: nobody, on purpose. */
export interface SignIn {
  readonly persona?: string | undefined;
  readonly portal?: string | undefined;
}

/** Whom the page starts with when its address names nobody: the mother whose dashboard the first tab asks for. */
const first = 'maria';

/** Somebody of the register who is in no list signs in by their number there. */
export const isOip = (persona: string): boolean => /^\d{12}$/.test(persona);

/** The choice as it stands once it is known who there is. */
export function settle(signIn: SignIn, people: readonly PersonOfWorld[]): SignIn {
  if (signIn.persona === '') return { persona: '' };
  if (signIn.persona !== undefined && isOip(signIn.persona)) return signIn;
  const chosen =
    signIn.persona === undefined
      ? (people.find(({ persona }) => persona === first) ?? people[0])
      : people.find(({ persona }) => persona === signIn.persona);
  return chosen?.persona ? { persona: chosen.persona, portal: signIn.portal ?? chosen.portal ?? undefined } : { persona: '' };
}

/** The headers by which the gateway signs somebody in without a form; it knows them in sandbox mode only. */
export function signInHeaders({ persona, portal }: SignIn): Readonly<Record<string, string>> {
  if (!persona) return {};
  return portal ? { 'x-persona': persona, 'x-portal': portal } : { 'x-persona': persona };
}
