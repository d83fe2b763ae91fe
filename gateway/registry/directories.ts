import type { InsuranceOrganizationItem, MedicalOrganizationItem } from '../../schema/registry/insured-persons.ts';

/** A medical organisation of the directory F003. */
export interface DirectoryClinic {
  readonly oid: string;
  /** F003, 6 digits. */
  readonly code: string;
  readonly name: string;
  readonly address: { readonly text: string; readonly regionCode: string };
  readonly okato: string;
  readonly regionCode: string;
  readonly timeZone: string;
  readonly phone: string;
  readonly email: string | null;
  readonly childHelpline: string | null;
  readonly registryDesk: { readonly phone: string; readonly hours: string | null };
  readonly inOms: boolean;
  readonly servesWithoutAttachment: boolean;
  readonly recordKeeping: MedicalOrganizationItem['recordKeeping'];
  readonly ageGroup: MedicalOrganizationItem['ageGroup'];
  readonly bookingChannels: MedicalOrganizationItem['bookingChannels'];
}

/** An insurer of the directory F002. */
export interface DirectoryInsurer {
  /** 5 digits. */
  readonly code: string;
  readonly name: string;
  readonly ogrn: string;
  readonly phone: string | null;
  readonly hotline: string;
  readonly okato: string;
}

export const directoryClinic = (item: MedicalOrganizationItem): DirectoryClinic => ({
  oid: item.moOid,
  code: item.moCode,
  name: item.name,
  address: { text: item.address, regionCode: item.regionCode },
  okato: item.okato,
  regionCode: item.regionCode,
  timeZone: item.timeZone,
  phone: item.phone,
  email: item.email ?? null,
  childHelpline: item.childHelpline ?? null,
  registryDesk: { phone: item.registryDesk.phone, hours: item.registryDesk.hours ?? null },
  inOms: item.inOms,
  servesWithoutAttachment: item.servesWithoutAttachment,
  recordKeeping: item.recordKeeping,
  ageGroup: item.ageGroup,
  bookingChannels: item.bookingChannels,
});

export const directoryInsurer = (item: InsuranceOrganizationItem): DirectoryInsurer => ({
  code: item.insurfCode,
  name: item.name,
  ogrn: item.ogrn,
  phone: item.phone ?? null,
  hotline: item.hotline,
  okato: item.okato,
});

const indexes = new WeakMap<readonly object[], ReadonlyMap<string, object>>();

/** The list by key; made once per list, so that a kept directory is searched and not scanned. */
export const indexed = <Item extends object>(list: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item> => {
  const known = indexes.get(list);
  if (known) return known as ReadonlyMap<string, Item>;
  const index = new Map(list.map((item) => [keyOf(item), item]));
  indexes.set(list, index);
  return index;
};
