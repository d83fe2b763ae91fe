import { raw } from '@mikro-orm/postgresql';
import { keyReused } from '../command/idempotency-key.rules.ts';
import { keyedRequest, type KeyedRequest } from '../command/keyed-request.service.ts';
import { keepKey, KeyTaken, requestByKey } from '../command/request-by-key.service.ts';
import { ownInOrder } from '../booking/store-booking.service.ts';
import type { Doer } from '../due/doer.service.ts';
import { outage } from '../eligibility/refusals.service.ts';
import type { Context } from '../graph/context.ts';
import { TechnicalError } from '../graph/errors.ts';
import { RegistryUnavailable } from '../registry/index.ts';
import { refusedUnder, type Refused } from '../rule/refusal.rules.ts';
import { showRefusal } from '../rule/refusal.service.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { personKey } from '../storage/index.ts';
import { nextUuid, writeIn } from '../world/index.ts';
import { checkWish, decideHomeVisit, type HomeVisitPlan } from './decide-home-visit.service.ts';
import { HomeVisitEntity } from './home-visit.entity.ts';
import { readHomeVisit } from './home-visit.loader.ts';
import { alreadyActive, isActive } from './home-visit.rules.ts';
import { showHomeVisit } from './home-visit.service.ts';
import type { HomeVisitRequested } from './home-visit.type.ts';
import type { RequestHomeVisitInput } from './home-visit-input.type.ts';
import { aboutVisit, settleHomeVisit, type HomeVisitPlace, type SettledVisit } from './settle-home-visit.service.ts';

const operation = 'requestHomeVisit';

/** On whose behalf a request acts. */
export const doerOf = (context: Context): Doer => ({
  world: context.world,
  storage: context.storage,
  registries: context.registries,
  touch: (oips) => context.touch(oips),
});

const placeOf = (context: Context, about: string): HomeVisitPlace => {
  const [oip = '', ordinal = ''] = about.split('.');
  return { person: personKey(context.world.epoch, oip), ordinal: Number(ordinal) };
};

/** What became of the request with that key; undefined: nobody has made it, or it came to nothing. */
const earlier = async (context: Context, request: KeyedRequest): Promise<SettledVisit | undefined> => {
  const known = await requestByKey<{ oip: string; ordinal: number }>(context.storage, context.world, request);
  if (known.state === 'REUSED') return { refused: refusedUnder((await context.viewer()).account.portal, keyReused) };
  if (known.state === 'NEW') return undefined;
  const about = known.state === 'RUNNING' ? known.about : `${known.outcome.oip}.${known.outcome.ordinal}`;
  const settled = await settleHomeVisit(doerOf(context), placeOf(context, about));
  return settled.done || settled.refused ? settled : undefined;
};

/**
 * Writes down that a doctor is called, before the clinic's system hears of it. One visit at a time: of any number of askers one gets it.
 * @throws KeyTaken where a request of that key is under way or done
 */
const open = async (
  context: Context,
  { patient: { oip }, clinic, policyOrdinal }: HomeVisitPlan,
  { address, complaint, phone }: RequestHomeVisitInput,
  request: KeyedRequest | undefined,
): Promise<HomeVisitPlace | undefined> => {
  const { account, oip: caller } = await context.viewer();
  const { world } = context;
  await context.touch([oip, ...(caller === null ? [] : [caller])]);
  return writeIn(context.storage, world, async (em) => {
    await ownInOrder(em, world, [oip]);
    const person = personKey(world.epoch, oip);
    const visits = await em.find(HomeVisitEntity, { person });
    if (visits.some(({ status }) => isActive(status))) return undefined;
    const place = { person, ordinal: Math.max(0, ...visits.map(({ ordinal }) => ordinal)) + 1 };
    const now = new Date(world.nowMs());
    await em.insert(HomeVisitEntity, {
      ...place,
      requestId: await nextUuid(em, world, 'request'),
      status: 'ASKING',
      statusSetAt: now,
      moOid: clinic.oid,
      addressText: address.text.trim(),
      addressRegionCode: address.regionCode,
      complaint: complaint.trim(),
      phone,
      policyOrdinal,
      bookedByOip: caller,
      bookedByEsiaOid: account.esiaOid,
      bookedByName: account.displayName,
      bookedByPortal: account.portal,
      requestedAt: now,
      expectedFrom: null,
      expectedTo: null,
      askedAt: raw('now()'),
    });
    await keepKey(em, world, request, { about: aboutVisit(place) });
    return place;
  });
};

const show = async (context: Context, { done, refused }: SettledVisit): Promise<HomeVisitRequested | Refusal> => {
  if (refused) return showRefusal(refused, context.language);
  const row = done && (await readHomeVisit(context.storage, done.person, done.ordinal));
  const visit = row && showHomeVisit(row);
  // Somebody else has found out meanwhile that the clinic's system refuses it, or is finding it out.
  if (!visit) throw new TechnicalError('OUTCOME_UNKNOWN', { registry: 'RMIS', operation: 'CreateHomeCallRequest' });
  context.changed();
  return { visit };
};

const refusal = (refused: Refused): SettledVisit => ({ refused });

/**
 * Calls a doctor home: decided here, then written down, then asked of the clinic's system, which has it or refuses it; both have it in the
 * end, or neither.
 * @throws BAD_USER_INPUT; OUTCOME_UNKNOWN where the clinic's system does not answer: the same key tells the truth later
 */
export const requestHomeVisit = async (context: Context, input: RequestHomeVisitInput): Promise<HomeVisitRequested | Refusal> => {
  const { account } = await context.viewer();
  checkWish(input);
  const request = keyedRequest(operation, account.esiaOid, input);
  const before = request && (await earlier(context, request));
  if (before) return show(context, before);
  try {
    const decided = await decideHomeVisit(context, input).catch(async (error: unknown) => {
      if (!(error instanceof RegistryUnavailable)) throw error;
      return { refused: await outage(context, error) };
    });
    if (decided.refused) return await show(context, refusal(decided.refused));
    const place = await open(context, decided.plan, input, request);
    if (!place) return await show(context, refusal(refusedUnder(account.portal, alreadyActive)));
    return await show(context, await settleHomeVisit(doerOf(context), place, true));
  } catch (error) {
    const meanwhile = error instanceof KeyTaken && request ? await earlier(context, request) : undefined;
    if (!meanwhile) throw error;
    return show(context, meanwhile);
  }
};
