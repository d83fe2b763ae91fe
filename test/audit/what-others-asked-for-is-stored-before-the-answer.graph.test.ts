import { describe, expect, it } from 'vitest';
import type { Viewer } from '../../gateway/access/viewer.ts';
import { auditBeforeAnswer } from '../../gateway/audit/audit-before-answer.service.ts';
import { AuditEventEntity } from '../../gateway/audit/audit-event.entity.ts';
import { AuditLookEntity } from '../../gateway/audit/audit-look.entity.ts';
import { audit, auditWritten } from '../../gateway/audit/audit.service.ts';
import { readPolicyUses } from '../../gateway/audit/policy-use.loader.ts';
import { memo, type Context } from '../../gateway/graph/context.ts';
import type { Storage } from '../../gateway/storage/index.ts';
import { openWorlds } from '../../gateway/world/index.ts';
import { freshStorage } from '../storage/fresh-storage.ts';

const maria = '000000000001';
const son = '000000000003';
const valentina = '000000000005';

const viewerOf = (oip: string | null, displayName: string): Viewer =>
  ({ account: { esiaOid: '100000000001', displayName, roles: ['CITIZEN'] }, oip }) as unknown as Viewer;

/** A request of a viewer, with as much of a context as the audit log uses. */
const requestOf = async (storage: Storage, viewer: Viewer = viewerOf(maria, 'Мария С.'), minute = 0): Promise<Context> => {
  const frozenAt = { ms: Date.parse('2026-03-02T09:00:00+03:00') + minute * 60_000, anchor: '2026-03-02' };
  const worlds = await openWorlds({ storage, machineNowMs: () => 0, mode: 'sandbox', seed: 'zdravgraph', frozenAt });
  const made = memo();
  const context: Context = {
    requestId: `request ${minute}`,
    world: await worlds.main(),
    storage,
    viewer: () => Promise.resolve(viewer),
    use: <Made>(make: (context: Context) => Made): Made => made(make, context),
    keep: <Made>(make: (context: Context) => Made): Made => made(make, context),
  } as unknown as Context;
  return context;
};

/** The same storage, counting what it is asked for. */
const counting = (storage: Storage): { storage: Storage; writes: () => number } => {
  let count = 0;
  const counted: Storage = {
    ...storage,
    write: (work) => {
      count += 1;
      return storage.write(work);
    },
    read: (statement, values) => {
      count += 1;
      return storage.read(statement, values);
    },
  };
  return { storage: counted, writes: () => count };
};

const stored = (storage: Storage): Promise<AuditEventEntity[]> => storage.orm.em.fork().findAll(AuditEventEntity);
const looks = (storage: Storage): Promise<AuditLookEntity[]> => storage.orm.em.fork().findAll(AuditLookEntity, { orderBy: { id: 'asc' } });

