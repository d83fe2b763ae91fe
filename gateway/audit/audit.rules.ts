import { rule } from '../../schema/rules/registered.ts';

/** what is kept, and told to the owner, is what others did; nobody is told of what they did themselves. */
export const isOfAnother = rule('R-007', (actorOip: string | null, ownerOip: string) => actorOip !== ownerOip);
