import { accountChange } from './account-change/index.ts';
import { account } from './account/index.ts';
import { appointment } from './appointment/index.ts';
import { attachmentApplication } from './attachment-application/index.ts';
import { attachment } from './attachment/index.ts';
import { audit } from './audit/index.ts';
import { booking } from './booking/index.ts';
import { callback } from './callback/index.ts';
import { challenge } from './challenge/index.ts';
import { change } from './change/index.ts';
import { childPolicy } from './child-policy/index.ts';
import { clinic } from './clinic/index.ts';
import { command } from './command/index.ts';
import { consent } from './consent/index.ts';
import { due } from './due/index.ts';
import { eligibility } from './eligibility/index.ts';
import { family } from './family/index.ts';
import { feedback } from './feedback/index.ts';
import { firstTouch } from './first-touch/index.ts';
import type { Slice } from './graph/slice.ts';
import { homeVisit } from './home-visit/index.ts';
import { householdChange } from './household-change/index.ts';
import { household } from './household/index.ts';
import { linkCheck } from './link-check/index.ts';
import { medicalRecord } from './medical-record/index.ts';
import { message } from './message/index.ts';
import { notification } from './notification/index.ts';
import { ownerConsent } from './owner-consent/index.ts';
import { person } from './person/index.ts';
import { policy } from './policy/index.ts';
import { region } from './region/index.ts';
import { rule } from './rule/index.ts';
import { serviceSubscription } from './service-subscription/index.ts';
import { subscription } from './subscription/index.ts';
import { viewer } from './viewer/index.ts';

/** The map: every slice, in the order in which they may import each other. A slice imports only those before it. */
export const slices: readonly Slice[] = [
  region,
  rule,
  audit,
  command,
  due,
  change,
  message,
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
  householdChange,
  accountChange,
  childPolicy,
  challenge,
  booking,
  ownerConsent,
  homeVisit,
  attachmentApplication,
  serviceSubscription,
  feedback,
  subscription,
  firstTouch,
  linkCheck,
  callback,
  viewer,
];
