import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Clinic } from '../clinic/clinic.type.ts';
import type { Context } from '../graph/context.ts';
import { Person } from '../person/person.type.ts';
import type { AtOnce } from '../registry/index.ts';
import { attachmentsOf, clinicOf } from './attachment.service.ts';
import { ClinicAttachment } from './attachment.type.ts';

@Resolver(() => ClinicAttachment)
export class AttachmentResolver {
  @FieldResolver(() => Clinic, { nullable: true, description: 'Null with an error: the directory or FER does not answer.' })
  clinic(@Root() attachment: ClinicAttachment, @Ctx() context: Context): AtOnce<Clinic | null> {
    return clinicOf(context, attachment);
  }
}

/** What attachments add to a person. */
@Resolver(() => Person)
export class PersonAttachmentResolver {
  @FieldResolver(() => [ClinicAttachment], {
    nullable: true,
    description:
      'All that the register has, newest first, ended ones included. Null with an error: the register or the clinics’ systems do not answer.',
  })
  attachments(@Root() person: Person, @Ctx() context: Context): Promise<ClinicAttachment[]> {
    return attachmentsOf(context, person.oip, 'Person.attachments');
  }
}
