import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDays, isWorkingDay } from '../../schema/calendar/index.ts';
import { esiaPaths } from '../../schema/registry/esia.ts';
import { registries } from '../../schema/registry/index.ts';
import { Dashboard } from '../client/dashboard.ts';
import { projectRoot, shared, sharedNow, sharedSandbox, worldOfFile } from '../setup/index.ts';

const world = await worldOfFile();
const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');
const readme = read('README.md');

/** Dates, numbers and counts move with the day; everything else is told alike on any. */
const shapeOf = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer).replaceAll(/\d+/g, '0'));

describe('README.md', () => {
  it('shows the answer that its curl gets', async () => {
    const curl = /```sh\n(curl [^`]+)```/.exec(readme)?.[1] ?? '';
    const printed = /```json\n([^`]+)```/.exec(readme)?.[1] ?? '';
    const address = new URL(/http:\S+/.exec(curl)?.[0] ?? '');
    const headers = [...curl.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name = '', value = '']): [string, string] => [name, value]);
    address.host = new URL(shared().gatewayUrl).host;
    address.searchParams.set('query', /--data-urlencode 'query=([^']+)'/.exec(curl)?.[1] ?? '');
    const answer: unknown = await (await fetch(address, { headers: [...headers, ['x-world', world.id]] })).json();
    expect(shapeOf(answer)).toEqual(shapeOf(JSON.parse(printed)));
  });

  it.each([sharedNow, '2026-03-05T09:00:00+03:00'])('says on which day the next visit of maria is, asked at %s', async (now) => {
    expect(readme.replaceAll('\n', ' ')).toContain(
      'her next visit is always on the first working day on or after the third day from today',
    );
    await using onThatDay = await sharedSandbox().world({ now });
    const { data } = await onThatDay.as('maria').send(Dashboard);
    let day = addDays(now.slice(0, 10), 3);
    while (!isWorkingDay(day)) day = addDays(day, 1);
    expect(data?.me?.person?.appointments?.nodes[0]?.startsAt.slice(0, 10)).toBe(day);
  });

  it('names everybody who can sign in', async () => {
    const response = await fetch(world.esia.address(esiaPaths.personas));
    const { personas } = (await response.json()) as { personas: { name: string }[] };
    const table = /\| `x-persona`[^]+?\n\n/.exec(readme)?.[0] ?? '';
    const named = [...table.matchAll(/^\|([^|]+)\|/gm)].flatMap(([, cell = '']) => cell.match(/(?<=`)[a-z]+(?=`)/g) ?? []);
    expect(named.toSorted()).toEqual(personas.map(({ name }) => name).toSorted());
  });

  it('explains every variable that the programs read, and no other', () => {
    const variablesIn = (text: string): string[] => text.match(/(?:ZDRAVGRAPH|(?<=`))_[A-Z_]+[A-Z]|\bDATABASE_URL\b/g) ?? [];
    const registryUrls = [...Object.keys(registries), 'esia'].map((name) => `_${name.toUpperCase().replaceAll('-', '_')}_URL`);
    const known = [...variablesIn(`${read('gateway/config.ts')} ${read('mocks/config.ts')}`), ...registryUrls];
    const short = (name: string): string => name.replace('ZDRAVGRAPH', '');
    expect([...new Set(variablesIn(readme).map(short))].toSorted()).toEqual([...new Set(known.map(short))].toSorted());
  });

  it('has the two commands that begin everything', () => {
    expect(readme).toContain('\nnpm ci && npm start\n');
    expect(readme).toContain('\nnpm ci && npm test\n');
  });
});
