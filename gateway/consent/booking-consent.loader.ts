import DataLoader from 'dataloader';
import type { Context } from '../graph/context.ts';
import { byPerson, speakingOf, statement, type PersonKey } from '../storage/index.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { BookingConsentEntity } from './booking-consent.entity.ts';

export interface BookingConsentRow {
  /** The grantor. */
  readonly person: PersonKey;
  readonly ordinal: number;
  readonly granteeOip: string;
  readonly grantorName: string;
  /** What the grantor is to the grantee. */
  readonly grantorRelation: string | null;
  readonly granteeName: string;
  /** What the grantee is to the grantor. */
  readonly granteeRelation: string | null;
  readonly grantedAt: number;
  readonly revokedAt: number | null;
  readonly syncedAt: number;
}

const consentsOfGrantors = statement<BookingConsentRow>('consents of grantors', 'persons', (names) => {
  const { table, column, all } = names(BookingConsentEntity);
  return `select ${all} from ${table} where ${column.person} = any($1::int8[]) order by ${column.person}, ${column.ordinal}`;
});

/** All consents that a person gave, the revoked included, oldest first. */
export const consentsGivenLoader = ({ storage }: Context): DataLoader<PersonKey, readonly BookingConsentRow[]> =>
  new DataLoader(async (keys) => byPerson(keys, await storage.read(consentsOfGrantors, [keys])));

const consentsOfGrantees = statement<BookingConsentRow>('consents of grantees', 'epoch', (names) => {
  const { table, column, all } = names(BookingConsentEntity);
  return `select ${all} from ${table} where ${speakingOf(names(PersonEntity), column.person, column.granteeOip)}
    order by ${column.grantedAt}, ${column.person}, ${column.ordinal}`;
});

/**
 * All consents that somebody received, the revoked included, oldest first. Grantors never touched are not among them: touch those whom
 * the person's row names in `mentionedBy` first.
 */
export const consentsReceivedLoader = ({ storage, world }: Context): DataLoader<string, readonly BookingConsentRow[]> =>
  new DataLoader(async (oips) => {
    const rows = Map.groupBy(await storage.read(consentsOfGrantees, [world.epoch, world.baseEpoch, oips]), ({ granteeOip }) => granteeOip);
    return oips.map((oip) => rows.get(oip) ?? []);
  });
