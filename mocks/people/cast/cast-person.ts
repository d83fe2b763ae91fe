import type { Day } from '../../../schema/calendar/index.ts';
import { regionByCode } from '../../../schema/region/index.ts';
import type { MisVisit, PersonTrace } from '../../../schema/registry/rmis.ts';
import type { Sex } from '../names/full-name.ts';
import type { AccountLevel, Localized } from '../persona.ts';
import type { Clinic } from '../places/clinics.ts';
import type { DocumentKind } from '../record/document-kind.ts';
import type { DocumentStory } from '../record/document-story.ts';
import type { Contraindication } from '../resource.ts';
import type { AttachmentStory, IdentityDocument, PcyType, PolicyStory } from '../resident.ts';
import type { Timeline } from './timeline.ts';

type FamilyLink = PersonTrace['portal']['familyLinks'][number];

export interface CastPolicy {
  readonly type: PcyType;
  readonly from: Day;
  readonly to?: Day;
  /** Default VALID. */
  readonly state?: PolicyStory['state'];
  /** False: the register has not matched this policy with an ENP. */
  readonly matched?: false;
}

/** An attachment; area therapeutic, by residence, with the last policy unless said otherwise. */
export type CastAttachment = Pick<AttachmentStory, 'clinic' | 'from'> & Partial<AttachmentStory>;

export interface CastVisit {
  readonly at: Clinic;
  readonly resource: string;
  /** Moved to the nearest day on which the resource works: back from a past day, on from any other. */
  readonly on: Day;
  /** Which slot of that day, 0.. */
  readonly slot: number;
  /** Default: SUCCESS before the anchor, RECORDED from it on. */
  readonly status?: MisVisit['status'];
  readonly cancelledBy?: 'APPLICANT' | 'CLINIC';
  /** Default EPGU. */
  readonly channel?: MisVisit['channel'];
  readonly bookedBy?: MisVisit['bookedBy'];
  /** Place among the person's referrals of the one it was booked by, from 1. */
  readonly referral?: number;
}

export interface CastDocument {
  readonly kind: DocumentKind;
  readonly on: Day;
  readonly at: Clinic;
  /** Resource that signs; default: the first of the clinic. */
  readonly by?: string;
  /** Key of a clinical case. */
  readonly about: string;
  readonly content?: string;
  readonly corrections?: DocumentStory['corrections'];
  readonly flaw?: DocumentStory['flaw'];
}

export interface CastLink {
  /** Number of the child in the cast. */
  readonly child: number;
  readonly kind: FamilyLink['kind'];
  readonly status: FamilyLink['status'];
  readonly route?: FamilyLink['route'];
  readonly policyLinked: boolean;
  readonly restriction?: string;
}

/** How ZAGS recorded a birth; parents by their numbers in the cast. */
export interface CastBirth {
  readonly mother?: number;
  readonly father?: number;
  readonly version?: number;
  readonly annulled?: boolean;
}

export interface CastReferral {
  readonly post: 'surgeon' | 'ophthalmologist' | 'otolaryngologist' | 'paediatricSurgeon' | 'nurse';
  readonly from: Clinic;
  readonly resource: string;
  readonly validTo: Day;
}

/** One of the cast: what is particular; the rest follows from age and region. */
export interface CastPerson {
  /** OIP without leading zeros: 1..899 of the cast, 1001..9999 of those who were made. */
  readonly number: number;
  /** Day as of which the story is told; default: the anchor. */
  readonly toldOn?: Day;
  /** Family name, given name, patronymic. */
  readonly name: string;
  readonly sex: Sex;
  readonly born: Day;
  readonly regionCode: string;
  readonly address: string;
  /** Region of first issue of the ENP where it is another (facts F-005). */
  readonly enpRegion?: string;
  /** Last five digits of the ENP before its check digit; default 99000 and the number. */
  readonly enpSerial?: number;
  /** False: none. */
  readonly snils?: false;
  /** False: no phone on record; default: a number of those that are never given out. E.164. */
  readonly phone?: false | string;
  readonly email?: string;
  /** As the register knows it. */
  readonly deceasedOn?: Day;
  /** As ZAGS knows it. */
  readonly civilDeathOn?: Day;
  /** Instead of the passport or birth certificate that goes with the age. */
  readonly documents?: readonly IdentityDocument[];
  readonly policies: readonly CastPolicy[];
  readonly attachments: readonly CastAttachment[];
  readonly account?: { readonly level: AccountLevel; readonly phoneActivated?: boolean; readonly twoFactorEnabled?: boolean };
  /** Who can sign in, and what for; at the portal of the region unless another is named. */
  readonly persona?: { readonly name: string; readonly story: Localized; readonly rules: readonly string[]; readonly portal?: string };
  readonly links?: readonly CastLink[];
  readonly visits?: readonly CastVisit[];
  readonly record?: readonly CastDocument[];
  readonly births?: readonly CastBirth[];
  readonly referrals?: readonly CastReferral[];
  readonly contraindications?: readonly Contraindication[];
  /** Numbers of the other members of the household, in the order in which they were added. */
  readonly household?: readonly number[];
}

/** Code of the profile of the portal that somebody signs in at and keeps a household on. */
export const portalOfCast = ({ persona, regionCode }: CastPerson): string =>
  persona?.portal ?? regionByCode(regionCode)?.profile ?? 'FEDERAL';

/** Part of the cast: people who know each other. */
export type Chapter = (time: Timeline) => readonly CastPerson[];
