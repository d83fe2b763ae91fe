import type { Origin } from '../../schema/control/event-parts.ts';
import type { EventName } from '../../schema/control/events.ts';
import { rule } from '../../schema/rules/registered.ts';

const stateBodies: ReadonlySet<Origin> = new Set<Origin>(['zags', 'mvd', 'guardianship', 'mfc']);

/** the register takes in what ZAGS and other state bodies tell of people, and corrects itself by nobody else’s word. */
export const registerTakesFrom = rule('R-105', (told: Origin) => stateBodies.has(told));

/** whoever is born comes into the register by itself, with a digital policy. */
export const comesIntoRegister = rule('R-104', (event: EventName) => event === 'BIRTH');

/** clinics come into FER and leave it by Минздрав alone. */
export const mayChangeMembership = rule('R-036', (actor: 'MINZDRAV' | 'CLINIC' | 'CITIZEN') => actor === 'MINZDRAV');
