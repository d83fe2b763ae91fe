import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  graphAt,
  programs,
  shared,
  sharedNow,
  startGateway,
  startProcess,
  temporaryFolder,
  worldOfFile,
  type RunningServer,
} from '../setup/index.ts';
import { lastCode, transports } from '../subscription/listening.ts';
import { afterVisit, clinicSays, notifications, visitOfMaria } from '../subscription/visits.ts';
import { asking, generatedDocument, generatedFile, hashOf, relayDocument, relayName, type Answer } from './own-documents.ts';

const world = await worldOfFile();
const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());
const visits =
  'query Visits($first: Int) { me { person { appointments(first: $first) { nodes { clinic { doctors(first: $first) { nodes { slots(first: $first) { nodes { id } } } } } } } } } }';
const ownFile = path.join(folder.path, 'own.json');
writeFileSync(ownFile, JSON.stringify({ [relayName]: relayDocument, Visits: visits }));

const whoIAm = generatedDocument('WhoIAm');
const maria = { me: { person: { name: { family: 'Соколова' } } } };
const now = { status: 200, data: { now: expect.any(String) as string } };
const refusedWith = (code: string, message: RegExp) => ({
  status: 400,
  errors: [{ message: expect.stringMatching(message) as string, extensions: { code } }],
});
const english = { 'accept-language': 'en' };

const gatewayWith = (persisted: 'only' | 'also'): Promise<RunningServer> =>
  startGateway({
    env: {
      DATABASE_URL: shared().databaseUrl,
      ZDRAVGRAPH_PERSISTED: persisted,
      ZDRAVGRAPH_PERSISTED_DOCUMENTS: [generatedFile, ownFile].join(path.delimiter),
      ZDRAVGRAPH_REGISTRY_TIMEOUT_MS: '10000',
    },
  });
const endpointOf = ({ url }: RunningServer): string => `${url}/w/${world.id}/graphql`;

