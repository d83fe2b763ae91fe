import { ownGrant } from '../account/account.service.ts';
import { once } from '../command/once.service.ts';
import type { Context } from '../graph/context.ts';
import { badInput, TechnicalError } from '../graph/errors.ts';
import { idKind } from '../graph/global-id.ts';
import type { HealthService } from '../policy/health-service.type.ts';
import { findRegion, profileToday } from '../region/region.service.ts';
import type { Region } from '../region/region.type.ts';
import { refusedUnder, type Refused } from '../rule/refusal.rules.ts';
import { showRefusal } from '../rule/refusal.service.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { oipOf } from '../storage/index.ts';
import { ownPerson } from '../world/index.ts';
import { ServiceSubscriptionEntity } from './service-subscription.entity.ts';
import { serviceSubscriptionsLoader, type ServiceSubscriptionRow } from './service-subscription.loader.ts';
import { isSameWait, mayBeAwaited, thereAlready } from './service-subscription.rules.ts';
import type { ServiceSubscription, SubscribeToServiceInput } from './service-subscription.type.ts';

/** OIP of the subscriber and number of the subscription. */
export const subscriptionId = idKind('ServiceSubscription', /^(\d{12})\.(\d{1,9})$/);

const show = ({ person, ordinal, service, regionCode, noticedAt }: ServiceSubscriptionRow): ServiceSubscription => ({
  id: subscriptionId.write(`${oipOf(person)}.${ordinal}`),
  service: service as keyof typeof HealthService,
  active: noticedAt === null,
  regionCode,
});

/** The viewer's, newest first; null where no citizen is signed in. */
export const ownSubscriptions = async (context: Context): Promise<ServiceSubscription[] | null> => {
  const grant = await ownGrant(context);
  if (!grant) return null;
  return (await context.use(serviceSubscriptionsLoader).load(grant.personKey)).toReversed().map(show);
};

/** One of the viewer's; null for any other. */
export const findSubscription = async (context: Context, id: string): Promise<ServiceSubscription | null> => {
  subscriptionId.read(id, 'id');
  return (await ownSubscriptions(context))?.find((one) => one.id === id) ?? null;
};

const regionAsked = (code: string): Region => {
  const region = findRegion(code);
  if (!region)
    throw badInput('input.regionCode: ожидается код региона, две цифры', 'input.regionCode: expected the code of a region, two digits');
  return region;
};

/**
 * whoever subscribes hears when the service comes; whoever has done so already keeps that subscription.
 * @throws BAD_USER_INPUT on a region that is not kept here; FORBIDDEN where no citizen is signed in
 */
export const subscribeToService = async (context: Context, input: SubscribeToServiceInput): Promise<ServiceSubscription | Refusal> => {
  const { service, regionCode } = input;
  const region = regionAsked(regionCode);
  const grant = await ownGrant(context);
  if (!grant) throw new TechnicalError('FORBIDDEN');
  const { world } = context;
  const subscribed = await once<string, { ordinal: number }>(context, {
    operation: 'subscribeToService',
    input,
    decide: async (): Promise<{ plan: string; refused?: undefined } | { refused: Refused; plan?: undefined }> => {
      const profile = profileToday(context, region.profileCode);
      if (!mayBeAwaited(profile, service)) return { refused: refusedUnder(profile.code, thereAlready) };
      await context.touch([grant.oip]);
      return { plan: grant.oip };
    },
    write: async (em, oip) => {
      const person = await ownPerson(em, world, oip);
      await em.execute('select 1 from person where key = ?::int8 for update', [person]);
      const rows = await em.find(ServiceSubscriptionEntity, { person });
      const known = rows.find((row) => isSameWait({ ...row, noticedAt: row.noticedAt?.getTime() ?? null }, service, regionCode));
      if (known) return { ordinal: known.ordinal };
      const ordinal = Math.max(0, ...rows.map((row) => row.ordinal)) + 1;
      const subscribedAt = new Date(world.nowMs());
      await em.insert(ServiceSubscriptionEntity, { person, ordinal, service, regionCode, subscribedAt, noticedAt: null });
      return { ordinal };
    },
  });
  if (subscribed.refused) return showRefusal(subscribed.refused, context.language);
  const id = subscriptionId.write(`${grant.oip}.${subscribed.done.ordinal}`);
  const shown = await findSubscription(context, id);
  if (!shown) throw new Error('a subscription that was written is not there');
  return shown;
};
