import type { Part } from '../graph/look-ahead.ts';
import { oipOf, personKey } from '../storage/index.ts';
import { AttachmentApplicationEntity } from './attachment-application.entity.ts';
import { applicationsLoader, type ApplicationRow } from './attachment-application.loader.ts';

/** All applications of a person. Whoever has one is the world’s own; one of the base has none, in any world. */
export const applicationsAhead: Part<ApplicationRow> = {
  name: 'attachmentApplications',
  fields: ['Person.attachments'],
  may: ({ sees }) => sees.has('ATTACHMENTS'),
  rows: { entity: AttachmentApplicationEntity, on: 'person', by: ['ordinal'] },
  keep: (context, person, rows) => void context.use(applicationsLoader).prime(personKey(context.world.epoch, oipOf(person)), rows),
};
