import type { Day } from '../../schema/calendar/index.ts';
import { rule } from '../../schema/rules/registered.ts';

/** What the rules need of a referral. */
export interface ReferralFacts {
  readonly specialty: { readonly code: string };
  readonly service: string;
  /** Inclusive. */
  readonly validTo: Day;
  /** Whether the patient may book by it. */
  readonly bookable: boolean;
}

/** What the rules need of a slot; the day is the clinic's. */
export interface ReferredSlot {
  readonly specialtyCode: string;
  readonly service: string;
  readonly day: Day;
}

/** one comes by a referral to whom it sends, for what it is, and no later than its last day. */
export const leadsTo = rule(
  'R-025',
  (referral: ReferralFacts, slot: ReferredSlot) =>
    referral.bookable &&
    referral.specialty.code === slot.specialtyCode &&
    referral.service === slot.service &&
    slot.day <= referral.validTo,
);
