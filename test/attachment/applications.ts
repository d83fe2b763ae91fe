import { graphql } from '../setup/graphql/index.ts';

export const Apply = graphql(`
  mutation ApplyForAttachment($input: ApplyForAttachmentInput!) {
    applyForAttachment(input: $input) {
      __typename
      ... on AttachmentApplied {
        attachment {
          id
          status
          reason
          policyType
          requestedAt
          decidedAt
          clinic {
            oid
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
        }
      }
    }
  }
`);

export const Attachments = graphql(`
  query AttachmentsOfPerson($id: ID!) {
    person(id: $id) {
      attachments {
        id
        area
        status
        reason
        policyType
        requestedAt
        decidedAt
        decision
        validFrom
        clinic {
          oid
        }
      }
    }
    me {
      notifications(first: 5) {
        nodes {
          kind
          title
          body
        }
      }
    }
  }
`);

export const idOf = (oip: string): string => Buffer.from(`Person:${oip}`).toString('base64url');
export const clinicId = (oid: string): string => Buffer.from(`Clinic:${oid}`).toString('base64url');
export const clinicOid = (region: string, number: number): string => `1.2.643.5.1.13.13.12.2.${Number(region)}.${number}`;

export const passport = { kind: 'PASSPORT', series: '4521', number: '654321', issuedOn: '2021-05-20' } as const;
