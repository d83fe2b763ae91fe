import { account } from './account/index.ts';
import { appointment } from './appointment/index.ts';
import { attachment } from './attachment/index.ts';
import { audit } from './audit/index.ts';
import { callback } from './callback/index.ts';
import { clinic } from './clinic/index.ts';
import { consent } from './consent/index.ts';
import { eligibility } from './eligibility/index.ts';
import { family } from './family/index.ts';
import { firstTouch } from './first-touch/index.ts';
import type { Slice } from './graph/slice.ts';
import { household } from './household/index.ts';
import { linkCheck } from './link-check/index.ts';
import { medicalRecord } from './medical-record/index.ts';
import { notification } from './notification/index.ts';
import { person } from './person/index.ts';
import { policy } from './policy/index.ts';
import { region } from './region/index.ts';
import { rule } from './rule/index.ts';
import { viewer } from './viewer/index.ts';

/** The map: every slice, in the order in which they may import each other. A slice imports only those before it. */
export const slices: readonly Slice[] = [
  region,
  rule,
  audit,
  person,
  policy,
  clinic,
  attachment,
  account,
  family,
  consent,
  appointment,
  household,
  medicalRecord,
  eligibility,
  notification,
  firstTouch,
  linkCheck,
  callback,
  viewer,
];
