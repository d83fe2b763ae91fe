import type { Grant } from '../access/grant.ts';
import type { Viewer } from '../access/viewer.ts';
import { findClinic } from '../clinic/clinic.service.ts';
import type { Clinic } from '../clinic/clinic.type.ts';
import type { Context } from '../graph/context.ts';
import { idKind } from '../graph/global-id.ts';
import { findPerson, wholePerson } from '../person/person.service.ts';
import type { Address, Person } from '../person/person.type.ts';
import { profileToday } from '../region/region.service.ts';
import type { RegionProfile } from '../region/region.type.ts';
import { accountKey, epochOf } from '../storage/index.ts';
import { accountLoader, type AccountRow } from './account.loader.ts';
import type { Account } from './account.type.ts';

export const accountId = idKind('Account', /^(\d{1,12})$/);

const show = ({ account }: Viewer): Account => ({
  id: accountId.write(account.esiaOid),
  level: account.level,
  roles: account.roles,
});

/** The account that is signed in. */
export const ownAccount = async (context: Context): Promise<Account> => show(await context.viewer());

/** One's own account only; null for any other. */
export const findAccount = async (context: Context, id: string): Promise<Account | null> => {
  const [esiaOid] = accountId.read(id, 'id');
  const viewer = await context.viewer();
  return viewer.account.esiaOid === esiaOid ? show(viewer) : null;
};

/**
 * The grant of the citizen who is signed in, for themselves, once RMIS has told of them; undefined where no citizen is behind the account.
 * @throws what the viewer's `unidentified` says, and RegistryUnavailable where RMIS has never told of them and does not answer
 */
export const ownGrant = async (context: Context): Promise<Grant | undefined> => {
  const { oip, grants, unidentified } = await context.viewer();
  if (unidentified) throw unidentified;
  const grant = oip === null ? undefined : grants.get(oip);
  if (grant) await wholePerson(context, grant);
  return grant;
};

/** What the portal keeps beside the token, in the epoch that has the person's rows; null where it keeps nothing. */
export const storedAccount = async (context: Context): Promise<AccountRow | null> => {
  const { account, oip, grants } = await context.viewer();
  const grant = oip === null ? undefined : grants.get(oip);
  return grant ? context.use(accountLoader).load(accountKey(epochOf(grant.personKey), account.esiaOid)) : null;
};

/** E.164; what the owner has entered here, else from ESIA. Null: the account has none. */
export const phone = async (context: Context): Promise<string | null> =>
  (await storedAccount(context))?.edited?.phone ?? (await context.viewer()).account.phone;

/** As ESIA says with the token, else as the portal knew; false also while RMIS, which tells of that, has not been heard. */
export const twoFactorEnabled = async (context: Context): Promise<boolean> =>
  (await context.viewer()).account.twoFactorEnabled ?? (await storedAccount(context))?.twoFactorEnabled ?? false;

/**
 * Of a phone that was entered here, as the portal knows. Else as ESIA says with the token, or as the portal knows of the same phone: its word
 * of another one is out of date. False also while RMIS, which tells of that, has not been heard.
 */
export const phoneActivated = async (context: Context): Promise<boolean> => {
  const { account } = await context.viewer();
  const kept = await storedAccount(context);
  if (kept?.edited?.phone !== undefined) return kept.phoneActivated;
  if (account.phoneActivated) return true;
  return kept !== null && kept.phoneActivated && (account.phone === null || kept.phone === null || kept.phone === account.phone);
};

export const email = async (context: Context): Promise<string | null> => {
  const { account } = await context.viewer();
  const kept = await storedAccount(context);
  return kept?.edited?.email ?? account.email ?? kept?.email ?? null;
};

/** Where the owner says they live; null where they have not said it here. */
export const address = async (context: Context): Promise<Address | null> => (await storedAccount(context))?.edited?.address ?? null;

/** @throws what the viewer's `unidentified` says, where it is not known who the citizen behind the account is */
export const ownPerson = async (context: Context): Promise<Person | null> => {
  const { oip, unidentified } = await context.viewer();
  if (unidentified) throw unidentified;
  return oip === null ? null : findPerson(context, oip);
};

export const ownClinic = async (context: Context): Promise<Clinic | null> => {
  const { account } = await context.viewer();
  return account.staffOf === null ? null : findClinic(context, account.staffOf, 'Account.staffOf');
};

export const ownPortal = async (context: Context): Promise<RegionProfile> => profileToday(context, (await context.viewer()).account.portal);
