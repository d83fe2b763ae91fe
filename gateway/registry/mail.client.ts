import { mail as contract } from '../../schema/registry/mail.ts';
import type { Caller } from './call.ts';
import { questionsTo } from './question.ts';
import type { CallOptions } from './scope.ts';

const question = questionsTo({ contract });

/** A letter; the same key again is the same letter. */
export interface Letter {
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const sendMail = question('SendMail', {
  request: ({ key, to, subject, text }: Letter) => ({ key, to, subject, text }),
  tell: ({ messageId, acceptedAt }) => ({ messageId, acceptedAt }),
  requestId: ({ messageId }) => messageId,
  refusals: { INVALID_RECIPIENT: { refused: 'NO_SUCH_RECIPIENT' } as const },
});

const mailStatus = question('GetMailStatus', {
  request: ({ key }: { key: string }) => ({ key }),
  tell: ({ status, changedAt }) => ({ status, changedAt }),
  requestId: ({ messageId }) => messageId,
  refusals: { MESSAGE_NOT_FOUND: undefined },
});

/** Letters. Nothing is kept. */
export const mailClient = {
  system: 'MAIL_GATEWAY',
  on: (caller: Caller) => ({
    send: (letter: Letter, options?: CallOptions) => caller.ask(sendMail, letter, options),
    /** Undefined: no letter of that key was handed in. */
    status: (key: string, options?: CallOptions) => caller.ask(mailStatus, { key }, options),
  }),
} as const;
