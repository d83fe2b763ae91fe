import { cities, streets } from './cities.ts';
import { clinics, type Clinic } from './clinics.ts';
import { posts } from './posts.ts';
import { resourcesOf, type StaffedResource } from './resources.ts';

/** A catchment area: who answers for the people of some houses. */
export interface CatchmentArea {
  readonly number: string;
  readonly clinic: Clinic;
  readonly doctor: StaffedResource;
}

const fold = (text: string): string => text.toLocaleLowerCase('ru').replaceAll('ё', 'е');

/** City, street and house of an address, as far as they are written; the house number without its letter. */
const parts = (regionCode: string, address: string) => {
  const text = fold(address);
  const city = cities[regionCode]?.names.find((name) => text.includes(fold(name).replace('г. ', '')));
  const street = streets.findIndex((name) => new RegExp(`(^|[^а-я])${fold(name)}([^а-я]|$)`, 'u').test(text));
  const house = /(?:^|[^а-я])(?:д\.?|дом)\s*(\d+)/u.exec(text)?.[1];
  return { city, street, house: house === undefined ? undefined : Number(house) };
};

const district = new Set([posts.districtTherapist, posts.generalPractitioner].map(({ id }) => id));

/** The area that the houses of an address belong to; undefined for an address that names no city, street or house known here. */
export const catchmentOf = (regionCode: string, address: string): CatchmentArea | undefined => {
  const { city, street, house } = parts(regionCode, address);
  if (city === undefined || street < 0 || house === undefined) return undefined;
  const around = clinics.filter(
    ({ plan, organization }) =>
      plan.regionCode === regionCode && (plan.kind === 'ADULT' || plan.kind === 'FAMILY') && organization.address.startsWith(`${city},`),
  );
  const booked = around.filter(({ plan }) => plan.inFer);
  const candidates = booked.length > 0 ? booked : around;
  const clinic = candidates[street % Math.max(candidates.length, 1)];
  const doctors = clinic ? resourcesOf(clinic).filter(({ postId }) => district.has(postId)) : [];
  const place = (street + Math.floor(house / 10)) % Math.max(doctors.length, 1);
  const doctor = doctors[place];
  return clinic && doctor && { number: String(place + 1), clinic, doctor };
};
