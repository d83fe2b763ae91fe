import { addDays, type Day } from '../../schema/calendar/index.ts';
import type { Context } from '../graph/context.ts';
import { pageOf, type PageArguments } from '../graph/page.ts';
import { idKind } from '../graph/global-id.ts';
import { humanName } from '../person/person.rules.ts';
import type { OfferedSpecialty } from '../registry/fer-questions.ts';
import { beside, madeOf, madeOfBoth, type AtOnce, type ReadOptions } from '../registry/index.ts';
import type { FerResource } from '../registry/schedule-words.ts';
import { findRegion, profileToday } from '../region/region.service.ts';
import { specialtiesOf } from './clinic.service.ts';
import type { Specialty } from './clinic.type.ts';
import { regionOfOid, zoneOfClinic } from './clinic.rules.ts';
import type { Doctor, DoctorConnection } from './doctor.type.ts';

export const doctorId = idKind('Doctor', /^(\d+(?:\.\d+)+)\/(\d{1,6})$/);

/** How many days ahead a clinic's region shows slots. */
export const horizonOf = (context: Context, moOid: string): number =>
  profileToday(context, findRegion(regionOfOid(moOid))?.profileCode ?? 'FEDERAL').bookingHorizonDays;

/** A doctor or a room of a clinic, as FER told. */
export interface Resource extends FerResource {
  readonly offered: Specialty;
}

/** Made once of what FER told. */
const withSpecialties = beside((resources: readonly FerResource[]) =>
  beside((specialties: readonly OfferedSpecialty[]): readonly Resource[] => {
    const offered = new Map(specialties.map((specialty) => [specialty.code, specialty]));
    const specialtyOf = ({ code, name }: { code: string; name: string }): Specialty =>
      offered.get(code) ?? { code, name, referralRequired: false };
    return resources.map((resource) => ({ ...resource, offered: specialtyOf(resource.specialty) }));
  }),
);

/** Days for which doctors are asked about, by region: the same for every clinic of it as long as one request asks. */
const daysOf = beside((_asker: Context['registries']) => new Map<string, { readonly from: Day; readonly to: Day }>());

const daysAhead = (context: Context, moOid: string): { readonly from: Day; readonly to: Day } => {
  const [days, region] = [daysOf(context.registries), regionOfOid(moOid)];
  const known = days.get(region);
  if (known) return known;
  const from = context.world.today(zoneOfClinic(moOid));
  const asked = { from, to: addDays(from, horizonOf(context, moOid)) };
  days.set(region, asked);
  return asked;
};

const nobody: readonly FerResource[] = [];

/** Doctors and rooms of a clinic, with their specialties; empty where FER has none. */
export const resourcesOf = (context: Context, moOid: string, field: string, options: ReadOptions = {}): AtOnce<readonly Resource[]> =>
  madeOfBoth(
    context.registries.fer.resources(moOid, daysAhead(context, moOid), { ...options, field }),
    specialtiesOf(context, moOid, field, options),
    (resources, specialties) => withSpecialties(resources?.value ?? nobody)(specialties),
  );

/** Null for a room or a device. */
const show = ({ moOid, resourceId, specialist, room, offered }: Resource): Doctor | null =>
  specialist && {
    id: doctorId.write(`${moOid}/${resourceId}`),
    name: humanName(specialist.name),
    specialty: offered,
    room: room?.number ?? room?.name ?? null,
    moOid,
    resourceId,
  };

/** By resource; the first of those that FER lists twice. */
const shownById = beside((all: readonly Resource[]) => new Map(all.toReversed().map((one) => [one.resourceId, show(one)])));

/** Null where FER has no such doctor, or the resource is a room. */
export const findDoctor = (context: Context, moOid: string, resourceId: string, field: string): AtOnce<Doctor | null> =>
  madeOf(resourcesOf(context, moOid, field), (all) => shownById(all).get(resourceId) ?? null);

/** A page of the doctors of a clinic, by name. */
export const doctorsOf = async (
  context: Context,
  moOid: string,
  specialty: string | null,
  page: PageArguments,
): Promise<DoctorConnection> => {
  const resources = await resourcesOf(context, moOid, 'Clinic.doctors');
  const doctors = resources.filter((one) => !specialty || one.offered.code === specialty).flatMap((one) => show(one) ?? []);
  return pageOf(doctors, page, {
    list: `Clinic.doctors ${moOid} ${specialty ?? ''}`,
    keyOf: ({ name, resourceId }) => `${name.full} ${resourceId}`,
  });
};