describe('the audit log', () => {
  it('says who asked for whose fields, when in the world, and what came of it [R-007]', async () => {
    await using storage = await freshStorage();
    const context = await requestOf(storage);
    audit(context).record({
      whom: valentina,
      fields: 'POLICIES',
      service: 'APPOINTMENT',
      allowed: false,
      refusalCode: 'CONSENT_REQUIRED',
      relation: 'дочь',
    });
    await auditWritten(context);
    expect(await stored(storage)).toMatchObject([
      {
        epoch: context.world.epoch,
        requestId: 'request 0',
        actorOip: maria,
        actorName: 'Мария С.',
        actorRelation: 'дочь',
        subjectOip: valentina,
        fields: 'POLICIES',
        allowed: false,
        refusalCode: 'CONSENT_REQUIRED',
        at: new Date('2026-03-02T06:00:00Z'),
      },
    ]);
  });

  it('takes one insert for everything of a tick, whatever the request', async () => {
    await using fresh = await freshStorage();
    const { storage, writes } = counting(fresh);
    const requests = [await requestOf(storage), await requestOf(storage, viewerOf(null, 'Лидия К.'))];
    const before = writes();
    for (const context of requests) {
      for (const whom of [son, valentina]) audit(context).record({ whom, fields: 'PERSON', allowed: true });
    }
    await Promise.all(requests.map(auditWritten));
    expect(writes() - before).toBe(1);
    expect((await looks(fresh)).map(({ actorName, subjectOips }) => [actorName, subjectOips])).toEqual([
      ['Мария С.', [son, valentina]],
      ['Лидия К.', [son, valentina]],
    ]);
    expect(await stored(fresh)).toEqual([]);
  });

  it('says of a request at whom it looked, and at what of them: all who were looked at alike together, whatever came first', async () => {
    await using storage = await freshStorage();
    const context = await requestOf(storage);
    const looked = (whom: string, fields: 'APPOINTMENTS' | 'PERSON', allowed = true) => audit(context).record({ whom, fields, allowed });
    for (const whom of [valentina, son, '000000000009']) looked(whom, 'PERSON');
    for (const whom of [son, valentina]) looked(whom, 'APPOINTMENTS');
    looked('000000000008', 'PERSON', false);
    await auditWritten(context);
    const by = {
      epoch: context.world.epoch,
      at: new Date('2026-03-02T06:00:00Z'),
      requestId: 'request 0',
      actorEsiaOid: '100000000001',
      actorOip: maria,
      actorName: 'Мария С.',
    };
    expect(await looks(storage)).toMatchObject([
      { ...by, fields: ['APPOINTMENTS', 'PERSON'], allowed: true, subjectOips: [son, valentina] },
      { ...by, fields: ['PERSON'], allowed: true, subjectOips: ['000000000009'] },
      { ...by, fields: ['PERSON'], allowed: false, subjectOips: ['000000000008'] },
    ]);
    // Of what is looked at later in the same request, as a subscription does, only what is new.
    looked(son, 'PERSON');
    looked('000000000007', 'PERSON');
    await auditWritten(context);
    expect((await looks(storage)).slice(3)).toMatchObject([{ subjectOips: ['000000000007'] }]);
  });

  it('takes ten thousand events of a tick, as many doctors reading their days make, each with a number of its own', async () => {
    await using storage = await freshStorage();
    // From the sixth time on PostgreSQL plans a prepared statement without looking at what it is given.
    for (let minute = 1; minute <= 10; minute += 1) {
      const before = await requestOf(storage, undefined, minute);
      audit(before).record({ whom: son, fields: 'RECORD', service: 'MEDICAL_RECORD', allowed: true });
      await auditWritten(before);
    }
    const context = await requestOf(storage);
    for (let number = 1; number <= 10_000; number += 1)
      audit(context).record({ whom: String(number).padStart(12, '0'), fields: 'RECORD', service: 'MEDICAL_RECORD', allowed: true });
    await auditWritten(context);
    const { rows } = await storage.orm.em
      .fork()
      .getConnection()
      .execute<{ rows: number }[]>('select count(distinct id)::int4 as rows from audit_event')
      .then(([counted]) => counted ?? { rows: 0 });
    // One's own are not among them.
    expect(rows).toBe(10 + 9_999);
  });

  it('notes the same act once a request, and never what is one’s own', async () => {
    await using storage = await freshStorage();
    const context = await requestOf(storage);
    const service = 'MEDICAL_RECORD';
    for (let time = 0; time < 5; time += 1) {
      audit(context).record({ whom: son, fields: 'RECORD', service, allowed: true });
      audit(context).record({ whom: son, fields: 'PERSON', allowed: true });
    }
    audit(context).record({ whom: son, fields: 'RECORD', service, allowed: false });
    audit(context).record({ whom: maria, fields: 'RECORD', service, allowed: true });
    audit(context).record({ whom: maria, fields: 'PERSON', allowed: true });
    await auditWritten(context);
    expect((await stored(storage)).map(({ subjectOip, allowed }) => [subjectOip, allowed]).sort()).toEqual([
      [son, false],
      [son, true],
    ]);
    expect((await looks(storage)).map(({ subjectOips }) => subjectOips)).toEqual([[son]]);
  });

  it('holds the answer back until it is stored, and fails the request where it cannot be', async () => {
    await using storage = await freshStorage();
    const context = await requestOf(storage);
    audit(context).record({ whom: son, fields: 'PERSON', allowed: true });
    const outcome = { operation: undefined, errors: undefined };
    await auditBeforeAnswer.beforeAnswer?.(context, outcome);
    expect(await looks(storage)).toHaveLength(1);

    const broken = await requestOf(storage);
    Object.assign(broken, { storage: { ...storage, read: () => Promise.reject(new Error('the disk is full')) } });
    audit(broken).record({ whom: son, fields: 'PERSON', allowed: true });
    await expect(auditBeforeAnswer.beforeAnswer?.(broken, outcome)).rejects.toThrow('the disk is full');
  });
});

describe('uses of a policy', () => {
  it('are shown to the owner newest first, page by page, without mere looks [R-007]', async () => {
    await using storage = await freshStorage();
    let context = await requestOf(storage);
    for (let minute = 0; minute < 5; minute += 1) {
      context = await requestOf(storage, undefined, minute);
      audit(context).record({ whom: valentina, fields: 'POLICIES', service: 'APPOINTMENT', allowed: minute % 2 === 0 });
      audit(context).record({ whom: valentina, fields: 'PERSON', allowed: true });
      await auditWritten(context);
    }
    const first = await readPolicyUses(context, valentina, { after: null, limit: 3 });
    expect(first.map(({ allowed }) => allowed)).toEqual([true, false, true]);
    const rest = await readPolicyUses(context, valentina, { after: first.at(-1) ?? null, limit: 9 });
    expect(rest.map(({ allowed, actorName }) => [allowed, actorName])).toEqual([
      [false, 'Мария С.'],
      [true, 'Мария С.'],
    ]);
    expect(await readPolicyUses(context, maria, { after: null, limit: 9 })).toEqual([]);
  });

  it('in another world are not seen', async () => {
    await using storage = await freshStorage();
    const context = await requestOf(storage);
    audit(context).record({ whom: valentina, fields: 'POLICIES', service: 'APPOINTMENT', allowed: true });
    await auditWritten(context);
    const elsewhere = { ...context, world: { ...context.world, epoch: context.world.epoch + 1 } };
    expect(await readPolicyUses(elsewhere, valentina, { after: null, limit: 9 })).toEqual([]);
  });
});
