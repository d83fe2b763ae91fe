import { describe, expect, it } from 'vitest';
import { present } from '../registry/scene.ts';
import { graphql } from '../setup/graphql/index.ts';
import { sharedNow, sharedSandbox } from '../setup/index.ts';
import { globalId, refusalOf } from './control-of.ts';

const fresh = () => sharedSandbox().world({ now: sharedNow });

const ByNumber = graphql(`
  query ByNumber($enp: String!) {
    checkPolicy(policy: { enp: $enp }) {
      valid
    }
  }
`);
const Named = graphql(`
  query Named {
    me {
      person {
        name {
          full
        }
        attachments {
          visible
        }
        appointments(first: 30) {
          nodes {
            id
            status
            channel
          }
        }
      }
    }
  }
`);
const InFer = graphql(`
  query InFer($id: ID!) {
    clinic(id: $id) {
      inFer
      slots(first: 100) {
        nodes {
          id
          status
        }
      }
    }
  }
`);

describe('a birth in ZAGS', () => {
  it('becomes a person with a digital policy in the register a day later [R-104, R-105]', async () => {
    await using world = await fresh();
    const { born, made } = await world.event('zags', 'BIRTH', { mother: 'anna', father: 'dmitry', given: 'Арина', sex: 'FEMALE' });
    const isValid = async () => (await world.as('maria').send(ByNumber, { enp: present(made?.['enp']) })).data?.checkPolicy?.valid;
    expect(await isValid()).toBe(false);
    expect(await world.consistency(present(born))).toMatchObject({
      unintended: 0,
      contradictions: [{ check: 'BIRTH_KNOWN', because: { kind: 'DELAY', until: '2026-03-03T09:00:00+03:00' } }],
    });
    await world.clock.advance('P1D');
    expect(await isValid()).toBe(true);
    await world.clock.advance('P1D');
    expect(await world.consistency(present(born))).toMatchObject({ unintended: 0, contradictions: [] });
  });
});

describe('a name changed in ZAGS', () => {
  it('shows when the register has told of it [R-105]', async () => {
    await using world = await fresh();
    const name = async () => (await world.as('oksana').send(Named)).data?.me?.person?.name.full;
    const before = present(await name());
    await world.event('zags', 'NAME_CHANGED', { person: 'oksana', family: 'Верещагина' });
    expect(await name()).toBe(before);
    await world.clock.advance('P1D');
    expect(await name()).toBe(['Верещагина', ...before.split(' ').slice(1)].join(' '));
    await world.clock.advance('P1D');
    expect((await world.consistency('oksana')).contradictions).toEqual([]);
  });
});

describe('Минздрав', () => {
  it('adds a clinic to FER, and nobody else does [R-036]', async () => {
    await using world = await fresh();
    const { data } = await world
      .anonymous()
      .send<{ clinics: { nodes: { id: string; inFer: boolean }[] } }, never>('{ clinics(first: 100) { nodes { id inFer } } }');
    const id = present(data?.clinics.nodes.find(({ inFer }) => !inFer)).id;
    const inFer = async () => (await world.anonymous().send(InFer, { id })).data?.clinic?.inFer;
    expect(await inFer()).toBe(false);
    expect(await refusalOf(world, { registry: 'fer', event: 'MO_ADDED', actor: 'CLINIC', clinic: id })).toMatchObject({
      status: 409,
      errors: [{ path: 'actor' }],
    });
    expect(await inFer()).toBe(false);
    await world.event('fer', 'MO_ADDED', { clinic: id });
    expect(await inFer()).toBe(true);
    expect((await world.anonymous().send(InFer, { id })).data?.clinic?.slots?.nodes.length).toBeGreaterThan(0);
  });
});

