import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graph/context.ts';
import { GraphEnp } from '../graph/scalars/index.ts';
import { Person } from '../person/person.type.ts';
import type { AtOnce } from '../registry/index.ts';
import { Region } from '../region/region.type.ts';
import { digitalCodeOf } from './digital-code.service.ts';
import { DigitalPolicyCode } from './digital-code.type.ts';
import { findInsurer, holderOf, insuranceRegion, policiesOf, policyToday, regionOfPolicy } from './policy.service.ts';
import { Insurer, Policy } from './policy.type.ts';

@Resolver(() => Policy)
export class PolicyResolver {
  @FieldResolver(() => Region, {
    nullable: true,
    description: 'Insurance territory by the register, never by the ENP (R-193). Null: a region that is not kept here.',
  })
  region(@Root() policy: Policy): Region | null {
    return regionOfPolicy(policy);
  }

  @FieldResolver(() => Insurer, {
    nullable: true,
    description: 'Who insures. Null with an error: the directory does not answer; without one: it has no such code.',
  })
  insurer(@Root() policy: Policy, @Ctx() context: Context): AtOnce<Insurer | null> {
    return findInsurer(context, policy.insurerCode, 'Policy.insurer');
  }

  @FieldResolver(() => DigitalPolicyCode, {
    nullable: true,
    description:
      'Code to show at a clinic. Null: the policy is not DIGITAL (R-102); null with an error: the register does not answer and no older copy can serve.',
  })
  digitalCode(@Root() policy: Policy, @Ctx() context: Context): Promise<DigitalPolicyCode | null> {
    return digitalCodeOf(context, policy);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Whom it insures. Null, without an error, for whoever may not see that person.',
  })
  holder(@Root() policy: Policy, @Ctx() context: Context): Promise<Person | null> {
    return holderOf(context, policy);
  }
}

/** What policies add to a person. */
@Resolver(() => Person)
export class PersonPolicyResolver {
  @FieldResolver(() => [Policy], {
    nullable: true,
    description:
      'All policies that the register has, newest first. Null with an error: the register does not answer and no older copy can serve.',
  })
  policies(
    @Root() person: Person,
    @Arg('enp', () => GraphEnp, { nullable: true, description: 'Only policies of this number.' }) enp: string | null,
    @Ctx() context: Context,
  ): Promise<Policy[]> {
    return policiesOf(context, person, enp ?? null);
  }

  @FieldResolver(() => Policy, {
    nullable: true,
    description: 'The one in force today, by its days and by the register; a permanent one before a temporary one. Null: none is.',
  })
  policy(@Root() person: Person, @Ctx() context: Context): Promise<Policy | null> {
    return policyToday(context, person);
  }

  @FieldResolver(() => Region, {
    nullable: true,
    description:
      'Where the person is insured today, by the register and never by the ENP (R-193). Null: never insured, or in a region that is not kept here.',
  })
  region(@Root() person: Person, @Ctx() context: Context): Promise<Region | null> {
    return insuranceRegion(context, person.oip, 'Person.region');
  }
}
