import { sms as contract } from '../../schema/registry/sms.ts';
import type { Caller } from './call.ts';
import { questionsTo } from './question.ts';
import type { CallOptions } from './scope.ts';

const question = questionsTo({ contract });

/** A text message; the same key again is the same message. */
export interface SmsMessage {
  readonly key: string;
  /** E.164 */
  readonly to: string;
  readonly text: string;
}

const sendSms = question('SendSms', {
  request: ({ key, to, text }: SmsMessage) => ({ key, to, text }),
  tell: ({ messageId, acceptedAt }) => ({ messageId, acceptedAt }),
  requestId: ({ messageId }) => messageId,
  refusals: { INVALID_RECIPIENT: { refused: 'NO_SUCH_RECIPIENT' } as const },
});

const smsStatus = question('GetSmsStatus', {
  request: ({ key }: { key: string }) => ({ key }),
  tell: ({ status, changedAt }) => ({ status, changedAt }),
  requestId: ({ messageId }) => messageId,
  refusals: { MESSAGE_NOT_FOUND: undefined },
});

/** Text messages. Nothing is kept. */
export const smsClient = {
  system: 'SMS_GATEWAY',
  on: (caller: Caller) => ({
    send: (message: SmsMessage, options?: CallOptions) => caller.ask(sendSms, message, options),
    /** Undefined: no message of that key was handed in. */
    status: (key: string, options?: CallOptions) => caller.ask(smsStatus, { key }, options),
  }),
} as const;
