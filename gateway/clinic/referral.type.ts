import { Field, ID, ObjectType } from 'type-graphql';
import { globalId, Node } from '../graph/node.ts';
import { GraphDate } from '../graph/scalars/index.ts';
import { HealthService } from '../policy/health-service.type.ts';
import { Specialty } from './clinic.type.ts';

@ObjectType('Referral', {
  implements: Node,
  description:
    'Направление: a doctor sends a patient to a specialist or to a laboratory (R-025, R-026). FHIR ServiceRequest. Told by FER on every ' +
    'reading; seen by whoever may see the patient’s bookings.',
})
export class Referral implements Node {
  @Field(() => ID, globalId)
  readonly id!: string;
  @Field(() => String, { description: 'Номер направления in the clinic’s system.' })
  readonly number!: string;
  @Field(() => Specialty, { description: 'To whom it sends.' })
  readonly specialty!: Specialty;
  @Field(() => HealthService, { description: 'What for: APPOINTMENT, or LABORATORY for tests and procedures (R-026).' })
  readonly service!: keyof typeof HealthService;
  @Field(() => GraphDate, { description: 'Last day on which one may come by it.' })
  readonly validTo!: string;
  readonly oip!: string;
  /** Clinic of the doctor who issued it. */
  readonly moOid!: string;
  /** That doctor's number in the clinic; null: not said. */
  readonly resourceId!: string | null;
  /** Whether the patient may book by it without the clinic. */
  readonly bookable!: boolean;
}
