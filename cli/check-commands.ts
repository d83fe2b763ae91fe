import { Command } from 'commander';
import { doing } from './session.ts';
import { card, table } from './table.ts';

/** `zdravgraph consistency` */
export const consistencyCommand = (): Command =>
  doing(
    new Command('consistency')
      .description('where registries, or a registry and what is stored, contradict each other')
      .argument('[person]', 'only this one: persona, OIP, or id of the graph'),
    async ({ world }, person: string | undefined) => {
      const answer = await world.consistency(person);
      const rows = answer.contradictions.map(({ check, person: name, about, says, intended, because }) => ({
        check,
        person: name,
        about,
        says: Object.entries(says)
          .map(([speaker, said]) => `${speaker}: ${said}`)
          .join('; '),
        intended: intended ? (because?.kind ?? 'yes') : 'NO',
        until: because?.until,
      }));
      const summary = `${answer.looked} people at ${answer.at}: ${rows.length} contradictions, ${answer.unintended} of them unintended`;
      return { value: answer, text: [summary, ...(rows.length > 0 ? [table(rows, '')] : [])].join('\n') };
    },
  );

/** `zdravgraph demo` */
export const demoCommand = (): Command =>
  doing(new Command('demo').description('a world of its own with somebody signed in, dropped when it is not used'), async ({ sandbox }) => {
    const { world, endpoint, page, persona, token, expiresInMinutes } = await sandbox.demo();
    const value = { world: world.id, endpoint, page, persona, token, expiresInMinutes };
    return { value, text: card({ ...value, expiresInMinutes: undefined, 'dropped after': `${expiresInMinutes} minutes without use` }) };
  });
