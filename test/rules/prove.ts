import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../setup/running-process.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

interface Proof {
  readonly code: string;
  /** Test files with a test tagged with the rule. */
  readonly tests: readonly string[];
}

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What went wrong before any test could run. */
  readonly broken: string | undefined;
}

/** Runs the tests tagged with the rule; with `inverted`, while the rule answers the opposite. */
const run = ({ code, tests }: Proof, inverted: boolean): Outcome => {
  using folder = temporaryFolder();
  const file = path.join(folder.path, 'outcome.json');
  const args = [
    'run',
    ...tests,
    '--project',
    'values',
    '--project',
    'system',
    '-t',
    `\\[[^\\]]*${code}`,
    '--reporter',
    'json',
    '--outputFile',
    file,
  ];
  const env = { ...process.env, ZDRAVGRAPH_INVERT_RULE: inverted ? code : '' };
  const { stderr } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], { cwd: projectRoot, env, encoding: 'utf8' });
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    return { passed: numPassedTests, failed: numFailedTests, broken: numPassedTests + numFailedTests === 0 ? stderr : undefined };
  } catch (error) {
    return { passed: 0, failed: 0, broken: `${String(error)}\n${stderr}` };
  }
};

const verdict = (proof: Proof): { line: string; good: boolean } => {
  const straight = run(proof, false);
  if (straight.broken !== undefined) return { line: `its tests did not run: ${straight.broken}`, good: false };
  if (straight.failed > 0) return { line: `${straight.failed} of its tests fail as it is`, good: false };
  const inverted = run(proof, true);
  if (inverted.broken !== undefined) return { line: `its tests did not run inverted: ${inverted.broken}`, good: false };
  if (inverted.failed === 0) return { line: `proves nothing: ${inverted.passed} tests stay green when the rule is inverted`, good: false };
  return { line: `proven: ${inverted.failed} of ${inverted.failed + inverted.passed} tests fail when the rule is inverted`, good: true };
};

/** Inverts every rule in turn and expects a test tagged with it to fail. Answers the exit code. */
export function prove(proofs: readonly Proof[]): number {
  let bad = 0;
  for (const proof of proofs) {
    const { line, good } = verdict(proof);
    if (!good) bad += 1;
    console.log(`${proof.code}  ${line}  (${proof.tests.join(', ')})`);
  }
  console.log(`\n${proofs.length} rules tried, ${bad} not proven`);
  return bad === 0 ? 0 : 1;
}
