import { AccountEntity } from '../account/account.entity.ts';
import { ownAccount, ownGrant, phoneActivated, storedAccount } from '../account/account.service.ts';
import { checkPhone } from '../account/checked-phone.service.ts';
import { once, type Decided } from '../command/once.service.ts';
import type { Context } from '../graph/context.ts';
import { TechnicalError } from '../graph/errors.ts';
import { readAddress } from '../household-change/address-input.service.ts';
import { nameIsReadOnly } from '../household-change/household-change.rules.ts';
import { showRefusal } from '../rule/refusal.service.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { accountKey } from '../storage/index.ts';
import { ownPerson } from '../world/index.ts';
import { editedBy, staysActivated, type Entered } from './account-change.rules.ts';
import type { AccountChanged, ChangeAccountInput } from './account-change.type.ts';

/** @throws BAD_USER_INPUT where phone or address cannot be one */
const enteredIn = ({ phone, email, address }: ChangeAccountInput): Entered => {
  if (phone) checkPhone(phone);
  const { addressText, addressRegionCode } = readAddress(address);
  const written = addressText !== null && addressRegionCode !== null ? { text: addressText, regionCode: addressRegionCode } : null;
  return {
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
    ...(address !== undefined && { address: written }),
  };
};

/** What is to be stored of the account. */
const planOf = async (context: Context, entered: Entered) => {
  const { account } = await context.viewer();
  const before = await storedAccount(context);
  const edited = editedBy(entered, before?.edited ?? null);
  const phoneBefore = before?.edited?.phone ?? account.phone;
  const phone = edited?.phone ?? account.phone;
  const activated = edited?.phone === undefined ? (account.phoneActivated ?? false) : false;
  return {
    phone,
    email: edited?.email ?? account.email,
    phoneActivated: staysActivated(phoneBefore, phone) ? await phoneActivated(context) : activated,
    edited,
  };
};

/** Keeps what the owner says of their account, in place of what ESIA says. */
export const changeAccount = async (context: Context, input: ChangeAccountInput): Promise<AccountChanged | Refusal> => {
  const { world, language } = context;
  const grant = await ownGrant(context);
  if (!grant) throw new TechnicalError('FORBIDDEN');
  const { account } = await context.viewer();
  const { esiaOid, level, twoFactorEnabled } = account;
  const entered = enteredIn(input);
  const changed = await once(context, {
    operation: 'changeAccount',
    input,
    decide: async (): Promise<Decided<Awaited<ReturnType<typeof planOf>>>> =>
      input.name ? { refused: nameIsReadOnly(account.portal) } : { plan: await planOf(context, entered) },
    write: async (em, plan) => {
      const person = await ownPerson(em, world, grant.oip);
      const kept = { esiaOid, level, twoFactorEnabled: twoFactorEnabled ?? false, syncedAt: new Date(world.nowMs()) };
      await em
        .createQueryBuilder(AccountEntity)
        .insert({ key: accountKey(world.epoch, esiaOid), person, ...kept, ...plan })
        .onConflict(['key'])
        .merge(['phone', 'phoneActivated', 'email', 'edited'])
        .execute();
      return { changed: true };
    },
  });
  return changed.refused ? showRefusal(changed.refused, language) : { account: await ownAccount(context) };
};
