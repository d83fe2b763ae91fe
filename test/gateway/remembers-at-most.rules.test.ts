import { expect, it } from 'vitest';
import { rememberAtMost } from '../../gateway/remember-at-most.ts';

it('remembers so many and no more, and forgets what was least used', () => {
  const cache = rememberAtMost<string, number>(3);
  for (const [key, value] of [
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ] as const)
    cache.set(key, value);
  cache.get('a');
  cache.set('d', 4);
  expect([...cache.keys()]).toEqual(['d', 'a', 'c']);
  cache.delete('a');
  cache.set('e', 5);
  expect([...cache.keys()]).toEqual(['e', 'd', 'c']);
});
