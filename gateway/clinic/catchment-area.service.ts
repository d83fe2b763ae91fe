import type { Context } from '../graph/context.ts';
import type { AddressInput } from '../person/person-input.type.ts';
import { namesHouse } from './catchment-area.rules.ts';
import type { CatchmentArea } from './catchment-area.type.ts';

/** Null where no area has the house, or the address names none. */
export const findCatchmentArea = async ({ registries }: Context, { text, regionCode }: AddressInput): Promise<CatchmentArea | null> => {
  const address = text.trim();
  if (!namesHouse(address) || address.length > 500 || !/^\d{2}$/.test(regionCode)) return null;
  const told = await registries.rmis.catchmentArea({ regionCode, text: address }, { field: 'Query.catchmentArea' });
  return told?.value ?? null;
};
