import { json } from '../contenders/contender.ts';
import { now } from '../data/moment.ts';

/** Makes worlds beside main, which goes with its database. */
export const makeWorlds = (sandboxUrl: string): { upTo(count: number): Promise<void> } => {
  let there = 1;
  const make = async (): Promise<void> => {
    const response = await fetch(`${sandboxUrl}/sandbox/worlds`, { method: 'POST', headers: json, body: JSON.stringify({ now }) });
    if (!response.ok) throw new Error(`a world cannot be made: ${response.status} ${await response.text()}`);
  };
  return {
    async upTo(count) {
      for (; there < count; there += 1) await make();
    },
  };
};