describe('a gateway of persisted documents only', () => {
  let gateway: RunningServer;
  let ask: ReturnType<typeof asking>;
  beforeAll(async () => {
    gateway = await gatewayWith('only');
    ask = asking(endpointOf(gateway), { 'x-persona': 'maria' });
  });
  afterAll(() => gateway?.stop());

  it('says so when it starts', () => {
    expect(gateway.output()).toContain(`answers the documents of ${generatedFile}, ${ownFile} and nothing else (--persisted only)`);
  });

  it.each([
    ['documentId', { documentId: whoIAm.name }],
    ['its bare hash', { documentId: whoIAm.name.replace('sha256:', '') }],
    ['documentId beside an empty text', { query: '', documentId: whoIAm.name }],
    ['the hash of Apollo’s clients', { extensions: { persistedQuery: { version: 1, sha256Hash: whoIAm.name } } }],
    ['the text that clients of graphql-ws put there', { extensions: { persistedQuery: whoIAm.name } }],
  ])('answers by %s', async (_name, body) => {
    expect(await ask.post({ ...body, operationName: 'WhoIAm' })).toMatchObject({ status: 200, data: maria });
    expect(await ask.post(body)).toMatchObject({ status: 200, data: maria });
  });

  it.each(['documentId', 'doc_id', 'id'])('answers Relay by %s', async (field) => {
    expect(await ask.post({ [field]: relayName })).toEqual(now);
    expect(await ask.get({ [field]: relayName })).toEqual(now);
  });

  it('answers GET where no other site can have sent it, and no mutation', async () => {
    expect(await ask.get({ documentId: whoIAm.name, extensions: '{}' })).toMatchObject({ status: 200, data: maria });
    expect(await ask.get({ documentId: relayName }, { 'content-type': 'text/plain' })).toMatchObject({ status: 400 });
    const { name } = generatedDocument('AnswerCode');
    expect(await ask.get({ documentId: name })).toMatchObject({ status: 405, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('counts what a document may answer with these variables', async () => {
    expect(await ask.post({ documentId: 'Visits', variables: { first: 1 } })).toMatchObject({ status: 200, data: { me: {} } });
    const { errors } = await ask.post({ documentId: 'Visits', variables: { first: 100 } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: { name: 'cost' } });
    expect(await ask.post({ documentId: 'Visits', operationName: 'Other' })).toMatchObject({ status: 400 });
  });

  it.each<[string, object]>([
    ['a text', { query: '{ now }' }],
    ['the text of a document', { query: whoIAm.text }],
    ['a text with the name of a document', { query: '{ now }', documentId: whoIAm.name, operationName: 'WhoIAm' }],
    ['introspection', { query: getIntrospectionQuery(), operationName: 'IntrospectionQuery' }],
    ['a text with its hash', { query: '{ now }', extensions: { persistedQuery: { version: 1, sha256Hash: hashOf('sha256', '{ now }') } } }],
    ['a text that is no GraphQL', { query: '{' }],
    ['neither', { variables: {} }],
    ['a name that is none', { documentId: 7 }],
  ])('refuses %s', async (_name, body) => {
    const code = 'PERSISTED_DOCUMENT_REQUIRED';
    expect(await ask.post(body)).toMatchObject(refusedWith(code, /^Здесь отвечают только на документы.+documentId/));
    expect(await ask.post(body, english)).toMatchObject(refusedWith(code, /^Only the documents.+send documentId and no query$/));
  });

  it('refuses names that it does not know, and does not ask Apollo’s clients for their text', async () => {
    const code = 'PERSISTED_DOCUMENT_NOT_FOUND';
    const unknown = hashOf('sha256', '{ now }');
    expect(await ask.post({ documentId: `sha256:${unknown}` })).toMatchObject(refusedWith(code, /^Документа «sha256:/));
    expect(await ask.get({ documentId: 'x'.repeat(5000) }, { 'apollo-require-preflight': 'yes', ...english })).toMatchObject(
      refusedWith(code, /^There is no document “x{100}…” in the files/),
    );
    const hashed = { extensions: { persistedQuery: { version: 1, sha256Hash: unknown } } };
    expect(await ask.post(hashed, english)).toMatchObject(refusedWith(code, /^There is no document/));
  });

  it('keeps to it in the page’s and the kit’s way of asking', async () => {
    const { errors } = await graphAt(gateway.url).as('maria').send('{ now }');
    expect(errors?.[0]?.extensions?.code).toBe('PERSISTED_DOCUMENT_REQUIRED');
  });

  it('tells subscribers by the name of a document, over WebSocket and as an event stream', async () => {
    await world.clock.set(afterVisit);
    const visit = await visitOfMaria(world);
    const who = { endpoint: endpointOf(gateway), headers: { 'x-persona': 'maria' } };
    const { name } = generatedDocument('BookingChanges');
    await using open = new AsyncDisposableStack();
    const listening = transports.flatMap(([, listen]) =>
      [{ documentId: name }, { extensions: { persistedQuery: name } }].map((asked) =>
        open.use(listen<{ appointmentChanged: { id: string } }>(who, asked, { since: sharedNow })),
      ),
    );
    await clinicSays(world, visit, 'SUCCESS');
    for (const one of listening) expect((await one.first(1))[0]?.data?.appointmentChanged.id).toBe(visit);
  });

  it.each(transports)('refuses texts and unknown names over %s, and what is no subscription', async (_name, listen) => {
    const who = { endpoint: endpointOf(gateway), headers: { 'x-persona': 'maria' } };
    const codeOf = async (...asked: Parameters<typeof listen>): Promise<string | undefined> => {
      await using listening = listen(...asked);
      const ended = (await listening.ended) as Answer['errors'];
      return ended?.[0]?.extensions?.code ?? (await lastCode(listening));
    };
    expect(await codeOf(who, notifications)).toBe('PERSISTED_DOCUMENT_REQUIRED');
    expect(await codeOf(who, { documentId: 'BookingChanges' })).toBe('PERSISTED_DOCUMENT_NOT_FOUND');
    expect(await codeOf(who, { documentId: whoIAm.name })).toBe('BAD_USER_INPUT');
    const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) };
    expect(await codeOf(who, { extensions: { persistedQuery } })).toBe('PERSISTED_DOCUMENT_NOT_FOUND');
  });
});

describe('a gateway that also takes texts', () => {
  let gateway: RunningServer;
  let ask: ReturnType<typeof asking>;
  beforeAll(async () => {
    gateway = await gatewayWith('also');
    ask = asking(endpointOf(gateway), { 'x-persona': 'maria' });
  });
  afterAll(() => gateway?.stop());

  it('answers names, hashes and texts; of a text with a name the text', async () => {
    expect(await ask.post({ documentId: whoIAm.name })).toMatchObject({ status: 200, data: maria });
    expect(await ask.post({ extensions: { persistedQuery: { version: 1, sha256Hash: whoIAm.name } } })).toMatchObject({ data: maria });
    expect(await ask.post({ query: '{ now }' })).toEqual(now);
    expect(await ask.post({ query: '{ now }', documentId: whoIAm.name })).toEqual(now);
  });

  it('says of a name that is unknown, and asks Apollo’s clients for the text of a hash', async () => {
    expect(await ask.post({ documentId: 'Nothing' }, english)).toMatchObject(
      refusedWith('PERSISTED_DOCUMENT_NOT_FOUND', /^There is no document “Nothing” in the files/),
    );
    const persistedQuery = { version: 1, sha256Hash: hashOf('sha256', '{ now }') };
    expect(await ask.post({ extensions: { persistedQuery } })).toMatchObject({
      status: 200,
      errors: [{ message: 'PersistedQueryNotFound' }],
    });
    expect(await ask.post({ query: '{ now }', extensions: { persistedQuery } })).toEqual(now);
    expect(await ask.post({ extensions: { persistedQuery } })).toEqual(now);
  });

  it.each(transports)('asks subscribers over %s for the text of a hash in the words of Apollo', async (_name, listen) => {
    const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) };
    await using listening = listen(
      { endpoint: endpointOf(gateway), headers: { 'x-persona': 'maria' } },
      { extensions: { persistedQuery } },
    );
    const ended = ((await listening.ended) as Answer['errors']) ?? listening.told.at(-1)?.errors;
    expect(ended?.[0]).toMatchObject({ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } });
  });
});

it('a file that cannot be used ends the program, which says what is wrong with which document', async () => {
  const file = path.join(folder.path, 'wrong.json');
  writeFileSync(file, JSON.stringify({ Now: '{ later }' }));
  const env = {
    ZDRAVGRAPH_MODE: 'sandbox',
    ZDRAVGRAPH_PORT: '0',
    ZDRAVGRAPH_PERSISTED_DOCUMENTS: file,
    DATABASE_URL: shared().databaseUrl,
  };
  const program = startProcess([programs.gateway], env);
  expect(await program.ended).toBe(1);
  expect(program.output()).toContain(`${file}: "Now": Cannot query field "later" on type "Query". (line 1, column 3)`);
});

it('the command says what the options take', async () => {
  const refusalOf = async (...args: string[]): Promise<string> => {
    const program = startProcess([programs.sandbox, ...args], { ZDRAVGRAPH_DATA_DIR: folder.path });
    expect(await program.ended).toBe(1);
    return program.output();
  };
  expect(await refusalOf('--persisted', 'only')).toContain('need --with-gateway');
  expect(await refusalOf('--with-gateway', '--persisted', 'some')).toContain('--persisted: expected only, also or off, got "some"');
});
