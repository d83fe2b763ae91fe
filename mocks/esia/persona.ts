import type { z } from 'zod';
import { fullYears } from '../../schema/calendar/index.ts';
import { esiaAudience, personaTokenRequest, type personaList, type personaTokenAnswer } from '../../schema/registry/esia.ts';
import { esiaScopes } from '../../schema/registry/esia-messages.ts';
import type { EsiaCall } from './esia-call.ts';
import { failureOfToken } from './failures.ts';
import { OAuthError } from './oauth-error.ts';
import { isPortal, portals } from './portal.ts';
import { readBody } from './read-body.ts';
import { keySetOf, secretOf } from './signing-key.ts';
import { claimsOf, signToken, tokenLife } from './token.ts';
import { registeredPersonas, userOf } from './users.ts';

/** What a sign-in without a form may see: everything. */
const sandboxScope = esiaScopes.join(' ');

export const listPersonas = (call: EsiaCall): z.input<typeof personaList> => ({
  personas: [...call.people.personas, ...registeredPersonas(call)].map(
    ({ name, fullName, story, roles, level, portal, birthDate, rules }) => ({
      name,
      fullName,
      story,
      roles: [...roles],
      level,
      portal,
      ...(birthDate !== undefined && { age: Math.max(0, fullYears(birthDate, call.world.today)) }),
      rules: [...rules],
    }),
  ),
});

/** A token for a persona without the login form and without a code: what `x-persona` uses. */
export const givePersonaToken = async (body: unknown, call: EsiaCall): Promise<z.input<typeof personaTokenAnswer>> => {
  const { people, world, issuer } = call;
  const request = readBody(personaTokenRequest, body);
  const persona = userOf(request.persona, call);
  if (!persona) {
    throw new OAuthError(
      'unknown_persona',
      `no persona ${request.persona}; expected one of ${people.personas.map(({ name }) => name).join(', ')}`,
    );
  }
  const portal = request.portal ?? persona.portal;
  if (!isPortal(portal))
    throw new OAuthError('invalid_request', `no portal ${portal}; expected one of ${portals.map(({ code }) => code).join(', ')}`);
  const failure = request.failure ?? failureOfToken(persona, call);
  if (failure?.kind === 'REFUSED_CONSENT') throw new OAuthError('access_denied', 'the user gives the client nothing');
  const session = secretOf(world.base.seed, world.id, 'persona', persona.name, portal);
  const claims = claimsOf({ persona, portal, scope: sandboxScope, session, ...(failure && { failure }) }, world, issuer, esiaAudience);
  const access_token = await signToken(claims, world.base.seed, 'ACCESS', { foreignKey: failure?.kind === 'UNKNOWN_KEY' });
  return { access_token, expires_in: tokenLife, ...(failure && { failure: failure.kind }), issuer, jwks: await keySetOf(world.base.seed) };
};
