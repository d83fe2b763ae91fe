import type { Doer } from '../due/doer.service.ts';
import { refusedUnder, type Refused } from '../rule/refusal.rules.ts';
import { cancelInFer } from './cancel-in-fer.service.ts';
import type { BookingDraft } from './booking-draft.type.ts';
import { notCancellable } from './cancel-refusals.rules.ts';
import { storedAppointment } from './stored-appointment.service.ts';
import { deskOf, ferSilent } from './upstream-refusal.service.ts';

/** Whether the visit that is given up is free in FER; `freed` undefined: FER was asked and did not answer. */
export type Freed = { readonly freed: true } | { readonly freed: false; readonly refused: Refused } | { readonly freed: undefined };

/** gives the old slot back once the new one is booked. */
export const freeReplaced = async (
  by: Doer,
  { draft, first }: { readonly draft: BookingDraft; readonly first?: unknown },
  ordinal: number,
): Promise<Freed> => {
  const { portal } = draft.bookedBy;
  const old = await storedAppointment(by, { oip: draft.patient.oip, ordinal });
  const refused = async (): Promise<Freed> => {
    const text = { ...notCancellable, remedies: old ? await deskOf(by, old.moOid) : [] };
    return { freed: false, refused: refusedUnder(portal, text) };
  };
  if (!old?.bookIdMis) return refused();
  // Cancelled meanwhile: it is free.
  if (old.status !== 'BOOKED') return { freed: true };
  const told = await cancelInFer(by, old.bookIdMis);
  if (told.said === 'CANCELLED') return { freed: true };
  if (told.said === 'REFUSED') return refused();
  if (first === undefined || told.outcome === 'UNKNOWN') return { freed: undefined };
  return { freed: false, refused: await ferSilent(by, told.error, portal, old.moOid) };
};
