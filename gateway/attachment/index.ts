import type { Slice } from '../graph/slice.ts';
import { applicationsAhead } from './attachment-ahead.loader.ts';
import { AttachmentApplicationEntity } from './attachment-application.entity.ts';
import { AttachmentResolver, PersonAttachmentResolver } from './attachment.resolver.ts';
import { findAttachment } from './attachment.service.ts';

export const attachment: Slice = {
  name: 'attachment',
  resolvers: [AttachmentResolver, PersonAttachmentResolver],
  entities: [AttachmentApplicationEntity],
  nodes: { ClinicAttachment: findAttachment },
  personFields: { attachments: 'ATTACHMENTS' },
  parts: [applicationsAhead],
};
