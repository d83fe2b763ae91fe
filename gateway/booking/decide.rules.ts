import { rule } from '../../schema/rules/registered.ts';
import type { StoredPolicyCheck } from '../appointment/appointment.entity.ts';
import type { Refused } from '../rule/refusal.rules.ts';

/** with the child’s policy linked, and with a consent that stands, nobody is sent a code. */
export const needsNoCode = rule('R-011', (refusals: readonly Pick<Refused, 'code'>[]) =>
  refusals.every(({ code }) => code !== 'CONSENT_REQUIRED'),
);

/** What a mutation says no with: the first reason that a code of the policy’s owner would not remove. Undefined: none. */
export const firstRefusal = (refusals: readonly Refused[]): Refused | undefined => refusals.find(({ code }) => code !== 'CONSENT_REQUIRED');

/** a booking rests on what the register has just said of the policy, and keeps it. */
export const restsOn = rule('R-113', (check: StoredPolicyCheck) => check.valid);
