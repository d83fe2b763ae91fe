import { esiaOpenApi } from './esia-openapi.ts';
import { registries } from './index.ts';
import { openApiOf } from './openapi.ts';
import type { Json } from './openapi-schemas.ts';

/** The document of every stand-in, by its name. */
export const openApiDocuments = (): Readonly<Record<string, Record<string, Json>>> => ({
  ...Object.fromEntries(Object.entries(registries).map(([name, contract]) => [name, openApiOf(contract)])),
  esia: esiaOpenApi(),
});

/** As it is served and committed. */
export const openApiText = (document: Record<string, Json>): string => `${JSON.stringify(document, undefined, 2)}\n`;
