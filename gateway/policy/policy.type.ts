import { Field, ID, ObjectType } from 'type-graphql';
import { graphEnum } from '../graph/enum.ts';
import { globalId, Node } from '../graph/node.ts';
import { Provenance } from '../graph/provenance.ts';
import { GraphDate, GraphEnp, GraphQLPhoneNumber } from '../graph/scalars/index.ts';
import { HealthService } from './health-service.type.ts';

export const PolicyType = graphEnum('PolicyType', 'Вид полиса ОМС (R-084, R-100, C-21).', {
  OLD: 'Полис старого образца: series of 6 digits and number of 10 (R-072)',
  TEMPORARY: 'Временное свидетельство, 9 digits, of short life (R-079)',
  PAPER: 'Бумажный полис единого образца',
  ELECTRONIC_CARD: 'Пластиковая карта с чипом; equal to PAPER (R-087)',
  DIGITAL: 'Цифровой полис: a record of the register, since 2022-12-01 (R-102)',
});
export const PolicyStatus = graphEnum('PolicyStatus', 'State of a policy: what the register says, and EXPIRED once validTo has passed.', {
  ACTIVE: 'In force',
  EXPIRED: 'Its term has ended (R-079)',
  LOST: 'Its medium was reported lost (R-096)',
  SUPERSEDED: 'Another policy replaced it',
  CLOSED: 'Closed by the register, for instance on death',
});

@ObjectType('Insurer', {
  implements: Node,
  description: 'Страховая медицинская организация: the insurer, by the directory F002. FHIR Organization (payor).',
})
export class Insurer implements Node {
  @Field(() => ID, globalId)
  readonly id!: string;
  @Field(() => String, { description: 'Code in F002, five digits.' })
  readonly code!: string;
  @Field(() => String, { description: 'In Russian.' })
  readonly name!: string;
  @Field(() => GraphQLPhoneNumber, { nullable: true, description: 'Office. Null: the directory names none.' })
  readonly phone!: string | null;
  @Field(() => GraphQLPhoneNumber, { description: 'Hotline for insured persons.' })
  readonly hotline!: string;
}

@ObjectType('Policy', {
  implements: Node,
  description:
    'Полис ОМС: proof of compulsory medical insurance, owned by the register of insured persons. FHIR Coverage. In force in every region (R-090).',
})
export class Policy implements Node {
  @Field(() => ID, globalId)
  readonly id!: string;
  @Field(() => GraphEnp, {
    nullable: true,
    description: 'ЕНП, the unified number. Null on an old policy whose ENP nobody has resolved (R-075).',
  })
  readonly enp!: string | null;
  @Field(() => PolicyType, { description: 'Вид полиса.' })
  readonly type!: keyof typeof PolicyType;
  @Field(() => String, { nullable: true, description: 'Серия, on an old policy. Null elsewhere.' })
  readonly series!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Number of the form or certificate. Null on a digital policy, which has only its ENP.',
  })
  readonly number!: string | null;
  @Field(() => PolicyStatus, { description: 'On the world’s day.' })
  readonly status!: keyof typeof PolicyStatus;
  @Field(() => GraphDate, { description: 'First day, inclusive.' })
  readonly validFrom!: string;
  @Field(() => GraphDate, { nullable: true, description: 'Last day, inclusive. Null: without term.' })
  readonly validTo!: string | null;
  @Field(() => [HealthService], {
    description:
      'Services that are given electronically by this policy today: none unless ACTIVE; all but booking, home visits and attachment on a TEMPORARY one (R-066, R-131); only booking and home visits on an OLD one (R-073).',
  })
  readonly acceptedFor!: readonly (keyof typeof HealthService)[];
  @Field(() => Provenance, { description: 'When the register said so.' })
  readonly provenance!: Provenance;
  readonly holderOip!: string;
  readonly okato!: string;
  readonly insurerCode!: string;
}
