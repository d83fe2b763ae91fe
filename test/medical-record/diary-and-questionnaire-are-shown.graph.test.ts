import { describe, expect, it } from 'vitest';
import { worldOfFile } from '../setup/index.ts';
import { graphql } from '../setup/graphql/index.ts';

const world = await worldOfFile();

const OwnRecord = graphql(`
  query OwnRecord($metric: DiaryMetric, $first: Int, $after: String) {
    me {
      person {
        id
        medicalRecord {
          ... on MedicalRecord {
            id
            diary(metric: $metric, first: $first, after: $after) {
              nodes {
                id
                metric
                value
                secondValue
                unit
                measuredAt
              }
              pageInfo {
                hasNextPage
                endCursor
              }
            }
            childData {
              allergies
            }
            anamnesis {
              allergies
              obstetric
              relativesDiseases
              updatedAt
            }
          }
          ... on Refusal {
            code
            rule {
              code
            }
            remedies {
              action
            }
          }
        }
      }
    }
  }
`);
const RecordOf = graphql(`
  query RecordOfPerson($id: ID!) {
    person(id: $id) {
      medicalRecord {
        ... on MedicalRecord {
          id
          sections {
            kind
          }
          childData {
            allergies
            injuries
            operations
            medicines
            updatedAt
          }
          anamnesis {
            allergies
          }
        }
        ... on Refusal {
          code
        }
      }
    }
  }
`);
const EntryById = graphql(`
  query DiaryEntryNode($id: ID!) {
    node(id: $id) {
      ... on DiaryEntry {
        id
        metric
      }
    }
  }
`);

const personId = (oip: string): string => Buffer.from(`Person:${oip}`).toString('base64url');
const ofMaria = async (variables: { metric?: 'BLOOD_PRESSURE' | 'TEMPERATURE'; first?: number; after?: string | null } = {}) => {
  const { data } = await world.as('maria').send(OwnRecord, variables);
  const record = data?.me?.person?.medicalRecord;
  return record && 'diary' in record ? record : undefined;
};

describe('a health diary', () => {
  it('shows the newest measurement first, page by page, each with its unit', async () => {
    const all = (await ofMaria())?.diary?.nodes ?? [];
    expect(all.length).toBeGreaterThan(4);
    const times = all.map(({ measuredAt }) => Date.parse(measuredAt));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    const first = (await ofMaria({ first: 2 }))?.diary;
    const rest = (await ofMaria({ first: 100, after: first?.pageInfo.endCursor ?? null }))?.diary;
    expect([...(first?.nodes ?? []), ...(rest?.nodes ?? [])].map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  });

  it('is read by metric; only blood pressure has two values', async () => {
    const pressure = (await ofMaria({ metric: 'BLOOD_PRESSURE' }))?.diary?.nodes ?? [];
    expect(pressure).toMatchObject([{ metric: 'BLOOD_PRESSURE', value: 118, secondValue: 76, unit: 'мм рт. ст.' }]);
    const warm = (await ofMaria({ metric: 'TEMPERATURE' }))?.diary?.nodes ?? [];
    expect(new Set(warm.map(({ unit, secondValue }) => `${unit} ${secondValue}`))).toEqual(new Set(['°C null']));
  });

  it('has entries with ids of their own, for its owner only', async () => {
    const [entry] = (await ofMaria())?.diary?.nodes ?? [];
    const id = entry?.id ?? '';
    expect((await world.as('maria').send(EntryById, { id })).data?.node).toEqual({ id, metric: entry?.metric });
    expect((await world.as('galina').send(EntryById, { id })).errors).toMatchObject([{ extensions: { code: 'NOT_VISIBLE' } }]);
  });
});

describe('a questionnaire', () => {
  it('is the patient’s, with obstetric history of a woman', async () => {
    const record = await ofMaria();
    expect(record?.anamnesis).toMatchObject({ allergies: ['Пенициллин: сыпь'], obstetric: ['Беременностей 2, родов 2'] });
    expect(record?.childData).toBeNull();
  });
});

describe('data on a child', () => {
  it('stand in the record of a child of Moscow, which a parent reads', async () => {
    const { data } = await world.as('maria').send(RecordOf, { id: personId('000000000003') });
    expect(data?.person?.medicalRecord).toMatchObject({
      sections: expect.arrayContaining([{ kind: 'CHILD_DATA' }]),
      childData: { allergies: ['Клубника: крапивница'], operations: [] },
      anamnesis: null,
    });
  });
});

describe('a standard account', () => {
  it('reads the record only after a code', async () => {
    const { data } = await world.as('alexey').send(OwnRecord, {});
    expect(data?.me?.person?.medicalRecord).toMatchObject({
      code: 'RECORD_CODE_REQUIRED',
      rule: { code: 'R-206' },
      remedies: [{ action: 'OPEN_RECORD' }, { action: 'RAISE_ACCOUNT_LEVEL' }],
    });
  });
});
