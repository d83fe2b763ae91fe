import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../setup/running-process.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

interface Proof {
  readonly code: string;
  /** Test files with a test tagged with the rule. */
  readonly tests: readonly string[];
}

interface Test {
  /** With the titles of its groups; the tag is in one of them. */
  readonly fullName: string;
  readonly status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo';
}

interface Outcome {
  readonly tests: readonly Test[];
  /** What vitest said, for when no test ran. */
  readonly said: string;
}

const tagOf = (codes: readonly string[]): string => `\\[[^\\]]*(${codes.join('|')})`;

const vitest = (args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> =>
  new Promise((resolve, reject) => {
    const running = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...args], { cwd: projectRoot, env });
    let said = '';
    for (const stream of [running.stdout, running.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
    running.once('error', reject).once('close', () => resolve(said));
  });

/** Runs the tests of these files that are tagged with one of these rules; with `inverted`, while that rule answers the opposite. */
const run = async (codes: readonly string[], files: readonly string[], inverted = ''): Promise<Outcome> => {
  using folder = temporaryFolder();
  const file = path.join(folder.path, 'outcome.json');
  const projects = ['--project', 'values', '--project', 'system'];
  const args = [...files, ...projects, '-t', tagOf(codes), '--reporter', 'json', '--outputFile', file];
  const said = await vitest(args, { ...process.env, ZDRAVGRAPH_INVERT_RULE: inverted });
  try {
    const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as { testResults: { assertionResults: Test[] }[] };
    return { tests: testResults.flatMap(({ assertionResults }) => assertionResults), said };
  } catch (error) {
    return { tests: [], said: `${String(error)}\n${said}` };
  }
};

const count = ({ tests }: Outcome, code: string): { readonly passed: number; readonly failed: number } => {
  const tag = new RegExp(tagOf([code]));
  const of = (status: Test['status']): number => tests.filter((test) => test.status === status && tag.test(test.fullName)).length;
  return { passed: of('passed'), failed: of('failed') };
};

const needsNoSandbox = (file: string): boolean => /\.(rules|architecture)\.test\.ts$/.test(file);

interface Verdict {
  readonly line: string;
  readonly good: boolean;
}

/** Tests of values are asked first: where one of them notices, no sandbox has to be started. */
const inverted = async ({ code, tests }: Proof): Promise<Verdict> => {
  const [values, system] = [tests.filter(needsNoSandbox), tests.filter((file) => !needsNoSandbox(file))];
  let green = 0;
  for (const files of [values, system].filter(({ length }) => length > 0)) {
    const outcome = await run([code], files, code);
    const { passed, failed } = count(outcome, code);
    if (passed + failed === 0) return { line: `its tests did not run inverted: ${outcome.said}`, good: false };
    if (failed > 0) return { line: `proven: ${failed} of ${failed + passed} tests fail when the rule is inverted`, good: true };
    green += passed;
  }
  return { line: `proves nothing: ${green} tests stay green when the rule is inverted`, good: false };
};

const verdict = async (proof: Proof, straight: Outcome): Promise<Verdict> => {
  const { passed, failed } = count(straight, proof.code);
  if (passed + failed === 0) return { line: `its tests did not run: ${straight.said}`, good: false };
  if (failed > 0) return { line: `${failed} of its tests fail as it is`, good: false };
  return inverted(proof);
};

/** Inverts every rule in turn and expects a test tagged with it to fail, after all of them have passed once as they are. Answers the exit code. */
export const prove = async (proofs: readonly Proof[]): Promise<number> => {
  const straight = await run(
    proofs.map(({ code }) => code),
    [...new Set(proofs.flatMap(({ tests }) => tests))],
  );
  let bad = 0;
  const waiting = proofs.values();
  const lane = async (): Promise<void> => {
    for (const proof of waiting) {
      const { line, good } = await verdict(proof, straight);
      if (!good) bad += 1;
      console.log(`${proof.code}  ${line}  (${proof.tests.join(', ')})`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  console.log(`\n${proofs.length} rules tried, ${bad} not proven`);
  return bad === 0 ? 0 : 1;
};
