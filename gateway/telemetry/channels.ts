import { tracingChannel } from 'node:diagnostics_channel';

// What may be watched of the gateway's work. Publishing costs nothing where nobody watches; no record carries personal data.

/** One question to a registry, its repetitions included. */
export interface RegistryCall {
  readonly registry: string;
  readonly operation: string;
  /** Set by the channel where it failed. */
  readonly error?: unknown;
}

/** One statement of the database: its name, or the verb and the table of one without a name; never its values. */
export interface DatabaseStatement {
  readonly name: string;
  readonly error?: unknown;
}

/** One request to the graph; filled in while it is answered. */
export interface GraphRequest {
  readonly requestId: string;
  world?: string;
  /** Name that the client gave the operation. */
  operation?: string;
  operationType?: string;
  status?: number;
  /** Codes of errors[], each once. */
  codes?: readonly string[];
  /** `FER GetScheduleInfo`: what did not answer, each once. */
  failures?: readonly string[];
}

export const registryCalls = tracingChannel<unknown, RegistryCall>('zdravgraph:registry');
export const statements = tracingChannel<unknown, DatabaseStatement>('zdravgraph:statement');
export const graphRequests = tracingChannel<unknown, GraphRequest>('zdravgraph:request');
