import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { WorldCheckpoint, WorldDescription, WorldSummary } from '../schema/control/worlds.ts';
import type { World } from '../test/kit/index.ts';
import { doing, type Outcome } from './session.ts';
import { card, table } from './table.ts';

interface NewWorldOptions {
  readonly from?: string;
  readonly seed?: string;
  readonly now?: string;
  readonly expiresInHours?: number;
}

const originOf = ({ origin }: WorldSummary): string =>
  [origin.kind, origin.world, origin.checkpoint].filter((part) => part !== undefined).join(' ');

const described = (world: WorldDescription): Outcome => ({
  value: world,
  text: card({
    world: world.id,
    endpoint: world.endpoint,
    page: world.page,
    now: `${world.now} (${world.clock})`,
    anchor: world.anchor,
    seed: world.seed,
    changes: world.changes,
    origin: originOf(world),
    'expires at': world.expiresAt ?? 'never',
    checkpoints: world.checkpoints.map(({ name }) => name).join(', '),
  }),
});
const look = async (world: World): Promise<Outcome> => described(await world.describe());

const checkpoints = (list: readonly WorldCheckpoint[]): string =>
  table(
    list.map(({ name, now, automatic, act }) => ({
      name,
      'time in the world': now,
      'made by': automatic ? 'the sandbox' : 'you',
      before: act,
    })),
    'no checkpoints',
  );

const keeping = (world: Command): void => {
  doing(world.command('checkpoint').description('keep it as it is').argument('<name>'), async (session, name: string) => {
    const made = await session.world.checkpoint(name);
    return { value: made, text: checkpoints([made]) };
  });
  doing(world.command('checkpoints').description('what was kept of it'), async (session) => {
    const list = await session.world.checkpoints();
    return { value: list, text: checkpoints(list) };
  });
  doing(world.command('restore').description('put it back to a checkpoint').argument('<checkpoint>'), async (session, name: string) =>
    described(await session.world.restore(name)),
  );
  doing(world.command('reset').description('put it back to what it was made from'), async (session) =>
    described(await session.world.reset()),
  );
  doing(
    world.command('export').description('write it down as text').argument('[file]', 'standard output without'),
    async (session, file: string | undefined) => {
      const text = await session.world.export();
      if (file !== undefined) await writeFile(file, text);
      return { value: { file, text: file === undefined ? text : undefined }, text: file === undefined ? text.trimEnd() : file };
    },
  );
};

/** `zdravgraph world ...` */
export const worldCommands = (): Command => {
  const world = new Command('world').description('worlds: made, forked, kept, put back, saved as text');
  doing(world.command('list', { isDefault: true }).description('every world'), async ({ sandbox }) => {
    const worlds = await sandbox.worlds();
    const rows = worlds.map((one) => ({
      world: one.id,
      now: one.now,
      clock: one.clock,
      changes: one.changes,
      origin: originOf(one),
      'expires at': one.expiresAt ?? 'never',
    }));
    return { value: worlds, text: table(rows, 'no worlds') };
  });
  doing(world.command('show').description('one world'), (session) => look(session.world));
  doing(
    world
      .command('create')
      .description('a new world')
      .argument('[id]', 'its name; a readable one is found without')
      .option('--from <world>', 'begin as this world is now, or as its checkpoint was: main/before')
      .option('--seed <text>', 'whose people these are')
      .option('--now <instant>', 'its clock stands here; without it the clock runs')
      .option('--expires-in-hours <n>', 'real hours without use until it is dropped', Number),
    async ({ sandbox }, id: string | undefined, { from, seed, now, expiresInHours }: NewWorldOptions) =>
      look(await sandbox.world({ id, from, seed, now, expiresInHours })),
  );
  doing(
    world
      .command('fork')
      .description('another world that begins as this one is now')
      .argument('[id]')
      .option('--now <instant>', 'its clock stands here'),
    async (session, id: string | undefined, { now }: NewWorldOptions) => look(await session.world.fork({ id, now })),
  );
  doing(world.command('drop').description('drop worlds').argument('<id...>'), async ({ sandbox }, ids: readonly string[]) => {
    for (const id of ids) await sandbox.existing(id).drop();
    return { value: { dropped: ids }, text: `dropped: ${ids.join(', ')}` };
  });
  doing(
    world.command('import').description('a new world from what export wrote').argument('<file>').option('--id <name>', 'its name'),
    async ({ sandbox }, file: string, { id }: { id?: string }) => look(await sandbox.import(await readFile(file, 'utf8'), { id })),
  );
  keeping(world);
  return world;
};
