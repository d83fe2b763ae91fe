import { addDays, dayIn, startOfDay } from '../../schema/calendar/index.ts';
import type { Grant, GrantReason } from '../access/grant.ts';
import { grantAs } from '../access/grants.rules.ts';
import { clinicPostOf, patientSeenAs, waitsForModerator, type ClinicPost } from '../access/staff.rules.ts';
import type { ViewerAccount } from '../access/viewer.ts';
import { gone } from '../appointment/appointment.rules.ts';
import { zoneOfClinic } from '../clinic/clinic.rules.ts';
import type { FirstTouch } from '../first-touch/first-touch.service.ts';
import type { Context } from '../graph/context.ts';
import { listedMembersLoader } from './listed-members.loader.ts';
import { storedPersonLoader, type StoredPerson } from '../person/stored-person.loader.ts';
import { visitsToClinicLoader } from './visits-to-clinic.loader.ts';

const field = { field: 'access' };

/** The person as storage has them after a touch; null where the register knows nobody of that number. */
const touched = async (context: Context, oip: string): Promise<StoredPerson | null> => {
  await context.touch([oip]);
  return context.use(storedPersonLoader).load(oip);
};

const asPatient = async (context: Context, firstTouch: FirstTouch, post: ClinicPost, oip: string): Promise<GrantReason | undefined> => {
  const { moOid } = post;
  const zone = zoneOfClinic(moOid);
  const today = context.world.today(zone);
  await firstTouch.clinicDay(context, moOid, today);
  const span = { moOid, fromMs: startOfDay(zone, today), toMs: startOfDay(zone, addDays(today, 1)) };
  const stored = await context.use(visitsToClinicLoader).load({ oip, ...span });
  const visits = stored.map(({ startsAt, status }) => ({ moOid, day: dayIn(zone, startsAt), cancelled: gone.has(status) }));
  const comes = patientSeenAs(post, { visits, attachments: [] }, today);
  if (comes) return comes;
  const registered = await context.registries.insuredPersons.person(oip, field);
  return patientSeenAs(post, { visits: [], attachments: registered?.value.attachments ?? [] }, today);
};

/**
 * A member waits for the moderator since the keeper of the household came here: of whom nobody here has listed, nobody is asked, so that
 * a stranger takes as long as nobody.
 */
const asModerated = async (context: Context, portal: string, oip: string): Promise<GrantReason | undefined> => {
  const listed = await context.use(listedMembersLoader).load(oip);
  return listed.some((member) => waitsForModerator(member, portal)) ? 'MODERATED' : undefined;
};

/** Desk and operators read the bookings of their own clinic; a doctor treats the whole person. */
const atDesk = (reason: GrantReason): boolean => reason === 'PATIENT_OF_THE_DESK' || reason === 'PATIENT_OF_THE_SYSTEM';

/** What the finder goes by. */
export interface Known {
  readonly account: ViewerAccount;
  readonly everybody: () => Promise<ReadonlyMap<string, Grant>>;
  /** OIPs of granted persons whom storage does not have yet. */
  readonly untouched: ReadonlySet<string>;
}

/** Finds the grant for a person, once a request for each. */
export const finderOf = (context: Context, firstTouch: FirstTouch, { account, everybody, untouched }: Known) => {
  const reasonFor = async (oip: string): Promise<GrantReason | undefined> => {
    const post = clinicPostOf(account);
    const patient = post && (await asPatient(context, firstTouch, post, oip));
    if (patient) return patient;
    return account.roles.includes('MODERATOR') ? asModerated(context, account.portal, oip) : undefined;
  };
  const find = async (oip: string): Promise<Grant | undefined> => {
    const grant = (await everybody()).get(oip);
    if (grant && !untouched.has(oip)) return grant;
    const reason = grant?.reason ?? (await reasonFor(oip));
    if (!reason) return undefined;
    const person = await touched(context, oip);
    return person ? { ...grantAs(person, reason), ...(atDesk(reason) && { bookingsAt: account.staffOf ?? '' }) } : undefined;
  };
  const found = new Map<string, Promise<Grant | undefined>>();
  return (oip: string): Promise<Grant | undefined> => {
    const finding = found.get(oip) ?? find(oip);
    found.set(oip, finding);
    return finding;
  };
};
