import { findChallenge, challengeId } from '../challenge/challenge.service.ts';
import type { Context } from '../graph/context.ts';
import { notVisible } from '../graph/errors.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { showRefusal } from '../rule/refusal.service.ts';
import type { AppointmentBooked, BookAppointmentInput, ConsentRequired } from './booking.type.ts';
import { onceByKey, type Made } from './by-key.service.ts';
import { carryOut } from './carry-out.service.ts';
import { decideBooking } from './decide.service.ts';
import { hold, type HeldBooking } from './hold.service.ts';
import { showMade } from './show-made.service.ts';
import type { BookingOutcome } from './store-booking.service.ts';

type BookedOrHeld = BookingOutcome | HeldBooking;

/** Books, or holds the slot until the owner of the policy has said the code. */
export const bookAppointment = async (
  context: Context,
  input: BookAppointmentInput,
): Promise<AppointmentBooked | ConsentRequired | Refusal> => {
  const made = await onceByKey<BookedOrHeld>(context, {
    operation: 'bookAppointment',
    input,
    carryOut: async (request): Promise<Made<BookedOrHeld>> => {
      const decision = await decideBooking(context, input);
      if (decision.refused) return { refused: decision.refused };
      if (decision.go) return carryOut(context, { draft: decision.go, request });
      const held = await hold(context, decision.consent, request);
      return held.refused ? { refused: held.refused } : { outcome: held.done };
    },
  });
  if (made.refused) return showRefusal(made.refused, context.language);
  context.changed();
  const appointment = await showMade(context, made.outcome);
  if (!('challenge' in made.outcome)) return { appointment };
  const challenge = await findChallenge(context, challengeId.write(made.outcome.challenge));
  if (!challenge) throw notVisible();
  return { challenge, appointment };
};
