import { useCallback } from 'react';
import { z } from 'zod';
import { type Loaded, usePolled } from '../control/use-polled.ts';
import { askGraph } from '../graph/ask-graph.ts';
import { useSandbox } from '../sandbox.ts';

const rule = z.object({ code: z.string(), title: z.string(), statement: z.string(), source: z.string() });
export type Rule = z.output<typeof rule>;

const query = 'query RulesOfThePage { rules { code title statement source } }';

/** The whole catalogue, as the graph tells it to anybody. */
export function useRules(): Loaded<readonly Rule[]> {
  const { language } = useSandbox();
  const load = useCallback(
    async (signal: AbortSignal) => z.object({ rules: z.array(rule) }).parse(await askGraph(query, { persona: '' }, language, signal)).rules,
    [language],
  );
  return usePolled<readonly Rule[]>(load);
}
