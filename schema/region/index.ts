import type { Profile } from './profile.ts';
import { federal, ownRows, type ProfileRow } from './profiles.ts';
import { regions, type RegionData } from './regions.ts';

export { regions, type RegionData } from './regions.ts';
export type * from './profile.ts';

/** Codes that a portal or a region may name, FEDERAL first. */
export const profileCodes: readonly string[] = Object.keys(ownRows);

const byCode = new Map(regions.map((region) => [region.code, region]));
const byOkato = new Map(regions.map((region) => [region.okato, region]));

/** Undefined for a region that the sandbox does not have. */
export const regionByCode = (code: string): RegionData | undefined => byCode.get(code);
export const regionByOkato = (okato: string): RegionData | undefined => byOkato.get(okato);

/** Every day on which a value of the profile changes, oldest first. */
export const profileDays = (code: string): readonly string[] =>
  [...new Set([...federal, ...(ownRows[code] ?? [])].map((row) => row.from))].sort();

const valuesOn = (code: string, own: readonly ProfileRow[], day: string): Profile => {
  const started = (row: ProfileRow): boolean => row.from <= day;
  const [first, ...later] = federal;
  const rows = [...later.filter(started), ...own.filter(started)];
  const values = Object.assign({}, first.values, ...rows.map((row) => row.values)) as typeof first.values;
  const effectiveFrom = rows.reduce((newest, row) => (row.from > newest ? row.from : newest), first.from);
  return { code, effectiveFrom, ...values };
};

/** Each profile as it was put together for each of its days, newest first. */
const known = new Map<string, readonly { readonly from: string; readonly profile: Profile }[]>();
const daysOf = (code: string): readonly { readonly from: string; readonly profile: Profile }[] => {
  const own = ownRows[code];
  if (!own) throw new RangeError(`unknown region profile ${code}, expected one of ${profileCodes.join(', ')}`);
  const days =
    known.get(code) ??
    profileDays(code)
      .map((from) => ({ from, profile: valuesOn(code, own, from) }))
      .reverse();
  known.set(code, days);
  return days;
};

/**
 * The values of a profile that are in force on a day: FEDERAL’s rows up to that day, then the profile’s own over them.
 * `effectiveFrom` is the day of the newest row among them. A day before the first row has the first row’s values.
 * @throws RangeError on a code that is not in profileCodes
 */
export const profileOn = (code: string, day: string): Profile => {
  const days = daysOf(code);
  return (days.find(({ from }) => from <= day) ?? (days.at(-1) as (typeof days)[number])).profile;
};