describe('a clinic', () => {
  it('says that nobody came, books at the desk, and puts its data right', async () => {
    await using world = await fresh();
    const pavel = async () => (await world.as('pavel').send(Named)).data?.me?.person?.attachments?.map(({ visible }) => visible);
    expect(await pavel()).toEqual([false]);
    await world.event('rmis', 'MISMATCH_CORRECTED', { person: 'pavel' });
    expect(await pavel()).toEqual([true]);

    const visits = async () => present((await world.as('maria').send(Named)).data?.me?.person?.appointments?.nodes);
    const booked = present((await visits()).find(({ status }) => status === 'BOOKED'));
    await world.event('rmis', 'VISIT_STATUS_SET', { visit: booked.id, status: 'CANCELED' });
    await world.clock.advance('PT1M');
    expect((await visits()).find(({ id }) => id === booked.id)?.status).toBe('CANCELLED_BY_CLINIC');
    const before = (await visits()).length;
    const { data } = await world.anonymous().send(InFer, { id: globalId('Clinic', '1.2.643.5.1.13.13.12.2.77.1001') });
    const slot = present(data?.clinic?.slots?.nodes.find(({ status }) => status === 'FREE')?.id);
    await world.event('rmis', 'VISIT_ADDED', { person: 'maria', slot });
    const after = await visits();
    expect([after.length - before, after.filter(({ channel }) => channel === 'REGISTRY_DESK').length > 0]).toEqual([1, true]);
    await world.clock.advance('PT1M');
    expect((await world.consistency('maria')).contradictions).toEqual([]);
  });

  it('leaves the portal behind where its callback never comes, which is known to be meant so', async () => {
    await using world = await fresh();
    await world.as('maria').send(Named);
    await world.event('rmis', 'DOCUMENT_ADDED', { person: 'maria', content: 'Жалоб нет.', callback: { times: 0 } });
    expect(await world.consistency('maria')).toMatchObject({
      unintended: 0,
      contradictions: [{ check: 'STORED_DOCUMENT', because: { kind: 'EVENT', event: 'event-1' } }],
    });
    await world.event('rmis', 'DOCUMENT_ADDED', { person: 'maria', content: 'Осмотр.' });
    expect((await world.consistency('maria')).contradictions).toEqual([]);
  });
});

describe('an event that cannot be', () => {
  const noSuch: readonly (readonly [string, Readonly<Record<string, unknown>>, number, string])[] = [
    ['of no registry', { registry: 'zagz', event: 'DEATH', person: 'maria' }, 400, 'registry'],
    ['that nobody knows', { registry: 'zags', event: 'DEAD', person: 'maria' }, 400, 'event'],
    ['of nobody', { registry: 'zags', event: 'DEATH', person: 'marya' }, 400, 'person'],
    ['of a member of staff', { registry: 'zags', event: 'DEATH', person: 'moderator' }, 400, 'person'],
    ['of somebody dead', { registry: 'zags', event: 'DEATH', person: 'nikolay' }, 409, 'person'],
    ['before the birth', { registry: 'zags', event: 'DEATH', person: 'maria', on: '1900-01-01' }, 400, 'on'],
    ['of nobody’s visit', { registry: 'rmis', event: 'VISIT_STATUS_SET', visit: '000000000001.999', status: 'CANCELED' }, 400, 'visit'],
    ['of no slot', { registry: 'fer', event: 'SLOT_TAKEN', slot: 'x' }, 400, 'slot'],
    ['of no clinic', { registry: 'fer', event: 'MO_ADDED', clinic: '1.2.3' }, 400, 'clinic'],
    ['with a delay that is none', { registry: 'zags', event: 'DEATH', person: 'maria', delays: { fer: 'P1X' } }, 400, 'delays.fer'],
    ['with a field that it has not', { registry: 'zags', event: 'DEATH', person: 'maria', why: 'x' }, 400, 'why'],
    ['that says nothing', {}, 400, 'registry'],
  ];

  it.for(noSuch)('%s is refused with its place, and nothing is written', async ([, event, status, path]) => {
    await using world = await fresh();
    const refusal = await refusalOf(world, event);
    expect([refusal.status, refusal.errors?.map((fault) => fault.path), refusal.errors?.every(({ expected }) => expected !== '')]).toEqual([
      status,
      [path],
      true,
    ]);
    expect(await world.events.list()).toEqual([]);
    expect(await world.describe()).toMatchObject({ changes: 0 });
  });
});
