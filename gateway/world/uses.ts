import type { Storage } from '../storage/index.ts';
import { WorldEntity } from './world.entity.ts';
import { rememberAtMost } from '../remember-at-most.ts';

/** How exactly it is known when a world was used last. */
const exactToMs = 60_000;
const remembered = 10_000;

/** Keeps when each world was last used, and writes it at most once a minute per world, never while a request waits. */
export const usesOf = (storage: Storage, machineNowMs: () => number, warn: (text: string) => void) => {
  const written = rememberAtMost<string, number>(remembered);
  const writing = new Set<Promise<unknown>>();
  return {
    learn: (id: string, lastUsedMs: number): void => void written.set(id, Math.max(written.peek(id) ?? 0, lastUsedMs)),
    note: (id: string): void => {
      const nowMs = machineNowMs();
      if (nowMs - (written.get(id) ?? nowMs) < exactToMs) return;
      written.set(id, nowMs);
      const write = storage
        .write((em) => em.nativeUpdate(WorldEntity, { id }, { lastUsedAt: new Date(nowMs) }))
        .catch((error: unknown) => warn(`the use of a world was not written down: ${String(error)}`))
        .finally(() => writing.delete(write));
      writing.add(write);
    },
    settled: async (): Promise<void> => void (await Promise.all(writing)),
  };
};
