import type { EntityManager } from '@mikro-orm/postgresql';
import { ownAccount, ownGrant, phone as phoneOf, phoneActivated } from '../account/account.service.ts';
import { AccountEntity } from '../account/account.entity.ts';
import { keyedRequest } from '../command/keyed-request.service.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Context } from '../graph/context.ts';
import { TechnicalError } from '../graph/errors.ts';
import { notify } from '../notification/notify.service.ts';
import { refusedUnder } from '../rule/refusal.rules.ts';
import { showRefusal } from '../rule/refusal.service.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { accountKey } from '../storage/index.ts';
import { ownPerson } from '../world/index.ts';
import { holdUntilCode } from './by-code.service.ts';
import { findChallenge, challengeId } from './challenge.service.ts';
import { activationNews, activationText } from './code-words.rules.ts';
import { keptFromSending, openChallenge } from './open-challenge.service.ts';
import { needsCode, noPhone, noSuchPhone } from './phone-activation.rules.ts';
import type { PhoneActivated, PhoneActivationRequested, RequestPhoneActivationInput } from './phone-activation.type.ts';

const operation = 'requestPhoneActivation';

/** Sends a code to one's own phone. */
export const requestActivation = async (
  context: Context,
  input: RequestPhoneActivationInput,
): Promise<PhoneActivationRequested | PhoneActivated | Refusal> => {
  const { account } = await context.viewer();
  const grant = await ownGrant(context);
  // Staff have no account of a citizen, to whom anything could be told.
  if (!grant) throw new TechnicalError('FORBIDDEN');
  const { portal } = account;
  const phone = await phoneOf(context);
  if (!needsCode({ phone, activated: await phoneActivated(context) })) return { account: await ownAccount(context) };
  if (phone === null) return showRefusal(refusedUnder(portal, noPhone), context.language);
  const done = await holdUntilCode<{ readonly challenge: string }>(context, {
    request: keyedRequest(operation, account.esiaOid, input),
    open: async (em) => {
      const refused = await keptFromSending(em, context, grant.oip);
      if (refused) return { refused };
      const opened = await openChallenge(em, context, { kind: 'PHONE_ACTIVATION', ownerOip: grant.oip, phone });
      return { opened, outcome: { challenge: opened.id } };
    },
    words: activationText,
    noSuchPhone,
    field: `Mutation.${operation}`,
  });
  if (done.refused) return showRefusal(done.refused, context.language);
  const challenge = await findChallenge(context, challengeId.write(done.done.challenge));
  if (!challenge) throw new TechnicalError('WORLD_CHANGED');
  return { challenge };
};

/** from now on notices may go to this phone by SMS. In the transaction that takes the code. */
export const activatePhone = async (
  em: EntityManager,
  { world }: Pick<Context, 'world'>,
  { account, oip }: Pick<Viewer, 'account'> & { readonly oip: string },
  phone: string,
): Promise<void> => {
  const { esiaOid, level, email, twoFactorEnabled } = account;
  const person = await ownPerson(em, world, oip);
  const activated = { phone, phoneActivated: true };
  const kept = { esiaOid, level, email, twoFactorEnabled: twoFactorEnabled ?? false, syncedAt: new Date(world.nowMs()) };
  await em
    .createQueryBuilder(AccountEntity)
    .insert({ key: accountKey(world.epoch, esiaOid), person, ...kept, ...activated })
    .onConflict(['key'])
    .merge(['phone', 'phoneActivated'])
    .execute();
  await notify(em, world, { to: oip, ...activationNews });
};
