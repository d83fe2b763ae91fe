import { rules, type Rule } from '../../schema/rules/index.ts';
import { information } from '../../schema/rules/information.ts';
import { sourceFiles } from '../architecture/source-file.ts';
import { registeredIn, standingOf, taggedIn, type Standing } from './evidence.ts';
import { prove } from './prove.ts';

// `npm run rules`: which rules of the catalogue are proven. `npm run rules -- --prove [R-015 ...]`: do the proofs prove anything?

const registered = registeredIn(sourceFiles(['gateway', 'mocks']));
const tagged = taggedIn(sourceFiles(['test']).filter(({ path }) => path.endsWith('.test.ts')));
const standing = Map.groupBy(rules, (rule) => standingOf(rule, registered, tagged, information));
const of = (which: Standing): readonly Rule[] => standing.get(which) ?? [];

const list = (title: string, which: Standing, places: (code: string) => readonly string[]): void => {
  if (of(which).length === 0) return;
  console.log(`\n${title}`);
  for (const { code, title: name } of of(which)) console.log(`  ${code}  ${name.en}  (${places(code).join(', ')})`);
};

if (process.argv.includes('--prove')) {
  const chosen = process.argv.filter((argument) => /^R-\d{3}$/.test(argument));
  process.exitCode = await prove(
    of('proven').flatMap(({ code }) =>
      registered.has(code) && (chosen.length === 0 || chosen.includes(code)) ? [{ code, tests: tagged.get(code) ?? [] }] : [],
    ),
  );
} else {
  list('Proven', 'proven', (code) => tagged.get(code) ?? []);
  list('Information that decides nothing', 'information', (code) => [information[code]?.en ?? '']);
  list('Implemented without a test', 'untested', (code) => registered.get(code) ?? []);
  list('Tagged in a test, registered nowhere', 'claimed', (code) => tagged.get(code) ?? []);
  console.log('\nMissing');
  for (const [section, inSection] of Map.groupBy(of('missing'), (rule) => rule.section)) {
    console.log(`  ${section}: ${inSection.map(({ code }) => code).join(' ')}`);
  }
  const count = (which: Standing): number => of(which).length;
  const proven = `${count('proven') + count('information')} proven (${count('information')} of them declared information)`;
  const [untested, claimed, missing] = [count('untested'), count('claimed'), count('missing')];
  console.log(`\n${rules.length} rules: ${proven}, ${untested} implemented without a test, ${claimed} claimed, ${missing} missing`);
}
