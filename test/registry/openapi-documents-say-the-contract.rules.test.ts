import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { commonErrors, type RegistryContract } from '../../schema/registry/contract.ts';
import { registries } from '../../schema/registry/index.ts';
import { openApiDocuments, openApiText } from '../../schema/registry/openapi-documents.ts';

interface Document {
  readonly openapi: string;
  readonly paths: Record<string, { post: { responses: Record<string, { content?: Record<string, { examples?: object }> }> } }>;
  readonly webhooks?: object;
}
const documents = openApiDocuments();
const committed = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, `../../schema/registry/openapi/${name}.json`), 'utf8');

it.each(Object.entries(documents))('%s: is committed as it is generated', (name, document) => {
  expect(committed(name)).toBe(openApiText(document));
});

it.each(Object.entries(registries) as [keyof typeof registries, RegistryContract][])(
  '%s: has every operation, code and callback',
  (name, contract) => {
    const { openapi, paths, webhooks = {} } = documents[name] as unknown as Document;
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths)).toEqual(Object.keys(contract.operations).map((operation) => `/${contract.path}/${operation}`));
    expect(Object.keys(webhooks)).toEqual(Object.keys(contract.callbacks ?? {}));
    for (const [operation, { errors }] of Object.entries(contract.operations)) {
      const { responses } = paths[`/${contract.path}/${operation}`]?.post ?? { responses: {} };
      const { BAD_REQUEST, PAYLOAD_TOO_LARGE, INTERNAL_ERROR } = commonErrors;
      for (const [code, { status }] of Object.entries({ BAD_REQUEST, PAYLOAD_TOO_LARGE, INTERNAL_ERROR, ...errors })) {
        expect(responses[status]?.content?.['application/json']?.examples).toHaveProperty([code]);
      }
    }
  },
);
