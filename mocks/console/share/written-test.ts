import { readVariables } from '../graph/variables.ts';
import { signInHeaders } from '../persona/sign-in.ts';
import type { HandedOver } from './handed-over.ts';

/** The answer to what was handed over, asked in a world like it. */
export async function answerIn(world: string, { query, variables, persona, portal, lang }: HandedOver): Promise<unknown> {
  const answer = await fetch(`/w/${world}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': lang, ...signInHeaders({ persona, portal }) },
    body: JSON.stringify({ query, variables: readVariables(variables) }),
  });
  return answer.json();
}

const nameOf = (query: string): string => /\b(?:query|mutation|subscription)\s+(\w+)/.exec(query)?.[1] ?? 'the query';

const template = (text: string): string => `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;

/** A test of vitest on the test kit: the same world, clock, persona and query, and the answer that was given. */
export function writtenTest(
  shared: HandedOver,
  { data, errors }: { readonly data?: unknown; readonly errors?: readonly unknown[] },
): string {
  const { query, variables, persona, portal, lang, now, world } = shared;
  const options = portal === undefined ? '' : `, { portal: ${JSON.stringify(portal)} }`;
  const asker = persona ? `world.as(${JSON.stringify(persona)}${options})` : 'world.anonymous()';
  const lines = world
    .split('\n')
    .filter(Boolean)
    .map((line) => `  ${JSON.stringify(line)},`);
  return `import { expect, it } from 'vitest';
import { connectSandbox } from 'zdravgraph/testing';

// Saved by the page of the sandbox. Needs one that runs: npx zdravgraph
const sandbox = connectSandbox(process.env['SANDBOX_URL'] ?? ${JSON.stringify(window.location.origin)});

it(${JSON.stringify(`${nameOf(query)} as ${persona || 'nobody'}`)}, async () => {
  await using world = await sandbox.import(worldText);
  await world.clock.set(${JSON.stringify(now)});
  const asker = ${asker}.with({ 'accept-language': ${JSON.stringify(lang)} });
  const { data, errors = [] } = await asker.send<unknown, unknown>(query, variables);
  expect(data).toEqual(expected);
  expect(errors.map(({ path }) => path?.join('.'))).toEqual(${JSON.stringify((errors ?? []).map(pathOf))});
});

const query = ${template(query)};

const variables = ${JSON.stringify(readVariables(variables), null, 2)};

const expected = ${JSON.stringify(data ?? null, null, 2)};

// The world as its sandbox exported it: one JSON value a line.
const worldText = [
${lines.join('\n')}
]
  .map((line) => \`\${line}\\n\`)
  .join('');
`;
}

const pathOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'path' in error && Array.isArray(error.path) ? error.path.join('.') : undefined;
