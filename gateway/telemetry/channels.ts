import { channel, tracingChannel } from 'node:diagnostics_channel';

// What may be watched of the gateway's work. Publishing costs nothing where nobody watches; no record carries personal data.

/** One question to a registry, its repetitions included. */
export interface RegistryCall {
  readonly registry: string;
  readonly operation: string;
  /** Set by the channel where it failed. */
  readonly error?: unknown;
}

/** What somebody who asked a registry was told, be it by a call or from a copy. */
export interface RegistryAnswer {
  readonly registry: string;
  readonly operation: string;
  /** What the registry calls the calls that it rests on. */
  readonly callIds: readonly string[];
  /** How long ago it was given, real time; undefined where the registry names no calls. */
  readonly ageMs: number | undefined;
  readonly stale: boolean;
  /** Why there is no answer. */
  readonly failure?: string;
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
  /** Whether the question was known: compiled before, and answered without Apollo. */
  known?: boolean;
  /** Codes of errors[], each once. */
  codes?: readonly string[];
  /** `FER GetScheduleInfo`: what did not answer, each once. */
  failures?: readonly string[];
}

/** Published in the asker's own asynchronous context. */
export const registryAnswers = channel('zdravgraph:answer');
export const registryCalls = tracingChannel<unknown, RegistryCall>('zdravgraph:registry');
export const statements = tracingChannel<unknown, DatabaseStatement>('zdravgraph:statement');
export const graphRequests = tracingChannel<unknown, GraphRequest>('zdravgraph:request');
