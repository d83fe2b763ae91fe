import { spawn } from 'node:child_process';
import { z } from 'zod';

/** What the gateway says when it is ready. */
const readyMessage = z.object({ ready: z.string() });

export interface GatewayProcess {
  /** Where clients see it, when it is ready. */
  publicUrl(): string | undefined;
  /** Settles when the process is gone: what to say of that, or nothing where it has said itself why it could not start. */
  readonly gone: Promise<string | undefined>;
  /** Asks it to stop, once however often this is called: it then ends its database in order. Settles when it is gone. */
  stop(): Promise<void>;
}

/** How long a gateway that was asked to stop may take, milliseconds of real time; it gives itself 20 s. */
const patienceMs = 25_000;

/**
 * Starts the gateway as a child with a process group of its own, so that Ctrl-C reaches it only through us and things stop in their
 * order: gateway, its database, stand-ins. When this process dies, the closing IPC channel tells the child.
 */
export const startGateway = (main: string, environment: NodeJS.ProcessEnv): GatewayProcess => {
  const child = spawn(process.execPath, [main], {
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  });
  let ready = false;
  let publicUrl: string | undefined;
  let asked = false;
  let ended = false;
  child.on('message', (message) => {
    ready = true;
    publicUrl = readyMessage.safeParse(message).data?.ready;
  });
  const words = (code: number | null, signal: NodeJS.Signals | null): string | undefined => {
    if (signal !== null) return `the gateway was ended by ${signal}`;
    return ready || code === 0 ? `the gateway ended with code ${code}` : undefined;
  };
  const gone = new Promise<string | undefined>((resolve) => {
    child.once('error', (error) => resolve(`the gateway cannot be started: ${error.message}`));
    child.once('exit', (code, signal) => resolve(words(code, signal)));
  });
  void gone.then(() => (ended = true));
  return {
    publicUrl: () => publicUrl,
    gone,
    async stop() {
      if (!ended && !asked) child.kill('SIGTERM');
      asked = true;
      const last = setTimeout(() => child.kill('SIGKILL'), patienceMs);
      await gone;
      clearTimeout(last);
    },
  };
};
