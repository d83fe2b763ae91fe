import type { z } from 'zod';
import { callList, explanation, type Call, type expectedCall, type Explanation } from '../../schema/control/calls.ts';
import { segment, type ControlClient } from './control-client.ts';

/** Which calls; all of it must be true of one. */
export interface CallFilter {
  readonly registry?: string;
  readonly operation?: string;
  /** The graph field that asked, or what it begins with: `Person.policy`. */
  readonly field?: string;
  /** Kind or id of a fault that the call met; `any` or `none`. */
  readonly fault?: string;
  /** After this call (`call-17`), or from this instant on by the clock of the world. */
  readonly since?: string;
  readonly limit?: number;
}

/** A call that is to have happened. */
export type WantedCall = z.input<typeof expectedCall>;

/** What the registries were asked in a world. */
export interface WorldCalls {
  /** Newest first. */
  list(filter?: CallFilter): Promise<readonly Call[]>;
  /** Whether it happened; where not, the calls that come nearest and what differs. */
  explain(call: WantedCall): Promise<Explanation>;
}

/** The call did not happen, or not so often. */
export class CallExpected extends Error {
  override readonly name = 'CallExpected';
  readonly explanation: Explanation;

  constructor(explained: Explanation) {
    super(describe(explained));
    this.explanation = explained;
  }
}

const short = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
};

const describe = ({ expected, count, nearest }: Explanation): string => {
  const { registry, operation = 'anything', request, times } = expected;
  const wanted = `${registry} to be asked for ${operation}${request ? ` with ${short(request)}` : ''}`;
  const often = times === undefined ? '' : ` ${times} times`;
  const happened = count === 0 ? 'it was not' : `it was asked ${count} times`;
  const lines = nearest.flatMap(({ call, differences }) => [
    `  ${call.id} at ${call.at}: ${call.registry} ${call.operation}${call.field ? ` for ${call.field}` : ''}, HTTP ${call.status}`,
    ...differences.map(({ path, expected: want, actual }) => `    ${path}: expected ${short(want)}, was ${short(actual)}`),
  ]);
  return [`expected ${wanted}${often}; ${happened}`, ...(lines.length > 0 ? ['nearest:', ...lines] : [])].join('\n');
};

export const worldCalls = (control: ControlClient, world: string): WorldCalls => {
  const path = `/worlds/${segment(world)}/calls`;
  return {
    list: async (filter = {}) => (await control.call(callList, 'GET', path, { query: { ...filter } })).calls,
    explain: (call) => control.call(explanation, 'POST', `${path}/explain`, { body: call }),
  };
};
