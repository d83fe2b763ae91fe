import { Field, ObjectType } from 'type-graphql';
import { Clinic } from '../clinic/clinic.type.ts';
import { graphEnum } from '../graph/enum.ts';
import { HealthService } from '../policy/health-service.type.ts';
import { Refusal } from '../rule/refusal.type.ts';

export const OmsProgramme = graphEnum('OmsProgramme', 'Программа ОМС: how much care a policy pays for (R-091).', {
  TERRITORIAL: 'Территориальная: all of it, in the region where the person is insured',
  BASIC: 'Базовая: the same everywhere in the country',
});

@ObjectType('Eligibility', {
  description: 'Would this service be given, and if not, every reason at once. Asking changes nothing.',
})
export class Eligibility {
  @Field(() => HealthService, { description: 'The one that was asked about.' })
  readonly service!: keyof typeof HealthService;
  @Field(() => Boolean, { description: 'True where nothing speaks against it.' })
  readonly allowed!: boolean;
  @Field(() => [Refusal], {
    description:
      'Everything that speaks against it, the person’s own reasons before those of a clinic. UPSTREAM_UNAVAILABLE where a system that decides does not answer.',
  })
  readonly refusals!: readonly Refusal[];
  @Field(() => OmsProgramme, {
    nullable: true,
    description:
      'Which programme pays, for care by a policy in force, a temporary one included (R-081). Null: no care, nothing is in force, or the patient pays (R-049). Without a clinic: that of one’s own region.',
  })
  readonly programme!: keyof typeof OmsProgramme | null;
}

@ObjectType('UnavailableClinic', { description: 'A clinic where the person cannot be served electronically, and why.' })
export class UnavailableClinic {
  @Field(() => Clinic, { description: 'It.' })
  readonly clinic!: Clinic;
  @Field(() => Refusal, { description: 'The first reason.' })
  readonly refusal!: Refusal;
}

@ObjectType('ClinicChoice', {
  description:
    'Where a person can be served: the clinics of the region of insurance and those that the person is attached to, by name (R-034..R-045).',
})
export class ClinicChoice {
  @Field(() => [Clinic], { description: 'Attached to and in FER, or serving without attachment (R-034, R-040).' })
  readonly available!: readonly Clinic[];
  @Field(() => [UnavailableClinic], { description: 'All others, those attached to first.' })
  readonly unavailable!: readonly UnavailableClinic[];
}
