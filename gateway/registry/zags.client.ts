import { zags as contract } from '../../schema/registry/zags.ts';
import { birthRequest, civilBirth, type BirthQuery, type CivilBirth } from './birth-words.ts';
import type { Caller } from './call.ts';
import { questionsTo } from './question.ts';
import type { CallOptions } from './scope.ts';
import { smevResult, type SmevResult } from './smev-words.ts';

const question = questionsTo({ contract });

export interface BirthAnswer {
  /** Of the answer, for ack(). */
  readonly messageId: string;
  /** Of the request that it answers: maybe one that nobody waits for any more. */
  readonly originalMessageId: string;
  readonly deliveredAt: string;
  readonly result: SmevResult;
  readonly records: readonly CivilBirth[];
}

const sendRequest = question('SendRequest', {
  request: (query: BirthQuery) => birthRequest(query),
  tell: (answer) => ({ messageId: answer.MessageID, acceptedAt: answer.SendingTimestamp }),
  requestId: (answer) => answer.MessageID,
});

const getResponse = question('GetResponse', {
  request: ({ originalMessageId }: { originalMessageId?: string }) => ({ OriginalMessageID: originalMessageId }),
  tell: ({ Response: told }): BirthAnswer | 'NOT_READY' =>
    told
      ? {
          messageId: told.MessageID,
          originalMessageId: told.OriginalMessageID,
          deliveredAt: told.DeliveryTimestamp,
          result: smevResult(told.Content.РезОбраб),
          records: told.Content.СведРегРожд.map(civilBirth),
        }
      : 'NOT_READY',
  requestId: (answer) => answer.Response?.MessageID ?? null,
  refusals: { 'SMEV-404': undefined },
});

const acknowledge = question('Ack', {
  request: ({ messageId }: { messageId: string }) => ({ TargetMessageID: messageId }),
  tell: (answer) => ({ messageId: answer.TargetMessageID }),
  requestId: (answer) => answer.TargetMessageID,
  refusals: { 'SMEV-404': undefined },
});

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
