import { guardianship as contract } from '../../schema/registry/guardianship.ts';
import type { Caller } from './call.ts';
import { guardianshipAct, guardianshipRequest, type GuardianshipAct, type GuardianshipQuery } from './guardianship-words.ts';
import { questionsTo } from './question.ts';
import type { CallOptions } from './scope.ts';
import { smevResult, type SmevResult } from './smev-words.ts';

const question = questionsTo({ contract });

export interface GuardianshipAnswer {
  /** Of the answer, for ack(). */
  readonly messageId: string;
  /** Of the request that it answers: maybe one that nobody waits for any more. */
  readonly originalMessageId: string;
  readonly deliveredAt: string;
  readonly result: SmevResult;
  readonly acts: readonly GuardianshipAct[];
}

const sendRequest = question('SendRequest', {
  request: (query: GuardianshipQuery) => guardianshipRequest(query),
  tell: (answer) => ({ messageId: answer.MessageID, acceptedAt: answer.SendingTimestamp }),
  requestId: (answer) => answer.MessageID,
});

const getResponse = question('GetResponse', {
  request: ({ originalMessageId }: { originalMessageId?: string }) => ({ OriginalMessageID: originalMessageId }),
  tell: ({ Response: told }): GuardianshipAnswer | 'NOT_READY' =>
    told
      ? {
          messageId: told.MessageID,
          originalMessageId: told.OriginalMessageID,
          deliveredAt: told.DeliveryTimestamp,
          result: smevResult(told.Content.РезОбраб),
          acts: told.Content.СведАкт.map(guardianshipAct),
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
