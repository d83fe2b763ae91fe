import { buildSchema, graphql, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Grant, Look } from '../../gateway/access/grant.ts';
import { groupsFor } from '../../gateway/access/field-groups.rules.ts';
import { guardPersonFields } from '../../gateway/access/person-fields.ts';

const graph = (): GraphQLSchema => buildSchema('type Query { person: Person } type Person { name: String snils: String diary: String }');
const named = { personFields: { name: 'PERSON', snils: 'IDENTITY', diary: 'RECORD' } } as const;

/** Asks for everything of a person who is seen for this reason; answers what was told, what was refused, and what was noted. */
const ask = async (reason: Grant['reason']) => {
  const noted: Look[] = [];
  const person = { oip: '000000000001', seenAs: reason, sees: groupsFor(reason), name: 'Мария', snils: '900-000-001 82', diary: 'дневник' };
  const { data, errors } = await graphql({
    schema: guardPersonFields(graph(), [named]),
    source: '{ person { name snils diary } }',
    rootValue: { person },
    contextValue: { viewer: () => Promise.resolve({ note: (look: Look) => noted.push(look) }) },
  });
  return {
    told: data?.['person'],
    refused: errors?.map(({ path, originalError }) => `${String(path?.at(-1))}: ${originalError?.name ?? ''}`),
    noted: noted.map(({ group, allowed }) => `${group} ${allowed ? 'allowed' : 'refused'}`),
  };
};

describe('a field of Person', () => {
  it('without a group keeps the gateway from starting', () => {
    expect(() => guardPersonFields(graph(), [{ personFields: { name: 'PERSON', snils: 'IDENTITY' } }])).toThrow(/Person\.diary/);
  });

  it('is told where the reason opens its group, and oneself is not noted', async () => {
    expect(await ask('SELF')).toEqual({
      told: { name: 'Мария', snils: '900-000-001 82', diary: 'дневник' },
      refused: undefined,
      noted: [],
    });
  });

  it('is refused where the reason does not open its group; both are noted', async () => {
    expect(await ask('PATIENT_OF_THE_DESK')).toEqual({
      told: { name: 'Мария', snils: '900-000-001 82', diary: null },
      refused: ['diary: TechnicalError'],
      noted: ['IDENTITY allowed', 'RECORD refused'],
    });
    expect((await ask('HOUSEHOLD_PENDING')).refused).toHaveLength(2);
  });
});
