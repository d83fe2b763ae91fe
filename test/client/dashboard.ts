import { graphql } from '../setup/graphql/index.ts';

/** What a citizen sees first: policy, clinic, next visit and record, each from another owner. */
export const Dashboard = graphql(`
  query Dashboard {
    me {
      id
      person {
        id
        name {
          full
        }
        policy {
          id
          enp
          type
          status
          insurer {
            id
            name
            hotline
          }
        }
        attachments {
          id
          area
          status
          clinic {
            id
            name
            phone
            inFer
          }
        }
        appointments(filter: { upcoming: true }, first: 1) {
          nodes {
            id
            startsAt
            doctor {
              id
              name {
                full
              }
              specialty {
                name
              }
            }
            clinic {
              id
              name
            }
          }
        }
        medicalRecord {
          ... on MedicalRecord {
            id
            sections {
              kind
              title
              documentCount
            }
          }
          ... on Refusal {
            code
            message
          }
        }
      }
    }
  }
`);
