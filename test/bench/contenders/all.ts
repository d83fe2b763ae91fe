import path from 'node:path';
import type { Cast } from '../data/people.ts';
import { mainWorld, makeTokens } from '../data/tokens.ts';
import { questions, type Question } from '../data/truth.ts';
import { cores } from '../machine/cores.ts';
import { freePort } from '../machine/free-port.ts';
import { startScript, untilUp } from '../machine/program.ts';
import type { Contender, Language } from './contender.ts';
import { languageOfLimit } from './language-of-limit.ts';
import { languageOfOurs } from './language-of-ours.ts';
import { languageOfPeers } from './language-of-peers.ts';
import { languageOfPostGraphile } from './language-of-postgraphile.ts';
import { startOurs } from './ours.ts';

interface Peer {
  readonly name: string;
  readonly kind: 'LIMIT' | 'TUNED' | 'STOCK';
  readonly script: string;
  readonly language: Language;
  readonly questions?: readonly Question[];
}

const stored: readonly Question[] = ['Q1', 'Q2'];

/** A quick run leaves those out who are only there to show what tuning gains. */
const isWanted = (
  { name, kind, script }: Peer,
  { quick, only }: { readonly quick: boolean; readonly only: ReadonlySet<string> },
): boolean => (only.size > 0 ? only.has(path.basename(script, '.ts')) : !quick || kind === 'TUNED' || name === 'naive');

const startPeer = async (
  databaseUrl: string,
  { name, kind, script, language, questions: asked = questions }: Peer,
  stack: AsyncDisposableStack,
): Promise<Contender> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const program = startScript(cores.server, script, {
    BENCH_DATABASE_URL: databaseUrl,
    BENCH_PORT: String(port),
    BENCH_TUNED: kind === 'STOCK' ? '0' : '1',
  });
  stack.defer(program.stop);
  await untilUp(program, url);
  return { ...language, name, kind, questions: asked, url, pid: program.pid };
};

/** Starts everybody who is compared, ours first; the stack stops them. */
export const startContenders = async (
  databaseUrl: string,
  cast: Cast,
  { quick, only }: { readonly quick: boolean; readonly only: ReadonlySet<string> },
  progress: (text: string) => void,
  stack: AsyncDisposableStack,
): Promise<Contender[]> => {
  const ours = await startOurs(databaseUrl);
  stack.defer(ours.program.stop);
  const world = await mainWorld(databaseUrl);
  progress('signing everybody in');
  const tokens = await makeTokens(ours.sandboxUrl, world, cast);
  const sdl = languageOfPeers(cast, world.baseEpoch);
  const peers: readonly Peer[] = [
    { name: 'limit', kind: 'LIMIT', script: 'peers/limit.ts', language: languageOfLimit(cast, world) },
    { name: 'Mercurius, tuned', kind: 'TUNED', script: 'peers/mercurius.ts', language: sdl },
    { name: 'Mercurius, stock', kind: 'STOCK', script: 'peers/mercurius.ts', language: sdl },
    { name: 'Yoga, tuned', kind: 'TUNED', script: 'peers/yoga.ts', language: sdl },
    { name: 'Yoga, stock', kind: 'STOCK', script: 'peers/yoga.ts', language: sdl },
    {
      name: 'PostGraphile',
      kind: 'TUNED',
      script: 'peers/postgraphile.ts',
      language: languageOfPostGraphile(cast, world.baseEpoch),
      questions: stored,
    },
    { name: 'naive', kind: 'STOCK', script: 'peers/naive.ts', language: sdl, questions: stored },
  ];
  const started: Contender[] = [
    {
      ...languageOfOurs(cast, tokens),
      name: 'zdravgraph',
      kind: 'OURS',
      questions,
      url: ours.url,
      pid: ours.gatewayPid,
    },
  ];
  for (const peer of peers) {
    if (peer.kind !== 'LIMIT' && !isWanted(peer, { quick, only })) continue;
    progress(`starting ${peer.name}`);
    started.push(await startPeer(databaseUrl, peer, stack));
  }
  return started;
};
