import { Field, ObjectType } from 'type-graphql';
import { graphEnum } from '../graph/enum.ts';
import { GraphDecimal } from '../graph/scalars/index.ts';
import { Specialty } from './clinic.type.ts';

export const PaymentSource = graphEnum('PaymentSource', 'Who pays for care (R-049).', {
  OMS: 'The policy of compulsory medical insurance',
  OWN_FUNDS: 'Личные средства: the patient; neither policy nor attachment is asked for',
});

@ObjectType('PaidService', {
  description:
    'Платная медицинская услуга: what a clinic does for the patient’s own money, apart from OMS (R-049). FHIR HealthcareService.',
})
export class PaidService {
  @Field(() => String, { description: 'Code of the nomenclature of medical services: `B01.057.001`.' })
  readonly code!: string;
  @Field(() => String, { description: 'In Russian.' })
  readonly name!: string;
  @Field(() => GraphDecimal, { description: 'In roubles.' })
  readonly price!: string;
  @Field(() => Specialty, { description: 'The post that does it: SlotFilter.specialty with payment OWN_FUNDS lists its slots.' })
  readonly specialty!: Specialty;
}
