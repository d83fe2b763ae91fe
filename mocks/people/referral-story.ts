import { addDays, dayNumber, dayOfNumber, type Day } from '../../schema/calendar/index.ts';
import type { AnswerOf } from '../../schema/registry/contract.ts';
import type { FerOperations } from '../../schema/registry/fer.ts';
import type { CastReferral } from './cast/cast-person.ts';
import { clinicByNumber } from './places/clinics.ts';
import { posts } from './places/posts.ts';
import { guidOf } from './random/deterministic-guid.ts';
import { below, percent, type Draw } from './random/keyed-draw.ts';
import type { VisitStory } from './visit-story.ts';

export type Referral = NonNullable<AnswerOf<FerOperations['GetPatientInfo']>['Referrals']>[number];

/** The referral in FER's words; id and number follow from person and ordinal. */
export const referralOf = (oip: string, ordinal: number, { post, from, resource, validTo }: CastReferral): Referral => ({
  Referral_Id: guidOf(`referral ${oip}.${ordinal}`),
  Referral_Number: `${from.organization.moCode}-${String(Number(oip) % 1_000_000).padStart(6, '0')}-${ordinal}`,
  Service_Post: { Post_Id: posts[post].id, Post_Name: posts[post].name },
  Service: post === 'nurse' ? 'LABORATORY' : 'APPOINTMENT',
  From_MO_OID: from.oid,
  From_Resource_Id: resource,
  Valid_To: validTo,
  Available_Record: 'AVAILABLE',
});

const referredTo = ['ophthalmologist', 'otolaryngologist', 'nurse'] as const;
const referring = new Set(['109', '110', '49', '58', '59']);

/** What doctors of the last thirty days sent somebody of the population to. */
export const referralsOfVisits = (oip: string, visits: readonly VisitStory[], draw: Draw, anchor: Day): readonly Referral[] =>
  visits
    .filter(({ status, slot }) => status === 'SUCCESS' && referring.has(slot.resource.postId) && slot.day > dayNumber(anchor) - 30)
    .filter(({ ordinal }) => percent(draw(Number(oip), ordinal, 1), 50))
    .flatMap(({ slot, ordinal }) => {
      const from = clinicByNumber(slot.clinic);
      const post = referredTo[below(draw(Number(oip), ordinal, 2), referredTo.length)];
      return from && post
        ? [referralOf(oip, ordinal, { post, from, resource: slot.resource.resourceId, validTo: addDays(dayOfNumber(slot.day), 60) })]
        : [];
    });
