import type { Slice } from '../graph/slice.ts';
import { AttachmentApplicationResolver } from './attachment-application.resolver.ts';

export { settleOpenApplications } from './recovery.service.ts';

/** Attachments that are applied for here; what is stored of them is the slice `attachment`'s. */
export const attachmentApplication: Slice = {
  name: 'attachment-application',
  resolvers: [AttachmentApplicationResolver],
  entities: [],
  nodes: {},
};
