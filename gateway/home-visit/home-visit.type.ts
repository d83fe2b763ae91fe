import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { graphEnum } from '../graph/enum.ts';
import { globalId, Node } from '../graph/node.ts';
import { GraphDateTime, GraphQLPhoneNumber } from '../graph/scalars/index.ts';
import { Address } from '../person/person.type.ts';
import { Refusal } from '../rule/refusal.type.ts';

export const HomeVisitStatus = graphEnum('HomeVisitStatus', 'Статус вызова врача на дом, as the clinic sets it (facts F-037).', {
  NEW: 'The clinic has the request',
  ACCEPTED: 'A doctor will come, see expectedFrom and expectedTo',
  COMPLETED: 'The doctor was there: the record has a protocol (R-067)',
  CANCELLED: 'Nobody comes: the patient or the clinic has cancelled',
  PASSED_TO_ANOTHER_CLINIC: 'Another clinic will come',
});

@ObjectType('HomeVisit', {
  implements: Node,
  description: 'Вызов врача на дом: a doctor who was called home through this portal (section D). Its status is the clinic’s word.',
})
export class HomeVisit implements Node {
  @Field(() => ID, globalId)
  readonly id!: string;
  @Field(() => HomeVisitStatus)
  readonly status!: keyof typeof HomeVisitStatus;
  @Field(() => Address, { description: 'Where the doctor is to come.' })
  readonly address!: Address;
  @Field(() => String, { description: 'Жалобы, as they were written.' })
  readonly complaint!: string;
  @Field(() => GraphQLPhoneNumber, { description: 'Whom the doctor calls.' })
  readonly phone!: string;
  @Field(() => GraphDateTime, { description: 'When it was requested here.' })
  readonly requestedAt!: string;
  @Field(() => GraphDateTime, { nullable: true, description: 'From when the doctor is to be expected. Null: the clinic has not said.' })
  readonly expectedFrom!: string | null;
  @Field(() => GraphDateTime, { nullable: true, description: 'Until when. Null: the clinic has not said.' })
  readonly expectedTo!: string | null;
  readonly oip!: string;
  readonly ordinal!: number;
  readonly moOid!: string;
}

@ObjectType('HomeVisitRequested', { description: 'The clinic’s system has the request.' })
export class HomeVisitRequested {
  @Field(() => HomeVisit, { description: 'The visit as it stands.' })
  readonly visit!: HomeVisit;
}

@ObjectType('HomeVisitCancelled', { description: 'Nobody comes.' })
export class HomeVisitCancelled {
  @Field(() => HomeVisit, { description: 'The visit as it stands.' })
  readonly visit!: HomeVisit;
}

export const RequestHomeVisitResult = createUnionType({
  name: 'RequestHomeVisitResult',
  description: 'What became of a request for a doctor at home.',
  types: () => [HomeVisitRequested, Refusal] as const,
  resolveType: (value) => ('visit' in value ? HomeVisitRequested : Refusal),
});

export const CancelHomeVisitResult = createUnionType({
  name: 'CancelHomeVisitResult',
  description: 'What became of a wish that no doctor come.',
  types: () => [HomeVisitCancelled, Refusal] as const,
  resolveType: (value) => ('visit' in value ? HomeVisitCancelled : Refusal),
});
