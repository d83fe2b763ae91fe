import { challengeEnds } from './challenge/open-challenge.service.ts';
import type { DueHandlers } from './due/doer.service.ts';
import { reminderKind } from './notification/plan-reminders.service.ts';
import { remind } from './notification/remind.service.ts';
import { endChallenge } from './owner-consent/challenge-ends.service.ts';

/** Who carries out what falls due, by kind. */
export const dueHandlers: DueHandlers = {
  [challengeEnds]: endChallenge,
  [reminderKind]: remind,
};
