import type { PersonData } from '../../schema/registry/insured-persons.ts';

export type IdentityDocumentKind =
  | 'PASSPORT'
  | 'BIRTH_CERTIFICATE'
  | 'FOREIGN_BIRTH_CERTIFICATE'
  | 'RUSSIAN_FOREIGN_TRAVEL_PASSPORT'
  | 'FOREIGN_CITIZEN_PASSPORT'
  | 'RESIDENCE_PERMIT'
  | 'TEMPORARY_RESIDENCE_PERMIT'
  | 'TEMPORARY_IDENTITY_CARD';

export interface RegisteredDocument {
  readonly kind: IdentityDocumentKind;
  readonly series: string | null;
  readonly number: string;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  /** False: the register has it as replaced. */
  readonly inForce: boolean;
}

/** F011 (facts F-020), current edition. 9 and 21 are both a foreign citizen's document. */
const kinds: Readonly<Record<string, IdentityDocumentKind>> = {
  '3': 'BIRTH_CERTIFICATE',
  '9': 'FOREIGN_CITIZEN_PASSPORT',
  '11': 'RESIDENCE_PERMIT',
  '13': 'TEMPORARY_IDENTITY_CARD',
  '14': 'PASSPORT',
  '15': 'RUSSIAN_FOREIGN_TRAVEL_PASSPORT',
  '21': 'FOREIGN_CITIZEN_PASSPORT',
  '23': 'TEMPORARY_RESIDENCE_PERMIT',
  '24': 'FOREIGN_BIRTH_CERTIFICATE',
};

/** Nothing for a kind that the graph does not name. A leading zero of the code does not count. */
export const registeredDocument = (item: NonNullable<PersonData['dudl']>['dudlItems'][number]): RegisteredDocument[] => {
  const kind = kinds[String(Number(item.dudlType))];
  if (!kind) return [];
  return [
    {
      kind,
      series: item.dudlSer ?? null,
      number: item.dudlNum,
      issuedOn: item.dudlDateB ?? null,
      issuer: item.dudlIssuer ?? null,
      inForce: item.dudlStatus === '1',
    },
  ];
};

/** Code of F011 for a kind of document. */
export const documentCode = (kind: IdentityDocumentKind): string =>
  // A foreign citizen's document has two codes; the current one comes last.
  Object.keys(kinds).findLast((code) => kinds[code] === kind) ?? '';
