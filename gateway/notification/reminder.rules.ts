import { rule } from '../../schema/rules/registered.ts';
import { parentalRightsVerified, parentNotRestricted, representedByAge, type ChildFact } from '../access/grants.rules.ts';
import type { RefusalText } from '../rule/refusal.rules.ts';
import { reaches } from './notification.rules.ts';
import type { NotificationChannel } from './notification.type.ts';

/** How somebody wants to be reminded. */
export interface ReminderChoice {
  readonly channel: keyof typeof NotificationChannel;
  readonly leadTimeHours: number;
  readonly visits: boolean;
  readonly vaccinations: boolean;
}

/** A visit, as far as reminders go. */
export interface VisitAhead {
  readonly status: string;
  /** Epoch milliseconds. */
  readonly startsAtMs: number;
  readonly service: 'APPOINTMENT' | 'VACCINATION' | 'LABORATORY';
}

/** Hours before the visit, both ends inclusive: a week is long enough. */
export const leadHours = { least: 1, most: 168 } as const;
const hourMs = 3_600_000;

/** how long before is one's own choice, between an hour and a week. */
export const leadTimeFits = rule('R-060', (hours: number) => hours >= leadHours.least && hours <= leadHours.most);

/** of visits that stand, and of those kinds that one wants. */
export const isRemindedOf = rule(
  'R-060',
  ({ visits, vaccinations }: ReminderChoice, { status, service }: VisitAhead) =>
    status === 'BOOKED' && (service === 'VACCINATION' ? vaccinations : visits),
);

/** a parent or guardian is reminded of the child's visits and vaccinations, as long as they represent the child. */
export const isRemindedOfChild = rule(
  'R-061',
  (link: Pick<ChildFact, 'linkStatus' | 'restriction' | 'birthDate' | 'today'>) =>
    parentalRightsVerified(link) && parentNotRestricted(link) && representedByAge(link.birthDate, link.today),
);

/** When one is reminded of a visit, epoch milliseconds. */
export const reminderMoment = ({ leadTimeHours }: ReminderChoice, { startsAtMs }: Pick<VisitAhead, 'startsAtMs'>): number =>
  startsAtMs - leadTimeHours * hourMs;

const outOfRange: RefusalText = {
  code: 'VALUE_OUT_OF_RANGE',
  rule: 'R-060',
  message: {
    ru: `Напомнить можно за ${leadHours.least}–${leadHours.most} часов до визита`,
    en: `One can be reminded ${leadHours.least} to ${leadHours.most} hours before a visit`,
  },
  field: 'input.leadTimeHours',
};

const notActivated: RefusalText = {
  code: 'PHONE_NOT_ACTIVATED',
  rule: 'R-333',
  message: {
    ru: 'СМС приходят только на активированный телефон',
    en: 'Text messages go to an activated phone only',
  },
  field: 'input.channel',
  remedies: [
    {
      action: 'ACTIVATE_PHONE',
      message: { ru: 'Активируйте телефон: мутация activatePhone', en: 'Activate the phone: the mutation activatePhone' },
    },
  ],
};

/** Why such settings are not kept; undefined where they are. */
export const refusedReminders = ({ channel, leadTimeHours }: ReminderChoice, phoneActivated: boolean): RefusalText | undefined => {
  if (!leadTimeFits(leadTimeHours)) return outOfRange;
  return reaches(channel, phoneActivated) ? undefined : notActivated;
};
