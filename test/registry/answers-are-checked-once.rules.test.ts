import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { checkedAnswer, Written } from '../../mocks/world/written.ts';

const checks = vi.fn<(value: string) => boolean>((value) => value !== 'broken');
const answer = z.object({ value: z.string().refine(checks) });
const told = (operation: string, outcome: object): unknown => {
  const checked = checkedAnswer(operation, answer, outcome);
  return checked instanceof Written ? checked.text : checked.faults.map(({ path }) => path);
};

describe('an answer of a stand-in', () => {
  it('is what the contract makes of it, checked when it is said for the first time in these words', () => {
    expect(told('test/first', { value: 'a', more: 1 })).toBe('{"value":"a"}');
    expect(told('test/first', { value: 'a', more: 1 })).toBe('{"value":"a"}');
    expect(checks).toHaveBeenCalledTimes(1);
    expect(told('test/other', { value: 'a', more: 1 })).toBe('{"value":"a"}');
    expect(told('test/first', { value: 'b' })).toBe('{"value":"b"}');
    expect(checks).toHaveBeenCalledTimes(3);
  });

  it('that breaks the contract does so every time', () => {
    expect(told('test/broken', { value: 'broken' })).toEqual(['value']);
    expect(told('test/broken', { value: 'broken' })).toEqual(['value']);
  });
});
