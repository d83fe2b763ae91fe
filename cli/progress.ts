/** How long a command may be silent, milliseconds. */
const silentMs = 1_000;

/**
 * Waits for the work. From the first second on a line on standard error says how long it has taken: rewritten in a terminal, and
 * written once where the output is kept.
 */
export const withProgress = async <T>(what: string, work: Promise<T>, write: (text: string) => void): Promise<T> => {
  let seconds = 0;
  const { isTTY } = process.stderr;
  const timer = setInterval(() => {
    seconds += 1;
    if (isTTY) write(`\rzdravgraph: ${what} ... ${seconds} s`);
    else if (seconds === 1) write(`zdravgraph: ${what} ...\n`);
  }, silentMs);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    if (isTTY && seconds > 0) write('\r\u001B[K');
  }
};
