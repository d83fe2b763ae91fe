import type { Day } from '../../schema/calendar/index.ts';
import type { StoredPerson } from '../../schema/control/admin.ts';
import type { Informed } from '../../schema/control/event-parts.ts';
import type { MisVisit } from '../../schema/registry/rmis.ts';
import type { CheckName, Speaker } from '../../schema/control/consistency.ts';
import type { People, SlotStory } from '../people/people.ts';

/** What everybody says of one person at one moment. */
export interface Facts {
  readonly oip: string;
  readonly nowMs: number;
  readonly today: Day;
  /** As a registry tells everybody. */
  seenBy(registry: Informed): People;
  /** RMIS’s own list, with what came to it through FER. */
  readonly visits: readonly MisVisit[];
  /** Whether FER sells a slot. */
  isFree(slot: SlotStory): boolean;
  /** Rows of the gateway; undefined where it has none, or nobody could be asked. */
  readonly stored: StoredPerson['rows'] | undefined;
}

/** Two who do not agree. */
export interface Disagreement {
  readonly check: CheckName;
  /** Which of several things of that person; empty: the person. */
  readonly about: string;
  readonly says: Partial<Record<Speaker, string>>;
}

/** Pure; one question. */
export type Check = (facts: Facts) => readonly Disagreement[];

export const isValidPolicy = ({ pcyStatus, pcyDateE }: { pcyStatus: string; pcyDateE?: string }, today: Day): boolean =>
  pcyStatus.startsWith('Д') && (pcyDateE === undefined || pcyDateE >= today);
export const isAttachedOn = ({ dateAttachE }: { dateAttachE?: string }, today: Day): boolean =>
  dateAttachE === undefined || dateAttachE >= today;
export const isAhead = ({ status, startsAt }: MisVisit, nowMs: number): boolean => status === 'RECORDED' && Date.parse(startsAt) > nowMs;
