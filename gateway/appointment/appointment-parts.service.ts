import { dayIn } from '../../schema/calendar/index.ts';
import { zoneOfClinic } from '../clinic/clinic.rules.ts';
import { findClinic } from '../clinic/clinic.service.ts';
import { findSlot } from '../clinic/slot.service.ts';
import type { Slot } from '../clinic/slot.type.ts';
import type { Context } from '../graph/context.ts';
import type { PolicyCheck } from '../policy/policy-check.type.ts';
import { findPolicy } from '../policy/policy.service.ts';
import type { Policy } from '../policy/policy.type.ts';
import type { Remedy } from '../rule/refusal.type.ts';
import { asksTheDesk } from './appointment.rules.ts';
import type { Appointment } from './appointment.type.ts';

/** Null where it was booked without one, or FER no longer has it. */
export const slotOf = async (context: Context, { ferSlotId, moOid, resourceId, startsAtMs }: Appointment): Promise<Slot | null> => {
  if (ferSlotId === null) return null;
  return findSlot(context, [ferSlotId, moOid, resourceId, dayIn(zoneOfClinic(moOid), startsAtMs)], 'Appointment.slot');
};

/** Null where it is not known by which policy it was booked. */
export const policyUsed = async (context: Context, { oip, policyOrdinal }: Appointment): Promise<Policy | null> =>
  policyOrdinal === null ? null : findPolicy(context, oip, policyOrdinal, 'Appointment.policyUsed');

/** The check that was made when it was booked; null where none was kept. */
export const policyCheckOf = async (context: Context, appointment: Appointment): Promise<PolicyCheck | null> => {
  const { oip, policyOrdinal, storedCheck } = appointment;
  if (!storedCheck) return null;
  const policy = policyOrdinal === null ? null : await findPolicy(context, oip, policyOrdinal, 'Appointment.policyCheck');
  return {
    valid: storedCheck.valid,
    policy,
    warnings: [],
    refusal: null,
    checkedAt: storedCheck.at,
    registryResponseId: storedCheck.responseId,
    provenance: { system: 'STORAGE', retrievedAt: storedCheck.at, stale: false, requestId: storedCheck.responseId },
  };
};

/** The desk to ask about a status that may be wrong; null where it is not such a status. */
export const disputeRemedy = async (context: Context, appointment: Appointment): Promise<Remedy | null> => {
  if (!asksTheDesk(appointment, appointment.seenAs)) return null;
  const clinic = await findClinic(context, appointment.moOid, 'Appointment.disputeRemedy');
  const message = {
    ru: 'Если статус неверен, обратитесь в регистратуру: исправить его может только поликлиника',
    en: 'If the status is wrong, ask the registry desk: only the clinic can put it right',
  };
  return { action: 'CONTACT_REGISTRY_DESK', message: message[context.language], phone: clinic?.registryDesk.phone ?? null, url: null };
};
