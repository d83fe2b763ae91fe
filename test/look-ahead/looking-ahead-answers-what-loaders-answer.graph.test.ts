import { buildSchema, getNamedType, isLeafType, type GraphQLObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GrantReason } from '../../gateway/access/grant.ts';
import { personKey } from '../../gateway/storage/index.ts';
import { freshStorage } from '../storage/fresh-storage.ts';
import { openFrozen } from '../world/stored-worlds.ts';
import { bothWays } from './both-ways.ts';
import { storeStrangers, strangers } from './stored-strangers.ts';
import { expectTheSameAnswers } from './the-same-answers.ts';

const some = strangers.flatMap(() => [
  [3, 8, 14, 21, 33],
  [1, 5, 6, 12, 17, 24, 30],
]);
const idOf = (oip: string | undefined): string => Buffer.from(`Person:${oip}`).toString('base64url');
const me = idOf(strangers[0]?.oip);
const query = `query ($id: ID!) { person(id: $id) { name { full } appointments(first: 5) { nodes { id startsAt } }
  medicalRecord { ... on MedicalRecord { documents(first: 5) { totalCount nodes { title } } } } } }`;

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));

/** Every field of a type, with as little below it as can be asked for. */
const fieldsOf = (type: string): string[] =>
  Object.values((schema.getType(type) as GraphQLObjectType).getFields()).map(({ name, type: told }) =>
    isLeafType(getNamedType(told)) ? name : `${name} { __typename }`,
  );

