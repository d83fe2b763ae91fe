import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Account } from '../account/account.type.ts';
import type { Context } from '../graph/context.ts';
import { findRegion } from '../region/region.service.ts';
import { Region } from '../region/region.type.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { ownSubscriptions, subscribeToService } from './service-subscription.service.ts';
import { ServiceSubscription, SubscribeToServiceInput, SubscribeToServiceResult } from './service-subscription.type.ts';

@Resolver(() => ServiceSubscription)
export class ServiceSubscriptionResolver {
  @Mutation(() => SubscribeToServiceResult, {
    description: 'Подписаться на появление услуги в регионе (R-065): whoever does so twice keeps one subscription.',
  })
  subscribeToService(
    @Arg('input', () => SubscribeToServiceInput) input: SubscribeToServiceInput,
    @Ctx() context: Context,
  ): Promise<ServiceSubscription | Refusal> {
    return subscribeToService(context, input);
  }

  @FieldResolver(() => Region, { description: 'Where it is waited for.' })
  region(@Root() { regionCode }: ServiceSubscription): Region | null {
    return findRegion(regionCode);
  }
}

/** What subscriptions add to an account. */
@Resolver(() => Account)
export class AccountSubscriptionResolver {
  @FieldResolver(() => [ServiceSubscription], {
    nullable: true,
    description: 'Services that the account waits for, or waited for, newest first. Null: no citizen is signed in.',
  })
  serviceSubscriptions(@Root() _account: Account, @Ctx() context: Context): Promise<ServiceSubscription[] | null> {
    return ownSubscriptions(context);
  }
}
