import { expect, it } from 'vitest';
import { graphql } from '../setup/graphql/index.ts';
import { worldOfFile } from '../setup/index.ts';
import { answers } from '../challenge/asking.ts';

const Details = graphql(`
  query Details {
    me {
      phone
      phoneActivated
      email
      address {
        text
        regionCode
      }
      person {
        address {
          text
        }
      }
    }
  }
`);

const Change = graphql(`
  mutation ChangeMyAccount($input: ChangeAccountInput!) {
    changeAccount(input: $input) {
      __typename
      ... on AccountChanged {
        account {
          phone
          phoneActivated
          email
        }
      }
      ... on Refusal {
        code
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

const Activate = graphql(`
  mutation ActivateNewPhone($input: RequestPhoneActivationInput!) {
    requestPhoneActivation(input: $input) {
      ... on PhoneActivationRequested {
        challenge {
          id
        }
      }
    }
  }
`);

const RemindBySms = graphql(`
  mutation RemindBySms($input: SetRemindersInput!) {
    setReminders(input: $input) {
      __typename
      ... on Refusal {
        code
      }
    }
  }
`);

const world = await worldOfFile();
const maria = world.as('maria');
const detailsOf = async (client = maria) => (await client.send(Details)).data?.me;
const change = async (input: object, client = maria) => client.send(Change, { input });
const newPhone = '+79460000099';

it('enters another phone, which has to be activated again before anything goes there by SMS [R-148]', async () => {
  const before = await detailsOf();
  expect(before).toMatchObject({ phone: expect.any(String), phoneActivated: true, address: null });
  const reminders = { channel: 'SMS', leadTimeHours: 24, visits: true, vaccinations: true } as const;
  expect((await change({ phone: newPhone })).data?.changeAccount).toEqual({
    __typename: 'AccountChanged',
    account: { phone: newPhone, phoneActivated: false, email: before?.email },
  });
  expect((await maria.send(RemindBySms, { input: reminders })).data?.setReminders).toMatchObject({ code: 'PHONE_NOT_ACTIVATED' });
  const asked = (await maria.send(Activate, { input: {} })).data?.requestPhoneActivation;
  if (!asked || !('challenge' in asked) || !asked.challenge) throw new Error(JSON.stringify(asked));
  const code = await world.outbox.lastCode(newPhone);
  expect(await answers(world, 'maria', asked.challenge.id, code)).toMatchObject({ __typename: 'PhoneActivated' });
  expect(await detailsOf()).toMatchObject({ phone: newPhone, phoneActivated: true });
  expect((await maria.send(RemindBySms, { input: reminders })).data?.setReminders).toMatchObject({ __typename: 'RemindersSet' });
  // The same phone again is not a new one.
  expect((await change({ phone: newPhone })).data?.changeAccount).toMatchObject({ account: { phoneActivated: true } });
  // Without a phone of one's own that of ESIA holds, as ESIA knows it.
  expect((await change({ phone: null })).data?.changeAccount).toMatchObject({ account: { phone: before?.phone, phoneActivated: true } });
});

it('enters e-mail and address; the register’s address stays, and so does what is not entered [R-148]', async () => {
  const before = await detailsOf();
  const address = { text: 'г. Москва, ул. Новая, д. 1', regionCode: '77' };
  expect((await change({ email: 'new@example.ru' })).data?.changeAccount).toMatchObject({ account: { email: 'new@example.ru' } });
  await change({ address });
  expect(await detailsOf()).toEqual({ ...before, email: 'new@example.ru', address });
  await change({ email: null, address: null });
  expect(await detailsOf()).toEqual(before);
});

it('enters no other name, and nothing of what was sent with it [R-330]', async () => {
  const before = await detailsOf();
  const name = { family: 'Иванова', given: 'Мария' };
  expect((await change({ name, email: 'other@example.ru' })).data?.changeAccount).toMatchObject({
    code: 'FIELD_READ_ONLY',
    field: 'input.name',
    rule: { code: 'R-330' },
    remedies: [{ action: 'CONTACT_INSURER' }],
  });
  expect(await detailsOf()).toEqual(before);
});

it('is told what cannot be: a phone without its country, an address too short, a key that was used', async () => {
  const codeOf = async (input: object) => (await change(input)).errors?.[0]?.extensions?.code;
  expect(await codeOf({ phone: '9161234567' })).toBe('BAD_USER_INPUT');
  expect(await codeOf({ address: { text: 'дом', regionCode: '77' } })).toBe('BAD_USER_INPUT');
  const input = { email: 'keyed@example.ru', idempotencyKey: 'account-1' };
  expect((await change(input)).data?.changeAccount).toMatchObject({ __typename: 'AccountChanged' });
  expect((await change(input)).data?.changeAccount).toMatchObject({ __typename: 'AccountChanged' });
  expect((await change({ ...input, email: 'x@example.ru' })).data?.changeAccount).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
});

it('is a citizen: staff have nothing to change', async () => {
  expect((await change({ email: 'desk@example.ru' }, world.as('moderator'))).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
