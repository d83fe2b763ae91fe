import type { Context } from '../graph/context.ts';
import { pageOf, type PageArguments } from '../graph/page.ts';
import { idKind } from '../graph/global-id.ts';
import type { OfferedSpecialty } from '../registry/fer-questions.ts';
import type { FerOrganization } from '../registry/schedule-words.ts';
import { indexed } from '../registry/directories.ts';
import {
  beside,
  madeOf,
  madeOfBoth,
  type AtOnce,
  type DirectoryClinic,
  type Provenance,
  type ReadOptions,
  type Sourced,
} from '../registry/index.ts';
import { findRegion } from '../region/region.service.ts';
import type { Region } from '../region/region.type.ts';
import { channelWorks, inFerAsAsked, mentions } from './clinic.rules.ts';
import type { Clinic, ClinicConnection, ClinicFilter } from './clinic.type.ts';

export const clinicId = idKind('Clinic', /^(\d+(?:\.\d+)+)$/);

const show = (item: DirectoryClinic, inFer: boolean, provenance: Provenance): Clinic => ({
  id: clinicId.write(item.oid),
  oid: item.oid,
  name: item.name,
  address: item.address,
  phone: item.phone,
  email: item.email,
  childHelpline: item.childHelpline,
  registryDesk: item.registryDesk,
  timeZone: item.timeZone,
  inFer,
  inOms: item.inOms,
  servesWithoutAttachment: item.servesWithoutAttachment,
  recordKeeping: item.recordKeeping,
  bookingChannels: item.bookingChannels.filter((channel) => channelWorks(channel, inFer)),
  provenance,
});

/** What the directory and FER say together, made once of their two answers. */
const together = beside((directory: Sourced<readonly DirectoryClinic[]>) =>
  beside((fer: Sourced<readonly FerOrganization[]>) => {
    const inFer: ReadonlySet<string> = new Set(fer.value.map(({ moOid }) => moOid));
    const provenance = { ...directory.provenance, stale: directory.provenance.stale || fer.provenance.stale };
    const shown = beside((item: DirectoryClinic) => show(item, inFer.has(item.oid), provenance));
    return { clinics: directory.value, inFer, shown };
  }),
);

/** Directory and FER, asked at once: a clinic takes both. */
const sources = ({ registries }: Context, field: string, options: ReadOptions = {}) => {
  const asked = { ...options, field };
  return madeOfBoth(registries.insuredPersons.clinics(asked), registries.fer.organizations(asked), (directory, fer) =>
    together(directory)(fer),
  );
};

/** Null where the directory has no such organisation. RegistryUnavailable where either source fails without a copy. */
export const findClinic = (context: Context, oid: string, field: string, options: ReadOptions = {}): AtOnce<Clinic | null> =>
  madeOf(sources(context, field, options), ({ clinics, shown }) => {
    const item = indexed(clinics, (clinic) => clinic.oid).get(oid);
    return item ? shown(item) : null;
  });

const nothing: readonly OfferedSpecialty[] = [];

/** What FER offers for booking there; empty where it is not in FER. */
export const specialtiesOf = (
  { registries }: Context,
  oid: string,
  field: string,
  options: ReadOptions = {},
): AtOnce<readonly OfferedSpecialty[]> => madeOf(registries.fer.specialties(oid, { ...options, field }), (told) => told?.value ?? nothing);

const offers = async (context: Context, oid: string, specialty: string): Promise<boolean> =>
  (await specialtiesOf(context, oid, 'Query.clinics')).some(({ code }) => code === specialty);

/** A page of clinics by name; totalCount counts all that pass the filter. */
export const listClinics = async (context: Context, filter: ClinicFilter, page: PageArguments): Promise<ClinicConnection> => {
  const { clinics, inFer, shown } = await sources(context, 'Query.clinics');
  const same = <Value>(asked: Value | null | undefined, value: Value): boolean => asked === null || asked === undefined || asked === value;
  const passed = clinics.filter(
    (item) =>
      same(filter.regionCode, item.regionCode) &&
      same(filter.inOms, item.inOms) &&
      same(filter.servesWithoutAttachment, item.servesWithoutAttachment) &&
      inFerAsAsked(filter.inFer ?? null, inFer.has(item.oid)) &&
      (!filter.search || mentions([item.name, item.address.text, item.oid], filter.search.trim())),
  );
  const { specialty } = filter;
  const offering = specialty
    ? await Promise.all(passed.map((item) => inFer.has(item.oid) && offers(context, item.oid, specialty)))
    : undefined;
  const found = offering ? passed.filter((_, at) => offering[at]) : passed;
  const connection = pageOf(found.map(shown), page, {
    list: `Query.clinics ${JSON.stringify(filter)}`,
    keyOf: ({ name, oid }) => `${name} ${oid}`,
  });
  return Object.assign(connection, { totalCount: found.length });
};

/** All clinics of a region, by name. */
export const clinicsOfRegion = async (context: Context, regionCode: string, field: string): Promise<Clinic[]> => {
  const { clinics, shown } = await sources(context, field);
  const around = clinics.filter((item) => item.regionCode === regionCode).map(shown);
  return around.toSorted((a, b) => a.name.localeCompare(b.name, 'ru'));
};

/** Region of the address; null where it is not kept here. */
export const regionOfClinic = (clinic: Clinic): Region | null => findRegion(clinic.address.regionCode);
