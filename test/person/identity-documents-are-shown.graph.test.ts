import { describe, expect, it } from 'vitest';
import { worldOfFile } from '../setup/index.ts';
import { graphql } from '../setup/graphql/index.ts';

const world = await worldOfFile();

const Documents = graphql(`
  query Documents($id: ID!) {
    person(id: $id) {
      id
      identityDocuments {
        kind
        series
        number
        issuedOn
        issuer
        status
      }
    }
  }
`);
const personId = (oip: string): string => Buffer.from(`Person:${oip}`).toString('base64url');

describe('identity documents', () => {
  it('of oneself are those that the register has', async () => {
    const { data, errors } = await world.as('maria').send(Documents, { id: personId('000000000001') });
    expect(errors).toBeUndefined();
    expect(data?.person?.identityDocuments?.[0]).toMatchObject({
      kind: 'PASSPORT',
      status: 'UP_TO_DATE',
      series: expect.stringMatching(/^\d{4}$/),
    });
  });

  it('of a child are a birth certificate', async () => {
    const { data } = await world.as('maria').send(Documents, { id: personId('000000000003') });
    expect(data?.person?.identityDocuments?.map(({ kind }) => kind)).toEqual(['BIRTH_CERTIFICATE']);
  });

  it('of a patient are not the doctor’s to see', async () => {
    const { data, errors } = await world.as('doctor').send(Documents, { id: personId('000000000005') });
    expect(data?.person).toMatchObject({ id: personId('000000000005'), identityDocuments: null });
    expect(errors).toMatchObject([{ path: ['person', 'identityDocuments'], extensions: { code: 'FORBIDDEN' } }]);
  });
});
