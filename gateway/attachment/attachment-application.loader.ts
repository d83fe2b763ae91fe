import DataLoader from 'dataloader';
import type { Context } from '../graph/context.ts';
import type { HandedApplication } from '../registry/index.ts';
import { byPerson, statement, type PersonKey, type Storage } from '../storage/index.ts';
import { WorldEntity } from '../world/world.entity.ts';
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

const openApplications = statement<{ readonly world: string; readonly person: PersonKey; readonly ordinal: number }>(
  'take open attachment applications',
  'worlds',
  (names) => {
    const [world, application] = [names(WorldEntity), names(AttachmentApplicationEntity)];
    const { column } = application;
    return `with waiting as (
        select a.${column.person} as person, a.${column.ordinal} as ordinal, w.${world.column.name} as world
          from ${application.table} as a join ${world.table} as w on w.${world.column.epoch} = a.${column.person} / 1000000000000
          where a.${column.askedAt} < now() - $1::int4 * interval '1 millisecond'
          order by a.${column.askedAt} limit $2::int4 for update of a skip locked)
      update ${application.table} as a set ${column.askedAt} = now() from waiting
        where a.${column.person} = waiting.person and a.${column.ordinal} = waiting.ordinal
        returning waiting.world as "world", waiting.person as "person", waiting.ordinal as "ordinal"`;
  },
);

/**
 * Applications of any world that the clinic's system was handed so long ago and has not answered; whoever takes them asks now, so that of two
 * gateways one does.
 */
export const takeOpenApplications = (storage: Storage, untouchedForMs: number, most: number) =>
  storage.read(openApplications, [untouchedForMs, most]);
