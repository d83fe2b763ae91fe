const listeners = new Set<() => void>();

/** Tells every pane that the world may be another now: something was sent to it. */
export const ringChanged = (): void => listeners.forEach((listener) => listener());

/** Calls back after every change that this page has made; answers how to end that. */
export function onChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
