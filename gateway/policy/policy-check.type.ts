import { Field, InputType, ObjectType } from 'type-graphql';
import { graphEnum } from '../graph/enum.ts';
import { Provenance } from '../graph/provenance.ts';
import { GraphDateTime } from '../graph/scalars/index.ts';
import { Refusal } from '../rule/refusal.type.ts';
import { Policy } from './policy.type.ts';

@InputType('PolicyInput', {
  description:
    'Номер полиса as it stands on the policy: either `enp`, or `series` and `number` of an old one (R-069, R-072). Wrong digits are answered ' +
    'by a refusal that says which, not by an error.',
})
export class PolicyInput {
  @Field(() => String, { nullable: true, description: 'ЕНП: 16 digits in a row. Spaces are not dropped (R-069).' })
  readonly enp?: string | null;
  @Field(() => String, { nullable: true, description: 'Серия of an old policy: 6 digits.' })
  readonly series?: string | null;
  @Field(() => String, { nullable: true, description: 'Номер of an old policy: 10 digits.' })
  readonly number?: string | null;
}

export const PolicyWarning = graphEnum('PolicyWarning', 'What a valid policy still leaves to put right.', {
  IDENTITY_OUTDATED: 'The register has a passport that should have been exchanged by now: tell the insurer of the new one (R-115, R-117)',
  ENP_BIRTH_DATE_MISMATCH: 'The ENP was made of another birth date than the register has',
});

@ObjectType('PolicyCheck', {
  description:
    'Проверка действительности полиса in the register of insured persons (R-113). An older copy never serves. FHIR CoverageEligibilityResponse.',
})
export class PolicyCheck {
  @Field(() => Boolean, { description: 'In force on the world’s day, in every region (R-090), a temporary one as well (R-081).' })
  readonly valid!: boolean;
  @Field(() => Policy, {
    nullable: true,
    description: 'What the register has. Null: no such policy, or the viewer neither may see the holder nor named them rightly.',
  })
  readonly policy!: Policy | null;
  @Field(() => [PolicyWarning], { description: 'Of a policy that is shown; else empty.' })
  readonly warnings!: readonly (keyof typeof PolicyWarning)[];
  @Field(() => Refusal, { nullable: true, description: 'Why it is not valid. Null where it is.' })
  readonly refusal!: Refusal | null;
  @Field(() => GraphDateTime, { description: 'When it was checked.' })
  readonly checkedAt!: string;
  @Field(() => String, {
    description: 'What the register calls its answer. Where the digits were wrong and it was not asked: the number of this request.',
  })
  readonly registryResponseId!: string;
  @Field(() => Provenance, { description: 'Of the register; STORAGE where it was not asked.' })
  readonly provenance!: Provenance;
}
