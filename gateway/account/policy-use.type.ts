import { Field, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../graph/connection.ts';
import { GraphDateTime } from '../graph/scalars/index.ts';
import { Participant } from '../person/person.type.ts';
import { HealthService } from '../policy/health-service.type.ts';
import { RefusalCode } from '../rule/refusal-code.type.ts';

@ObjectType('PolicyUse', {
  description: 'Использование полиса: that somebody else used one’s policy or read one’s record, or tried to (R-007, R-210).',
})
export class PolicyUse {
  @Field(() => GraphDateTime, { description: 'When.' })
  readonly at!: string;
  @Field(() => Participant, { description: 'Who.' })
  readonly by!: Participant;
  @Field(() => HealthService, { description: 'What for.' })
  readonly service!: keyof typeof HealthService;
  @Field(() => Boolean, { description: 'Whether it was allowed.' })
  readonly allowed!: boolean;
  @Field(() => RefusalCode, { nullable: true, description: 'Why not. Null: it was allowed, or one was not visible to them at all.' })
  readonly refusalCode!: keyof typeof RefusalCode | null;
}

@ObjectType('PolicyUseEdge', { description: 'A use with its place in the list.' })
export class PolicyUseEdge extends edgeOf(() => PolicyUse, 'A use') {}

@ObjectType('PolicyUseConnection', { description: 'Uses by others, newest first.' })
export class PolicyUseConnection extends connectionOf(
  () => PolicyUse,
  () => PolicyUseEdge,
) {}
