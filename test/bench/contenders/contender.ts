import type { Answers, Question } from '../data/truth.ts';

/** One HTTP request. */
export interface Asked {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How a contender is asked and what its answer says. */
export interface Language {
  readonly asked: (question: Question, index: number) => Asked;
  /** @throws where the answer has errors */
  readonly told: <Name extends Question>(question: Name, body: unknown) => Answers[Name];
}

/** Somebody who answers, in a process of its own. */
export interface Contender extends Language {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  /** Whose best is compared with: OURS, the LIMIT, a TUNED peer, a STOCK one. */
  readonly kind: 'OURS' | 'LIMIT' | 'TUNED' | 'STOCK';
  /** What it can be asked. */
  readonly questions: readonly Question[];
}

export const json = { 'content-type': 'application/json' } as const;

/** The data of a GraphQL answer. */
export const dataOf = <Data>(body: unknown): Data => {
  const { data, errors } = body as { data?: Data; errors?: unknown };
  if (errors !== undefined || data === undefined || data === null)
    throw new Error(`an answer with errors: ${JSON.stringify(errors ?? body).slice(0, 600)}`);
  return data;
};

/** The parts of a row that are compared, whatever else it has. */
export const visitOf = (row: { ordinal: number; startsAt: string; status: string; room: string | null; channel: string }) => ({
  ordinal: row.ordinal,
  startsAt: Date.parse(row.startsAt),
  status: row.status,
  room: row.room,
  channel: row.channel,
});
