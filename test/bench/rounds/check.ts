import pg from 'pg';
import { isDeepStrictEqual } from 'node:util';
import type { Contender } from '../contenders/contender.ts';
import { mainWorld } from '../data/tokens.ts';
import type { Cast } from '../data/people.ts';
import { countOf, questions, truthOf, type Question } from '../data/truth.ts';

/** Asks once and reads the answer. */
export const ask = async (contender: Contender, question: Question, index: number): Promise<unknown> => {
  const { path, headers, body } = contender.asked(question, index);
  const response = await fetch(`${contender.url}${path}`, { method: 'POST', headers, body });
  return contender.told(question, await response.json());
};

/**
 * Asks everybody the same and compares with what SQL written by hand finds: whoever answers otherwise is not measured at all.
 * @throws where an answer differs
 */
export const checkAnswers = async (
  databaseUrl: string,
  cast: Cast,
  contenders: readonly Contender[],
  samples: number,
  asked: readonly Question[] = questions,
): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const truth = truthOf(client, (await mainWorld(databaseUrl)).baseEpoch, cast);
    for (const question of asked) {
      const count = countOf(question, cast);
      for (let sample = 0; sample < samples; sample += 1) {
        const index = Math.floor((sample * count) / samples);
        const expected = await truth[question](index);
        for (const contender of contenders.filter((one) => one.questions.includes(question))) {
          const answer = await ask(contender, question, index);
          if (isDeepStrictEqual(JSON.parse(JSON.stringify(answer)), expected)) continue;
          throw new Error(
            `${contender.name} answers ${question} (${index}) with\n${JSON.stringify(answer, null, 1)}\ninstead of\n${JSON.stringify(expected, null, 1)}`,
          );
        }
      }
    }
  } finally {
    await client.end();
  }
};
