import { parseArgs } from 'node:util';
import { compare, partNames } from './compare.ts';
import { growth } from './growth.ts';
import { steady } from './steady.ts';
import { worlds } from './worlds.ts';

// npm run bench [-- --quick]: compares with the peers; -- steady: ours under mixed load; -- worlds: what worlds cost; -- growth: what a request
// costs against all that grows. All measure the programs in dist/ and print what they found. Nothing else should run on the machine.

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, parts: { type: 'string' }, only: { type: 'string' } },
  allowPositionals: true,
});
const namesIn = (text: string | undefined): ReadonlySet<string> => new Set(text?.split(',').filter(Boolean));

const [name = 'peers', ...numbers] = positionals;
if (name === 'worlds') await worlds(...numbers.map(Number));
else if (name === 'steady') await steady(...numbers.map(Number));
else if (name === 'growth') await growth(values.quick);
else if (name === 'peers') await compare({ quick: values.quick, parts: namesIn(values.parts), only: namesIn(values.only) });
else {
  console.error(`npm run bench [-- [--quick] [--parts ${partNames.join(',')}] [--only mercurius,yoga,postgraphile,naive]]`);
  console.error('npm run bench -- steady [seconds]');
  console.error('npm run bench -- worlds [times [worlds]]');
  console.error('npm run bench -- growth [--quick]');
  process.exitCode = 1;
}
