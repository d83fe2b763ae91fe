import type { GatewayConfig } from '../config.ts';
import type { Storage } from '../storage/index.ts';
import { makeAskedWorld, type MakingBareWorlds } from './bare-world.ts';
import { createRoom, type Room } from './room.ts';
import type { Worlds } from './worlds.ts';

interface MakingOptions extends Pick<GatewayConfig, 'adminToken' | 'frozenAt' | 'maxWorlds'> {
  readonly storage: Storage;
  readonly worlds: Worlds;
  readonly machineNowMs: () => number;
}

/** What this gateway makes worlds with. */
export interface MakingOfWorlds extends MakingBareWorlds {
  readonly worlds: Worlds;
  readonly room: Room;
  /**
   * Makes the world that a client of the control API asks for, by the body and where clients see the gateway. Undefined where the control API is
   * to answer, and where nobody may change worlds.
   */
  readonly makeAsked: ((body: string, publicUrl: string) => Promise<object | undefined>) | undefined;
}

export const makingWorlds = ({ storage, worlds, machineNowMs, adminToken, frozenAt, maxWorlds }: MakingOptions): MakingOfWorlds => {
  const room = createRoom({ max: maxWorlds, count: () => worlds.count(), nowMs: machineNowMs });
  const making = { storage, worlds, machineNowMs, room, frozenAtMs: frozenAt?.ms };
  return { ...making, makeAsked: adminToken === undefined ? undefined : (body, publicUrl) => makeAskedWorld(making, body, publicUrl) };
};
