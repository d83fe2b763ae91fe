import { audit } from '../audit/audit.service.ts';
import type { Asking, Patient } from '../eligibility/facts.service.ts';
import { outage } from '../eligibility/refusals.service.ts';
import { ownChannel, weigh, type Wanted, type Weighed } from '../eligibility/weigh.service.ts';
import type { Context } from '../graph/context.ts';
import { policyNotFound } from '../policy/policy-refusals.rules.ts';
import { slotId } from '../clinic/slot.service.ts';
import type { Refused } from '../rule/refusal.rules.ts';
import type { BookingDraft } from './booking-draft.type.ts';
import { firstRefusal, needsNoCode } from './decide.rules.ts';
import { draftOf, relationTo } from './draft.service.ts';
import type { Naming } from './named-patient.rules.ts';
import { meantPatient } from './meant-patient.service.ts';

/** What a client asks for, in the words of BookAppointmentInput. */
export interface BookingWish extends Naming {
  readonly slotId: string;
  readonly referralId?: string | null;
}

/** What comes of it: no, with the reason; yes, at once; or yes, once the owner of the policy has said a code. */
export type Decision =
  | { readonly refused: Refused; readonly go?: undefined; readonly consent?: undefined }
  | { readonly go: BookingDraft; readonly refused?: undefined; readonly consent?: undefined }
  | { readonly consent: BookingDraft; readonly refused?: undefined; readonly go?: undefined };

/** Yes, where nothing speaks against it and the register has a policy to book by. */
export const drafted = async (
  context: Context,
  weighed: Weighed,
): Promise<{ readonly draft: BookingDraft } | { readonly refused: Refused }> => {
  const { facts, insurer } = weighed.known;
  const draft = await draftOf(context, weighed);
  return draft ? { draft } : { refused: policyNotFound(facts.territory.code, insurer) };
};

const concluded = async (context: Context, weighed: Weighed): Promise<Decision> => {
  const refused = firstRefusal(weighed.refusals);
  if (refused) return { refused };
  const made = await drafted(context, weighed);
  if ('refused' in made) return made;
  return needsNoCode(weighed.refusals) ? { go: made.draft } : { consent: made.draft };
};

/** the owner is told who used their policy, or was not let. Where a code is asked for, whoever sends it says so. */
export const noted = async (context: Context, patient: Patient, service: string, refused: Refused | undefined): Promise<void> => {
  const code = refused?.code;
  const relation = await relationTo(context, patient);
  audit(context).record({
    whom: patient.oip,
    fields: 'POLICIES',
    service,
    allowed: code === undefined,
    ...(code && { refusalCode: code }),
    ...(relation !== null && { relation }),
  });
};

/** What is booked; an appointment where FER does not have the slot. */
export const serviceOf = ({ asked }: Weighed): string => asked.told?.slot.service ?? 'APPOINTMENT';

const decided = async (context: Context, patient: Patient, wanted: Wanted, asking: Asking): Promise<Decision> => {
  try {
    const weighed = await weigh(context, patient, wanted, { ...asking, fresh: true });
    const decision = await concluded(context, weighed);
    if (!decision.consent) await noted(context, patient, serviceOf(weighed), decision.refused);
    return decision;
  } catch (error) {
    const refused = await outage(context, error);
    await noted(context, patient, 'APPOINTMENT', refused);
    return { refused };
  }
};

/**
 * Decides a booking; reads only. Of all that speaks against it the first is told, in this order: whom the input names (ACCOUNT_LEVEL_TOO_LOW,
 * POLICY_NUMBER_FORMAT, ENP_INVALID, PERSON_NOT_FOUND); the patient (PERSON_DECEASED), the policy (POLICY_NOT_FOUND, POLICY_EXPIRED,
 * TEMPORARY_POLICY_NOT_ACCEPTED, OLD_POLICY_NOT_ACCEPTED), leave to book for another (CHILD_POLICY_NOT_LINKED), a doctor’s order
 * (REFERRAL_REQUIRED); the clinic (NO_ATTACHMENT, MIS_DATA_MISMATCH, ORGANIZATION_NOT_IN_FER); the specialist (REFERRAL_REQUIRED), the slot
 * (SLOT_IN_PAST, SLOT_AGE_GROUP, SLOT_NOT_BOOKABLE_ONLINE, SLOT_TAKEN), the doctor (ALREADY_BOOKED). Person.eligibility tells all of them in
 * the same order; a code from the owner of the policy is asked for where nothing else speaks against it. An owner of the facts that does not
 * answer is UPSTREAM_UNAVAILABLE, whatever else may be so.
 * @throws FORBIDDEN where no role of the viewer books, or not at that clinic; BAD_USER_INPUT; NOT_VISIBLE where nobody has the slot
 */
export const decideBooking = async (context: Context, wish: BookingWish): Promise<Decision> => {
  const field = 'Mutation.bookAppointment';
  slotId.read(wish.slotId, 'input.slotId');
  await ownChannel(context);
  try {
    const meant = await meantPatient(context, wish, { service: 'APPOINTMENT', field });
    if (meant.refused) return { refused: meant.refused };
    const wanted = { slotId: wish.slotId, referralId: wish.referralId ?? null, place: 'input.', insteadOf: null };
    return await decided(context, meant.patient, wanted, { field, ...(meant.told && { told: meant.told }) });
  } catch (error) {
    return { refused: await outage(context, error) };
  }
};
