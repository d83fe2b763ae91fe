import type { FieldGroup } from '../access/grant.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Context } from '../graph/context.ts';
import type { Storage } from '../storage/index.ts';
import { writeAudit, type AuditedWorld, type AuditRow } from './audit-row.loader.ts';
import { isOfAnother } from './audit.rules.ts';

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
  /** Notes an act of this request's viewer; the same act once a request, and one's own data never. */
  record(act: AuditedAct): void;
  /**
   * Settles when everything noted so far is stored. No answer is sent before.
   * @throws whatever kept it from being stored
   */
  written(): Promise<void>;
}

interface Waiting {
  readonly rows: AuditRow[];
  readonly written: Promise<void>;
}

/**
 * One insert at a time for all rows of an epoch, whatever their requests: rows that come meanwhile go together with the next. What keeps one
 * world's from being written is not another's.
 */
const writerOn = (storage: Storage) => {
  const waiting = new Map<number, Waiting>();
  const running = new Map<number, Promise<void>>();
  const insert = async (world: AuditedWorld, rows: readonly AuditRow[]): Promise<void> => {
    await running.get(world.epoch)?.catch(() => undefined);
    waiting.delete(world.epoch);
    const written = writeAudit(storage, world, rows);
    running.set(world.epoch, written);
    try {
      await written;
    } finally {
      if (running.get(world.epoch) === written) running.delete(world.epoch);
    }
  };
  return (world: AuditedWorld, row: AuditRow): Promise<void> => {
    const open = waiting.get(world.epoch);
    if (open) {
      open.rows.push(row);
      return open.written;
    }
    const rows = [row];
    const written = new Promise<void>((resolve) => setImmediate(resolve)).then(() => insert(world, rows));
    waiting.set(world.epoch, { rows, written });
    return written;
  };
};

const writers = new WeakMap<Storage, ReturnType<typeof writerOn>>();
const writerOf = (storage: Storage): ReturnType<typeof writerOn> => {
  const writer = writers.get(storage) ?? writerOn(storage);
  writers.set(storage, writer);
  return writer;
};

const rowOf = ({ world, requestId }: Context, { account, oip }: Viewer, act: AuditedAct): AuditRow => ({
  at: new Date(world.nowMs()),
  requestId,
  actorEsiaOid: account.esiaOid,
  actorOip: oip,
  actorName: account.displayName,
  actorRelation: act.relation ?? null,
  subjectOip: act.whom,
  fields: act.fields,
  service: act.service ?? null,
  allowed: act.allowed,
  refusalCode: act.refusalCode ?? null,
});

const trailOf = (context: Context): Audit => {
  const known = new Set<string>();
  const writing: Promise<void>[] = [];
  const write = async (act: AuditedAct): Promise<void> => {
    const viewer = await context.viewer();
    if (!isOfAnother(viewer.oip, act.whom)) return;
    await writerOf(context.storage)(context.world, rowOf(context, viewer, act));
  };
  return {
    record: (act) => {
      const { whom, fields, service, allowed, refusalCode } = act;
      const key = JSON.stringify([whom, fields, service, allowed, refusalCode]);
      if (known.has(key)) return;
      known.add(key);
      const written = write(act);
      // Whoever waits for the trail gets the error; until then it is not unhandled.
      written.catch(() => undefined);
      writing.push(written);
    },
    written: async () => void (await Promise.all(writing)),
  };
};

/** The audit log of this request. */
export const audit = (context: Context): Audit => context.keep(trailOf);

/** What the server waits for before it sends an answer. */
export const auditWritten = (context: Context): Promise<void> => audit(context).written();
