import type { FieldGroup } from '../access/grant.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Context } from '../graph/context.ts';
import type { Storage } from '../storage/index.ts';
import { writeAudit, type AuditedWorld, type AuditRows } from './audit-row.loader.ts';
import { isOfAnother } from './audit.rules.ts';
import { gatheredLooks } from './looks.service.ts';

/** What somebody did, or was not let do, with another person's data. */
export interface AuditedAct {
  /** OIP of the owner of the data. */
  readonly whom: string;
  readonly fields: FieldGroup;
  /** A value of HealthService where a policy or a record was used: the owner is shown that. */
  readonly service?: string;
  readonly allowed: boolean;
  /** A value of RefusalCode. */
  readonly refusalCode?: string;
  /** What the actor is to the owner. */
  readonly relation?: string;
}

/** The audit log as one request writes it. */
export interface Audit {
  /**
   * Notes an act of this request's viewer; the same act once a request, and one's own data never. A use of a policy or a record is written at
   * once; who was only looked at is gathered until the answer is ready.
   */
  record(act: AuditedAct): void;
  /**
   * Settles when everything noted so far is stored. No answer is sent before.
   * @throws whatever kept it from being stored
   */
  written(): Promise<void>;
}

interface Waiting {
  readonly rows: AuditRows[];
  readonly written: Promise<void>;
}

/**
 * One insert at a time for all rows of an epoch, whatever their requests: rows that come meanwhile go together with the next. What keeps one
 * world's from being written is not another's.
 */
const writerOn = (storage: Storage) => {
  const waiting = new Map<number, Waiting>();
  const running = new Map<number, Promise<void>>();
  const insert = async (world: AuditedWorld, rows: readonly AuditRows[]): Promise<void> => {
    await running.get(world.epoch)?.catch(() => undefined);
    waiting.delete(world.epoch);
    const [events, looks] = [rows.flatMap((one) => one.events), rows.flatMap((one) => one.looks)];
    const written = writeAudit(storage, world, { events, looks });
    running.set(world.epoch, written);
    try {
      await written;
    } finally {
      if (running.get(world.epoch) === written) running.delete(world.epoch);
    }
  };
  return (world: AuditedWorld, rows: AuditRows): Promise<void> => {
    const open = waiting.get(world.epoch);
    if (open) {
      open.rows.push(rows);
      return open.written;
    }
    const all = [rows];
    const written = new Promise<void>((resolve) => setImmediate(resolve)).then(() => insert(world, all));
    waiting.set(world.epoch, { rows: all, written });
    return written;
  };
};

const writers = new WeakMap<Storage, ReturnType<typeof writerOn>>();
const writerOf = (storage: Storage): ReturnType<typeof writerOn> => {
  const writer = writers.get(storage) ?? writerOn(storage);
  writers.set(storage, writer);
  return writer;
};

const actorOf = ({ world, requestId }: Context, { account, oip }: Viewer) => ({
  at: new Date(world.nowMs()),
  requestId,
  actorEsiaOid: account.esiaOid,
  actorOip: oip,
  actorName: account.displayName,
});

const eventOf = (context: Context, viewer: Viewer, act: AuditedAct): AuditRows['events'][number] => ({
  ...actorOf(context, viewer),
  actorRelation: act.relation ?? null,
  subjectOip: act.whom,
  fields: act.fields,
  service: act.service ?? null,
  allowed: act.allowed,
  refusalCode: act.refusalCode ?? null,
});

const trailOf = (context: Context): Audit => {
  const known = new Set<string>();
  const looks = gatheredLooks();
  const writing: Promise<void>[] = [];
  let viewer: Promise<Viewer> | undefined;
  const write = (rows: AuditRows): Promise<void> => writerOf(context.storage)(context.world, rows);
  const writeEvent = async (act: AuditedAct): Promise<void> => {
    const by = await context.viewer();
    if (isOfAnother(by.oip, act.whom)) await write({ events: [eventOf(context, by, act)], looks: [] });
  };
  const writeLooks = async (asked: Promise<Viewer>): Promise<void> => {
    const by = await asked;
    const rows = looks.take((whom) => isOfAnother(by.oip, whom)).map((look) => ({ ...actorOf(context, by), ...look }));
    if (rows.length > 0) await write({ events: [], looks: rows });
  };
  return {
    record: (act) => {
      const { whom, fields, service, allowed, refusalCode, relation } = act;
      if (service === undefined && refusalCode === undefined && relation === undefined) {
        // Who asks does not change when something is written, and signing in again would only cost.
        viewer ??= context.viewer();
        looks.add({ whom, fields, allowed });
        return;
      }
      const key = JSON.stringify([whom, fields, service, allowed, refusalCode]);
      if (known.has(key)) return;
      known.add(key);
      const written = writeEvent(act);
      // Whoever waits for the trail gets the error; until then it is not unhandled.
      written.catch(() => undefined);
      writing.push(written);
    },
    written: async () => {
      if (viewer) writing.push(writeLooks(viewer));
      await Promise.all(writing);
    },
  };
};

/** The audit log of this request. */
export const audit = (context: Context): Audit => context.keep(trailOf);

/** What the server waits for before it sends an answer. */
export const auditWritten = (context: Context): Promise<void> => audit(context).written();
