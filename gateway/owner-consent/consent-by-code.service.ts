import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChallengeRow } from '../challenge/challenge.loader.ts';
import type { Context } from '../graph/context.ts';
import { notVisible } from '../graph/errors.ts';
import { notify } from '../notification/notify.service.ts';
import { consentNews } from './consent-words.rules.ts';
import { giveConsent, type ConsentPlace } from './give-consent.service.ts';

/** The owner of the policy has told the asker the code: a consent to whoever asked, of which the owner hears. In the transaction that takes the code. */
export const consentByCode = async (
  em: EntityManager,
  { world, viewer }: Pick<Context, 'world' | 'viewer'>,
  { ownerOip, askerOip }: ChallengeRow,
): Promise<ConsentPlace> => {
  if (askerOip === null) throw notVisible();
  const { account } = await viewer();
  const consenting = { grantorOip: ownerOip, granteeOip: askerOip, granteeName: account.displayName, granteeRelation: null };
  const { given, ...place } = await giveConsent(em, world, consenting);
  const about = { type: 'BookingConsent', id: `${place.oip}.${place.ordinal}` };
  if (given) await notify(em, world, { to: ownerOip, about, ...consentNews('GIVEN', account.displayName) });
  return place;
};
