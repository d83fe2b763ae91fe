import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../gateway/config.ts';

const registries = Object.fromEntries(
  ['FER', 'INSURED_PERSONS', 'ZAGS', 'RMIS', 'ESIA', 'GUARDIANSHIP', 'SMS', 'MAIL'].map((name) => [
    `ZDRAVGRAPH_${name}_URL`,
    `https://${name.toLowerCase()}.example`,
  ]),
);
const production = {
  ...registries,
  DATABASE_URL: 'postgresql://user:secret@db.example/zdravgraph',
  ZDRAVGRAPH_CODE_KEY: 'k'.repeat(32),
};
const sandbox = { ZDRAVGRAPH_MODE: 'sandbox' };

/** What the gateway says about an environment that it does not accept. */
const complaintAbout = (env: Record<string, string>): string => {
  try {
    readConfig(env);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing';
};

describe('the environment of the gateway', () => {
  it('needs nothing in sandbox mode', () => {
    expect(readConfig(sandbox)).toMatchObject({
      mode: 'sandbox',
      host: '127.0.0.1',
      port: 4000,
      sandboxUrl: 'http://127.0.0.1:4010',
      registryUrls: { fer: 'http://127.0.0.1:4010/fer', 'insured-persons': 'http://127.0.0.1:4010/insured-persons' },
      databaseUrl: undefined,
      seed: 'zdravgraph',
      frozenAt: undefined,
      population: 2_000_000,
      registryTimeoutMs: 2000,
    });
  });

  it('keeps its data below the package unless told where', () => {
    expect(readConfig(sandbox).dataDir).toBe(fileURLToPath(new URL('../../.data', import.meta.url)));
    expect(readConfig({ ...sandbox, ZDRAVGRAPH_DATA_DIR: '/var/lib/with space' }).dataDir).toBe('/var/lib/with space');
  });

  it('takes every registry from the sandbox’s address, and one of them from elsewhere', () => {
    const { registryUrls } = readConfig({ ...sandbox, ZDRAVGRAPH_SANDBOX_URL: 'http://box:1/', ZDRAVGRAPH_FER_URL: 'http://fer:2/x/' });
    expect(registryUrls).toMatchObject({ fer: 'http://fer:2/x', rmis: 'http://box:1/rmis', esia: 'http://box:1/esia' });
  });

  it('anchors a frozen clock at its day in Moscow', () => {
    const { frozenAt } = readConfig({ ...sandbox, ZDRAVGRAPH_NOW: '2026-03-01T22:30:00Z' });
    expect(frozenAt).toEqual({ ms: Date.UTC(2026, 2, 1, 22, 30), anchor: '2026-03-02' });
  });

  it('takes an empty variable for an absent one', () => {
    expect(readConfig({ ...sandbox, ZDRAVGRAPH_PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 4000, databaseUrl: undefined });
  });

  it('is of production unless it says sandbox', () => {
    expect(readConfig(production)).toMatchObject({ mode: 'production', sandboxUrl: undefined });
  });

  it('counts requests in production unless told otherwise, and never in a sandbox', () => {
    expect(readConfig(production).rateLimits).toEqual({ perAddress: 600, perAccount: 300 });
    expect(readConfig({ ...production, ZDRAVGRAPH_REQUESTS_PER_MINUTE_OF_ACCOUNT: '0' }).rateLimits.perAccount).toBe(0);
    expect(readConfig(sandbox).rateLimits).toEqual({ perAddress: 0, perAccount: 0 });
  });

  it('tells every request in the log of production, and trouble alone in a sandbox’s', () => {
    expect([readConfig(production).logLevel, readConfig(sandbox).logLevel]).toEqual(['info', 'warn']);
  });

  it('shows neither metrics nor traces nor previews unless told where', () => {
    expect(readConfig(production)).toMatchObject({ metricsPort: undefined, tracesUrl: undefined, previewFiles: [] });
  });

  it('takes any text, and the documents of files beside it where there are files', () => {
    expect(readConfig(sandbox)).toMatchObject({ persisted: 'off', persistedFiles: [] });
    const files = { ...production, ZDRAVGRAPH_PERSISTED_DOCUMENTS: ['/a b.json', '/c.json'].join(delimiter) };
    expect(readConfig(files)).toMatchObject({ persisted: 'also', persistedFiles: ['/a b.json', '/c.json'] });
    for (const persisted of ['only', 'also', 'off'])
      expect(readConfig({ ...files, ZDRAVGRAPH_PERSISTED: persisted })).toMatchObject({ persisted });
  });

  it.each(['only', 'also'])('refuses to answer %s persisted documents where there are none', (persisted) => {
    expect(complaintAbout({ ...sandbox, ZDRAVGRAPH_PERSISTED: persisted })).toContain(
      `ZDRAVGRAPH_PERSISTED_DOCUMENTS: nothing given, expected the files of the documents (ZDRAVGRAPH_PERSISTED is ${persisted})`,
    );
    expect(complaintAbout({ ...sandbox, ZDRAVGRAPH_PERSISTED: 'off' })).toBe('nothing');
  });

  it('needs every registry and the database in production, and says which is missing', () => {
    const said = complaintAbout({});
    for (const name of Object.keys(production)) expect(said).toContain(`${name}: nothing given`);
  });

  it.each([
    ['ZDRAVGRAPH_SEED', 'other'],
    ['ZDRAVGRAPH_MAX_WORLDS', '40'],
    ['ZDRAVGRAPH_NOW', '2026-03-02T09:00:00+03:00'],
    ['ZDRAVGRAPH_POPULATION', '10'],
    ['ZDRAVGRAPH_SANDBOX_URL', 'http://127.0.0.1:4010'],
    ['ZDRAVGRAPH_PREVIEW', 'new-fields.graphql'],
  ])('refuses %s in production', (name, value) => {
    expect(complaintAbout({ ...production, [name]: value })).toContain(`${name}: "${value}" given, exists in sandbox mode only`);
  });

  it.each([
    ['ZDRAVGRAPH_MODE', 'test', 'sandbox or production'],
    ['ZDRAVGRAPH_PORT', '65536', 'a whole number, 0..65535'],
    ['ZDRAVGRAPH_PORT', '40 00', 'a whole number, 0..65535'],
    ['ZDRAVGRAPH_PORT', '-1', 'a whole number, 0..65535'],
    ['ZDRAVGRAPH_REGISTRY_TIMEOUT_MS', '0', 'a whole number, 1..600000'],
    ['ZDRAVGRAPH_FER_URL', 'localhost:4010', 'http:// or https://'],
    ['ZDRAVGRAPH_PUBLIC_URL', 'nowhere', 'http:// or https://'],
    ['DATABASE_URL', 'mysql://db/x', 'postgres:// or postgresql://'],
    ['DATABASE_URL', 'postgresql://db:5432', 'the name of a database'],
    ['ZDRAVGRAPH_SEED', 'a@b', 'without @ and white space'],
    ['ZDRAVGRAPH_MAX_WORLDS', '0', 'a whole number, 1..999999'],
    ['ZDRAVGRAPH_MAX_WORLDS', 'many', 'a whole number, 1..999999'],
    ['ZDRAVGRAPH_NOW', '2026-02-30T09:00:00+03:00', 'an instant with its offset'],
    ['ZDRAVGRAPH_NOW', '2026-03-02T09:00:00', 'an instant with its offset'],
    ['ZDRAVGRAPH_POPULATION', 'many', 'a whole number'],
    ['ZDRAVGRAPH_REQUESTS_PER_MINUTE_OF_ADDRESS', '-1', 'a whole number'],
    ['ZDRAVGRAPH_LOG_LEVEL', 'loud', 'one of silent, fatal'],
    ['ZDRAVGRAPH_METRICS_PORT', '65536', 'a whole number, 0..65535'],
    ['ZDRAVGRAPH_TRACES_URL', 'collector:4318', 'http:// or https://'],
    ['ZDRAVGRAPH_PERSISTED', 'yes', 'only, also or off'],
  ])('names %s when it is %j, and what was expected', (name, value, expected) => {
    const said = complaintAbout({ ...sandbox, [name]: value });
    expect(said).toContain(`${name}: ${JSON.stringify(value)} given, expected`);
    expect(said).toContain(expected);
  });

  it('names every variable at fault at once', () => {
    const said = complaintAbout({ ...sandbox, ZDRAVGRAPH_PORT: 'x', ZDRAVGRAPH_NOW: 'y' });
    expect(said).toMatch(/ZDRAVGRAPH_PORT[^]*ZDRAVGRAPH_NOW/);
  });

  it('never repeats a password', () => {
    const said = complaintAbout({ ...sandbox, DATABASE_URL: 'mysql://user:secret@db/x' });
    expect(said).toContain('mysql://user:***@db/x');
    expect(said).not.toContain('secret');
  });
});
