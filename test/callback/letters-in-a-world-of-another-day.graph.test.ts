import { expect, it } from 'vitest';
import { sharedSandbox } from '../setup/index.ts';

it('takes letters in a world whose people are of another day, and another seed, than those of main', async () => {
  await using world = await sharedSandbox().world({ seed: 'another', now: '2026-05-04T09:00:00+03:00' });
  await world.event('zags', 'DEATH', { person: 'galina' });
  const { acts } = await world.clock.advance('P3D');
  expect(acts.map(({ at, kind }) => [at, kind])).toEqual([
    ['2026-05-05T09:00:00+03:00', 'PersonChanged'],
    ['2026-05-05T10:00:00+03:00', 'UpdateAppointmentStatus'],
  ]);
});
