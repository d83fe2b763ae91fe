import { expect, it } from 'vitest';
import { graphql } from '../setup/graphql/index.ts';
import { sharedNow, sharedSandbox } from '../setup/index.ts';
import { answers, otherThan } from './asking.ts';

const Activate = graphql(`
  mutation ActivateMyPhone($input: RequestPhoneActivationInput!) {
    requestPhoneActivation(input: $input) {
      __typename
      ... on PhoneActivationRequested {
        challenge {
          id
          kind
          maskedPhone
          attemptsLeft
        }
      }
      ... on PhoneActivated {
        account {
          phoneActivated
        }
      }
      ... on Refusal {
        code
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

const MyPhone = graphql(`
  query MyPhone {
    me {
      phone
      phoneActivated
      notifications(first: 1) {
        nodes {
          kind
          channels
        }
      }
    }
  }
`);

it('by a code that goes to it; from then on notices go there by SMS [R-333]', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  const people = await world.people.findAll(['phone', 'account:VERIFIED', 'age:30-60'], 100);
  const person = people.find(({ account }) => account?.phoneActivated === false);
  if (!person?.phone) throw new Error('everybody has an activated phone');
  const { phone } = person;
  const me = world.as(person);
  expect((await me.send(MyPhone)).data?.me).toMatchObject({ phone, phoneActivated: false });
  const { data } = await me.send(Activate, { input: {} });
  const asked = data?.requestPhoneActivation;
  if (asked?.__typename !== 'PhoneActivationRequested') throw new Error(JSON.stringify(asked));
  expect(asked.challenge).toMatchObject({
    kind: 'PHONE_ACTIVATION',
    maskedPhone: `+7 *** ***-${phone.slice(-4, -2)}-${phone.slice(-2)}`,
    attemptsLeft: 3,
  });
  const name = person.persona ?? '';
  const code = await world.outbox.lastCode(phone);
  expect(await answers(world, name, asked.challenge.id, otherThan(code))).toMatchObject({ code: 'OTP_INVALID' });
  expect((await me.send(MyPhone)).data?.me?.phoneActivated).toBe(false);
  expect(await answers(world, name, asked.challenge.id, code)).toMatchObject({
    __typename: 'PhoneActivated',
    account: { phoneActivated: true },
  });
  expect((await me.send(MyPhone)).data?.me).toMatchObject({
    phoneActivated: true,
    notifications: { nodes: [{ kind: 'PHONE_ACTIVATED', channels: expect.arrayContaining(['SMS']) }] },
  });
  expect((await me.send(Activate, { input: {} })).data?.requestPhoneActivation).toMatchObject({ __typename: 'PhoneActivated' });
});

it('of which an account without a phone has none [R-333]', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  expect((await world.as('zinaida').send(Activate, { input: {} })).data?.requestPhoneActivation).toMatchObject({
    __typename: 'Refusal',
    code: 'PHONE_NOT_CONFIRMED',
    rule: { code: 'R-333' },
  });
});
