import type { EntityManager } from '@mikro-orm/postgresql';
import { BookingConsentEntity } from '../consent/booking-consent.entity.ts';
import { ownerConsented } from '../eligibility/third-party.rules.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { consentActs } from './consent-words.rules.ts';
import { ownPerson, recordAct, type RequestWorld } from '../world/index.ts';

/** Who may book by whose policy. */
export interface Consenting {
  /** OIP of the owner of the policy. */
  readonly grantorOip: string;
  readonly granteeOip: string;
  /** As the owner is shown them. */
  readonly granteeName: string;
  /** What they are to the owner; null where nobody said. */
  readonly granteeRelation: string | null;
}

/** A consent by its place: OIP of the grantor, and number. */
export interface ConsentPlace {
  readonly oip: string;
  readonly ordinal: number;
}

/** `Мария И.` */
const shortName = ({ given, family }: Pick<PersonEntity, 'given' | 'family'>): string => `${given} ${family.slice(0, 1)}.`;

/** gives it once; where one stands between the two, that one serves. `given`: whether it is a new one. */
export const giveConsent = async (
  em: EntityManager,
  world: RequestWorld,
  { grantorOip, granteeOip, granteeName, granteeRelation }: Consenting,
): Promise<ConsentPlace & { readonly given: boolean }> => {
  const person = await ownPerson(em, world, grantorOip);
  await em.execute('select 1 from person where key = ?::int8 for update', [person]);
  const rows = await em.find(BookingConsentEntity, { person }, { orderBy: { ordinal: 'asc' } });
  const nowMs = world.nowMs();
  const standing = rows.find((row) => {
    const consents = [{ granteeOip: row.granteeOip, revokedAt: row.revokedAt?.getTime() ?? null }];
    return ownerConsented({ consents, viewerOip: granteeOip, nowMs });
  });
  if (standing) return { oip: grantorOip, ordinal: standing.ordinal, given: false };
  const grantor = await em.findOneOrFail(PersonEntity, { key: person });
  const ordinal = (rows.at(-1)?.ordinal ?? 0) + 1;
  const now = new Date(nowMs);
  const names = { grantorName: shortName(grantor), grantorRelation: null, granteeName, granteeRelation };
  await em.insert(BookingConsentEntity, { person, ordinal, granteeOip, ...names, grantedAt: now, revokedAt: null, syncedAt: now });
  await recordAct(em, world, { ...consentActs.GIVEN, oip: grantorOip });
  return { oip: grantorOip, ordinal, given: true };
};
