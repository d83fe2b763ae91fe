import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * What is counted: numbers of one epoch are given to one transaction after another, each waiting until the one before has ended. They are
 * therefore taken last, in this order, when nothing else is waited for any more: otherwise two transactions could wait for each other.
 */
const order = ['act', 'due', 'message', 'change'] as const;
export type LastThing = (typeof order)[number];

type Work = (em: EntityManager) => Promise<void>;
const waiting = new WeakMap<EntityManager, { readonly what: LastThing; readonly work: Work }[]>();

/** Does something as one of the last things of a transaction that `writeIn` runs; of one kind in the order of asking. */
export const beforeCommit = (em: EntityManager, what: LastThing, work: Work): void => {
  const known = waiting.get(em);
  if (!known) throw new Error('this is done in a transaction of writeIn only');
  known.push({ what, work });
};

/** Runs `work`, then what it has left for the end. */
export const withLastThings = async <Result>(em: EntityManager, work: (em: EntityManager) => Promise<Result>): Promise<Result> => {
  const last: { readonly what: LastThing; readonly work: Work }[] = [];
  waiting.set(em, last);
  const result = await work(em);
  // What is written before is there for them to refer to.
  await em.flush();
  for (const what of order) for (const one of last.filter((each) => each.what === what)) await one.work(em);
  return result;
};
