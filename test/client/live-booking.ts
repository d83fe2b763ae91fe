import { graphql } from '../setup/graphql/index.ts';

/** Slots at one's own clinic. */
export const SlotsAtMyClinic = graphql(`
  query SlotsAtMyClinic {
    me {
      id
      person {
        id
        attachments {
          id
          area
          clinic {
            id
            slots(filter: { freeOnly: true }, first: 100) {
              nodes {
                id
                bookableOnline
                service
                ageGroup
                specialty {
                  referralRequired
                }
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

export const BookSlot = graphql(`
  mutation BookSlotOfClient($input: BookAppointmentInput!) {
    bookAppointment(input: $input) {
      __typename
      ... on AppointmentBooked {
        appointment {
          id
          status
        }
      }
      ... on Refusal {
        code
        message
        remedies {
          action
          message
        }
      }
    }
  }
`);

export const BookingChanges = graphql(`
  subscription BookingChanges($since: DateTime) {
    appointmentChanged(since: $since) {
      id
      status
    }
  }
`);
