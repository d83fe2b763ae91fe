import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import { registries } from '../../schema/registry/index.ts';
import { projectRoot, shared, temporaryFolder } from '../setup/index.ts';

const names = [...Object.keys(registries), 'esia', 'sandbox'];
const redocly = path.join(path.dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');
const offline = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

const served = async (name: string): Promise<string> => {
  const response = await fetch(`${shared().sandboxUrl}/${name}/openapi.json`);
  if (!response.ok) throw new Error(`no document of ${name}: HTTP ${response.status}`);
  return response.text();
};

const lint = async (files: readonly string[]): Promise<{ code: unknown; output: string }> => {
  const child = spawn(process.execPath, [redocly, 'lint', ...files], { env: { ...process.env, ...offline } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [code] = (await once(child, 'close')) as unknown[];
  return { code, output };
};

it('serves what is committed', async () => {
  for (const name of names) {
    expect(await served(name)).toBe(readFileSync(path.join(projectRoot, `schema/registry/openapi/${name}.json`), 'utf8'));
  }
});

it('serves documents of which Redocly has nothing to say, warnings included', async () => {
  using folder = temporaryFolder();
  const files = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder.path, `${name}.json`);
      writeFileSync(file, await served(name));
      return file;
    }),
  );
  const { code, output } = await lint(files);
  expect(output).not.toMatch(/\b(?:warnings?|errors?)\b/i);
  expect(code).toBe(0);
});

it('would hear of a document that is wrong', async () => {
  using folder = temporaryFolder();
  const file = path.join(folder.path, 'wrong.json');
  writeFileSync(file, (await served('fer')).replace('"operationId": "GetScheduleInfo"', '"operationId": "GetPatientInfo"'));
  expect((await lint([file])).code).not.toBe(0);
});
