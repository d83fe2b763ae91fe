import { guardianship as contract } from '../../schema/registry/guardianship.ts';
import type { Caller } from './call.ts';
import { guardianshipAct, guardianshipRequest, type GuardianshipQuery } from './guardianship-words.ts';
import { questionsTo } from './question.ts';
import type { CallOptions } from './scope.ts';
import { smevAcknowledged, smevAnswer, smevGotten, smevSent } from './smev-words.ts';

const question = questionsTo({ contract });

const sendRequest = question('SendRequest', {
  request: (query: GuardianshipQuery) => guardianshipRequest(query),
  ...smevSent,
});

const getResponse = question('GetResponse', {
  ...smevGotten,
  tell: ({ Response: told }) => smevAnswer(told, ({ СведАкт }) => СведАкт.map(guardianshipAct)),
});

const acknowledge = question('Ack', smevAcknowledged);

/** Guardianship authorities over SMEV: hand in, look for the answer, acknowledge it. Nothing is kept. */
export const guardianshipClient = {
  system: 'GUARDIANSHIP',
  on: (caller: Caller) => ({
    /** Only its acceptance is answered. */
    sendGuardianshipRequest: (query: GuardianshipQuery, options?: CallOptions) => caller.ask(sendRequest, query, options),
    /** The oldest answer not yet acknowledged, of one request or of any. Undefined: that request was never accepted. */
    response: (originalMessageId?: string, options?: CallOptions) => caller.ask(getResponse, { originalMessageId }, options),
    /** An answer that is not acknowledged is given again. Undefined: there is no such answer. */
    ack: (messageId: string, options?: CallOptions) => caller.ask(acknowledge, { messageId }, options),
  }),
} as const;
