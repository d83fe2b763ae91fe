import type { PersonOfWorld } from '../../schema/control/people.ts';
import { graphClient, type GraphClient } from './graph-client.ts';

/** Ways to ask the graph of a world. */
export interface WorldClients {
  /** A persona, signed in by name, or somebody whom `people.find` or `people.make` gave. `portal`: where they sign in, else at their own. */
  as(persona: string | PersonOfWorld, options?: { readonly portal?: string }): GraphClient;
  /** Whoever this access token of the world's ESIA belongs to. */
  bearer(token: string): GraphClient;
  /** Somebody who did not sign in. */
  anonymous(): GraphClient;
}

const nameOf = (persona: string | PersonOfWorld): string => {
  if (typeof persona === 'string') return persona;
  if (persona.persona !== null) return persona.persona;
  throw new Error(`${persona.fullName} has no account and cannot sign in`);
};

export const worldClients = (endpoint: string): WorldClients => ({
  as(persona, { portal } = {}) {
    const name = nameOf(persona);
    return graphClient(endpoint, name, { 'x-persona': name, ...(portal !== undefined && { 'x-portal': portal }) });
  },
  bearer: (token) => graphClient(endpoint, 'a bearer', { authorization: `Bearer ${token}` }),
  anonymous: () => graphClient(endpoint, 'nobody', {}),
});
