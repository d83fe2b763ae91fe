import type { Day } from '../../schema/calendar/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import { inForce, type PolicyFacts } from './policy.rules.ts';

/** a policy in force is what every service of OMS rests on. */
export const isCovered = rule('R-068', (policies: readonly PolicyFacts[], today: Day) => policies.some((policy) => inForce(policy, today)));

/** a temporary certificate is no permanent policy, and every other kind is one. */
export const isPermanent = rule('R-080', (type: PolicyFacts['type']) => type !== 'TEMPORARY');

/** care is given by a temporary policy as by a permanent one. */
export const coversCare = rule('R-081', (policy: PolicyFacts | undefined, today: Day) => policy !== undefined && inForce(policy, today));

/** the whole programme of the territory where one is insured; the basic one elsewhere. Codes of regions. */
export const isTerritorial = rule('R-091', (insuredIn: string | null, servedIn: string) => insuredIn === servedIn);

/** only a digital policy is a code of the register’s record. */
export const hasCode = rule('R-102', (type: PolicyFacts['type']) => type === 'DIGITAL');
