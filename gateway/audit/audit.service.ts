import { randomUUID } from 'node:crypto';
import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import type { FieldGroup } from '../access/grant.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Context } from '../graph/context.ts';
import type { Storage } from '../storage/index.ts';
import { nextNumber, type RequestWorld } from '../world/index.ts';
import { AuditEventEntity } from './audit-event.entity.ts';
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

type Row = Omit<RequiredEntityData<AuditEventEntity>, 'id'>;

interface Waiting {
  readonly rows: Row[];
  readonly written: Promise<void>;
}

/** A uuid that follows from a number: what is the same in two worlds has the same ids in both. */
const numbered = (number: number): string => `00000000-0000-8000-8000-${number.toString(16).padStart(12, '0')}`;

/**
 * In a sandbox ids are counted, and chance has no part in them. In production the log is written from many places at once, none of which
 * waits for another.
 */
const withIds = async (em: EntityManager, { epoch, mode }: Pick<RequestWorld, 'epoch' | 'mode'>, rows: readonly Row[]) => {
  if (mode === 'production') return rows.map((row) => ({ ...row, id: randomUUID() }));
  const first = await nextNumber(em, epoch, 'audit', rows.length);
  return rows.map((row, index) => ({ ...row, id: numbered(first + index) }));
};

/** One insert for all rows of a tick and an epoch, whatever their requests: what keeps one world's from being written is not another's. */
const writerOn = (storage: Storage) => {
  const waiting = new Map<number, Waiting>();
  const insert = async (world: Pick<RequestWorld, 'epoch' | 'mode'>, rows: readonly Row[]): Promise<void> => {
    waiting.delete(world.epoch);
    await storage.write(async (em) => {
      await em
        .createQueryBuilder(AuditEventEntity)
        .insert(await withIds(em, world, rows))
        .execute();
    });
  };
  return (world: Pick<RequestWorld, 'epoch' | 'mode'>, row: Row): Promise<void> => {
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

const rowOf = ({ world, requestId }: Context, { account, oip }: Viewer, act: AuditedAct): Row => ({
  epoch: world.epoch,
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
export const audit = (context: Context): Audit => context.use(trailOf);

/** What the server waits for before it sends an answer. */
export const auditWritten = (context: Context): Promise<void> => context.use(trailOf).written();
