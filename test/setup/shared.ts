import { inject } from 'vitest';

/** What every system test may use: one sandbox, frozen at `sharedNow`, started before all of them (shared-sandbox.ts). */
export interface SharedSandbox {
  readonly gatewayUrl: string;
  readonly sandboxUrl: string;
  /** The sandbox's own database; fresh ones can be made on its server. */
  readonly databaseUrl: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sandbox: SharedSandbox;
  }
}

/** Addresses of the sandbox that this run of the tests shares. */
export const shared = (): SharedSandbox => inject('sandbox');
