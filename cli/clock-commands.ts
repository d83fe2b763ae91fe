import { Command, InvalidArgumentError } from 'commander';
import { doing, type Outcome, type Session } from './session.ts';

const wholeNumber = (text: string): number => {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('expected a whole number.');
};

const told = async ({ world }: Session): Promise<Outcome> => {
  const clock = await world.clock.read();
  return { value: clock, text: `${clock.now}  ${clock.mode}` };
};

/** `zdravgraph clock ...` */
export const clockCommands = (): Command => {
  const clock = new Command('clock').description('time of a world');
  doing(clock.command('show', { isDefault: true }).description('say what time it is there'), told);
  doing(
    clock
      .command('set')
      .description('stop it at this moment, back as far as nothing has happened')
      .argument('<instant>', '2026-03-02T09:00:00+03:00'),
    async (session, instant: string) => {
      await session.world.clock.set(instant);
      return told(session);
    },
  );
  doing(clock.command('freeze').description('stop it at this moment'), async (session) => {
    await session.world.clock.freeze();
    return told(session);
  });
  doing(clock.command('run').description('let it run on from where it is'), async (session) => {
    await session.world.clock.run();
    return told(session);
  });
  doing(
    clock
      .command('advance')
      .description('move it forward; what falls due on the way happens, each at its own moment')
      .argument('[duration]', 'ISO 8601: P5D, PT30M')
      .option('--working-days <n>', 'so many working days instead', wholeNumber),
    async (session, duration: string | undefined, { workingDays }: { workingDays?: number }, command: Command) => {
      if ((duration === undefined) === (workingDays === undefined)) command.error('error: expected a duration or --working-days');
      const value = await session.world.clock.advance(duration ?? { workingDays: workingDays ?? 0 });
      return { value, text: (await told(session)).text };
    },
  );
  return clock;
};
