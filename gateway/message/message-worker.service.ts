import type { CallScope, Registries } from '../registry/index.ts';
import { regularly } from '../regularly.ts';
import { ifFree, messageLock, type Storage } from '../storage/index.ts';
import type { RequestWorld, Worlds } from '../world/index.ts';
import { deliver } from './deliver.service.ts';
import { readWorldsWithMessages } from './outgoing-message.loader.ts';

export interface MessageWorkerOptions {
  readonly storage: Storage;
  readonly worlds: Pick<Worlds, 'named'>;
  readonly bindRegistries: (scope: CallScope) => Registries;
  /** What no request will see. Never names anybody. */
  readonly warn: (text: string, error?: unknown) => void;
}

export interface MessageWorker {
  /** Hands over what is owed in a world by now. Never fails: what is not taken now waits for the next turn. */
  turnIn(world: string): Promise<void>;
  /** Looks for messages that wait, about every second of the machine’s time, unless another gateway is doing so. */
  start(): void;
  /** Lets a turn end. */
  stop(): Promise<void>;
}

const everyMs = 1_000;

export const createMessageWorker = ({ storage, worlds, bindRegistries, warn }: MessageWorkerOptions): MessageWorker => {
  const registriesOf = (world: RequestWorld): Registries =>
    bindRegistries({ id: world.id, base: world.base, revision: world.revision, epoch: world.epochName, nowIso: () => world.now() });
  /** Whoever is handing over in a world does so for whoever comes meanwhile, too. */
  const busy = new Map<string, Promise<void>>();

  const handOver = async (name: string): Promise<void> => {
    try {
      const world = await worlds.named(name);
      if (world) await deliver({ world, storage, registries: registriesOf(world) });
    } catch (error) {
      warn('messages of a world were not handed over', error);
    }
  };
  const turnIn = (name: string): Promise<void> => {
    const before = busy.get(name) ?? Promise.resolve();
    const turn = before.then(() => handOver(name)).finally(() => (busy.get(name) === turn ? busy.delete(name) : undefined));
    busy.set(name, turn);
    return turn;
  };

  let running: ReturnType<typeof regularly> | undefined;
  const turn = async (): Promise<void> => {
    await ifFree(storage.orm, messageLock, async () => {
      for (const name of await readWorldsWithMessages(storage)) await turnIn(name);
    });
  };
  return {
    turnIn,
    start: () => (running ??= regularly(everyMs, turn, (error) => warn('messages that wait were not looked for', error))),
    stop: async () => {
      await running?.stop();
      await Promise.all(busy.values());
    },
  };
};
