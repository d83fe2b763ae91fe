import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, temporaryFolder, worldOfFile } from '../setup/index.ts';

const world = await worldOfFile();

const slots = `
import { graphql } from 'relay-runtime';

export const slotsOfClinic = graphql\`
  fragment slots_clinic on Clinic
    @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" })
    @refetchable(queryName: "slotsPaginationQuery") {
    slots(first: $count, after: $cursor, filter: { freeOnly: true }) @connection(key: "slots_slots") {
      edges { node { id startsAt } }
    }
  }
\`;

export const firstSlots = graphql\`query slotsQuery($id: ID!) { clinic(id: $id) { name ...slots_clinic } }\`;
`;

/** Compiles a Relay project of one file against schema/schema.graphql; answers the texts that its operations send, by name. */
const compile = (): Record<string, string> => {
  using folder = temporaryFolder();
  mkdirSync(path.join(folder.path, 'src'));
  copyFileSync(path.join(projectRoot, 'schema/schema.graphql'), path.join(folder.path, 'schema.graphql'));
  writeFileSync(path.join(folder.path, 'src/slots.ts'), slots);
  const settings = { src: './src', schema: './schema.graphql', language: 'typescript', eagerEsModules: true };
  writeFileSync(path.join(folder.path, 'relay.config.json'), JSON.stringify(settings));
  const compiler = path.join(projectRoot, 'node_modules/relay-compiler/cli.js');
  execFileSync(process.execPath, [compiler, 'relay.config.json'], { cwd: folder.path, stdio: 'pipe' });
  const generated = path.join(folder.path, 'src/__generated__');
  return Object.fromEntries(
    readdirSync(generated).map((name) => {
      const text = /"text": (".*"),?$/m.exec(readFileSync(path.join(generated, name), 'utf8'))?.[1];
      return [name.replace('.graphql.ts', ''), text ? (JSON.parse(text) as string) : ''];
    }),
  );
};

describe('a Relay project with a @connection and a @refetchable fragment', () => {
  const texts = compile();

  it('compiles against schema/schema.graphql', () => {
    expect(Object.keys(texts).sort()).toEqual(['slotsPaginationQuery', 'slotsQuery', 'slots_clinic']);
  });

  it('gets pages of the list from the gateway by what the compiler wrote, refetching through node', async () => {
    interface Page {
      slots: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    }
    const { data: mine } = await world
      .as('maria')
      .send<{ me: { person: { attachments: { clinic: { id: string } }[] } } }, never>(
        '{ me { person { attachments { clinic { id } } } } }',
      );
    const id = mine?.me.person.attachments[0]?.clinic.id;
    const first = await world.as('maria').send<{ clinic: Page }, object>(texts['slotsQuery'] ?? '', { id });
    expect(first.errors).toBeUndefined();
    const cursor = first.data?.clinic.slots.pageInfo.endCursor;
    const next = await world.as('maria').send<{ node: Page }, object>(texts['slotsPaginationQuery'] ?? '', { id, cursor, count: 3 });
    expect(next.errors).toBeUndefined();
    const ids = [first.data?.clinic, next.data?.node].flatMap((page) => page?.slots.edges.map(({ node }) => node.id));
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
  });
});
