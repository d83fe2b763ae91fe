import DataLoader from 'dataloader';
import { takeOpenRequests } from '../due/open-requests.loader.ts';
import type { Context } from '../graph/context.ts';
import type { HandedApplication } from '../registry/index.ts';
import { byPerson, statement, type PersonKey, type Storage } from '../storage/index.ts';
import { AttachmentApplicationEntity, type ApplicationPapers, type StoredApplicationStatus } from './attachment-application.entity.ts';

/** Instants are epoch milliseconds. */
export interface ApplicationRow {
  /** Who is to be attached. */
  readonly person: PersonKey;
  readonly ordinal: number;
  readonly requestId: string;
  readonly moOid: string;
  readonly area: HandedApplication['area'];
  readonly reason: HandedApplication['reason'];
  readonly policyType: HandedApplication['policyType'];
  readonly status: StoredApplicationStatus;
  readonly requestedAt: number;
  readonly decidedAt: number | null;
  readonly decision: string | null;
  readonly validFrom: string | null;
  readonly papers: ApplicationPapers;
  readonly appliedByEsiaOid: string;
  readonly appliedByOip: string | null;
  readonly appliedByPortal: string;
}

const applicationsOfPersons = statement<ApplicationRow>('attachment applications of persons', 'persons', (names) => {
  const { table, column, all } = names(AttachmentApplicationEntity);
  return `select ${all} from ${table} where ${column.person} = any($1::int8[]) order by ${column.person}, ${column.ordinal}`;
});

/** All applications of a person, those included of which the clinic has not been heard, oldest first. */
export const applicationsLoader = ({ storage }: Context): DataLoader<PersonKey, readonly ApplicationRow[]> =>
  new DataLoader(async (keys) => byPerson(keys, await storage.read(applicationsOfPersons, [keys])));

/** The same as they are at this moment. */
export const applicationsOfPerson = (storage: Storage, person: PersonKey): Promise<ApplicationRow[]> =>
  storage.read(applicationsOfPersons, [[person]]);

/** One of them. */
export const readApplication = async (storage: Storage, person: PersonKey, ordinal: number): Promise<ApplicationRow | undefined> =>
  (await applicationsOfPerson(storage, person)).find((row) => row.ordinal === ordinal);

const openApplications = takeOpenRequests('take open attachment applications', AttachmentApplicationEntity);

/**
 * Applications of any world that the clinic's system was handed so long ago and has not answered; whoever takes them asks now, so that of two
 * gateways one does.
 */
export const takeOpenApplications = (storage: Storage, untouchedForMs: number, most: number) =>
  storage.read(openApplications, [untouchedForMs, most]);
