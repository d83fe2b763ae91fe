import type { SignInFailure } from '../../schema/registry/esia.ts';
import type { Persona } from '../people/people.ts';
import { recordInEpoch, type EsiaCall } from './esia-call.ts';

/** The failure that a sign-in of this user meets, the oldest that fits; counts it for one that is counted. */
const meet = (user: Persona, fits: (kind: SignInFailure['kind']) => boolean, call: EsiaCall): SignInFailure | undefined => {
  const failure = call.epoch.ledgers.esia
    .failures()
    .find(({ kind, persona }) => fits(kind) && (persona === undefined || persona === user.name));
  if (failure?.times !== undefined) recordInEpoch(call, { kind: 'FAILURE_MET', id: failure.id });
  return failure;
};

/** What is wrong with the token that this user is about to get. */
export const failureOfToken = (user: Persona, call: EsiaCall): SignInFailure | undefined =>
  meet(user, (kind) => kind !== 'REFUSED_CONSENT', call);

/** Whether this user gives the client nothing. */
export const refusesConsent = (user: Persona, call: EsiaCall): boolean =>
  meet(user, (kind) => kind === 'REFUSED_CONSENT', call) !== undefined;
