import type { z } from 'zod';
import { twoFactorRequest, type twoFactorAnswer } from '../../schema/registry/esia-accounts.ts';
import { maskedPhone } from './codes.ts';
import { recordInEpoch, type EsiaCall } from './esia-call.ts';
import { OAuthError } from './oauth-error.ts';
import { readBody } from './read-body.ts';
import { verifyToken } from './token.ts';
import { userByOid } from './users.ts';

/** The claims of a call's access token. @throws OAuthError invalid_token */
export const claimsOfCaller = async (request: Request, { world, ledger, issuers }: EsiaCall) => {
  const token = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token === undefined) throw new OAuthError('invalid_token', 'expected Authorization: Bearer <access token>');
  const claims = await verifyToken(token, world, issuers, 'ACCESS');
  if (ledger.isSignedOut(claims['urn:esia:sid'])) throw new OAuthError('invalid_token', 'signed out');
  return claims;
};

/** The owner switches the second step on or off; codes go to an activated phone. */
export const setTwoFactor = async (request: Request, body: unknown, call: EsiaCall): Promise<z.input<typeof twoFactorAnswer>> => {
  const claims = await claimsOfCaller(request, call);
  const { enabled } = readBody(twoFactorRequest, body);
  const user = userByOid(claims.sub, call);
  if (!user) throw new OAuthError('invalid_token', 'the user exists no more');
  if (user.phone === undefined || !user.phoneActivated)
    throw new OAuthError('phone_not_activated', 'Телефон не активирован: коды отправлять некуда');
  if (user.twoFactorEnabled !== enabled) recordInEpoch(call, { kind: 'TWO_FACTOR', esiaOid: user.esiaOid, enabled });
  return { enabled, sent_to: maskedPhone(user.phone) };
};
