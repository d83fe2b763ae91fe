import { expect, it } from 'vitest';
import { sharedNow, sharedSandbox } from '../setup/index.ts';

const me = '{ me { person { birthDate } } }';

it('asks ESIA once for the token of a persona, and for nothing else: its keys come with it', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  for (let request = 0; request < 3; request += 1) expect((await world.as('maria').send(me)).errors).toBeUndefined();
  const asked = (await world.calls.list({ registry: 'esia' })).map(({ operation }) => operation);
  expect(asked).toEqual(['personaToken']);
});

it('asks again after anything has changed in the world', async () => {
  await using world = await sharedSandbox().world({ now: sharedNow });
  await world.as('maria').send(me);
  await world.clock.advance('PT1M');
  await world.as('maria').send(me);
  expect(await world.calls.list({ registry: 'esia', operation: 'personaToken' })).toHaveLength(2);
});
