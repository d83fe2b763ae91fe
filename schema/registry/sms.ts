import { z } from 'zod';
import { instant, operation, type RegistryContract } from './contract.ts';

// An SMS gateway as operators offer them. No public contract is common to all: this one is ours.

/** E.164, e.g. `+79161234567`. */
export const smsRecipient = z
  .string()
  .regex(/^\+\d{11,15}$/)
  .meta({ id: 'SmsRecipient', description: 'Phone number, E.164: a plus and 11 to 15 digits' });
/** Names one message of the sender: the same key again is the same message. */
const key = z.string().min(1).max(100).meta({ id: 'SmsKey', description: 'The sender’s own name of the message' });
const status = z.enum(['QUEUED', 'DELIVERED']).describe('Of the message at that time');

/** A text of this many characters is refused. */
const longestText = 1000;

const errorBody = z.object({
  error: z.object({ code: z.string(), message: z.string(), path: z.string().optional(), value: z.string().optional() }),
});

export const sms = {
  path: 'sms',
  title: 'SMS gateway',
  description:
    'Text messages to phones. A message is accepted at once and delivered seconds later; sending again with the same key sends nothing.',
  operations: {
    SendSms: operation({
      summary: 'Hand in a message. The same key again is the same message',
      request: z.object({ key, to: z.string(), text: z.string().min(1) }),
      answer: z.object({ messageId: z.guid(), acceptedAt: instant, parts: z.int().positive().describe('How many messages a phone gets') }),
      repeatable: true,
      errors: {
        INVALID_RECIPIENT: { status: 422, message: 'Номер телефона не существует' },
        TEXT_TOO_LONG: { status: 422, message: `Текст длиннее ${longestText} знаков` },
        KEY_REUSED: { status: 409, message: 'С этим ключом уже отправлено другое сообщение' },
      },
    }),
    GetSmsStatus: operation({
      summary: 'What became of a message',
      request: z.object({ key }),
      answer: z.object({ messageId: z.guid(), status, changedAt: instant }),
      repeatable: true,
      errors: { MESSAGE_NOT_FOUND: { status: 404, message: 'Сообщение с таким ключом не принималось' } },
    }),
  },
  errorBody,
  error: (code, message, detail) => ({ error: { code, message, ...detail } }),
  readError: (body) => {
    const parsed = errorBody.safeParse(body);
    return parsed.success ? parsed.data.error : undefined;
  },
} satisfies RegistryContract;

export const smsTextLimit = longestText;
