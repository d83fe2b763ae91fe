import { describe, expect, it } from 'vitest';
import { present } from '../registry/scene.ts';
import { graphql } from '../setup/graphql/index.ts';
import { worldOfFile } from '../setup/index.ts';
import { globalId, refusalOf } from './control-of.ts';

const world = await worldOfFile();
const valentina = '000000000005';

const AtTheEnd = graphql(`
  query AtTheEnd($id: ID!) {
    person(id: $id) {
      deceasedOn
      policy {
        type
      }
      policies {
        type
        status
        validTo
      }
      attachments {
        status
      }
      appointments(first: 20) {
        nodes {
          startsAt
          status
          statusSetBy
          slot {
            id
            status
          }
        }
      }
    }
  }
`);
const OneSlot = graphql(`
  query OneSlot($id: ID!) {
    slot(id: $id) {
      status
    }
  }
`);

const personOf = async () => {
  const { data, errors } = await world.as('valentina').send(AtTheEnd, { id: globalId('Person', valentina) });
  expect(errors).toBeUndefined();
  return present(data?.person ?? undefined, 'valentina');
};
const seen = async () => {
  const { deceasedOn, policy, policies, attachments, appointments } = await personOf();
  return {
    deceasedOn,
    policy: policy?.type ?? null,
    paper: policies?.find(({ type }) => type === 'PAPER'),
    attachments: attachments?.map(({ status }) => status),
    visits: appointments?.nodes.map(({ status }) => status).toSorted(),
  };
};
const contradicted = async () => {
  const { contradictions, unintended } = await world.consistency('valentina');
  expect(unintended).toBe(0);
  return contradictions.map(({ check, because }) => `${check} ${because?.kind}`).toSorted();
};

describe('a death in ZAGS', () => {
  it('reaches the register after a day, FER an hour later, the clinics after another day; all is as it was until then [R-105]', async () => {
    const { slotId, startsAt } = await (async () => {
      const ahead = (await personOf()).appointments?.nodes.find((visit) => visit.startsAt.startsWith('2026-03-11'));
      return { slotId: present(ahead?.slot?.id), startsAt: present(ahead?.startsAt) };
    })();
    const slotStatus = async () => (await world.as('maria').send(OneSlot, { id: slotId })).data?.slot?.status;
    expect(startsAt).toBe('2026-03-11T09:00:00+03:00');
    const alive = await seen();
    expect(alive).toEqual({
      deceasedOn: null,
      policy: 'PAPER',
      paper: { type: 'PAPER', status: 'ACTIVE', validTo: null },
      attachments: ['ATTACHED'],
      visits: ['BOOKED', 'BOOKED', 'COMPLETED'],
    });
    expect(await contradicted()).toEqual([]);

    const event = await world.event('zags', 'DEATH', { person: 'valentina' });
    expect(event.moments.map(({ system, at, known }) => [system, at, known])).toEqual([
      ['zags', '2026-03-02T09:00:00+03:00', true],
      ['insured-persons', '2026-03-03T09:00:00+03:00', false],
      ['fer', '2026-03-03T10:00:00+03:00', false],
      ['rmis', '2026-03-04T09:00:00+03:00', false],
    ]);
    expect(await seen()).toEqual(alive);
    expect(await slotStatus()).toBe('TAKEN');
    expect(await contradicted()).toEqual([
      'ATTACHMENT_OF_THE_DEAD DELAY',
      'DEATH_KNOWN DELAY',
      'POLICY_OF_THE_DEAD DELAY',
      'VISIT_OF_THE_DEAD DELAY',
      'VISIT_OF_THE_DEAD DELAY',
    ]);

    await world.clock.advance('PT23H59M');
    expect((await seen()).deceasedOn).toBeNull();
    await world.clock.advance('PT1M');
    expect(await seen()).toEqual({
      deceasedOn: '2026-03-02',
      policy: null,
      paper: { type: 'PAPER', status: 'CLOSED', validTo: '2026-03-02' },
      attachments: ['DETACHED'],
      visits: alive.visits,
    });
    expect(await slotStatus()).toBe('TAKEN');
    expect(await contradicted()).toEqual([
      'ATTACHMENT_KNOWN DELAY',
      'ATTACHMENT_OF_THE_DEAD DELAY',
      'DEATH_KNOWN DELAY',
      'POLICY_KNOWN DELAY',
      'VISIT_OF_THE_DEAD DELAY',
    ]);

    await world.clock.advance('PT1H');
    expect(await slotStatus()).toBe('FREE');
    expect((await seen()).visits).toEqual(alive.visits);
    expect(await contradicted()).toEqual([
      'ATTACHMENT_KNOWN DELAY',
      'ATTACHMENT_OF_THE_DEAD DELAY',
      'SLOT_OF_A_VISIT DELAY',
      'VISIT_OF_THE_DEAD DELAY',
    ]);

    await world.clock.advance('PT23H');
    expect((await seen()).visits).toEqual(['CANCELLED_BY_CLINIC', 'COMPLETED', 'PATIENT_DID_NOT_COME']);
    expect(await contradicted()).toEqual([]);
  });

  it('is in the list of events, and cannot be told twice', async () => {
    expect(
      (await world.events.list()).map(({ id, event, concerns, moments }) => [id, event, concerns, moments.every(({ known }) => known)]),
    ).toEqual([['event-1', 'DEATH', [valentina], true]]);
    expect(await refusalOf(world, { registry: 'zags', event: 'DEATH', person: 'valentina' })).toMatchObject({
      status: 409,
      errors: [{ path: 'person', expected: expect.stringContaining('2026-03-02') }],
    });
    expect(await world.events.list()).toHaveLength(1);
  });
});
