import type { z } from 'zod';
import { fullYears } from '../../schema/calendar/index.ts';
import { esiaAudience, personaTokenRequest, type personaList, type personaTokenAnswer } from '../../schema/registry/esia.ts';
import { esiaScopes } from '../../schema/registry/esia-messages.ts';
import { readMessage } from '../world/request-fault.ts';
import type { EsiaCall } from './authorize.ts';
import { OAuthError } from './oauth-error.ts';
import { isPortal, portals } from './portal.ts';
import { secretOf } from './signing-key.ts';
import { claimsOf, signToken, tokenLife } from './token.ts';

/** What a sign-in without a form may see: everything. */
const sandboxScope = esiaScopes.join(' ');

export const listPersonas = ({ people, world }: EsiaCall): z.input<typeof personaList> => ({
  personas: people.personas.map(({ name, fullName, story, roles, level, portal, birthDate, rules }) => ({
    name,
    fullName,
    story,
    roles: [...roles],
    level,
    portal,
    ...(birthDate !== undefined && { age: Math.max(0, fullYears(birthDate, world.today)) }),
    rules: [...rules],
  })),
});

/** A token for a persona without the login form: what `x-persona` uses. */
export const givePersonaToken = async (
  body: unknown,
  { people, world }: EsiaCall,
  issuer: string,
): Promise<z.input<typeof personaTokenAnswer>> => {
  const read = readMessage(personaTokenRequest, body);
  if ('faults' in read) {
    throw new OAuthError(
      'invalid_request',
      read.faults.map(({ path, expected }) => [path, expected].filter(Boolean).join(': ')).join('; '),
    );
  }
  const persona = people.persona(read.value.persona);
  if (!persona) {
    throw new OAuthError(
      'unknown_persona',
      `no persona ${read.value.persona}; expected one of ${people.personas.map(({ name }) => name).join(', ')}`,
    );
  }
  const portal = read.value.portal ?? persona.portal;
  if (!isPortal(portal))
    throw new OAuthError('invalid_request', `no portal ${portal}; expected one of ${portals.map(({ code }) => code).join(', ')}`);
  const session = secretOf(world.base.seed, world.id, 'persona', persona.name, portal);
  const claims = claimsOf({ persona, portal, scope: sandboxScope, session }, world, issuer, esiaAudience);
  return { access_token: await signToken(claims, world.base.seed, 'ACCESS'), expires_in: tokenLife };
};
