import { afterAll } from 'vitest';
import { connectSandbox, type Sandbox, type World } from '../kit/index.ts';
import { sharedNow } from './shared-world.ts';
import { shared } from './shared.ts';

/** The sandbox that this run of the tests shares. */
export const sharedSandbox = (): Sandbox => connectSandbox(shared().gatewayUrl);

/**
 * A world for the tests of one file, at `sharedNow`: whatever they do in it, no other file sees it. Called where the file is loaded;
 * the world is dropped after its last test.
 */
export const worldOfFile = async (): Promise<World> => {
  const world = await sharedSandbox().world({ now: sharedNow });
  afterAll(() => world.drop());
  return world;
};
