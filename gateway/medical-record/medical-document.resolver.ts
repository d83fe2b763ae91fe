import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { findClinic } from '../clinic/clinic.service.ts';
import { Clinic } from '../clinic/clinic.type.ts';
import { Doctor } from '../clinic/doctor.type.ts';
import type { Context } from '../graph/context.ts';
import { findRegion } from '../region/region.service.ts';
import { Region } from '../region/region.type.ts';
import type { AtOnce } from '../registry/index.ts';
import { authorOf, previousOf, signatureOf } from './medical-document.service.ts';
import { MedicalDocument, Signature } from './medical-document.type.ts';

@Resolver(() => MedicalDocument)
export class MedicalDocumentResolver {
  @FieldResolver(() => Clinic, {
    nullable: true,
    description: 'Where it was written. Null with an error: the directory or FER does not answer.',
  })
  clinic(@Root() { moOid }: MedicalDocument, @Ctx() context: Context): AtOnce<Clinic | null> {
    return findClinic(context, moOid, 'MedicalDocument.clinic');
  }

  @FieldResolver(() => Doctor, {
    nullable: true,
    description: 'Who wrote it. Null: FER does not list the doctor; signature.signedBy names them all the same.',
  })
  author(@Root() document: MedicalDocument, @Ctx() context: Context): AtOnce<Doctor | null> {
    return authorOf(context, document);
  }

  @FieldResolver(() => Region, {
    nullable: true,
    description: 'Whose regional system it came from (R-363). Null: a region that is not kept here.',
  })
  region(@Root() { regionCode }: MedicalDocument): Region | null {
    return findRegion(regionCode);
  }

  @FieldResolver(() => Signature, { description: 'The author’s signature, checked on every reading (R-223).' })
  signature(@Root() document: MedicalDocument, @Ctx() context: Context): Promise<Signature> {
    return signatureOf(context, document);
  }

  @FieldResolver(() => MedicalDocument, {
    nullable: true,
    description: 'The version that this one corrects (R-224). Null on a first version.',
  })
  previous(@Root() document: MedicalDocument, @Ctx() context: Context): Promise<MedicalDocument | null> {
    return previousOf(context, document);
  }
}
