import type { Context } from '../graph/context.ts';
import type { Part } from '../graph/look-ahead.ts';
import { rowsAtHand } from '../person/persons-at-hand.loader.ts';
import type { AtOnce } from '../registry/index.ts';
import { personKey } from '../storage/index.ts';
import { AttachmentApplicationEntity } from './attachment-application.entity.ts';
import { applicationsLoader, type ApplicationRow } from './attachment-application.loader.ts';

/** An application, of a person who is known. */
export type ApplicationOf = Omit<ApplicationRow, 'person'>;

/** All applications of a person. */
export const applicationsAhead: Part<ApplicationOf> = {
  name: 'attachmentApplications',
  fields: ['Person.attachments'],
  may: ({ sees }) => sees.has('ATTACHMENTS'),
  rows: { entity: AttachmentApplicationEntity, on: 'person', by: ['ordinal'] },
};

/** Applications are written in a world only: whoever has one is the world’s own, and one of the base has none, in any world. */
export const applicationsOf = (context: Context, oip: string): AtOnce<readonly ApplicationOf[]> => {
  const { epoch, baseEpoch } = context.world;
  const own = personKey(epoch, oip);
  return (
    rowsAtHand(context, applicationsAhead, own) ??
    rowsAtHand(context, applicationsAhead, personKey(baseEpoch, oip)) ??
    context.use(applicationsLoader).load(own)
  );
};
