/** Tells whoever delivers letters that one was written in an epoch. */
export interface Bell {
  ring(epoch: string): void;
  onRing(listener: (epoch: string) => void): void;
}

export const createBell = (): Bell => {
  const listeners: ((epoch: string) => void)[] = [];
  return {
    ring(epoch) {
      for (const listener of listeners) listener(epoch);
    },
    onRing: (listener) => void listeners.push(listener),
  };
};
