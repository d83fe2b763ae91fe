import { fullYears, type Day } from '../../schema/calendar/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import type { FieldGroup, Grant, GrantReason } from './grant.ts';

/** A person whom storage holds, and under which key. */
export interface KnownPerson {
  readonly oip: string;
  readonly personKey: string;
}

/** A link from the viewer to a child or ward, whatever its state. */
export interface ChildFact extends KnownPerson {
  readonly birthDate: Day;
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

/** What storage knows of the viewer's rights on one day. */
export interface ViewerFacts {
  readonly today: Day;
  readonly self: KnownPerson | null;
  readonly children: readonly ChildFact[];
  /** Null for whoever is not a doctor. */
  readonly worksAs: Workplace | null;
  readonly visits: readonly VisitFact[];
}

const majority = 18;
const everything: ReadonlySet<FieldGroup> = new Set(['PERSON', 'POLICIES', 'ATTACHMENTS', 'APPOINTMENTS', 'RECORD']);

/** parental rights are verified. */
export const parentalRightsVerified = rule('R-158', (link: Pick<ChildFact, 'linkStatus'>) => link.linkStatus === 'VERIFIED');

/** a restriction outweighs verified kinship. */
export const parentNotRestricted = rule('R-174', (link: Pick<ChildFact, 'restriction'>) => link.restriction === null);

/** a representative acts until the 18th birthday, exclusive. When the record closes to them is the territory's matter (C-2). */
export const representedByAge = rule('R-179', (birthDate: Day, today: Day) => fullYears(birthDate, today) < majority);

/** a doctor sees whoever comes to that very doctor on that day; a cancelled visit brings nobody. */
export const comesToday = rule(
  'R-210',
  (visit: Omit<VisitFact, keyof KnownPerson>, doctor: Workplace, today: Day) =>
    visit.moOid === doctor.moOid && visit.resourceId === doctor.resourceId && visit.day === today && !visit.cancelled,
);

/** everybody else sees nothing. One grant a person; one's own comes before a child's, a child's before a patient's. */
export const grantsOf = ({ today, self, children, worksAs, visits }: ViewerFacts): ReadonlyMap<string, Grant> => {
  const grants = new Map<string, Grant>();
  const add = ({ oip, personKey }: KnownPerson, reason: GrantReason): void => {
    if (!grants.has(oip)) grants.set(oip, { oip, personKey, reason, sees: everything });
  };
  if (self) add(self, 'SELF');
  for (const child of children) {
    if (parentalRightsVerified(child) && parentNotRestricted(child) && representedByAge(child.birthDate, today)) add(child, 'CHILD');
  }
  for (const visit of visits) if (worksAs && comesToday(visit, worksAs, today)) add(visit, 'PATIENT_OF_THE_DAY');
  return grants;
};
