import { useCallback } from 'react';
import { type Call, callList } from '../../../schema/control/calls.ts';
import type { Control } from '../control/ask.ts';
import { type Loaded, usePolled } from '../control/use-polled.ts';
import { here } from '../control/world-of-page.ts';
import type { AnswerNow, OriginSource } from './answer-now.ts';

/** A call that an answer rests on, made for it or remembered from before. */
export interface CallOfAnswer {
  /** The first field of the answer that it serves. */
  readonly path: string;
  readonly source: OriginSource;
  /** Undefined where the log has forgotten it. */
  readonly call: Call | undefined;
  /** How many calls it took. */
  readonly attempts: number;
  /** It was made for this answer. */
  readonly fresh: boolean;
}

const looked = 200;

/** Every source of the answer once, in the order of the answer's fields. */
function sourcesOf({ origins }: AnswerNow): readonly { readonly path: string; readonly source: OriginSource }[] {
  const seen = new Set<string>();
  return Object.entries(origins).flatMap(([path, { sources = [] }]) =>
    sources.flatMap((source) => {
      const key = `${source.system} ${source.operation} ${source.calls.join()}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ path, source }];
    }),
  );
}

/** The calls that the answer rests on: those made for it first. */
export function useCallsOfAnswer(control: Control, answer: AnswerNow | undefined): Loaded<readonly CallOfAnswer[]> {
  const load = useCallback(
    async (signal: AbortSignal): Promise<readonly CallOfAnswer[]> => {
      const sources = answer ? sourcesOf(answer) : [];
      if (!answer || sources.length === 0) return [];
      const { calls } = await control.get(callList, here('/calls'), { query: { limit: looked }, signal });
      const byId = new Map(calls.map((call) => [call.id, call]));
      return sources
        .map(({ path, source }) => ({
          path,
          source,
          call: byId.get(source.calls.at(-1) ?? ''),
          attempts: source.calls.length,
          fresh: source.ageMs <= answer.milliseconds,
        }))
        .toSorted((one, other) => Number(other.fresh) - Number(one.fresh));
    },
    [control, answer],
  );
  return usePolled<readonly CallOfAnswer[]>(load);
}
