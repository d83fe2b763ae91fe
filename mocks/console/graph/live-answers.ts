import type { GraphiQLProps } from 'graphiql';
import type { ExecutionResult } from 'graphql';
import { createClient } from 'graphql-sse';

type Asked = Parameters<GraphiQLProps['fetcher']>[0];

/** What a subscription answers, one after another, over an event stream; whoever stops taking them ends it. */
export async function* liveAnswers(
  url: string,
  headers: Headers,
  { query, variables, operationName }: Asked,
  onNext: (result: unknown, count: number) => void,
): AsyncGenerator<ExecutionResult<Record<string, unknown>, Record<string, unknown>>> {
  const { accept: _accept, 'content-type': _type, ...others } = Object.fromEntries(headers);
  const client = createClient({ url, headers: others, retryAttempts: 3 });
  let count = 0;
  try {
    for await (const result of client.iterate({
      query,
      ...(operationName && { operationName }),
      ...(isRecord(variables) && { variables }),
    })) {
      count += 1;
      onNext(result, count);
      yield result as ExecutionResult<Record<string, unknown>, Record<string, unknown>>;
    }
  } finally {
    client.dispose();
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
