import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Call } from './questions.ts';

// The same answers, as each program wants to be told them.

const write = (file: string, content: object): string => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
  return file;
};

/** An OpenAPI document whose examples are the answers. */
export const prismFile = (folder: string, calls: readonly Call[]): string => {
  const operations = calls.map(({ pathOfOthers, answer }, number) => {
    const schema = { type: 'object' };
    const content = { 'application/json': { schema, example: JSON.parse(answer) as unknown } };
    const requestBody = { required: true, content: { 'application/json': { schema } } };
    return [
      pathOfOthers,
      { post: { operationId: `call${number}`, requestBody, responses: { 200: { description: 'The answer', content } } } },
    ];
  });
  const info = { title: 'Stand-ins', version: '1' };
  return write(path.join(folder, 'openapi.json'), { openapi: '3.0.3', info, paths: Object.fromEntries(operations) as object });
};

/** An environment of Mockoon with a route for each. */
export const mockoonFile = (folder: string, calls: readonly Call[]): string => {
  const headers = [{ key: 'Content-Type', value: 'application/json' }];
  const routes = calls.map(({ pathOfOthers, answer }, number) => ({
    uuid: `00000000-0000-4000-8000-00000000000${number}`,
    type: 'http',
    method: 'post',
    endpoint: pathOfOthers.slice(1),
    documentation: '',
    responses: [
      {
        uuid: `00000000-0000-4000-8000-00000000001${number}`,
        body: answer,
        bodyType: 'INLINE',
        latency: 0,
        statusCode: 200,
        label: '',
        headers,
        disableTemplating: true,
        default: true,
        rules: [],
        rulesOperator: 'OR',
        fallbackTo404: false,
        sendFileAsBody: false,
        filePath: '',
        databucketID: '',
        crudKey: 'id',
        callbacks: [],
      },
    ],
    responseMode: null,
    streamingMode: null,
    streamingInterval: 0,
  }));
  const environment = {
    uuid: '00000000-0000-4000-8000-0000000000ff',
    lastMigration: 33,
    name: 'Stand-ins',
    endpointPrefix: '',
    latency: 0,
    port: 3000,
    hostname: '',
    folders: [],
    routes,
    rootChildren: routes.map(({ uuid }) => ({ type: 'route', uuid })),
    proxyMode: false,
    proxyHost: '',
    proxyRemovePrefix: false,
    tlsOptions: { enabled: false, type: 'CERT', pfxPath: '', certPath: '', keyPath: '', caPath: '', passphrase: '' },
    cors: false,
    headers: [],
    proxyReqHeaders: [],
    proxyResHeaders: [],
    data: [],
    callbacks: [],
  };
  return write(path.join(folder, 'mockoon.json'), environment);
};

/** A folder of WireMock with a mapping for each. */
export const wireMockFolder = (folder: string, calls: readonly Call[]): string => {
  for (const [number, { pathOfOthers: urlPath, answer }] of calls.entries()) {
    const response = { status: 200, body: answer, headers: { 'Content-Type': 'application/json' } };
    write(path.join(folder, 'mappings', `${number}.json`), { request: { method: 'POST', urlPath }, response });
  }
  return folder;
};
