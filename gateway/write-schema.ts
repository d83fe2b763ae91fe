import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildGraphSchema, printGraphSchema } from './graph/schema.ts';
import { slices } from './slices.ts';

// Writes schema/schema.graphql. Only this script does: building the schema elsewhere writes nothing.
let root = import.meta.dirname;
while (!existsSync(join(root, 'package.json'))) root = dirname(root);
writeFileSync(join(root, 'schema/schema.graphql'), printGraphSchema(buildGraphSchema(slices)));
