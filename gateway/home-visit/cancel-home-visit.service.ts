import { raw } from '@mikro-orm/postgresql';
import { ownInOrder } from '../booking/store-booking.service.ts';
import { ferSilent } from '../booking/upstream-refusal.service.ts';
import { once, type Done } from '../command/once.service.ts';
import type { Context } from '../graph/context.ts';
import { notVisible, TechnicalError } from '../graph/errors.ts';
import { RegistryUnavailable, type HomeCallRecord } from '../registry/index.ts';
import { refusedUnder, type Refused } from '../rule/refusal.rules.ts';
import { showRefusal } from '../rule/refusal.service.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { oipOf } from '../storage/index.ts';
import { recordAct } from '../world/index.ts';
import { HomeVisitEntity } from './home-visit.entity.ts';
import { homeVisitActs } from './home-visit-words.rules.ts';
import { readHomeVisit, type HomeVisitRow } from './home-visit.loader.ts';
import { isActive, notCancellable } from './home-visit.rules.ts';
import { showHomeVisit, visibleHomeVisit } from './home-visit.service.ts';
import type { HomeVisitCancelled } from './home-visit.type.ts';
import type { CancelHomeVisitInput } from './home-visit-input.type.ts';
import { doerOf } from './request-home-visit.service.ts';
import { columnsOf } from './settle-home-visit.service.ts';
import { hearersOf, tellOfHomeVisit } from './tell-of-home-visit.service.ts';

interface Plan {
  readonly row: HomeVisitRow;
  readonly told: HomeCallRecord;
}
interface Outcome {
  readonly person: string;
  readonly ordinal: number;
}

/** From now on somebody is to find out how the visit stands, whatever becomes of this process; undone where nothing was sent. */
const setAsked = ({ storage }: Context, { person, ordinal }: HomeVisitRow, asked: boolean): Promise<unknown> =>
  storage.write((em) => em.nativeUpdate(HomeVisitEntity, { person, ordinal }, { askedAt: asked ? raw('now()') : null }));

const decide = async (
  context: Context,
  { homeVisitId }: CancelHomeVisitInput,
): Promise<{ readonly plan: Plan; readonly refused?: undefined } | { readonly refused: Refused; readonly plan?: undefined }> => {
  const row = await visibleHomeVisit(context, homeVisitId, 'input.homeVisitId');
  if (!row || row.status === 'ASKING') throw notVisible();
  const { account } = await context.viewer();
  if (!isActive(row.status)) return { refused: refusedUnder(account.portal, notCancellable) };
  await context.touch(hearersOf(row));
  try {
    await setAsked(context, row, true);
    const told = await context.registries.rmis.cancelHomeCall(row.requestId, { field: 'Mutation.cancelHomeVisit' });
    if (told?.value.status === 'CANCELLED') return { plan: { row, told: told.value } };
    // The visit is over, as a letter or the recovery will tell.
    return { refused: refusedUnder(account.portal, notCancellable) };
  } catch (error) {
    if (!(error instanceof RegistryUnavailable)) throw error;
    if (error.outcome === 'UNKNOWN') throw new TechnicalError('OUTCOME_UNKNOWN', { registry: error.registry, operation: error.operation });
    await setAsked(context, row, false);
    return { refused: await ferSilent(doerOf(context), error, account.portal, row.moOid) };
  }
};

const show = async (context: Context, { done, refused }: Done<Outcome>): Promise<HomeVisitCancelled | Refusal> => {
  if (refused) return showRefusal(refused, context.language);
  const row = await readHomeVisit(context.storage, done.person, done.ordinal);
  const visit = row && showHomeVisit(row);
  if (!visit) throw notVisible();
  return { visit };
};

/** The patient needs no doctor any more: the clinic's system hears of it first, then it is stored. Asking again is harmless. */
export const cancelHomeVisit = async (context: Context, input: CancelHomeVisitInput): Promise<HomeVisitCancelled | Refusal> => {
  const { world } = context;
  const cancelled = await once<Plan, Outcome>(context, {
    operation: 'cancelHomeVisit',
    input,
    decide: () => decide(context, input),
    write: async (em, { row, told }) => {
      const place = { person: row.person, ordinal: row.ordinal };
      await ownInOrder(em, world, hearersOf(row));
      const before = await em.findOneOrFail(HomeVisitEntity, place);
      await em.nativeUpdate(HomeVisitEntity, place, { ...columnsOf(told), askedAt: null });
      if (before.status !== 'CANCELLED') {
        await tellOfHomeVisit(em, world, 'CANCELLED', row);
        await recordAct(em, world, { ...homeVisitActs.CANCELLED, oip: oipOf(row.person) });
      }
      return place;
    },
  });
  return show(context, cancelled);
};
