import { instantIn } from '../../schema/calendar/index.ts';
import { granted } from '../access/viewer.ts';
import { zoneOfClinic } from '../clinic/clinic.rules.ts';
import { findClinic } from '../clinic/clinic.service.ts';
import type { Clinic } from '../clinic/clinic.type.ts';
import type { Context } from '../graph/context.ts';
import { idKind } from '../graph/global-id.ts';
import { findPerson } from '../person/person.service.ts';
import type { Person } from '../person/person.type.ts';
import type { AtOnce } from '../registry/index.ts';
import { oipOf, personKey } from '../storage/index.ts';
import { homeVisitsLoader, readHomeVisit, type HomeVisitRow } from './home-visit.loader.ts';
import type { HomeVisit, HomeVisitStatus } from './home-visit.type.ts';

/** OIP of the patient and number of the visit. */
export const homeVisitId = idKind('HomeVisit', /^(\d{12})\.(\d{1,9})$/);

/** Null where the clinic's system was not heard yet: nobody can say that there is a visit. */
export const showHomeVisit = (row: HomeVisitRow): HomeVisit | null => {
  const { moOid, ordinal, status, expectedFrom, expectedTo, complaint, phone } = row;
  if (status === 'ASKING') return null;
  const [oip, zone] = [oipOf(row.person), zoneOfClinic(moOid)];
  return {
    id: homeVisitId.write(`${oip}.${ordinal}`),
    status: status satisfies keyof typeof HomeVisitStatus,
    address: { text: row.addressText, regionCode: row.addressRegionCode },
    complaint,
    phone,
    requestedAt: instantIn(zone, row.requestedAt),
    expectedFrom: expectedFrom === null ? null : instantIn(zone, expectedFrom),
    expectedTo: expectedTo === null ? null : instantIn(zone, expectedTo),
    oip,
    ordinal,
    moOid,
  };
};

/** Newest first. */
export const homeVisitsOf = async (context: Context, { personKey: key }: Person): Promise<HomeVisit[]> =>
  (await context.use(homeVisitsLoader).load(key)).toReversed().flatMap((row) => showHomeVisit(row) ?? []);

/** The row of a visit that the viewer called, or of a person whose bookings they may see; undefined for any other. */
export const visibleHomeVisit = async (context: Context, id: string, argument: string): Promise<HomeVisitRow | undefined> => {
  const [oip = '', ordinal] = homeVisitId.read(id, argument);
  const viewer = await context.viewer();
  // A visit is written in a world only: its patient is the world's then.
  const row = await readHomeVisit(context.storage, personKey(context.world.epoch, oip), Number(ordinal));
  if (row?.bookedByEsiaOid === viewer.account.esiaOid) return row;
  return (await granted(viewer, oip, 'APPOINTMENTS')) ? row : undefined;
};

export const findHomeVisit = async (context: Context, id: string): Promise<HomeVisit | null> => {
  const row = await visibleHomeVisit(context, id, 'id');
  return row ? showHomeVisit(row) : null;
};

export const patientOf = (context: Context, { oip }: HomeVisit): Promise<Person | null> => findPerson(context, oip);

export const clinicOf = (context: Context, { moOid }: HomeVisit): AtOnce<Clinic | null> => findClinic(context, moOid, 'HomeVisit.clinic');
