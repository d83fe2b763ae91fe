import { ownGrant } from '../account/account.service.ts';
import { ownInOrder } from '../booking/store-booking.service.ts';
import { once } from '../command/once.service.ts';
import { BookingConsentEntity } from '../consent/booking-consent.entity.ts';
import { consentsGivenLoader } from '../consent/booking-consent.loader.ts';
import { consentId, findConsent } from '../consent/booking-consent.service.ts';
import type { Context } from '../graph/context.ts';
import { notVisible, TechnicalError } from '../graph/errors.ts';
import { notify } from '../notification/notify.service.ts';
import { showRefusal } from '../rule/refusal.service.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { personKey } from '../storage/index.ts';
import { recordAct } from '../world/index.ts';
import type { ConsentRevoked, RevokeBookingConsentInput } from './consent-request.type.ts';
import { consentActs, consentNews } from './consent-words.rules.ts';

interface Given {
  readonly grantor: string;
  readonly grantee: string;
  readonly ordinal: number;
}

/** A consent of the viewer's to take back: whoever was given it sees it, and cannot. */
const givenByViewer = async (context: Context, id: string): Promise<Given> => {
  const [grantor = '', ordinal = ''] = consentId.read(id, 'input.consentId');
  const grant = await ownGrant(context);
  if (!(await findConsent(context, id))) throw notVisible();
  if (grant?.oip !== grantor) throw new TechnicalError('FORBIDDEN');
  const row = (await context.use(consentsGivenLoader).load(grant.personKey)).find((one) => one.ordinal === Number(ordinal));
  if (!row) throw notVisible();
  await context.touch([row.granteeOip]);
  return { grantor, grantee: row.granteeOip, ordinal: row.ordinal };
};

/**
 * Takes a consent back. One that was revoked before stays as it is.
 * @throws NOT_VISIBLE for a consent between others; FORBIDDEN for whoever it was given to
 */
export const revokeConsent = async (context: Context, input: RevokeBookingConsentInput): Promise<ConsentRevoked | Refusal> => {
  const { world } = context;
  const plan = await givenByViewer(context, input.consentId);
  const done = await once(context, {
    operation: 'revokeBookingConsent',
    input,
    decide: () => Promise.resolve({ plan }),
    write: async (em, { grantor, grantee, ordinal }: Given): Promise<Given> => {
      await ownInOrder(em, world, [grantor, grantee]);
      const where = { person: personKey(world.epoch, grantor), ordinal };
      const now = new Date(world.nowMs());
      if ((await em.nativeUpdate(BookingConsentEntity, { ...where, revokedAt: null }, { revokedAt: now })) === 0) return plan;
      const { grantorName } = await em.findOneOrFail(BookingConsentEntity, where);
      const about = { type: 'BookingConsent', id: `${grantor}.${ordinal}` };
      await notify(em, world, { to: grantee, about, ...consentNews('REVOKED', grantorName) });
      await recordAct(em, world, { ...consentActs.REVOKED, oip: grantor });
      return plan;
    },
  });
  if (done.refused) return showRefusal(done.refused, context.language);
  context.changed();
  const consent = await findConsent(context, input.consentId);
  if (!consent) throw notVisible();
  return { consent };
};
