import { ownGrant } from '../account/account.service.ts';
import { forbidden } from '../access/person-fields.ts';
import type { Grant } from '../access/grant.ts';
import { listAppointments } from '../appointment/appointment.service.ts';
import type { AppointmentConnection, AppointmentFilter } from '../appointment/appointment.type.ts';
import type { Context } from '../graph/context.ts';
import { idKind } from '../graph/global-id.ts';
import { pageOf, type PageArguments } from '../graph/page.ts';
import { findPerson } from '../person/person.service.ts';
import type { Person } from '../person/person.type.ts';
import { profileToday } from '../region/region.service.ts';
import { oipOf } from '../storage/index.ts';
import { householdLoader, type HouseholdMemberRow } from './household-member.loader.ts';
import { countsTowardsLimit, isListed, isMain, reasonIsTold } from './household-member.rules.ts';
import type { HouseholdMember, HouseholdMemberConnection } from './household-member.type.ts';

/** OIP of the keeper and number of the member. */
export const memberId = idKind('HouseholdMember', /^(\d{12})\.(\d{1,9})$/);

const show = (row: HouseholdMemberRow): HouseholdMember => {
  const keeper = oipOf(row.person);
  return {
    id: memberId.write(`${keeper}.${row.ordinal}`),
    role: isMain(keeper, row.memberOip) ? 'MAIN' : 'MEMBER',
    moderation: row.moderation,
    rejectionReason: reasonIsTold(row) ? row.rejectionReason : null,
    address:
      row.addressText === null || row.addressRegionCode === null ? null : { text: row.addressText, regionCode: row.addressRegionCode },
    memberOip: row.memberOip,
    ordinal: row.ordinal,
  };
};

/** Everybody whom the viewer has ever listed on the portal signed in at; undefined where no citizen is signed in. */
const ownRows = async (context: Context): Promise<{ grant: Grant; rows: readonly HouseholdMemberRow[] } | undefined> => {
  const grant = await ownGrant(context);
  if (!grant) return undefined;
  const { account } = await context.viewer();
  const rows = await context.use(householdLoader).load(grant.personKey);
  return { grant, rows: rows.filter(({ portal }) => portal === account.portal) };
};

/** A page of the viewer's household; null where no citizen is signed in. */
export const ownHousehold = async (context: Context, page: PageArguments): Promise<HouseholdMemberConnection | null> => {
  const own = await ownRows(context);
  if (!own) return null;
  const { account } = await context.viewer();
  const connection = pageOf(own.rows.filter(isListed).map(show), page, {
    list: `Account.household ${own.grant.oip} ${account.portal}`,
    keyOf: ({ ordinal }) => String(ordinal).padStart(9, '0'),
  });
  return Object.assign(connection, {
    totalCount: own.rows.filter(countsTowardsLimit).length,
    limit: profileToday(context, account.portal).householdLimit,
  });
};

/** A member of the viewer's household, the removed included; null for any other. */
export const findMember = async (context: Context, id: string): Promise<HouseholdMember | null> => {
  memberId.read(id, 'id');
  const own = await ownRows(context);
  return own?.rows.map(show).find((member) => member.id === id) ?? null;
};

/** Null for whoever was rejected or removed. */
export const personOfMember = (context: Context, { memberOip }: HouseholdMember): Promise<Person | null> => findPerson(context, memberOip);

/** A page of the member's bookings; null for whoever is not shown. @throws FORBIDDEN while a moderator has not decided */
export const bookingsOfMember = async (
  context: Context,
  { memberOip }: HouseholdMember,
  filter: AppointmentFilter,
  page: PageArguments,
): Promise<AppointmentConnection | null> => {
  const person = await findPerson(context, memberOip);
  if (!person) return null;
  if (!person.sees.has('APPOINTMENTS')) throw forbidden(person.seenAs);
  return listAppointments(context, person, filter, page);
};
