import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { idempotencyKeyField } from '../command/idempotency-key.type.ts';
import { globalId, Node } from '../graph/node.ts';
import { HealthService } from '../policy/health-service.type.ts';
import { Refusal } from '../rule/refusal.type.ts';

@ObjectType('ServiceSubscription', {
  implements: Node,
  description: 'Подписка на появление услуги: that somebody wants to hear when a service comes to a region (R-064, R-065).',
})
export class ServiceSubscription implements Node {
  @Field(() => ID, globalId)
  readonly id!: string;
  @Field(() => HealthService, { description: 'What is waited for.' })
  readonly service!: keyof typeof HealthService;
  @Field(() => Boolean, { description: 'False: the service has come, and the notice has been sent.' })
  readonly active!: boolean;
  readonly regionCode!: string;
}

@InputType('SubscribeToServiceInput', { description: 'Which service is waited for, and where.' })
export class SubscribeToServiceInput {
  @Field(() => HealthService, { description: 'A service that the region does not have yet.' })
  readonly service!: keyof typeof HealthService;
  @Field(() => String, { description: 'Two digits: `26`.' })
  readonly regionCode!: string;
  @Field(() => String, idempotencyKeyField)
  readonly idempotencyKey?: string | null;
}

export const SubscribeToServiceResult = createUnionType({
  name: 'SubscribeToServiceResult',
  description: 'What became of a subscription.',
  types: () => [ServiceSubscription, Refusal] as const,
  resolveType: (value) => ('active' in value ? ServiceSubscription : Refusal),
});
