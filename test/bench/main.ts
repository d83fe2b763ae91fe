import { parseArgs } from 'node:util';
import { compare } from './compare.ts';
import { worlds } from './worlds.ts';

// npm run bench [-- --quick]: compares with the peers. npm run bench -- worlds [numbers]: what worlds cost. Both measure the programs in
// dist/ and print what they found. Nothing else should run on the machine.

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, parts: { type: 'string' }, only: { type: 'string' } },
  allowPositionals: true,
});
const namesIn = (text: string | undefined): ReadonlySet<string> => new Set(text?.split(',').filter(Boolean));

const [name = 'peers', ...numbers] = positionals;
if (name === 'worlds') await worlds(...numbers.map(Number));
else if (name === 'peers') await compare({ quick: values.quick, parts: namesIn(values.parts), only: namesIn(values.only) });
else {
  console.error(
    'npm run bench [-- [--quick] [--parts graph,...] [--only mercurius,yoga,...]], or npm run bench -- worlds [times [worlds]]',
  );
  process.exitCode = 1;
}
