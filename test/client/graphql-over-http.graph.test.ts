import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { worldOfFile } from '../setup/index.ts';

// The audits of the GraphQL over HTTP specification. A warning is advice (a SHOULD), an error breaks the specification.
const world = await worldOfFile();
const audits = serverAudits({ url: () => world.endpoint });

describe('GraphQL over HTTP', () => {
  it.each(audits.map((audit) => ({ id: audit.id, name: audit.name, audit })))('$id: $name', async ({ audit }) => {
    const result = await audit.fn();
    expect(result.status === 'error' ? result.reason : undefined).toBeUndefined();
  });
});
