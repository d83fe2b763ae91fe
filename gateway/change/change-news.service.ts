import { z } from 'zod';

/** Where gateways on one database hear of changes that clients may watch. */
export const changeChannel = 'zdravgraph_changes';

const news = z.object({ epoch: z.int(), oips: z.array(z.string()) });
/** Something has changed in that epoch which these people may watch. */
export type ChangeNews = z.output<typeof news>;

export const writeChangeNews = ({ epoch, oips }: ChangeNews): string => JSON.stringify({ epoch, oips });

/** Undefined where it is nothing that we have written. */
export const readChangeNews = (payload: string): ChangeNews | undefined => {
  try {
    return news.parse(JSON.parse(payload));
  } catch {
    return undefined;
  }
};
