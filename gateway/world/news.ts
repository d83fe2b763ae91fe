import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';

/** Where gateways on one database tell each other of worlds. */
export const worldChannel = 'zdravgraph_worlds';

const news = z.object({ name: z.string(), gone: z.string().optional() });
/** The world of that name has changed; `gone`: its id, where it is there no more. */
export type News = z.output<typeof news>;

/** Undefined where it is nothing that we have written. */
export const readNews = (payload: string): News | undefined => {
  try {
    return news.parse(JSON.parse(payload));
  } catch {
    return undefined;
  }
};

/** Tells every gateway on this database, once the transaction is done. */
export const tell = async (em: EntityManager, told: News): Promise<void> => {
  await em.execute('select pg_notify(?, ?)', [worldChannel, JSON.stringify(told)]);
};
