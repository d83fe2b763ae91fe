import type { z } from 'zod';
import {
  madeAnswer,
  peopleAnswer,
  type personSpec,
  type PersonOfWorld,
  type PlainNeed,
  type ValuedNeed,
} from '../../schema/control/people.ts';
import { segment, type ControlClient } from './control-client.ts';

/** What somebody must be: `policy:TEMPORARY`, `attached`, `age:60-75`. */
export type Need = PlainNeed | `${ValuedNeed}:${string}`;
/** What is particular about somebody who is made; all the rest is drawn from the seed. */
export type NewPerson = z.input<typeof personSpec>;

/** Who lives in a world. */
export interface WorldPeople {
  /**
   * Somebody of whom all of this is true, the cast looked at first.
   * @throws Error where nobody was found
   */
  find(...needs: readonly Need[]): Promise<PersonOfWorld>;
  /** The same for several of them, at most `limit`; an empty list where there is none. */
  findAll(needs: readonly Need[], limit?: number): Promise<readonly PersonOfWorld[]>;
  /** Makes somebody, whom every registry knows from now on. */
  make(person?: NewPerson): Promise<PersonOfWorld>;
  /** Makes a family or a crowd; a child names its parents by `#1`, the first of the list. */
  makeAll(people: readonly NewPerson[]): Promise<readonly PersonOfWorld[]>;
}

export const worldPeople = (control: ControlClient, world: string): WorldPeople => {
  const path = `/worlds/${segment(world)}/people`;
  const ask = (needs: readonly Need[], limit: number) => control.call(peopleAnswer, 'GET', path, { query: { need: needs, limit } });
  const makeAll = async (people: readonly NewPerson[]): Promise<readonly PersonOfWorld[]> =>
    (await control.call(madeAnswer, 'POST', path, { body: { people } })).people;
  return {
    makeAll,
    async find(...needs) {
      const { people, looked } = await ask(needs, 1);
      const [found] = people;
      if (found) return found;
      throw new Error(`nobody of ${looked} people is ${needs.join(' and ')}; make somebody with world.people.make()`);
    },
    findAll: async (needs, limit = 50) => (await ask(needs, limit)).people,
    async make(person = {}) {
      const [made] = await makeAll([person]);
      if (made) return made;
      throw new Error('the sandbox made nobody');
    },
  };
};
