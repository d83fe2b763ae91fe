import { graphql } from '../setup/graphql/index.ts';

export const Subscribe = graphql(`
  mutation SubscribeToHomeVisits($input: SubscribeToServiceInput!) {
    subscribeToService(input: $input) {
      __typename
      ... on ServiceSubscription {
        id
        service
        active
        region {
          code
        }
      }
      ... on Refusal {
        code
        field
        rule {
          code
        }
      }
    }
  }
`);

export const Awaited = graphql(`
  query Awaited($region: String!) {
    region(code: $region) {
      profile {
        homeVisitEnabled
      }
    }
    me {
      serviceSubscriptions {
        id
        active
      }
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
