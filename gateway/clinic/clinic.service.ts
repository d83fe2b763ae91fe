import type { Context } from '../graph/context.ts';
import { pageOf, type PageArguments } from '../graph/page.ts';
import { idKind } from '../graph/global-id.ts';
import type { OfferedSpecialty } from '../registry/fer-questions.ts';
import type { DirectoryClinic, Provenance, ReadOptions } from '../registry/index.ts';
import { findRegion } from '../region/region.service.ts';
import type { Region } from '../region/region.type.ts';
import { channelWorks, inFerAsAsked, mentions } from './clinic.rules.ts';
import type { Clinic, ClinicConnection, ClinicFilter } from './clinic.type.ts';

export const clinicId = idKind('Clinic', /^(\d+(?:\.\d+)+)$/);

const oidSets = new WeakMap<readonly object[], ReadonlySet<string>>();

/** OIDs of the list; made once per list, which the client keeps for minutes. */
const oidsOf = (list: readonly { readonly moOid: string }[]): ReadonlySet<string> => {
  const known = oidSets.get(list) ?? new Set(list.map(({ moOid }) => moOid));
  oidSets.set(list, known);
  return known;
};

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

/** Directory and FER, asked at once: a clinic takes both. */
const sources = async ({ registries }: Context, field: string, options: ReadOptions = {}) => {
  const asked = { ...options, field };
  const [directory, fer] = await Promise.all([registries.insuredPersons.clinics(asked), registries.fer.organizations(asked)]);
  const provenance = { ...directory.provenance, stale: directory.provenance.stale || fer.provenance.stale };
  return { clinics: directory.value, inFer: oidsOf(fer.value), provenance };
};

/** Null where the directory has no such organisation. RegistryUnavailable where either source fails without a copy. */
export const findClinic = async (context: Context, oid: string, field: string, options: ReadOptions = {}): Promise<Clinic | null> => {
  const [{ inFer, provenance }, item] = await Promise.all([
    sources(context, field, options),
    context.registries.insuredPersons.clinic(oid, { ...options, field }),
  ]);
  return item ? show(item.value, inFer.has(oid), provenance) : null;
};

/** What FER offers for booking there; empty where it is not in FER. */
export const specialtiesOf = async (
  { registries }: Context,
  oid: string,
  field: string,
  options: ReadOptions = {},
): Promise<readonly OfferedSpecialty[]> => (await registries.fer.specialties(oid, { ...options, field }))?.value ?? [];

const offers = async (context: Context, oid: string, specialty: string): Promise<boolean> =>
  (await specialtiesOf(context, oid, 'Query.clinics')).some(({ code }) => code === specialty);

/** A page of clinics by name; totalCount counts all that pass the filter. */
export const listClinics = async (context: Context, filter: ClinicFilter, page: PageArguments): Promise<ClinicConnection> => {
  const { clinics, inFer, provenance } = await sources(context, 'Query.clinics');
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
  const shown = found.map((item) => show(item, inFer.has(item.oid), provenance));
  const connection = pageOf(shown, page, { list: `Query.clinics ${JSON.stringify(filter)}`, keyOf: ({ name, oid }) => `${name} ${oid}` });
  return Object.assign(connection, { totalCount: found.length });
};

/** All clinics of a region, by name. */
export const clinicsOfRegion = async (context: Context, regionCode: string, field: string): Promise<Clinic[]> => {
  const { clinics, inFer, provenance } = await sources(context, field);
  const around = clinics.filter((item) => item.regionCode === regionCode).map((item) => show(item, inFer.has(item.oid), provenance));
  return around.toSorted((a, b) => a.name.localeCompare(b.name, 'ru'));
};

/** Region of the address; null where it is not kept here. */
export const regionOfClinic = (clinic: Clinic): Region | null => findRegion(clinic.address.regionCode);
