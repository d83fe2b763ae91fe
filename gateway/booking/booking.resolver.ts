import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graph/context.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { bookAppointment } from './book.service.ts';
import {
  BookAppointmentInput,
  BookAppointmentResult,
  CancelAppointmentInput,
  CancelAppointmentResult,
  RescheduleAppointmentInput,
  RescheduleAppointmentResult,
  type AppointmentBooked,
  type AppointmentCancelled,
  type AppointmentRescheduled,
  type ConsentRequired,
} from './booking.type.ts';
import { cancelAppointment } from './cancel-appointment.service.ts';
import { rescheduleAppointment } from './reschedule.service.ts';

const unknownOutcome =
  'OUTCOME_UNKNOWN in errors[]: FER was asked and did not answer; the same request with the same idempotencyKey later says what came of it.';

@Resolver()
export class BookingResolver {
  @Mutation(() => BookAppointmentResult, {
    description:
      'Записаться на приём: books a slot for oneself, a person one sees, or another one by policy. It is in FER and on the portal, or in neither. The ' +
      `first reason that speaks against it is told. ${unknownOutcome}`,
  })
  bookAppointment(
    @Arg('input', () => BookAppointmentInput) input: BookAppointmentInput,
    @Ctx() context: Context,
  ): Promise<AppointmentBooked | ConsentRequired | Refusal> {
    return bookAppointment(context, input);
  }

  @Mutation(() => CancelAppointmentResult, {
    description:
      'Отменить запись: a booking that stands, until the visit begins (R-055), through whatever channel it was made. Where FER says that it cannot, ' +
      `nothing has changed, and the refusal says when to try again and whom to call (R-056). ${unknownOutcome}`,
  })
  cancelAppointment(
    @Arg('input', () => CancelAppointmentInput) input: CancelAppointmentInput,
    @Ctx() context: Context,
  ): Promise<AppointmentCancelled | Refusal> {
    return cancelAppointment(context, input);
  }

  @Mutation(() => RescheduleAppointmentResult, {
    description:
      'Перенести запись: books another slot for the same patient before it frees the old one (R-057), where the portal moves visits. Where either cannot ' +
      `be done, the old booking stands. ${unknownOutcome}`,
  })
  rescheduleAppointment(
    @Arg('input', () => RescheduleAppointmentInput) input: RescheduleAppointmentInput,
    @Ctx() context: Context,
  ): Promise<AppointmentRescheduled | Refusal> {
    return rescheduleAppointment(context, input);
  }
}
