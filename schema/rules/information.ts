import { informationA } from './information/a-booking.ts';
import { informationB } from './information/b-schedules.ts';
import { informationC } from './information/c-appointment.ts';
import { informationE } from './information/e-policy.ts';
import { informationF } from './information/f-attachment.ts';
import { informationG } from './information/g-account.ts';
import { informationH } from './information/h-children.ts';
import { informationI } from './information/i-record-access.ts';
import { informationJ } from './information/j-record-content.ts';
import { informationM } from './information/m-household.ts';
import { informationP } from './information/p-regions.ts';
import type { Localized } from './localized.ts';

/**
 * Rules that decide nothing here and only explain, with the reason. Whatever decides, here or in a later act, does not belong in this
 * list: it is registered where it decides, or missing. In the order of the codes, by section.
 */
export const information: Readonly<Record<string, Localized>> = {
  ...informationA,
  ...informationB,
  ...informationC,
  ...informationE,
  ...informationF,
  ...informationG,
  ...informationH,
  ...informationI,
  ...informationJ,
  ...informationM,
  ...informationP,
};
