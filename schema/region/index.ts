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

/**
 * The values of a profile that are in force on a day: FEDERAL’s rows up to that day, then the profile’s own over them.
 * `effectiveFrom` is the day of the newest row among them. A day before the first row has the first row’s values.
 * @throws RangeError on a code that is not in profileCodes
 */
export const profileOn = (code: string, day: string): Profile => {
  const own = ownRows[code];
  if (!own) throw new RangeError(`unknown region profile ${code}, expected one of ${profileCodes.join(', ')}`);
  const started = (row: ProfileRow): boolean => row.from <= day;
  const [first, ...later] = federal;
  const rows = [...later.filter(started), ...own.filter(started)];
  const values = Object.assign({}, first.values, ...rows.map((row) => row.values)) as typeof first.values;
  const effectiveFrom = rows.reduce((newest, row) => (row.from > newest ? row.from : newest), first.from);
  return { code, effectiveFrom, ...values };
};

/** Every day on which a value of the profile changes, oldest first. */
export const profileDays = (code: string): readonly string[] =>
  [...new Set([...federal, ...(ownRows[code] ?? [])].map((row) => row.from))].sort();
