import type { z } from 'zod';
import { esiaClaims, esiaPaths } from '../../schema/registry/esia.ts';
import { esiaScopes, type discoveryDocument } from '../../schema/registry/esia-messages.ts';

/** Address of one of ESIA's paths below its base, `http://localhost:4000/esia`. */
export const esiaUrl = (base: string, path: string): string => base + path.slice('/esia'.length);

/** What OpenID Connect Discovery asks for; every address is below the issuer. */
export const discoveryOf = (issuer: string): z.input<typeof discoveryDocument> => ({
  issuer,
  authorization_endpoint: esiaUrl(issuer, esiaPaths.authorize),
  token_endpoint: esiaUrl(issuer, esiaPaths.token),
  userinfo_endpoint: esiaUrl(issuer, esiaPaths.userinfo),
  jwks_uri: esiaUrl(issuer, esiaPaths.jwks),
  end_session_endpoint: esiaUrl(issuer, esiaPaths.logout),
  response_types_supported: ['code'],
  response_modes_supported: ['query'],
  grant_types_supported: ['authorization_code', 'refresh_token'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['EdDSA'],
  token_endpoint_auth_methods_supported: ['none', 'client_secret_post', 'client_secret_basic'],
  code_challenge_methods_supported: ['S256'],
  scopes_supported: [...esiaScopes],
  claims_supported: Object.keys(esiaClaims.shape),
});
