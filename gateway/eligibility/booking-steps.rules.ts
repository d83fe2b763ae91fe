import { rule } from '../../schema/rules/registered.ts';
import type { Refused } from '../rule/refusal.rules.ts';

/** The steps of booking, in the order in which one goes through them. */
const steps = ['PATIENT', 'CLINIC', 'SLOT'] as const;

/** What speaks against a booking, by the step that it stops at. */
export type ByStep = Readonly<Record<(typeof steps)[number], readonly Refused[]>>;

/** patient and policy, then the clinic, then specialty, doctor and slot; what stops an earlier step is told first. */
const comesFirst = rule('R-017', (a: keyof ByStep, b: keyof ByStep) => steps.indexOf(a) <= steps.indexOf(b));

/** All of it, in the order of the steps; inside a step in the order given. */
export const inOrderOfSteps = (byStep: ByStep): Refused[] =>
  steps.toSorted((a, b) => (a === b ? 0 : comesFirst(a, b) ? -1 : 1)).flatMap((step) => byStep[step]);
