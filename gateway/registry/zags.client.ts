import { zags as contract } from '../../schema/registry/zags.ts';
import { birthRequest, civilBirth, type BirthQuery } from './birth-words.ts';
import type { Caller } from './call.ts';
import { questionsTo } from './question.ts';
import type { CallOptions } from './scope.ts';
import { smevAcknowledged, smevAnswer, smevGotten, smevSent } from './smev-words.ts';

const question = questionsTo({ contract });

const sendRequest = question('SendRequest', {
  request: (query: BirthQuery) => birthRequest(query),
  ...smevSent,
});

const getResponse = question('GetResponse', {
  ...smevGotten,
  tell: ({ Response: told }) => smevAnswer(told, ({ СведРегРожд }) => СведРегРожд.map(civilBirth)),
});

const acknowledge = question('Ack', smevAcknowledged);

/** ЕГР ЗАГС over SMEV: hand in, look for the answer, acknowledge it. Nothing is kept. */
export const zagsClient = {
  system: 'ZAGS',
  on: (caller: Caller) => ({
    /** Only its acceptance is answered. */
    sendBirthRequest: (query: BirthQuery, options?: CallOptions) => caller.ask(sendRequest, query, options),
    /** The oldest answer not yet acknowledged, of one request or of any. Undefined: that request was never accepted. */
    response: (originalMessageId?: string, options?: CallOptions) => caller.ask(getResponse, { originalMessageId }, options),
    /** An answer that is not acknowledged is given again. Undefined: there is no such answer. */
    ack: (messageId: string, options?: CallOptions) => caller.ask(acknowledge, { messageId }, options),
  }),
} as const;
