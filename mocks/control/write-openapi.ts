import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openApiText } from '../../schema/registry/openapi-documents.ts';
import { controlDocument } from './openapi.ts';
import { controlRoutes } from './routes.ts';

// Writes the committed OpenAPI document of the control API: tsx mocks/control/write-openapi.ts

const directory = path.join(import.meta.dirname, '../../schema/registry/openapi');
writeFileSync(path.join(directory, 'sandbox.json'), openApiText(controlDocument(controlRoutes)));
