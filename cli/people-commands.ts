import { Command, InvalidArgumentError } from 'commander';
import { writtenNeeds, type PersonOfWorld } from '../schema/control/people.ts';
import type { Need, NewPerson } from '../test/kit/index.ts';
import { doing, type Outcome } from './session.ts';
import { table } from './table.ts';

const json = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new InvalidArgumentError(`expected JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const outcome = (people: readonly PersonOfWorld[]): Outcome => ({
  value: people,
  text: table(
    people.map(({ persona, fullName, age, region, policy, oip, story }) => ({
      persona,
      name: fullName,
      age,
      region,
      policy: policy?.type,
      oip,
      story: story.en,
    })),
    'nobody is like that',
  ),
});

/** `zdravgraph people ...` */
export const peopleCommands = (): Command => {
  const people = new Command('people').description('who lives in a world');
  doing(
    people
      .command('find', { isDefault: true })
      .description('those of whom all of this is true, the named ones first')
      .argument('[needs...]', 'policy:TEMPORARY attached age:60-75')
      .option('--limit <n>', 'at most so many', Number, 50)
      .addHelpText('after', `\nNeeds: ${writtenNeeds.join(', ')}`),
    async ({ world }, needs: readonly Need[], { limit }: { limit: number }) => outcome(await world.people.findAll(needs, limit)),
  );
  doing(
    people
      .command('make')
      .description('make somebody, whom every registry knows from then on')
      .argument('[spec]', `what is particular: '{"age": 30, "policy": "TEMPORARY"}'`, json),
    async ({ world }, spec: NewPerson | undefined) => outcome([await world.people.make(spec)]),
  );
  return people;
};
