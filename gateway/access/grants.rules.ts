import { fullYears, type Day } from '../../schema/calendar/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import { groupsFor } from './field-groups.rules.ts';
import type { Grant, GrantReason } from './grant.ts';
import { memberSeenAs, type MemberState } from './household.rules.ts';

/** A person whom storage holds or will hold, and under which key. */
export interface KnownPerson {
  readonly oip: string;
  readonly personKey: string;
}

/** A link from the viewer to a child or ward, whatever its state. */
export interface ChildFact extends KnownPerson {
  readonly kind: 'SON' | 'DAUGHTER' | 'WARD';
  readonly birthDate: Day;
  /** The day it is where the child lives. */
  readonly today: Day;
  readonly linkStatus: string;
  /** Set where a court or the clinic has restricted this adult. */
  readonly restriction: string | null;
}

/** A workplace of a doctor: number of the resource inside the clinic. */
export interface Workplace {
  readonly moOid: string;
  readonly resourceId: string;
}

export interface VisitFact extends KnownPerson, Workplace {
  /** Day of the visit in the clinic's zone. */
  readonly day: Day;
  readonly cancelled: boolean;
}

export interface MemberFact extends KnownPerson, MemberState {}

/** What storage knows of the viewer's rights on one day. */
export interface ViewerFacts {
  /** The day it is at the clinic of a doctor. */
  readonly today: Day;
  readonly self: KnownPerson | null;
  readonly children: readonly ChildFact[];
  /** Of the household that the viewer keeps on the portal signed in at. */
  readonly household: readonly MemberFact[];
  /** Null for whoever is not a doctor. */
  readonly worksAs: Workplace | null;
  readonly visits: readonly VisitFact[];
}

const majority = 18;

/** parental rights are verified. */
export const parentalRightsVerified = rule('R-158', (link: Pick<ChildFact, 'linkStatus'>) => link.linkStatus === 'VERIFIED');

/** a restriction outweighs verified kinship. */
export const parentNotRestricted = rule('R-174', (link: Pick<ChildFact, 'restriction'>) => link.restriction === null);

/** a representative acts until the 18th birthday, exclusive, which begins where the child lives. When the record closes to them is the territory's matter (C-2). */
export const representedByAge = rule('R-179', (birthDate: Day, today: Day) => fullYears(birthDate, today) < majority);

/** a doctor sees whoever comes to that very doctor on that day; a cancelled visit brings nobody. */
export const comesToday = rule(
  'R-210',
  (visit: Omit<VisitFact, keyof KnownPerson>, doctor: Workplace, today: Day) =>
    visit.moOid === doctor.moOid && visit.resourceId === doctor.resourceId && visit.day === today && !visit.cancelled,
);

/** Widest first: who is seen for several reasons is seen for the first. */
const precedence: readonly GrantReason[] = ['SELF', 'CHILD', 'WARD', 'PATIENT_OF_THE_DAY', 'HOUSEHOLD', 'HOUSEHOLD_PENDING'];

export const grantAs = ({ oip, personKey }: KnownPerson, reason: GrantReason): Grant => ({
  oip,
  personKey,
  reason,
  sees: groupsFor(reason),
});

const reasons = ({ today, self, children, household, worksAs, visits }: ViewerFacts): [KnownPerson, GrantReason][] => {
  const found: [KnownPerson, GrantReason | undefined][] = self ? [[self, 'SELF']] : [];
  for (const child of children) {
    if (parentalRightsVerified(child) && parentNotRestricted(child) && representedByAge(child.birthDate, child.today))
      found.push([child, child.kind === 'WARD' ? 'WARD' : 'CHILD']);
  }
  for (const member of household) found.push([member, memberSeenAs(member)]);
  for (const visit of visits) if (worksAs && comesToday(visit, worksAs, today)) found.push([visit, 'PATIENT_OF_THE_DAY']);
  return found.filter((one): one is [KnownPerson, GrantReason] => one[1] !== undefined);
};

/** Whoever is in nobody's facts is seen by nobody. One grant a person. */
export const grantsOf = (facts: ViewerFacts): ReadonlyMap<string, Grant> => {
  const found = reasons(facts);
  const grants = new Map<string, Grant>();
  for (const first of precedence)
    for (const [person, reason] of found) if (reason === first && !grants.has(person.oip)) grants.set(person.oip, grantAs(person, reason));
  return grants;
};
