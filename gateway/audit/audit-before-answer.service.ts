import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../graph/context.ts';
import { auditWritten } from './audit.service.ts';

/** No answer leaves before the audit log has what it shows; where the log cannot be written, the request fails. */
export const auditBeforeAnswer: ApolloServerPlugin<Context> = {
  requestDidStart: () => Promise.resolve({ willSendResponse: ({ contextValue }) => auditWritten(contextValue) }),
};
