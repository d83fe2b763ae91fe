import type { Viewer } from '../access/viewer.ts';
import type { AskedSlot } from '../eligibility/asked-slot.service.ts';
import { sourceOf } from '../eligibility/booking-channel.rules.ts';
import type { Patient } from '../eligibility/facts.service.ts';
import type { Weighed } from '../eligibility/weigh.service.ts';
import { relationOf } from '../family/family-link.rules.ts';
import type { Context } from '../graph/context.ts';
import { personLoader } from '../person/person.loader.ts';
import { humanName } from '../person/person.rules.ts';
import { inForce, policyOf } from '../policy/policy.rules.ts';
import type { BookingDraft } from './booking-draft.type.ts';
import { restsOn } from './decide.rules.ts';

/** What the viewer is to the patient, where the portal has verified it. */
export const relationTo = async (context: Context, { seenAs }: Patient): Promise<string | null> => {
  if (seenAs !== 'CHILD' && seenAs !== 'WARD') return null;
  const { oip, grants } = await context.viewer();
  const self = oip === null ? undefined : grants.get(oip);
  const row = self && (await context.use(personLoader).load(self.personKey));
  return row ? relationOf(seenAs === 'WARD' ? 'WARD' : 'SON', row.sex) : null;
};

const slotOf = ({ told }: AskedSlot): BookingDraft['slot'] | undefined =>
  told
    ? {
        id: told.slot.slotId,
        moOid: told.resource.moOid,
        resourceId: told.resource.resourceId,
        postId: told.resource.offered.code,
        doctorName: told.resource.specialist && humanName(told.resource.specialist.name).full,
        startsAtMs: told.slot.startsAtMs,
        durationMinutes: told.slot.durationMinutes,
        room: told.slot.room ?? told.resource.room?.number ?? null,
        service: told.slot.service,
      }
    : undefined;

/** Undefined: one is needed, and the register has none. */
const policyOfDraft = ({ requestId }: Context, { known }: Weighed): BookingDraft['policy'] | undefined => {
  const { register, facts } = known;
  if (facts.ownFunds) return null;
  const policy = register && policyOf(register.value.policies, facts.today);
  const number = policy?.enp ?? policy?.number;
  if (!register || !policy || !number) return undefined;
  const { retrievedAt, requestId: responseId } = register.provenance;
  const check = { valid: inForce(policy, facts.today), at: retrievedAt, responseId: responseId ?? requestId };
  return restsOn(check) ? { ordinal: policy.ordinal, number, series: policy.enp === null ? policy.series : null, check } : undefined;
};

const patientOfDraft = ({ known: { register } }: Weighed): BookingDraft['patient'] | undefined => {
  if (!register) return undefined;
  const { oip, name, birthDate, sex, snils } = register.value;
  return { oip, ...name, birthDate, sex, snils };
};

const bookedBy = async (context: Context, { account, oip }: Viewer, patient: Patient): Promise<BookingDraft['bookedBy']> => ({
  oip,
  esiaOid: account.esiaOid,
  name: account.displayName,
  relation: await relationTo(context, patient),
  portal: account.portal,
});

/** Everything that carrying a booking out needs; undefined where the register has no policy to book by. */
export const draftOf = async (context: Context, weighed: Weighed): Promise<BookingDraft | undefined> => {
  const { known, asked, channel, referral } = weighed;
  const [patient, slot, policy] = [patientOfDraft(weighed), slotOf(asked), policyOfDraft(context, weighed)];
  if (!patient || !slot || policy === undefined) return undefined;
  return {
    patient,
    slot,
    policy,
    referral: referral && { id: referral.id, number: referral.number },
    channel,
    source: sourceOf[channel],
    bookedBy: await bookedBy(context, await context.viewer(), known.patient),
    preparation: null,
  };
};
