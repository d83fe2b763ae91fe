import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../graph/connection.ts';
import { globalId, Node } from '../graph/node.ts';
import { HumanName } from '../person/person.type.ts';
import { Specialty } from './clinic.type.ts';

@ObjectType('Doctor', {
  implements: Node,
  description: 'Врач: one post of one person at one clinic, as FER lists it. FHIR PractitionerRole. Public (R-046).',
})
export class Doctor implements Node {
  @Field(() => ID, globalId)
  readonly id!: string;
  @Field(() => HumanName, { description: 'ФИО.' })
  readonly name!: HumanName;
  @Field(() => Specialty, { description: 'The post that is booked.' })
  readonly specialty!: Specialty;
  @Field(() => String, { nullable: true, description: 'Кабинет. Null: not said.' })
  readonly room!: string | null;
  readonly moOid!: string;
  /** Number of the resource inside the clinic. */
  readonly resourceId!: string;
}

@ObjectType('DoctorEdge', { description: 'A doctor with its place in the list.' })
export class DoctorEdge extends edgeOf(() => Doctor, 'A doctor') {}

@ObjectType('DoctorConnection', { description: 'Doctors by name.' })
export class DoctorConnection extends connectionOf(
  () => Doctor,
  () => DoctorEdge,
) {}
