import type { z } from 'zod';
import { codeRequest, registrationRequest, type challenge, type registeredAccount } from '../../schema/registry/esia-accounts.ts';
import type { Challenge } from './accounts-ledger.ts';
import { challengeAnswer, sendCode, takeCode } from './codes.ts';
import { recordInEpoch, type EsiaCall } from './esia-call.ts';
import { OAuthError } from './oauth-error.ts';
import { readBody } from './read-body.ts';
import { confirmsRegistration } from './sign-in.rules.ts';
import { keptPassword, registeredOid, registeredPersonas, userByLogin } from './users.ts';

const checkIsNew = (contacts: readonly string[], call: EsiaCall): void => {
  const taken = contacts.find((contact) => userByLogin(contact, call) !== undefined);
  if (taken !== undefined) throw new OAuthError('account_exists', `С контактом ${taken} учётная запись уже есть`);
};

/** Phone and e-mail: a code is sent, and there is no account yet. */
export const startRegistration = (body: unknown, call: EsiaCall): { readonly challenge: Challenge; readonly phone: string } => {
  const { password, ...request } = readBody(registrationRequest, body);
  checkIsNew([request.phone, request.email], call);
  const registration = { ...request, password: keptPassword(password, call) };
  return { challenge: sendCode({ registration }, request.phone, call), phone: request.phone };
};

export const startRegistrationByJson = (body: unknown, call: EsiaCall): z.input<typeof challenge> => {
  const { challenge: made, phone } = startRegistration(body, call);
  return challengeAnswer(made, phone);
};

/** The code of a registration: an account of the simplified level. */
export const finishRegistration = (body: unknown, call: EsiaCall): z.input<typeof registeredAccount> => {
  const { challenge: id, code } = readBody(codeRequest, body);
  const known = call.epoch.ledgers.esia.challenge(id)?.registration;
  if (!known) throw new OAuthError('invalid_request', 'challenge: no registration of this name');
  takeCode(id, code, confirmsRegistration, call);
  // Somebody may have taken the phone or the address while the code was on its way.
  checkIsNew([known.phone, known.email], call);
  const esiaOid = registeredOid(call.epoch.ledgers.esia.accounts().length + 1);
  recordInEpoch(call, { kind: 'REGISTERED', esiaOid, registration: known });
  const persona = registeredPersonas(call).at(-1);
  if (!persona) throw new RangeError(`no account ${esiaOid}`);
  return { status: 'REGISTERED', persona: persona.name, esia_oid: esiaOid, level: persona.level, phone: known.phone, email: known.email };
};
