import { setTimeout } from 'node:timers/promises';
import type { GraphAnswer } from '../kit/index.ts';

const turns = 40;
const pauseMs = 500;

/** Asks again while a registry does not answer in time: on a busy machine the first look at many people may take longer than its deadline. */
export const answered = async <Data>(ask: () => Promise<GraphAnswer<Data>>): Promise<GraphAnswer<Data>> => {
  for (let turn = 1; ; turn += 1) {
    const answer = await ask();
    const unanswered = answer.errors?.some(({ extensions }) => extensions?.code === 'REGISTRY_UNAVAILABLE') ?? false;
    if (!unanswered || turn === turns) return answer;
    await setTimeout(pauseMs);
  }
};
