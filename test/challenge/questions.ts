import { graphql } from '../setup/graphql/index.ts';

/** What the tests of codes and consents ask. */
export const SlotsOfClinic = graphql(`
  query SlotsOfAClinic($clinic: ID!) {
    clinic(id: $clinic) {
      slots(filter: { freeOnly: true }, first: 100) {
        nodes {
          id
          startsAt
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
`);

export const BookForAnother = graphql(`
  mutation BookForAnother($input: BookAppointmentInput!) {
    bookAppointment(input: $input) {
      __typename
      ... on AppointmentBooked {
        appointment {
          id
          status
        }
      }
      ... on ConsentRequired {
        challenge {
          id
          kind
          maskedPhone
          expiresAt
          attemptsLeft
        }
        appointment {
          id
          status
        }
      }
      ... on Refusal {
        code
        message
        retryAfter
        rule {
          code
        }
        remedies {
          action
          phone
        }
      }
    }
  }
`);

export const AnswerCode = graphql(`
  mutation AnswerCode($input: AnswerChallengeInput!) {
    answerChallenge(input: $input) {
      __typename
      ... on AppointmentBooked {
        appointment {
          id
          status
        }
      }
      ... on ConsentGiven {
        consent {
          id
          revokedAt
          grantor {
            displayName
          }
          grantee {
            displayName
          }
        }
      }
      ... on PhoneActivated {
        account {
          phoneActivated
        }
      }
      ... on Refusal {
        code
        message
        retryAfter
        field
        rule {
          code
        }
        remedies {
          action
        }
      }
    }
  }
`);

export const AskConsent = graphql(`
  mutation AskConsent($input: RequestBookingConsentInput!) {
    requestBookingConsent(input: $input) {
      __typename
      ... on ConsentRequested {
        challenge {
          id
          kind
          maskedPhone
        }
      }
      ... on ConsentGiven {
        consent {
          id
        }
      }
      ... on Refusal {
        code
        retryAfter
        rule {
          code
        }
        remedies {
          action
        }
      }
    }
  }
`);

export const RevokeConsent = graphql(`
  mutation RevokeConsent($input: RevokeBookingConsentInput!) {
    revokeBookingConsent(input: $input) {
      __typename
      ... on ConsentRevoked {
        consent {
          id
          revokedAt
        }
      }
      ... on Refusal {
        code
      }
    }
  }
`);

/** What an owner of a policy is told of others. */
export const OwnersView = graphql(`
  query OwnersView {
    me {
      consentsGiven {
        id
        revokedAt
        grantee {
          displayName
        }
      }
      notifications(first: 10) {
        nodes {
          kind
          title
          body
          channels
        }
      }
      uses(first: 20) {
        nodes {
          at
          by {
            displayName
          }
          allowed
          refusalCode
        }
      }
    }
  }
`);

export const BookingOfAnother = graphql(`
  query BookingOfAnother($id: ID!) {
    appointment(id: $id) {
      status
      statusSetBy
      statusSetAt
    }
  }
`);

export const ChallengeNow = graphql(`
  query ChallengeNow($id: ID!) {
    node(id: $id) {
      ... on Challenge {
        attemptsLeft
      }
    }
  }
`);
