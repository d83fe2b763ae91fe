import { consentsGivenLoader } from '../consent/booking-consent.loader.ts';
import { consentId } from '../consent/booking-consent.service.ts';
import { ownerConsented } from '../eligibility/third-party.rules.ts';
import type { Context } from '../graph/context.ts';
import { storedPersonLoader } from '../person/stored-person.loader.ts';
import { oipOf } from '../storage/index.ts';

/** Id of the consent that stands between an owner, whom first touch has stored, and somebody; undefined: there is none. */
export const standingConsent = async (context: Context, ownerOip: string, granteeOip: string | null): Promise<string | undefined> => {
  const owner = await context.use(storedPersonLoader).load(ownerOip);
  const rows = owner ? await context.use(consentsGivenLoader).load(owner.personKey) : [];
  const nowMs = context.world.nowMs();
  const standing = rows.find((row) => ownerConsented({ consents: [row], viewerOip: granteeOip, nowMs }));
  return standing && consentId.write(`${oipOf(standing.person)}.${standing.ordinal}`);
};
