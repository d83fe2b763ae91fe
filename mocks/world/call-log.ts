/** One call to a stand-in, as the call log keeps it. */
export interface LoggedCall {
  readonly epoch: string;
  readonly registry: string;
  readonly operation: string;
  /** Which graph field asked. */
  readonly field?: string;
  /** JSON texts, cut where they are long. */
  readonly request: string;
  readonly answer: string;
  readonly status: number;
  /** Real time. */
  readonly milliseconds: number;
  /** The world's time, epoch milliseconds. */
  readonly atMs: number;
}

const keptCalls = 1000;
const keptCharacters = 16_000;

/** The last calls to the stand-ins, oldest first; in memory only. */
export interface CallLog {
  add(call: LoggedCall): void;
  of(epoch: string): readonly LoggedCall[];
}

export const createCallLog = (): CallLog => {
  const calls: LoggedCall[] = [];
  return {
    add(call) {
      calls.push({ ...call, request: call.request.slice(0, keptCharacters), answer: call.answer.slice(0, keptCharacters) });
      // Dropped in bulk, so that a call costs a push.
      if (calls.length >= 2 * keptCalls) calls.splice(0, keptCalls);
    },
    of: (epoch) => calls.slice(-keptCalls).filter((call) => call.epoch === epoch),
  };
};