describe('looking ahead', () => {
  it('answers 300 random queries as the loaders do, compiled too, with the same errors and the same looks noted', async () => {
    await using storage = await freshStorage();
    const { ahead, compiled } = await expectTheSameAnswers(storage, { queries: 300, people: 6 });
    expect(ahead).toBeGreaterThan(100);
    expect(compiled).toBeGreaterThan(100);
  });

  it('reads a person with appointments and documents in one statement', async () => {
    await using storage = await freshStorage();
    const world = await (await openFrozen(storage)).main();
    await storeStrangers(storage, world.baseEpoch, some);
    const { loaders, ahead } = await bothWays(storage, world, { query, variables: { id: me } });
    expect(ahead.result).toEqual(loaders.result);
    expect(ahead.result.errors).toBeUndefined();
    expect(ahead.statements).toEqual([expect.stringMatching(/^persons with /)]);
    expect(loaders.statements).toHaveLength(5);
  });

  it('brings of appointments and documents what each of their fields reads, and leaves the rest in storage', async () => {
    await using storage = await freshStorage();
    const world = await (await openFrozen(storage)).main();
    await storeStrangers(storage, world.baseEpoch, some);
    const propertiesOf = async (type: 'Appointment' | 'MedicalDocument', field: string): Promise<string[]> => {
      const inAppointment = type === 'Appointment' ? field : 'id';
      const inDocument = type === 'MedicalDocument' ? field : 'id';
      const asked = `query ($id: ID!) { person(id: $id) { appointments { nodes { ${inAppointment} } }
        medicalRecord { ... on MedicalRecord { documents { nodes { ${inDocument} } } } } } }`;
      const { loaders, ahead } = await bothWays(storage, world, { query: asked, variables: { id: me } });
      expect(ahead.result).toEqual(loaders.result);
      const [person] = ahead.rows as unknown as Record<'appointments' | 'documents', object[]>[];
      return Object.keys((type === 'Appointment' ? person?.appointments : person?.documents)?.[0] ?? {});
    };
    const listed = {
      Appointment: ['ordinal', 'moOid', 'startsAt', 'channel', 'status'],
      MedicalDocument: ['ordinal', 'section', 'semdCode', 'performedOn', 'regionCode', 'previousOrdinal'],
    };
    const broughtFor: Record<string, string> = {};
    for (const type of ['Appointment', 'MedicalDocument'] as const) {
      for (const field of fieldsOf(type)) {
        const properties = await propertiesOf(type, field);
        expect(properties).toEqual(expect.arrayContaining(listed[type]));
        const more = properties.filter((property) => !listed[type].includes(property));
        if (more.length > 0) broughtFor[`${type}.${field.split(' ')[0]}`] = more.toSorted().join(' ');
      }
    }
    expect(broughtFor).toMatchInlineSnapshot(`
      {
        "Appointment.bookedBy": "bookedByName bookedByRelation",
        "Appointment.cancellable": "bookedByEsiaOid",
        "Appointment.disputeRemedy": "statusSetBy",
        "Appointment.doctor": "resourceId",
        "Appointment.history": "history",
        "Appointment.policyCheck": "policyCheck policyOrdinal",
        "Appointment.policyUsed": "policyOrdinal",
        "Appointment.preparation": "preparation",
        "Appointment.provenance": "syncedAt",
        "Appointment.referral": "referralNumber",
        "Appointment.room": "room",
        "Appointment.slot": "resourceId slotId",
        "Appointment.statusSetAt": "statusSetAt",
        "Appointment.statusSetBy": "statusSetBy",
        "MedicalDocument.author": "moOid resourceId",
        "MedicalDocument.clinic": "moOid",
        "MedicalDocument.content": "content",
        "MedicalDocument.correctionReason": "correctionReason",
        "MedicalDocument.icd10": "icd10",
        "MedicalDocument.provenance": "syncedAt",
        "MedicalDocument.signature": "authorName content correctionReason icd10 moOid resourceId signature title version",
        "MedicalDocument.title": "title",
        "MedicalDocument.version": "version",
      }
    `);
  });

  it('reads applications for attachment with the person who filed them in this world', async () => {
    await using storage = await freshStorage();
    const main = await (await openFrozen(storage)).main();
    const world = { ...main, baseEpoch: main.epoch };
    await storeStrangers(storage, world.epoch, some);
    await storage.orm.em.fork().execute(
      `insert into attachment_application (person_key, ordinal, request_id, mo_oid, area, reason, policy_type, status, requested_at, papers,
          applied_by_esia_oid, applied_by_portal) values (?, 1, gen_random_uuid(), '1.2.643.5.1.13.13.12.2.77.901', 'THERAPEUTIC', 'CHOICE',
          'DIGITAL', 'SUBMITTED', '2026-03-01', '{}', '1', 'MOSCOW')`,
      [personKey(world.epoch, strangers[0]?.oip ?? '')],
    );
    const asked = 'query ($id: ID!) { person(id: $id) { attachments { status visible requestedAt } } }';
    const { loaders, ahead } = await bothWays(storage, world, { query: asked, variables: { id: me } });
    expect(loaders.result.data?.['person']).toMatchObject({ attachments: [{ status: 'SUBMITTED' }] });
    expect(ahead.result).toEqual(loaders.result);
    expect(ahead.statements).toHaveLength(1);
    expect(loaders.statements).toHaveLength(2);
  });

  it('reads nothing that the grant does not open', async () => {
    await using storage = await freshStorage();
    const world = await (await openFrozen(storage)).main();
    await storeStrangers(storage, world.baseEpoch, some);
    const read = async (reason: GrantReason) => {
      const oip = strangers.find((one) => one.reason === reason)?.oip;
      const { ahead } = await bothWays(storage, world, { query, variables: { id: idOf(oip) } });
      const persons = ahead.rows.filter((row) => 'family' in row);
      return persons.map(({ appointments, documents }) => [Array.isArray(appointments), Array.isArray(documents)]);
    };
    expect(await read('PATIENT_OF_THE_DAY')).toEqual([[true, true]]);
    expect(await read('CHILD')).toContainEqual([true, true]);
    expect(await read('MODERATED')).toEqual([[false, false]]);
    expect(await read('HOUSEHOLD_PENDING')).toEqual([[false, false]]);
  });
});
