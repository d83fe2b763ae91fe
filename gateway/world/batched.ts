/** Collects texts, and tells them together some time after the first. */
export const batched = (afterMs: number) => {
  const listeners: ((texts: ReadonlySet<string>) => void)[] = [];
  let waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    const told = waiting;
    waiting = new Set();
    timer = undefined;
    for (const listener of listeners) listener(told);
  };
  return {
    add: (text: string): void => {
      waiting.add(text);
      timer ??= setTimeout(tell, afterMs).unref();
    },
    each: (listener: (texts: ReadonlySet<string>) => void): void => void listeners.push(listener),
    stop: (): void => clearTimeout(timer),
  };
};
