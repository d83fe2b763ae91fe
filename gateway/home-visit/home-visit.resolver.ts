import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Clinic } from '../clinic/clinic.type.ts';
import type { Context } from '../graph/context.ts';
import { Person } from '../person/person.type.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { cancelHomeVisit } from './cancel-home-visit.service.ts';
import type { AtOnce } from '../registry/index.ts';
import { clinicOf, homeVisitsOf, patientOf } from './home-visit.service.ts';
import {
  CancelHomeVisitResult,
  HomeVisit,
  RequestHomeVisitResult,
  type HomeVisitCancelled,
  type HomeVisitRequested,
} from './home-visit.type.ts';
import { CancelHomeVisitInput, RequestHomeVisitInput } from './home-visit-input.type.ts';
import { requestHomeVisit } from './request-home-visit.service.ts';

@Resolver(() => HomeVisit)
export class HomeVisitResolver {
  @Mutation(() => RequestHomeVisitResult, {
    description:
      'Вызвать врача на дом (R-063). The clinic that the patient is attached to has the request in the end, or refuses it; where its system does not ' +
      'answer, OUTCOME_UNKNOWN, and the same idempotencyKey tells the truth later.',
  })
  requestHomeVisit(
    @Arg('input', () => RequestHomeVisitInput) input: RequestHomeVisitInput,
    @Ctx() context: Context,
  ): Promise<HomeVisitRequested | Refusal> {
    return requestHomeVisit(context, input);
  }

  @Mutation(() => CancelHomeVisitResult, { description: 'Отменить вызов врача на дом, until the doctor was there.' })
  cancelHomeVisit(
    @Arg('input', () => CancelHomeVisitInput) input: CancelHomeVisitInput,
    @Ctx() context: Context,
  ): Promise<HomeVisitCancelled | Refusal> {
    return cancelHomeVisit(context, input);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Null for whoever may not see that person.' })
  patient(@Root() visit: HomeVisit, @Ctx() context: Context): Promise<Person | null> {
    return patientOf(context, visit);
  }

  @FieldResolver(() => Clinic, {
    nullable: true,
    description: 'Whose doctor comes. Null with an error: the directory or FER does not answer.',
  })
  clinic(@Root() visit: HomeVisit, @Ctx() context: Context): AtOnce<Clinic | null> {
    return clinicOf(context, visit);
  }
}

/** What home visits add to a person. */
@Resolver(() => Person)
export class PersonHomeVisitResolver {
  @FieldResolver(() => [HomeVisit], { nullable: true, description: 'Doctors called home through this portal, newest first.' })
  homeVisits(@Root() person: Person, @Ctx() context: Context): Promise<HomeVisit[]> {
    return homeVisitsOf(context, person);
  }
}
