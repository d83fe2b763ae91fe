import { referralId } from '../clinic/referral.service.ts';
import { slotId } from '../clinic/slot.service.ts';
import { patientSeen, type Asking, type Patient } from '../eligibility/facts.service.ts';
import { outage } from '../eligibility/refusals.service.ts';
import { worksAtDesk } from '../eligibility/service-needs.rules.ts';
import { ownChannel, weigh } from '../eligibility/weigh.service.ts';
import type { Context } from '../graph/context.ts';
import { personOf } from '../person/person.service.ts';
import type { Refused } from '../rule/refusal.rules.ts';
import type { BookingDraft } from './booking-draft.type.ts';
import { drafted, noted, serviceOf } from './decide.service.ts';
import { patientUnseen } from './meant-patient.service.ts';
import { nobodySeen } from './named-patient.rules.ts';

/** A visit that is to be moved to another slot. */
export interface MoveWish {
  /** The patient. */
  readonly oip: string;
  readonly ordinal: number;
  /** Number of the referral that it was booked by; null: none. */
  readonly referralNumber: string | null;
  /** Id of the new slot. */
  readonly slotId: string;
}

/** What comes of it. */
export type MoveDecision =
  | { readonly go: BookingDraft; readonly refused?: undefined }
  | { readonly refused: Refused; readonly go?: undefined };

const field = 'Mutation.rescheduleAppointment';

/** Somebody whom the viewer sees, or one whom they booked and do not see. */
const patientOf = async (context: Context, oip: string): Promise<Pick<Asking, 'told'> & { readonly patient: Patient | null }> => {
  const viewer = await context.viewer();
  const grant = await viewer.find(oip);
  if (grant?.sees.has('SERVICES')) {
    const person = await personOf(context, grant);
    return { patient: person && patientSeen(person) };
  }
  const told = await context.registries.insuredPersons.person(oip, { field, fresh: true, staleAllowed: false });
  if (!told) return { patient: null };
  const seenAs = worksAtDesk(viewer.account.roles) ? 'PATIENT_OF_THE_DESK' : 'NAMED';
  return { patient: (await patientUnseen(context, told, seenAs)) ?? null, told };
};

/**
 * Decides whether a visit can be moved to a slot: as decideBooking does, the visit that is given up left out. No code is asked for: without
 * the owner’s consent, which may have been taken back, it is CONSENT_REQUIRED.
 */
export const decideMove = async (context: Context, { oip, ordinal, referralNumber, ...wish }: MoveWish): Promise<MoveDecision> => {
  slotId.read(wish.slotId, 'input.slotId');
  await ownChannel(context);
  try {
    const { patient, told } = await patientOf(context, oip);
    if (!patient) return { refused: nobodySeen((await context.viewer()).account.portal) };
    const named = referralNumber === null || patient.seenAs === 'NAMED' ? null : referralId.write(`${oip}/${referralNumber}`);
    const wanted = { slotId: wish.slotId, referralId: named, place: 'input.', insteadOf: ordinal };
    const weighed = await weigh(context, patient, wanted, { field, fresh: true, ...(told && { told }) });
    const [first] = weighed.refusals;
    const made = first ? { refused: first } : await drafted(context, weighed);
    await noted(context, patient, serviceOf(weighed), 'refused' in made ? made.refused : undefined);
    return 'refused' in made ? made : { go: made.draft };
  } catch (error) {
    return { refused: await outage(context, error) };
  }
};
