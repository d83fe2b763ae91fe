import type { Asked } from '../contenders/contender.ts';

/** What one run of load saw. */
export interface Seen {
  readonly requests: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

export interface LoadOptions {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  /** Which random order. */
  readonly seed: number;
}

/** Requests that are sent in random order, again and again. */
export interface Requests extends Disposable {
  readonly file: string;
  readonly asked: readonly Asked[];
}
