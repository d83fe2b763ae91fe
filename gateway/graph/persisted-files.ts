import { GraphQLError, Kind, type DocumentNode, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { StartError } from '../start-error.ts';
import { TechnicalError } from './errors.ts';
import { noPersistedDocuments, type PersistedDocuments } from './persisted-documents.ts';
import type { PersistedMode } from './persisted-mode.ts';
import { expectedName, namesOf } from './persisted-names.ts';
import { checkCost } from './query-limits.ts';
import { Invalid, validDocument } from './valid-document.ts';

const expected =
  '{"<hash>": "<text of a document>"}, as GraphQL Code Generator (persistedDocuments) and relay-compiler (persistConfig.file) write it, ' +
  'or a manifest of Apollo’s generate-persisted-query-manifest';

const byHash = z.record(z.string(), z.string());
const apolloManifest = z
  .object({ format: z.literal('apollo-persisted-query-manifest'), operations: z.array(z.object({ id: z.string(), body: z.string() })) })
  .transform(({ operations }) => operations.map(({ id, body }) => [id, body] as const));
const contents = z.union([apolloManifest, byHash.transform((texts) => Object.entries(texts))]);

const refuse = (problems: readonly string[]): never => {
  throw new StartError(['The persisted documents cannot be used:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @throws StartError */
const readJson = (file: string): unknown => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return refuse([`${messageOf(error)} (--persisted-documents, ZDRAVGRAPH_PERSISTED_DOCUMENTS)`]);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse([`${file}: no JSON (${messageOf(error)}); expected ${expected}`]);
  }
};

/** @throws StartError */
const textsIn = (file: string): readonly (readonly [key: string, text: string])[] => {
  const read = contents.safeParse(readJson(file));
  if (!read.success) return refuse([`${file}: expected ${expected}`]);
  return read.data.length > 0 ? read.data : refuse([`${file}: no document in it; expected ${expected}`]);
};

const told = (error: GraphQLError): string => {
  const [at] = error.locations ?? [];
  return at ? `${error.message} (line ${at.line}, column ${at.column})` : error.message;
};

/** Why a document is none that this graph answers; those errors are rethrown that are no fault of it. */
const problemsOf = (error: unknown): readonly string[] => {
  if (error instanceof Invalid) return error.problems.map(told);
  if (error instanceof TechnicalError) return [error.message];
  if (error instanceof GraphQLError) return [told(error)];
  throw error;
};

/** As it is asked for by anybody; with variables it is counted once more, when these are known. */
const readDocument = (schema: GraphQLSchema, mode: 'sandbox' | 'production', text: string): DocumentNode => {
  const document = validDocument(schema, mode, text);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const operationName = definition.name?.value;
    checkCost(schema, document, { variables: {}, ...(operationName !== undefined && { operationName }) });
  }
  return document;
};

/**
 * Reads the files of persisted documents against the graph that answers them.
 * @throws StartError with file, key and what was expected, for everything that is wrong with them
 */
export const readPersistedDocuments = (
  { schema, mode }: { readonly schema: GraphQLSchema; readonly mode: 'sandbox' | 'production' },
  { persisted, persistedFiles }: { readonly persisted: PersistedMode; readonly persistedFiles: readonly string[] },
): PersistedDocuments => {
  if (persisted === 'off') return noPersistedDocuments;
  const documents = new Map<string, DocumentNode>();
  const texts = new Map<string, string>();
  const problems: string[] = [];
  for (const file of persistedFiles) {
    for (const [key, text] of textsIn(file)) {
      const at = `${file}: ${JSON.stringify(key)}`;
      const name = expectedName(key, text);
      if (name !== undefined) problems.push(`${at}: expected ${name}`);
      else if ((texts.get(key) ?? text) !== text) problems.push(`${at}: names another document in an earlier file`);
      else if (!texts.has(key)) {
        texts.set(key, text);
        try {
          const document = readDocument(schema, mode, text);
          for (const each of namesOf(key)) documents.set(each, document);
        } catch (error) {
          problems.push(...problemsOf(error).map((problem) => `${at}: ${problem}`));
        }
      }
    }
  }
  if (problems.length > 0) refuse(problems);
  return { mode: persisted, count: texts.size, find: (name) => documents.get(name) };
};
