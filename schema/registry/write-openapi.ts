import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openApiDocuments, openApiText } from './openapi-documents.ts';

// Writes the committed OpenAPI documents: node --import tsx schema/registry/write-openapi.ts

const directory = path.join(import.meta.dirname, 'openapi');
mkdirSync(directory, { recursive: true });
for (const [name, document] of Object.entries(openApiDocuments()))
  writeFileSync(path.join(directory, `${name}.json`), openApiText(document));
