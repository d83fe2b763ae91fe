import { spawn } from 'node:child_process';

/** Ends PostgreSQL when this process is gone, however it went (kill -9 included). */
export interface Watchdog {
  /** The server to end. */
  guard(pid: number): void;
  /** The server has ended in good order. */
  dismiss(): void;
}

// Lives in a session of its own, so that neither Ctrl-C nor a kill of the gateway's process group reaches it. First line: the
// server's pid. A second line dismisses it; the end of the input without one means that the gateway died. SIGINT = fast shutdown.
const script = 'read -r pid || exit 0; read -r _ || kill -INT "$pid" 2>/dev/null';

const none: Watchdog = { guard: () => undefined, dismiss: () => undefined };

/** On Windows there is none: the next start finds the server that stayed, and ends it. */
export const startWatchdog = (): Watchdog => {
  if (process.platform === 'win32') return none;
  const child = spawn('/bin/sh', ['-c', script], { detached: true, stdio: ['pipe', 'ignore', 'ignore'], cwd: '/' });
  // The watchdog may be killed together with everything else; writing to it then must not end the gateway.
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.unref();
  return {
    guard: (pid) => void child.stdin.write(`${pid}\n`),
    dismiss: () => void child.stdin.end('done\n'),
  };
};
