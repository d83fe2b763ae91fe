import { regionByCode } from '../../schema/region/index.ts';
import { badInput } from '../graph/errors.ts';

/** Length of an address in characters, both ends inclusive. */
export const addressLength = { least: 5, most: 300 } as const;

/** Columns of an address; both null where none was given: the register’s holds. */
export interface WrittenAddress {
  readonly addressText: string | null;
  readonly addressRegionCode: string | null;
}

/** @throws BAD_USER_INPUT where the text is too short or too long, or the region is not kept here */
export const readAddress = (address: { readonly text: string; readonly regionCode: string } | null | undefined): WrittenAddress => {
  if (!address) return { addressText: null, addressRegionCode: null };
  const text = address.text.trim();
  const { least, most } = addressLength;
  if (text.length < least || text.length > most) {
    throw badInput(
      `input.address.text: ожидается от ${least} до ${most} знаков, получено ${text.length}`,
      `input.address.text: expected ${least} to ${most} characters, got ${text.length}`,
    );
  }
  if (!regionByCode(address.regionCode)) {
    throw badInput(
      `input.address.regionCode: ожидается код региона из Query.regions`,
      `input.address.regionCode: expected the code of a region of Query.regions`,
    );
  }
  return { addressText: text, addressRegionCode: address.regionCode };
};
