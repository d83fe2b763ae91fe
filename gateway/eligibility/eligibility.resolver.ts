import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Context } from '../graph/context.ts';
import { Person } from '../person/person.type.ts';
import { HealthService } from '../policy/health-service.type.ts';
import { clinicsOf } from './clinic-choice.service.ts';
import { eligibilityOf } from './eligibility.service.ts';
import { ClinicChoice, Eligibility } from './eligibility.type.ts';

/** What may be asked for a person, and where. */
@Resolver(() => Person)
export class PersonEligibilityResolver {
  @FieldResolver(() => Eligibility, {
    nullable: true,
    description:
      'Would this service be given to this person, asked for by the viewer at the portal signed in at; else every reason at once. Null with ' +
      'FORBIDDEN for whoever sees the person and may not ask for them.',
  })
  eligibility(
    @Root() person: Person,
    @Arg('service', () => HealthService, { description: 'What is asked for.' }) service: keyof typeof HealthService,
    @Arg('clinicId', () => ID, {
      nullable: true,
      description: 'Where. Null: at any clinic that the person is attached to.',
    })
    clinicId: string | null,
    @Arg('slotId', () => ID, {
      nullable: true,
      description:
        'Booking which slot, then without clinicId: everything that speaks against it, in the order in which bookAppointment tells the first (R-017).',
    })
    slotId: string | null,
    @Arg('referralId', () => ID, { nullable: true, description: 'By which referral or order; with slotId only. Null: by none.' })
    referralId: string | null,
    @Ctx() context: Context,
  ): Promise<Eligibility | null> {
    const asked = { service, clinicId: clinicId ?? null, slotId: slotId ?? null, referralId: referralId ?? null };
    return eligibilityOf(context, person, asked);
  }

  @FieldResolver(() => ClinicChoice, {
    nullable: true,
    description:
      'Where this person can be served, and why not elsewhere (R-034..R-045). Where a system that decides does not answer, the clinics around the ' +
      'person’s address are listed with UPSTREAM_UNAVAILABLE; null with an error: the directory of clinics does not answer either. Null with ' +
      'FORBIDDEN for whoever may not ask for this person.',
  })
  clinics(
    @Root() person: Person,
    @Arg('service', () => HealthService, { nullable: true, description: 'APPOINTMENT where nothing is given.' })
    service: keyof typeof HealthService | null,
    @Ctx() context: Context,
  ): Promise<ClinicChoice | null> {
    return clinicsOf(context, person, service ?? 'APPOINTMENT');
  }
}
