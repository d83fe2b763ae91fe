import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../graph/connection.ts';
import { graphEnum } from '../graph/enum.ts';
import { globalId, Node } from '../graph/node.ts';
import { Provenance } from '../graph/provenance.ts';
import { GraphQLEmailAddress, GraphQLPhoneNumber } from '../graph/scalars/index.ts';
import { Address } from '../person/person.type.ts';
import { BookingChannel } from './booking-channel.type.ts';

export const RecordKeeping = graphEnum('RecordKeeping', 'How a clinic keeps its medical records (R-213, R-214).', {
  PAPER: 'На бумаге',
  ELECTRONIC: 'В электронном виде; an extract on paper is given all the same (R-214)',
  BOTH: 'И так и так',
});

@ObjectType('RegistryDesk', { description: 'Регистратура: whom to ask when there is nothing to book (R-033).' })
export class RegistryDesk {
  @Field(() => GraphQLPhoneNumber, { description: 'E.164.' })
  readonly phone!: string;
  @Field(() => String, { nullable: true, description: 'In words. Null: not said.' })
  readonly hours!: string | null;
}

@ObjectType('Specialty', {
  description: 'Специальность: a post of the dictionary 1.2.643.5.1.13.13.11.1002. FHIR PractitionerRole.specialty.',
})
export class Specialty {
  @Field(() => String, { description: 'Code of the post: `109` therapist.' })
  readonly code!: string;
  @Field(() => String, { description: 'In Russian.' })
  readonly name!: string;
  @Field(() => Boolean, { description: 'Whether booking takes a referral (R-025).' })
  readonly referralRequired!: boolean;
}

@ObjectType('Clinic', {
  implements: Node,
  description:
    'Медицинская организация: by the directory F003, and whether FER has it. FHIR Organization. Both must answer, else the clinic is null with an error. ' +
    'Public: nobody needs to sign in (R-047).',
})
export class Clinic implements Node {
  @Field(() => ID, globalId)
  readonly id!: string;
  @Field(() => String, { description: 'OID in the federal register of organisations.' })
  readonly oid!: string;
  @Field(() => String, { description: 'In Russian.' })
  readonly name!: string;
  @Field(() => Address, { description: 'Where it is.' })
  readonly address!: Address;
  @Field(() => GraphQLPhoneNumber, { description: 'Main number (R-367).' })
  readonly phone!: string;
  @Field(() => GraphQLEmailAddress, { nullable: true, description: 'Null: the directory names none.' })
  readonly email!: string | null;
  @Field(() => GraphQLPhoneNumber, {
    nullable: true,
    description: 'Детская линия: a number for questions about children, vaccinations among them. Null: the directory names none.',
  })
  readonly childHelpline!: string | null;
  @Field(() => RegistryDesk, { description: 'Регистратура (R-033).' })
  readonly registryDesk!: RegistryDesk;
  @Field(() => String, { description: 'IANA zone; instants at the clinic carry its offset.' })
  readonly timeZone!: string;
  @Field(() => Boolean, {
    description: 'Whether Минздрав has added it to FER, so that one can book there electronically (R-035, R-036, R-038).',
  })
  readonly inFer!: boolean;
  @Field(() => Boolean, { description: 'Whether it takes part in OMS (R-125).' })
  readonly inOms!: boolean;
  @Field(() => Boolean, { description: 'True: it serves people who are not attached to it (R-040).' })
  readonly servesWithoutAttachment!: boolean;
  @Field(() => RecordKeeping, { description: 'How it keeps medical records.' })
  readonly recordKeeping!: keyof typeof RecordKeeping;
  @Field(() => [BookingChannel], {
    description:
      'Ways to book there (R-029), in no order of merit. PORTAL and MOBILE_APP need FER: where inFer is false, they are not among them (R-035).',
  })
  readonly bookingChannels!: readonly (keyof typeof BookingChannel)[];
  @Field(() => Provenance, { description: 'Of the directory.' })
  readonly provenance!: Provenance;
}

@InputType('ClinicFilter', { description: 'What is given must hold, all of it.' })
export class ClinicFilter {
  @Field(() => String, { nullable: true, description: 'Two digits.' })
  readonly regionCode?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name, the address or the OID, in any order; case and ё do not matter.',
  })
  readonly search?: string | null;
  @Field(() => String, { nullable: true, description: 'Code of a specialty that FER offers there.' })
  readonly specialty?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True: only those in FER; false: only the others (R-038).' })
  readonly inFer?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'True: only those that take part in OMS; false: only the others.' })
  readonly inOms?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those that serve people who are not attached to them; false: only the others (R-040).',
  })
  readonly servesWithoutAttachment?: boolean | null;
}

@ObjectType('ClinicEdge', { description: 'A clinic with its place in the list.' })
export class ClinicEdge extends edgeOf(() => Clinic, 'A clinic') {}

@ObjectType('ClinicConnection', { description: 'Clinics by name.' })
export class ClinicConnection extends connectionOf(
  () => Clinic,
  () => ClinicEdge,
) {
  @Field(() => Int, { description: 'All that pass the filter.' })
  readonly totalCount!: number;
}
