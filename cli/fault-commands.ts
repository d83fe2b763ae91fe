import { Command, InvalidArgumentError, Option } from 'commander';
import { faultKinds, type FaultKind } from '../schema/control/faults.ts';
import { doing } from './session.ts';
import { table } from './table.ts';

const number = (text: string): number => {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value)) return value;
  throw new InvalidArgumentError('expected a number.');
};

interface FaultOptions {
  readonly kind: FaultKind;
  readonly times?: number;
  readonly probability?: number;
  readonly seed?: string;
  readonly delayMs?: number;
  readonly status?: number;
  readonly code?: string;
}

/** `zdravgraph fault ...` */
export const faultCommands = (): Command => {
  const fault = new Command('fault').description('what fails in a world');
  doing(fault.command('list', { isDefault: true }).description('every fault that stands'), async ({ world }) => {
    const faults = await world.faults.list();
    const rows = faults.map(({ id, registry, operation, kind, times, left, probability }) => ({
      id,
      registry,
      operation: operation ?? '(all)',
      kind,
      left: times === undefined ? '' : `${left ?? times} of ${times}`,
      probability,
    }));
    return { value: faults, text: table(rows, 'nothing fails') };
  });
  doing(
    fault
      .command('add')
      .description('let calls to a registry fail')
      .argument('<registry>', 'fer, insured-persons, zags, guardianship, rmis, esia ...')
      .argument('[operation]', 'as in its OpenAPI document; every one without')
      .addOption(new Option('--kind <kind>', 'what happens').choices(Object.keys(faultKinds)).makeOptionMandatory())
      .option('--times <n>', 'how many calls meet it, repetitions included; else all until it is removed', number)
      .option('--probability <p>', 'that a call meets it, 0 to 1', number)
      .option('--seed <text>', 'of the draws')
      .option('--delay-ms <n>', 'real time', number)
      .option('--status <n>', 'of HTTP, with ERROR', number)
      .option('--code <code>', 'an error code of the operation, with ERROR')
      .addHelpText(
        'after',
        `\nKinds:\n${Object.entries(faultKinds)
          .map(([kind, { does }]) => `  ${kind.padEnd(10)} ${does}`)
          .join('\n')}`,
      ),
    async (
      { world },
      registry: string,
      operation: string | undefined,
      { kind, times, probability, seed, delayMs, status, code }: FaultOptions,
    ) => {
      const added = await world.faults.add({ registry, operation, kind, times, probability, seed, delayMs, status, code });
      return { value: added, text: added.id };
    },
  );
  doing(fault.command('remove').description('take one away').argument('<id>', 'fault-1'), async ({ world }, id: string) => {
    await world.faults.remove(id);
    return { value: { removed: id }, text: `${id} is gone` };
  });
  doing(fault.command('clear').description('take all of them away'), async ({ world }) => {
    await world.faults.remove();
    return { value: { removed: 'all' }, text: 'nothing fails any more' };
  });
  return fault;
};
