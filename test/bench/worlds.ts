import { startSandbox, type StartedSandbox, type World } from '../kit/index.ts';
import { measured, timed, told } from './measured.ts';
import { collectOnSignal, programMemory, type ProgramMemory } from './program-memory.ts';

/** Turns before those that count: programs that have just started have compiled little of what they run. */
const warmUps = 200;
const now = '2026-03-02T09:00:00+03:00';
const people = 20;
const writesOfEach = 3;
const limits = { freshMs: 10, forkMs: 50, memoryMb: 300 };

const question = '{ me { person { name { family given } birthDate policies { type status } } } }';
/** As whoever uses the test kit does. @throws where the answer has errors */
const ask = async (world: World): Promise<void> => void (await world.as('maria').send(question)).expectData();

const freshWorlds = async (sandbox: StartedSandbox, times: number): Promise<void> => {
  await ask(sandbox.existing('main'));
  const making: number[] = [];
  const answering: number[] = [];
  for (let turn = 0; turn < warmUps + times; turn += 1) {
    const made = await timed(() => sandbox.world({ now }));
    const answered = await timed(() => ask(made.result));
    if (turn >= warmUps) {
      making.push(made.ms);
      answering.push(answered.ms);
    }
    await made.result.drop();
  }
  console.log(told('a fresh world is made', measured(making)));
  console.log(told('then it is asked about a persona for the first time', measured(answering)));
  const together = making.map((ms, turn) => ms + (answering[turn] ?? Number.NaN));
  console.log(told('both: from nothing to the first answer', measured(together), limits.freshMs));
};

/** Twenty people with three documents each, which RMIS has told of since: sixty writes. */
const used = async (sandbox: StartedSandbox): Promise<World> => {
  const world = await sandbox.world({ now });
  for (const { oip } of await world.people.findAll(['attached', 'alive', 'record'], people)) {
    if (oip === null) throw new Error('somebody of the population has no OIP');
    for (let write = 1; write <= writesOfEach; write += 1) {
      await world.event('rmis', 'DOCUMENT_ADDED', { person: oip, content: `Осмотр ${write}` });
    }
  }
  return world;
};

const forks = async (sandbox: StartedSandbox, times: number): Promise<void> => {
  await using world = await used(sandbox);
  const copying: number[] = [];
  for (let turn = 0; turn < warmUps / 4 + times; turn += 1) {
    const fork = await timed(() => world.fork());
    if (turn >= warmUps / 4) copying.push(fork.ms);
    await fork.result.drop();
  }
  console.log(told(`a fork of a world with ${people} people and ${people * writesOfEach} writes`, measured(copying), limits.forkMs));
};

const more = (before: ProgramMemory, after: ProgramMemory): number =>
  after.gatewayMb + after.standInsMb - before.gatewayMb - before.standInsMb;
const keptOf = ({ gatewayKeptMb, standInsKeptMb }: ProgramMemory): number => gatewayKeptMb + standInsKeptMb;
const keptMore = (before: ProgramMemory, after: ProgramMemory): string => `${(keptOf(after) - keptOf(before)).toFixed(0)} MB more kept`;

const memory = async (sandbox: StartedSandbox, manyWorlds: number): Promise<void> => {
  const before = await programMemory(sandbox.output);
  const worlds: World[] = [];
  for (let number = 0; number < manyWorlds; number += 1) {
    const world = await sandbox.world({ now });
    worlds.push(world);
    await ask(world);
  }
  const during = await programMemory(sandbox.output);
  for (const world of worlds) await world.drop();
  const after = await programMemory(sandbox.output);
  const of = (what: string, { gatewayMb, standInsMb, gatewayKeptMb, standInsKeptMb }: ProgramMemory): string => {
    const [gateway, standIns] = [
      [gatewayMb, gatewayKeptMb],
      [standInsMb, standInsKeptMb],
    ].map((sizes) => sizes.map((mb) => mb.toFixed(0)));
    return `${what.padEnd(52)}gateway ${gateway?.join(' MB, keeps ')} MB; stand-ins ${standIns?.join(' MB, keep ')} MB`;
  };
  console.log(of('memory with one world', before));
  const extra = more(before, during);
  const verdict = `limit ${limits.memoryMb} MB: ${extra < limits.memoryMb ? 'met' : 'MISSED'}`;
  console.log(
    `${of(`memory with ${manyWorlds} worlds, each asked once`, during)}   ${extra.toFixed(0)} MB more, ${keptMore(before, during)}   ${verdict}`,
  );
  console.log(`${of('memory after they were dropped', after)}   ${more(before, after).toFixed(0)} MB more, ${keptMore(before, after)}`);
};

/** How long a world and a copy of one take, each so many times, and what so many of them cost. */
export const worlds = async (times = 200, manyWorlds = 1_000): Promise<void> => {
  await using sandbox = await startSandbox({ now, env: { NODE_OPTIONS: collectOnSignal } });
  await freshWorlds(sandbox, times);
  await forks(sandbox, times);
  if (process.platform === 'linux') await memory(sandbox, manyWorlds);
  else console.log('memory is measured on Linux only');
};
