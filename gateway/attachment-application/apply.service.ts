import { raw } from '@mikro-orm/postgresql';
import { AttachmentApplicationEntity } from '../attachment/attachment-application.entity.ts';
import { applicationId, findAttachment } from '../attachment/attachment.service.ts';
import { ownInOrder } from '../booking/store-booking.service.ts';
import { keyReused } from '../command/idempotency-key.rules.ts';
import { keyedRequest, type KeyedRequest } from '../command/keyed-request.service.ts';
import { keepKey, KeyTaken, requestByKey } from '../command/request-by-key.service.ts';
import type { Doer } from '../due/doer.service.ts';
import { outage } from '../eligibility/refusals.service.ts';
import type { Context } from '../graph/context.ts';
import { TechnicalError } from '../graph/errors.ts';
import { RegistryUnavailable } from '../registry/index.ts';
import { refusedUnder, type Refused } from '../rule/refusal.rules.ts';
import { showRefusal } from '../rule/refusal.service.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { oipOf, personKey } from '../storage/index.ts';
import { nextUuid, writeIn } from '../world/index.ts';
import { isPending, pendingAlready } from './application.rules.ts';
import type { ApplyForAttachmentInput, AttachmentApplied } from './attachment-application.type.ts';
import { decideApplication, papersOf, type ApplicationPlan } from './decide-application.service.ts';
import { aboutApplication, settleApplication, type ApplicationPlace, type SettledApplication } from './settle-application.service.ts';

const operation = 'applyForAttachment';

const doerOf = (context: Context): Doer => ({
  world: context.world,
  storage: context.storage,
  registries: context.registries,
  touch: (oips) => context.touch(oips),
});

/** What became of the application with that key; undefined: nobody has filed it, or it came to nothing. */
const earlier = async (context: Context, request: KeyedRequest): Promise<SettledApplication | undefined> => {
  const known = await requestByKey<{ oip: string; ordinal: number }>(context.storage, context.world, request);
  if (known.state === 'REUSED') return { refused: refusedUnder((await context.viewer()).account.portal, keyReused) };
  if (known.state === 'NEW') return undefined;
  const about = known.state === 'RUNNING' ? known.about : `${known.outcome.oip}.${known.outcome.ordinal}`;
  const [oip = '', ordinal = ''] = about.split('.');
  const settled = await settleApplication(doerOf(context), { person: personKey(context.world.epoch, oip), ordinal: Number(ordinal) });
  return settled.done || settled.refused ? settled : undefined;
};

/** Writes the application down before the clinic's system hears of it; undefined where another one waits. @throws KeyTaken */
const open = async (
  context: Context,
  { oip, clinic, policyType, papers }: ApplicationPlan,
  { reason }: ApplyForAttachmentInput,
  request: KeyedRequest | undefined,
): Promise<ApplicationPlace | undefined> => {
  const { account, oip: applicant } = await context.viewer();
  const { world } = context;
  await context.touch([oip, ...(applicant === null ? [] : [applicant])]);
  return writeIn(context.storage, world, async (em) => {
    await ownInOrder(em, world, [oip]);
    const person = personKey(world.epoch, oip);
    const applications = await em.find(AttachmentApplicationEntity, { person });
    if (applications.some(({ status }) => isPending(status))) return undefined;
    const place = { person, ordinal: Math.max(0, ...applications.map(({ ordinal }) => ordinal)) + 1 };
    await em.insert(AttachmentApplicationEntity, {
      ...place,
      requestId: await nextUuid(em, world, 'request'),
      moOid: clinic.oid,
      area: 'THERAPEUTIC',
      reason,
      policyType,
      status: 'ASKING',
      requestedAt: new Date(world.nowMs()),
      decidedAt: null,
      decision: null,
      validFrom: null,
      papers,
      appliedByEsiaOid: account.esiaOid,
      appliedByPortal: account.portal,
      appliedByOip: applicant,
      askedAt: raw('now()'),
    });
    await keepKey(em, world, request, { about: aboutApplication(place) });
    return place;
  });
};

const show = async (context: Context, { done, refused }: SettledApplication): Promise<AttachmentApplied | Refusal> => {
  if (refused) return showRefusal(refused, context.language);
  context.changed();
  const attachment = done && (await findAttachment(context, applicationId(oipOf(done.person), done.ordinal)));
  // Somebody else is finding out what became of it.
  if (!attachment) throw new TechnicalError('OUTCOME_UNKNOWN', { registry: 'RMIS', operation: 'SubmitAttachmentApplication' });
  return { attachment };
};

/**
 * Applies for attachment: decided here, then written down, then handed to the clinic's system, which has it or refuses it.
 * @throws BAD_USER_INPUT; OUTCOME_UNKNOWN where the clinic's system does not answer: the same key tells the truth later
 */
export const applyForAttachment = async (context: Context, input: ApplyForAttachmentInput): Promise<AttachmentApplied | Refusal> => {
  const { account } = await context.viewer();
  const papers = papersOf(input);
  const request = keyedRequest(operation, account.esiaOid, input);
  const before = request && (await earlier(context, request));
  if (before) return show(context, before);
  try {
    const decided = await decideApplication(context, input, papers).catch(
      async (error: unknown): Promise<{ refused: Refused; plan?: undefined }> => {
        if (!(error instanceof RegistryUnavailable)) throw error;
        return { refused: await outage(context, error) };
      },
    );
    if (decided.refused) return await show(context, { refused: decided.refused });
    const place = await open(context, decided.plan, input, request);
    if (!place) return await show(context, { refused: refusedUnder(account.portal, pendingAlready) });
    return await show(context, await settleApplication(doerOf(context), place, true));
  } catch (error) {
    const meanwhile = error instanceof KeyTaken && request ? await earlier(context, request) : undefined;
    if (!meanwhile) throw error;
    return show(context, meanwhile);
  }
};
