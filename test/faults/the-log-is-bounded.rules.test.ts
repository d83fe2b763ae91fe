import { expect, it } from 'vitest';
import { createCallLog, type CallLog } from '../../mocks/world/call-log.ts';

const call = {
  epoch: 'e',
  registry: 'fer',
  operation: 'GetMOInfoExtended',
  request: '',
  answer: '{}',
  status: 200,
  milliseconds: 1,
  atMs: 0,
  faults: [],
};
const idsOf = (log: CallLog, world: string): string[] => log.of(world).map(({ id }) => id);

it('keeps the last calls of each world, and counts on', () => {
  const log = createCallLog({ callsOfWorld: 3 });
  for (let index = 0; index < 5; index += 1) log.add('one', call);
  expect(log.add('other', call)).toBe('call-1');
  expect(idsOf(log, 'one')).toEqual(['call-3', 'call-4', 'call-5']);
  expect(idsOf(log, 'other')).toEqual(['call-1']);
});

it('lets the oldest go when all worlds together hold too much', () => {
  const log = createCallLog({ characters: 3_000 });
  const large = { ...call, answer: 'x'.repeat(700) };
  for (const world of ['one', 'other', 'one', 'other']) log.add(world, large);
  expect([idsOf(log, 'one'), idsOf(log, 'other')]).toEqual([['call-2'], ['call-1', 'call-2']]);
});

it('cuts long texts', () => {
  const log = createCallLog();
  log.add('one', { ...call, request: 'x'.repeat(20_000) });
  expect(log.of('one')[0]?.request).toHaveLength(16_000);
});

it('drops a world with its calls', () => {
  const log = createCallLog({ characters: 1_000 });
  log.add('one', call);
  log.drop('one');
  expect(log.of('one')).toEqual([]);
  for (let index = 0; index < 10; index += 1) log.add('other', call);
  expect(log.add('one', call)).toBe('call-1');
});
