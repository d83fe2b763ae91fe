import { instantIn } from '../../schema/calendar/index.ts';
import { ownGrant } from '../account/account.service.ts';
import type { Context } from '../graph/context.ts';
import { idKind } from '../graph/global-id.ts';
import { wholePerson } from '../person/person.service.ts';
import { oipOf } from '../storage/index.ts';
import { consentsGivenLoader, consentsReceivedLoader, type BookingConsentRow } from './booking-consent.loader.ts';
import type { BookingConsent } from './booking-consent.type.ts';

/** OIP of the grantor and number of the consent. */
export const consentId = idKind('BookingConsent', /^(\d{12})\.(\d{1,9})$/);

const moscow = 'Europe/Moscow';

const show = (row: BookingConsentRow): BookingConsent => ({
  id: consentId.write(`${oipOf(row.person)}.${row.ordinal}`),
  grantor: { displayName: row.grantorName, relation: row.grantorRelation },
  grantee: { displayName: row.granteeName, relation: row.granteeRelation },
  grantedAt: instantIn(moscow, row.grantedAt),
  revokedAt: row.revokedAt === null ? null : instantIn(moscow, row.revokedAt),
});

const newestFirst = (rows: readonly BookingConsentRow[]): BookingConsent[] => rows.toSorted((a, b) => b.grantedAt - a.grantedAt).map(show);

/** Consents that the viewer gave, newest first; null where no citizen is signed in. */
export const consentsGiven = async (context: Context): Promise<BookingConsent[] | null> => {
  const grant = await ownGrant(context);
  if (!grant) return null;
  return newestFirst(await context.use(consentsGivenLoader).load(grant.personKey));
};

/** Consents that others gave the viewer, newest first; the grantors are touched first. */
export const consentsReceived = async (context: Context): Promise<BookingConsent[] | null> => {
  const grant = await ownGrant(context);
  const person = grant && (await wholePerson(context, grant));
  if (!person) return null;
  await context.touch(person.mentionedBy);
  return newestFirst(await context.use(consentsReceivedLoader).load(grant.oip));
};

/** A consent that the viewer gave or received; null for any other. */
export const findConsent = async (context: Context, id: string): Promise<BookingConsent | null> => {
  consentId.read(id, 'id');
  const [given, received] = await Promise.all([consentsGiven(context), consentsReceived(context)]);
  return [...(given ?? []), ...(received ?? [])].find((consent) => consent.id === id) ?? null;
};
