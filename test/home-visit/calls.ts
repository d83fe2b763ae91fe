import { graphql } from '../setup/graphql/index.ts';

export const CallDoctor = graphql(`
  mutation CallDoctor($input: RequestHomeVisitInput!) {
    requestHomeVisit(input: $input) {
      __typename
      ... on HomeVisitRequested {
        visit {
          id
          status
          complaint
          phone
          address {
            text
          }
          requestedAt
          expectedFrom
          expectedTo
          patient {
            name {
              full
            }
          }
          clinic {
            oid
          }
        }
      }
      ... on Refusal {
        code
        field
        profile
        rule {
          code
        }
        remedies {
          action
          phone
        }
        retryAfter
      }
    }
  }
`);

export const CancelCall = graphql(`
  mutation CancelCall($input: CancelHomeVisitInput!) {
    cancelHomeVisit(input: $input) {
      __typename
      ... on HomeVisitCancelled {
        visit {
          id
          status
        }
      }
      ... on Refusal {
        code
        field
      }
    }
  }
`);

export const HomeVisits = graphql(`
  query HomeVisits {
    me {
      person {
        id
        homeVisits {
          id
          status
          complaint
          expectedFrom
          expectedTo
          clinic {
            oid
          }
        }
        medicalRecord {
          ... on MedicalRecord {
            documents(section: HOME_VISIT_PROTOCOLS, first: 1) {
              totalCount
              nodes {
                title
                content
                signature {
                  valid
                }
              }
            }
          }
        }
      }
      notifications(first: 10) {
        nodes {
          kind
          title
          body
          about {
            id
          }
        }
      }
    }
  }
`);

export const moscowAddress = { text: 'г. Москва, ул. Берёзовая, д. 12, кв. 34', regionCode: '77' };

/** What a caller says where nothing else matters. */
export const plea = { address: moscowAddress, complaint: 'Температура 38,5, кашель третий день', phone: '+79160000001' };
