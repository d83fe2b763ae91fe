import { Field, ObjectType } from 'type-graphql';
import { graphEnum } from './enum.ts';
import { GraphDateTime } from './scalars/index.ts';

export const SourceSystem = graphEnum('SourceSystem', 'The system that owns a value.', {
  STORAGE: 'The gateway’s own storage',
  FER: 'ФЭР: federal electronic registry of doctors’ schedules',
  INSURED_PERSONS_REGISTRY: 'Единый регистр застрахованных лиц: register of insured persons, with the directories F002 and F003',
  ZAGS: 'ЕГР ЗАГС: register of civil acts',
  ESIA: 'ЕСИА: sign-in',
  RMIS: 'РМИС: regional and clinic medical information systems',
  MVD: 'МВД: passports',
  GUARDIANSHIP: 'Органы опеки: guardianship authorities',
  MFC: 'МФЦ: public service centres',
  INSURER: 'Страховая медицинская организация: insurer',
  TFOMS: 'ТФОМС: territorial insurance fund',
  SMS_GATEWAY: 'Text messages',
  MAIL_GATEWAY: 'Letters by e-mail',
  COVID_REGISTRY: 'Register of COVID-19 certificates',
});
export type SourceSystem = keyof typeof SourceSystem;

@ObjectType('Provenance', {
  description: 'Where a value came from: which system, when it was asked, and whether an older copy had to serve.',
})
export class Provenance {
  @Field(() => SourceSystem, { description: 'Who owns the value.' })
  readonly system!: SourceSystem;
  @Field(() => GraphDateTime, { description: 'When the system answered, by the clock of the world.' })
  readonly retrievedAt!: string;
  @Field(() => Boolean, { description: 'True: the system did not answer and an older copy served.' })
  readonly stale!: boolean;
  @Field(() => String, { nullable: true, description: 'Number of the answer in that system; null where it gives none.' })
  readonly requestId!: string | null;
}

/** Of a row of storage. Who only wants to know whose it is (x-explain) needs nothing that says when. */
export const provenanceOfRow = (system: SourceSystem, retrievedAt: () => string): Provenance => ({
  system,
  get retrievedAt() {
    return retrievedAt();
  },
  stale: false,
  requestId: null,
});
