import { addDays } from '../../schema/calendar/index.ts';
import type { Context } from '../graph/context.ts';
import { pageOf, type PageArguments } from '../graph/page.ts';
import { idKind } from '../graph/global-id.ts';
import { humanName } from '../person/person.rules.ts';
import type { ReadOptions } from '../registry/index.ts';
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
export type Resource = Awaited<ReturnType<typeof resourcesOf>>[number];

/** Doctors and rooms of a clinic, with their specialties; empty where FER has none. */
export const resourcesOf = async (context: Context, moOid: string, field: string, options: ReadOptions = {}) => {
  const from = context.world.today(zoneOfClinic(moOid));
  const [resources, specialties] = await Promise.all([
    context.registries.fer.resources(moOid, { from, to: addDays(from, horizonOf(context, moOid)) }, { ...options, field }),
    specialtiesOf(context, moOid, field, options),
  ]);
  const offered = new Map(specialties.map((specialty) => [specialty.code, specialty]));
  const specialtyOf = ({ code, name }: { code: string; name: string }): Specialty =>
    offered.get(code) ?? { code, name, referralRequired: false };
  return (resources?.value ?? []).map((resource) => ({ ...resource, offered: specialtyOf(resource.specialty) }));
};

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

/** Null where FER has no such doctor, or the resource is a room. */
export const findDoctor = async (context: Context, moOid: string, resourceId: string, field: string): Promise<Doctor | null> => {
  const resource = (await resourcesOf(context, moOid, field)).find((one) => one.resourceId === resourceId);
  return resource ? show(resource) : null;
};

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
