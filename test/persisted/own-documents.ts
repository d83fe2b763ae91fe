import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../setup/running-process.ts';

/** What GraphQL Code Generator writes of the documents of these tests (codegen.yml). */
export const generatedFile = path.join(projectRoot, 'test/setup/graphql/persisted-documents.json');

const generated = Object.entries(JSON.parse(readFileSync(generatedFile, 'utf8')) as Record<string, string>);

/** Name and text of the document whose operation is called so. */
export const generatedDocument = (operation: string): { readonly name: string; readonly text: string } => {
  const [name, text] = generated.find(([, written]) => written.includes(` ${operation}`)) ?? [];
  if (name === undefined || text === undefined) throw new Error(`codegen has written no ${operation}`);
  return { name, text };
};

export const hashOf = (algorithm: 'md5' | 'sha1' | 'sha256', text: string): string => createHash(algorithm).update(text).digest('hex');

/** As relay-compiler writes it: MD5, line by line. */
export const relayDocument = 'query nowQuery {\n  now\n}\n';
export const relayName = hashOf('md5', relayDocument);

export interface Answer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Ways to ask a gateway in words of one's own. */
export const asking = (endpoint: string, headers: Readonly<Record<string, string>> = {}) => {
  const read = async (response: Response): Promise<Answer> => ({ status: response.status, ...((await response.json()) as object) });
  return {
    post: async (body: object, more: Readonly<Record<string, string>> = {}): Promise<Answer> =>
      read(
        await fetch(endpoint, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers, ...more },
          body: JSON.stringify(body),
        }),
      ),
    get: async (fields: Record<string, string>, more: Readonly<Record<string, string>> = { 'apollo-require-preflight': 'yes' }) =>
      read(await fetch(`${endpoint}?${new URLSearchParams(fields)}`, { headers: { ...headers, ...more } })),
  };
};
