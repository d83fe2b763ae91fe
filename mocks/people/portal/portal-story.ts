import type { Day } from '../../../schema/calendar/index.ts';
import type { PortalTrace } from '../../../schema/registry/rmis-portal.ts';
import type { FullName } from '../names/full-name.ts';
import type { Account } from '../persona.ts';
import type { VisitStory } from '../visit-story.ts';

export type FamilyLink = PortalTrace['familyLinks'][number];
export type HouseholdMember = PortalTrace['household'][number];
export type PolicyUse = PortalTrace['policyUses'][number];
export type Consent = PortalTrace['consentsGiven'][number];
export type DiaryEntry = PortalTrace['diary'][number];

/** What is particular in what the portal knew of somebody; messages and record accesses follow from it. */
export interface PortalStory {
  readonly oip: string;
  readonly name: FullName;
  readonly anchor: Day;
  readonly account?: Account;
  readonly links: readonly FamilyLink[];
  /** The keeper first. */
  readonly household: readonly HouseholdMember[];
  readonly consents: readonly Consent[];
  readonly uses: readonly PolicyUse[];
  readonly visits: readonly VisitStory[];
  readonly diary: readonly DiaryEntry[];
  readonly childData?: PortalTrace['childData'];
  readonly anamnesis?: PortalTrace['anamnesis'];
  readonly mentionedBy: readonly string[];
  /** OIP -> name, of those whom messages name. */
  readonly nameOf: (oip: string) => string;
}
