import type { World } from '../kit/index.ts';
import { graphql } from '../setup/graphql/index.ts';

/** What the tests of bookings ask. */
export const FreeSlots = graphql(`
  query SlotsToBook {
    me {
      person {
        id
        attachments {
          clinic {
            id
            name
            slots(filter: { freeOnly: true }, first: 100) {
              nodes {
                id
                startsAt
                bookableOnline
                service
                specialty {
                  referralRequired
                }
                ageGroup
                doctor {
                  id
                }
              }
            }
          }
        }
        appointments(filter: { upcoming: true }) {
          nodes {
            id
            doctor {
              id
            }
          }
        }
      }
    }
  }
`);

export const Book = graphql(`
  mutation BookASlot($input: BookAppointmentInput!) {
    bookAppointment(input: $input) {
      __typename
      ... on AppointmentBooked {
        appointment {
          id
          status
          statusSetBy
          channel
          startsAt
          cancellable
          policyCheck {
            valid
          }
          provenance {
            system
          }
          slot {
            id
            status
          }
          history {
            status
            setBy
            setAt
          }
        }
      }
      ... on Refusal {
        code
        field
        rule {
          code
        }
        retryAfter
        remedies {
          action
          phone
        }
      }
    }
  }
`);

export const Cancel = graphql(`
  mutation CancelABooking($input: CancelAppointmentInput!) {
    cancelAppointment(input: $input) {
      __typename
      ... on AppointmentCancelled {
        appointment {
          id
          status
          statusSetBy
          cancellable
          slot {
            status
          }
          history {
            status
            setBy
          }
        }
      }
      ... on Refusal {
        code
        field
        rule {
          code
        }
        retryAfter
        remedies {
          action
          phone
        }
      }
    }
  }
`);

export const Move = graphql(`
  mutation MoveABooking($input: RescheduleAppointmentInput!) {
    rescheduleAppointment(input: $input) {
      __typename
      ... on AppointmentRescheduled {
        appointment {
          id
          status
          slot {
            id
            status
          }
        }
        previous {
          id
          status
          statusSetBy
          slot {
            status
          }
        }
      }
      ... on Refusal {
        code
        rule {
          code
        }
        retryAfter
        remedies {
          action
          phone
        }
      }
    }
  }
`);

export const BookingNow = graphql(`
  query BookingNow($id: ID!) {
    appointment(id: $id) {
      id
      status
      statusSetBy
      cancellable
      history {
        status
        setBy
        setAt
      }
      slot {
        status
      }
    }
  }
`);

/** Ids of slots of later days that Maria can book by herself, each of another doctor, none of a doctor whom she is booked to. */
export const slotsToBook = async (world: World, persona = 'maria'): Promise<string[]> => {
  const { data } = await world.as(persona).send(FreeSlots);
  const person = data?.me?.person;
  const booked = new Set(person?.appointments?.nodes.map(({ doctor }) => doctor?.id));
  const slots = (person?.attachments ?? []).flatMap(({ clinic }) => clinic?.slots?.nodes ?? []);
  const own = slots.filter(
    ({ bookableOnline, service, specialty, ageGroup, doctor, startsAt }) =>
      startsAt > '2026-03-04' &&
      bookableOnline &&
      service === 'APPOINTMENT' &&
      specialty?.referralRequired === false &&
      ageGroup !== 'CHILD' &&
      !booked.has(doctor?.id),
  );
  return [...Map.groupBy(own, ({ doctor }) => doctor?.id).values()].flatMap(([first]) => (first ? [first.id] : []));
};
