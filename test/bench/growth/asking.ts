import type { Asked, Contender } from '../contenders/contender.ts';
import { languageOfOurs } from '../contenders/language-of-ours.ts';
import { startOurs, type Ours } from '../contenders/ours.ts';
import type { Cast } from '../data/people.ts';
import { mainWorld, makeTokens } from '../data/tokens.ts';
import { questions } from '../data/truth.ts';
import type { Measured } from '../measured.ts';
import { rowsOf } from '../rounds/ratios.ts';
import { runRounds } from '../rounds/rounds.ts';
import { signEverybodyIn } from '../sign-in.ts';
import type { Point } from './point.ts';

/** Ours on one database, of which everybody is signed in. */
export interface Asking {
  readonly ours: Ours;
  readonly contender: Contender;
}

export const startAsking = async (databaseUrl: string, cast: Cast, stack: AsyncDisposableStack): Promise<Asking> => {
  const ours = await startOurs(databaseUrl);
  stack.defer(ours.program.stop);
  const language = languageOfOurs(cast, await makeTokens(ours.sandboxUrl, await mainWorld(databaseUrl), cast));
  const contender: Contender = { ...language, name: 'zdravgraph', kind: 'OURS', questions, url: ours.url, pid: ours.gatewayPid };
  await signEverybodyIn(contender, cast);
  return { ours, contender };
};

export interface Effort {
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly progress: (text: string) => void;
}

type Gateway = Pick<Contender, 'name' | 'url' | 'pid'>;

const mean = (all: readonly Measured[]): Measured => {
  const of = (figure: keyof Measured): number => all.reduce((sum, one) => sum + one[figure], 0) / all.length;
  return { median: of('median'), min: of('min'), max: of('max'), count: of('count') };
};

/** What a request costs of these, asked of gateways at the same time, the connections shared between them. */
export const pointOf = async (
  size: number,
  title: string,
  gateways: readonly Gateway[],
  asked: readonly Asked[],
  connections: number,
  { progress, ...effort }: Effort,
): Promise<Point> => {
  const each = Math.max(1, Math.round(connections / gateways.length));
  const runs = await Promise.all(
    gateways.map((gateway) => runRounds([{ ...gateway, asked }], { ...effort, title: `${title}, ${size}`, connections: each }, progress)),
  );
  const rows = runs.flatMap((run) => rowsOf(run));
  return { size, p50Ms: mean(rows.map((row) => row.p50Ms)), cpuUs: mean(rows.map((row) => row.cpuUs)) };
};
