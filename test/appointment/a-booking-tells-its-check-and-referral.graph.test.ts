import { describe, expect, it } from 'vitest';
import { worldOfFile } from '../setup/index.ts';
import { graphql } from '../setup/graphql/index.ts';

const world = await worldOfFile();

const MyBookings = graphql(`
  query MyBookings {
    me {
      person {
        appointments(first: 100) {
          nodes {
            id
            status
            statusSetBy
            history {
              status
              setAt
            }
            policyUsed {
              id
            }
            policyCheck {
              valid
              checkedAt
              registryResponseId
              policy {
                id
              }
              refusal {
                code
              }
              provenance {
                system
                stale
              }
            }
            disputeRemedy {
              action
              message
              phone
            }
          }
        }
      }
    }
  }
`);
const Referrals = graphql(`
  query Referrals {
    me {
      person {
        referrals {
          id
          number
          service
          validTo
          specialty {
            code
            referralRequired
          }
          issuedBy {
            id
          }
        }
        appointments(first: 100) {
          nodes {
            referral {
              id
              number
            }
            doctor {
              specialty {
                code
              }
            }
          }
        }
      }
    }
  }
`);
const SlotsByReferral = graphql(`
  query SlotsByReferral($id: ID!, $referralId: ID!) {
    clinic(id: $id) {
      slots(filter: { referralId: $referralId }, first: 100) {
        nodes {
          startsAt
          service
          specialty {
            code
          }
        }
      }
    }
  }
`);
const NodeById = graphql(`
  query ReferralNode($id: ID!) {
    node(id: $id) {
      __typename
      id
    }
  }
`);

const clinicId = Buffer.from('Clinic:1.2.643.5.1.13.13.12.2.77.1001').toString('base64url');

describe('a booking', () => {
  it('keeps what the register said of its policy at that moment', async () => {
    const { data, errors } = await world.as('maria').send(MyBookings);
    expect(errors).toBeUndefined();
    const bookings = data?.me?.person?.appointments?.nodes ?? [];
    const checked = bookings.filter(({ policyCheck }) => policyCheck !== null);
    expect(checked.length).toBeGreaterThan(3);
    for (const { policyCheck, policyUsed, history } of checked) {
      expect(policyCheck).toMatchObject({
        valid: true,
        refusal: null,
        policy: { id: policyUsed?.id },
        checkedAt: history[0]?.setAt,
        provenance: { system: 'STORAGE', stale: false },
      });
      expect(policyCheck?.registryResponseId).toMatch(/^[0-9a-f-]{36}$/);
    }
    expect(new Set(checked.map(({ policyCheck }) => policyCheck?.registryResponseId)).size).toBe(checked.length);
  });

  it('whose status the clinic may have got wrong names the registry desk to ask, and no other does', async () => {
    const { data } = await world.as('maria').send(MyBookings);
    const bookings = data?.me?.person?.appointments?.nodes ?? [];
    const missed = bookings.find(({ status }) => status === 'PATIENT_DID_NOT_COME');
    expect(missed?.disputeRemedy).toMatchObject({ action: 'CONTACT_REGISTRY_DESK', phone: expect.stringMatching(/^\+7\d{10}$/) });
    for (const { status, disputeRemedy } of bookings) if (status === 'COMPLETED' || status === 'BOOKED') expect(disputeRemedy).toBeNull();
  });
});

describe('a referral', () => {
  it('is told by FER, and leads to slots of its specialty no later than its last day', async () => {
    const maria = world.as('maria');
    const { data } = await maria.send(Referrals);
    const [referral] = data?.me?.person?.referrals ?? [];
    expect(referral).toMatchObject({
      service: 'APPOINTMENT',
      specialty: { code: '54', referralRequired: true },
      issuedBy: { id: expect.any(String) },
    });
    const slots = await maria.send(SlotsByReferral, { id: clinicId, referralId: referral?.id ?? '' });
    const nodes = slots.data?.clinic?.slots?.nodes ?? [];
    expect(nodes.length).toBeGreaterThan(0);
    expect(new Set(nodes.map(({ specialty, service }) => `${specialty?.code} ${service}`))).toEqual(new Set(['54 APPOINTMENT']));
    expect(nodes.every(({ startsAt }) => startsAt.slice(0, 10) <= (referral?.validTo ?? ''))).toBe(true);
  });

  it('stands with the booking that was made by it', async () => {
    const { data } = await world.as('valentina').send(Referrals);
    const referred = data?.me?.person?.appointments?.nodes.filter(({ referral }) => referral !== null) ?? [];
    // She has an order for tests as well, by which nothing is booked.
    expect(referred.map(({ referral }) => referral?.number)).toEqual(['771001-000005-1']);
    expect(data?.me?.person?.referrals?.map(({ number }) => number)).toEqual(['771001-000005-2', '771001-000005-1']);
  });

  it('of somebody else is not there, neither by its id nor for slots', async () => {
    const { data } = await world.as('maria').send(Referrals);
    const id = data?.me?.person?.referrals?.[0]?.id ?? '';
    expect((await world.as('maria').send(NodeById, { id })).data?.node).toEqual({ __typename: 'Referral', id });
    const node = await world.as('galina').send(NodeById, { id });
    expect(node.errors).toMatchObject([{ extensions: { code: 'NOT_VISIBLE' } }]);
    const slots = await world.as('galina').send(SlotsByReferral, { id: clinicId, referralId: id });
    expect(slots.data?.clinic?.slots).toBeNull();
    expect(slots.errors).toMatchObject([{ extensions: { code: 'NOT_VISIBLE' } }]);
  });
});
