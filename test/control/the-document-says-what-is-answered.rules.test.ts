import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { controlDocument } from '../../mocks/control/openapi.ts';
import { controlRoutes } from '../../mocks/control/routes.ts';
import { openApiText } from '../../schema/registry/openapi-documents.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly requestBody?: { readonly required: boolean };
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}
const document = controlDocument(controlRoutes);
const paths = document['paths'] as unknown as Readonly<Record<string, Readonly<Record<string, Operation>>>>;
const operation = (method: string, at: string): Operation => {
  const found = paths[at]?.[method];
  if (!found) throw new Error(`no ${method} ${at}`);
  return found;
};

it('is committed as it is generated', () => {
  const file = path.join(import.meta.dirname, '../../schema/registry/openapi/sandbox.json');
  expect(readFileSync(file, 'utf8')).toBe(openApiText(document));
});

it('has every route once, each under a name of its own', () => {
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
  expect(operations).toHaveLength(controlRoutes.length);
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(controlRoutes.length);
});

it('says what is needed, and what may be refused', () => {
  const make = operation('post', '/sandbox/worlds');
  expect(make.requestBody?.required).toBe(false);
  expect(Object.keys(make.responses)).toEqual(expect.arrayContaining(['201', '400', '404', '409', '413', '429', '503']));
  const restore = operation('post', '/sandbox/worlds/{world}/restore');
  expect(restore.requestBody?.required).toBe(true);
  expect(restore.parameters).toEqual([expect.objectContaining({ name: 'world', in: 'path', required: true })]);
  expect(operation('delete', '/sandbox/worlds/{world}').responses).toHaveProperty('204');
});

it('describes text that comes and goes as text', () => {
  expect(operation('get', '/sandbox/worlds/{world}/export').responses['200']?.content).toHaveProperty('text/plain');
  expect(operation('post', '/sandbox/worlds/import').parameters).toEqual([
    expect.objectContaining({ name: 'id', in: 'query', required: false }),
    expect.objectContaining({ name: 'expiresInHours', in: 'query', required: false }),
  ]);
});
