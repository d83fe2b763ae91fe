import type { ResultOf } from '@graphql-typed-document-node/core';
import type { SlotsAtMyClinic } from './live-booking.ts';

/** The first slot that an adult without a referral can book, of a doctor whom they have no booking with. */
export const bookableSlot = (data: ResultOf<typeof SlotsAtMyClinic> | null | undefined): string => {
  const person = data?.me?.person;
  const booked = new Set(person?.appointments?.nodes.map(({ doctor }) => doctor?.id));
  const slots = (person?.attachments ?? []).flatMap(({ clinic }) => clinic?.slots?.nodes ?? []);
  const slot = slots.find(
    ({ bookableOnline, service, ageGroup, specialty, doctor }) =>
      bookableOnline &&
      service === 'APPOINTMENT' &&
      ageGroup !== 'CHILD' &&
      !booked.has(doctor?.id) &&
      specialty?.referralRequired === false,
  );
  if (!slot) throw new Error('no slot can be booked');
  return slot.id;
};
