import { contactOf } from '../account/contact.loader.ts';
import { audit } from '../audit/audit.service.ts';
import { meantPatient } from '../booking/meant-patient.service.ts';
import { ownerHasPhone, ownerPhoneUnknown } from '../booking/owner-phone.rules.ts';
import { holdUntilCode } from '../challenge/by-code.service.ts';
import { challengeId, findChallenge } from '../challenge/challenge.service.ts';
import { consentText } from '../challenge/code-words.rules.ts';
import { keptFromSending, openChallenge } from '../challenge/open-challenge.service.ts';
import { keyedRequest } from '../command/keyed-request.service.ts';
import { findConsent } from '../consent/booking-consent.service.ts';
import type { Patient } from '../eligibility/facts.service.ts';
import { refusalOfPerson } from '../eligibility/person-refusals.rules.ts';
import { outage } from '../eligibility/refusals.service.ts';
import type { Context } from '../graph/context.ts';
import { badInput, notVisible, TechnicalError } from '../graph/errors.ts';
import { profileToday } from '../region/region.service.ts';
import type { RegisteredPerson, Sourced } from '../registry/index.ts';
import { refusedUnder, type Refused } from '../rule/refusal.rules.ts';
import { showRefusal } from '../rule/refusal.service.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import type { ConsentGiven } from './answer-challenge.type.ts';
import { needlessConsent } from './consent-asked.rules.ts';
import type { ConsentRequested, RequestBookingConsentInput } from './consent-request.type.ts';
import { standingConsent } from './standing-consent.service.ts';

const operation = 'requestBookingConsent';
const field = `Mutation.${operation}`;

const ofAnother = (oip: string | null, patient: Patient): Patient => {
  if (patient.oip !== oip) return patient;
  throw badInput('input.patientId: ожидается другой человек, не вы', 'input.patientId: expected another person than oneself');
};

/** Why the person is not asked; undefined: they are. An older copy does not tell who has died. */
const refusalFor = async (
  context: Context,
  { oip, seenAs, age, initials }: Patient,
  told: Sourced<RegisteredPerson> | undefined,
): Promise<Refused | undefined> => {
  const { portal } = (await context.viewer()).account;
  const today = context.world.today();
  const needless = needlessConsent({ seenAs, age, portal: profileToday(context, portal), today });
  if (needless) return refusedUnder(portal, needless);
  const registered = told ?? (await context.registries.insuredPersons.person(oip, { field, staleAllowed: false }));
  if (!registered?.value.deceasedOn) return undefined;
  return refusalOfPerson('DECEASED', { portal, territory: portal, insurer: null, clinic: null, patient: initials, chooseFrom: null });
};

const ask = async (context: Context, patient: Patient, input: RequestBookingConsentInput): Promise<ConsentRequested | Refused> => {
  const { account } = await context.viewer();
  const { oip } = patient;
  const phone = (await contactOf(context, oip))?.phone ?? null;
  const reachable = phone !== null && ownerHasPhone({ phone });
  const refusalCode = reachable ? 'CONSENT_REQUIRED' : 'OWNER_PHONE_UNKNOWN';
  audit(context).record({ whom: oip, fields: 'POLICIES', service: 'APPOINTMENT', allowed: false, refusalCode });
  if (!reachable) return refusedUnder(account.portal, ownerPhoneUnknown([]));
  const done = await holdUntilCode<{ readonly challenge: string }>(context, {
    request: keyedRequest(operation, account.esiaOid, input),
    open: async (em) => {
      const refused = await keptFromSending(em, context, oip);
      if (refused) return { refused };
      const opened = await openChallenge(em, context, { kind: 'BOOKING_CONSENT', ownerOip: oip, phone });
      return { opened, outcome: { challenge: opened.id } };
    },
    words: (code) => consentText(account.displayName, null, code),
    noSuchPhone: ownerPhoneUnknown([]),
    field,
  });
  if (done.refused) return done.refused;
  const challenge = await findChallenge(context, challengeId.write(done.done.challenge));
  if (!challenge) throw notVisible();
  return { challenge };
};

const decided = async (context: Context, input: RequestBookingConsentInput): Promise<ConsentRequested | ConsentGiven | Refused> => {
  const meant = await meantPatient(context, input, { service: 'APPOINTMENT', field });
  if (meant.refused) return meant.refused;
  const { oip: viewerOip } = await context.viewer();
  const patient = ofAnother(viewerOip, meant.patient);
  await context.touch([patient.oip]);
  const refused = await refusalFor(context, patient, meant.told);
  if (refused) return refused;
  const standing = await standingConsent(context, patient.oip, viewerOip);
  const consent = standing === undefined ? null : await findConsent(context, standing);
  return consent ? { consent } : ask(context, patient, input);
};

/**
 * Asks the owner of a policy for consent, without booking anything.
 * @throws FORBIDDEN for staff: only a citizen can be given consent; BAD_USER_INPUT
 */
export const requestConsent = async (
  context: Context,
  input: RequestBookingConsentInput,
): Promise<ConsentRequested | ConsentGiven | Refusal> => {
  const { oip, unidentified } = await context.viewer();
  if (oip === null && !unidentified) throw new TechnicalError('FORBIDDEN');
  const answer = await decided(context, input).catch((error: unknown) => outage(context, error));
  return 'code' in answer ? showRefusal(answer, context.language) : answer;
};
