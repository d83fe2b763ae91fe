import DataLoader from 'dataloader';
import { takeOpenRequests } from '../due/open-requests.loader.ts';
import type { Context } from '../graph/context.ts';
import { byPerson, statement, type PersonKey, type Storage } from '../storage/index.ts';
import { HomeVisitEntity, type StoredHomeVisitStatus } from './home-visit.entity.ts';

/** Instants are epoch milliseconds. */
export interface HomeVisitRow {
  /** The patient. */
  readonly person: PersonKey;
  readonly ordinal: number;
  readonly requestId: string;
  readonly status: StoredHomeVisitStatus;
  readonly statusSetAt: number;
  readonly moOid: string;
  readonly addressText: string;
  readonly addressRegionCode: string;
  readonly complaint: string;
  readonly phone: string;
  readonly bookedByOip: string | null;
  readonly bookedByEsiaOid: string;
  readonly bookedByName: string;
  readonly bookedByPortal: string;
  readonly requestedAt: number;
  readonly expectedFrom: number | null;
  readonly expectedTo: number | null;
}

const homeVisitsOfPersons = statement<HomeVisitRow>('home visits of persons', 'persons', (names) => {
  const { table, column, all } = names(HomeVisitEntity);
  return `select ${all} from ${table} where ${column.person} = any($1::int8[]) order by ${column.person}, ${column.ordinal}`;
});

/** All home visits of a person, those included of which the clinic has not been heard, oldest first. */
export const homeVisitsLoader = ({ storage }: Context): DataLoader<PersonKey, readonly HomeVisitRow[]> =>
  new DataLoader(async (keys) => byPerson(keys, await storage.read(homeVisitsOfPersons, [keys])));

/** One of them, as it is at this moment. */
export const readHomeVisit = async (storage: Storage, person: PersonKey, ordinal: number): Promise<HomeVisitRow | undefined> =>
  (await storage.read(homeVisitsOfPersons, [[person]])).find((row) => row.ordinal === ordinal);

const openHomeVisits = takeOpenRequests('take open home visits', HomeVisitEntity);

/**
 * Home visits of any world about which the clinic's system was asked so long ago and has not answered; whoever takes them asks now, so that of
 * two gateways one does.
 */
export const takeOpenHomeVisits = (storage: Storage, untouchedForMs: number, most: number) =>
  storage.read(openHomeVisits, [untouchedForMs, most]);
