import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectRoot, temporaryFolder } from '../setup/index.ts';

const execute = promisify(execFile);

/** One run of the small tests under one runner. */
export interface Measured {
  readonly runner: string;
  readonly tests: number;
  readonly atOnce: number;
  readonly seconds: number;
}

/** The example project outside this one, with what `npm pack` packs of it. */
export interface ForeignProject extends Disposable {
  /** Starts a sandbox and runs so many tests under both runners: in parallel, and one after another too where `serially`. */
  measure(tests: number, serially: boolean): Promise<readonly Measured[]>;
  /** Checks its types, which come from the package's declarations. */
  checkTypes(): Promise<void>;
}

/** What any project of this machine has around it: where programs are, and how the package registry is reached. */
const bare = (): NodeJS.ProcessEnv => {
  const { PATH, HOME, TMPDIR, LANG, NODE_EXTRA_CA_CERTS, HTTPS_PROXY, NO_PROXY } = process.env;
  return { PATH, HOME, TMPDIR, LANG, NODE_EXTRA_CA_CERTS, HTTPS_PROXY, NO_PROXY };
};

const ended = async (program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<string> => {
  try {
    return (await execute(program, args, { cwd, env: { ...bare(), ...env }, maxBuffer: 2 ** 26 })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}\n${stderr}`, { cause: error });
  }
};

/** Copies the example, packs this package beside it, and lets `install` put it into the project's `node_modules`. */
const foreignProject = async (install: (at: string, packed: string) => Promise<void>): Promise<ForeignProject> => {
  const folder = temporaryFolder();
  try {
    const at = path.join(folder.path, 'example');
    cpSync(path.join(projectRoot, 'test/kit/example'), at, { recursive: true });
    const packed = await ended('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder.path], projectRoot);
    await install(at, path.join(folder.path, packed.trim()));
    const node = path.join(at, 'node_modules/node/bin/node');
    return {
      async measure(tests, serially) {
        const printed = await ended(node, ['measure.ts', ...(serially ? ['--serially'] : [])], at, { SMALL_TESTS: String(tests) });
        return printed
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Measured);
      },
      checkTypes: async () => void (await ended(node, ['node_modules/typescript/lib/tsc.js', '-p', '.'], at)),
      [Symbol.dispose]: () => folder[Symbol.dispose](),
    };
  } catch (error) {
    folder[Symbol.dispose]();
    throw error;
  }
};

/** Installed by npm, with everything that it depends on; from the cache of npm where it has what is needed. */
export const installForeignProject = (): Promise<ForeignProject> =>
  foreignProject(async (at, packed) => {
    const manifest = JSON.parse(readFileSync(path.join(at, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> };
    manifest.devDependencies['zdravgraph'] = `file:${packed}`;
    writeFileSync(path.join(at, 'package.json'), JSON.stringify(manifest, null, 2));
    await ended('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], at);
  });

/** Unpacked as npm would, beside the packages that this project has installed: in seconds, and without a registry. */
export const unpackForeignProject = (): Promise<ForeignProject> =>
  foreignProject(async (at, packed) => {
    const [ours, theirs] = [path.join(projectRoot, 'node_modules'), path.join(at, 'node_modules')];
    mkdirSync(path.join(theirs, 'zdravgraph'), { recursive: true });
    await ended('tar', ['-xzf', packed, '-C', path.join(theirs, 'zdravgraph'), '--strip-components=1'], at);
    for (const name of readdirSync(ours)) if (!name.startsWith('.')) symlinkSync(path.join(ours, name), path.join(theirs, name));
  });
