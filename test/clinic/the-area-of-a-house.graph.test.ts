import { describe, expect, it } from 'vitest';
import { worldOfFile } from '../setup/index.ts';

const world = await worldOfFile();

const question = `query ($address: AddressInput!) { catchmentArea(address: $address) { number clinic { oid } doctor { specialty { code } } } }`;
const asked = async (text: string, regionCode = '77') => {
  const { data, errors } = await world.anonymous().send<{ catchmentArea: unknown }, Record<string, unknown>>(question, {
    address: { text, regionCode },
  });
  expect(errors).toBeUndefined();
  return data?.catchmentArea;
};

describe('the catchment area of an address', () => {
  it('names clinic and district doctor to whoever asks', async () => {
    expect(await asked('г. Москва, ул. Берёзовая, д. 12')).toEqual({
      number: expect.stringMatching(/^\d+$/),
      clinic: { oid: expect.stringMatching(/\.77\.100[12]$/) },
      doctor: { specialty: { code: '110' } },
    });
  });

  it('is null for an address without a house, and for a place that nobody knows', async () => {
    expect(await asked('г. Москва, ул. Берёзовая')).toBeNull();
    expect(await asked('г. Атлантида, ул. Подводная, д. 1')).toBeNull();
    expect(await asked('г. Москва, ул. Берёзовая, д. 12', 'Москва')).toBeNull();
  });
});
