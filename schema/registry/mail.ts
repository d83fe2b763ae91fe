import { z } from 'zod';
import { instant, operation, type RegistryContract } from './contract.ts';

// A mail service with an HTTP interface. No public contract is common to all: this one is ours.

/** Names one letter of the sender: the same key again is the same letter. */
const key = z.string().min(1).max(100).meta({ id: 'MailKey', description: 'The sender’s own name of the letter' });
const status = z.enum(['QUEUED', 'DELIVERED']).describe('Of the letter at that time');

const errorBody = z.object({
  error: z.object({ code: z.string(), message: z.string(), path: z.string().optional(), value: z.string().optional() }),
});

export const mail = {
  path: 'mail',
  title: 'Mail service',
  description:
    'Letters to mail boxes. A letter is accepted at once and delivered seconds later; sending again with the same key sends nothing.',
  operations: {
    SendMail: operation({
      summary: 'Hand in a letter. The same key again is the same letter',
      request: z.object({ key, to: z.string(), subject: z.string().min(1).max(250), text: z.string().min(1) }),
      answer: z.object({ messageId: z.guid(), acceptedAt: instant }),
      repeatable: true,
      errors: {
        INVALID_RECIPIENT: { status: 422, message: 'Адрес электронной почты не существует' },
        KEY_REUSED: { status: 409, message: 'С этим ключом уже отправлено другое письмо' },
      },
    }),
    GetMailStatus: operation({
      summary: 'What became of a letter',
      request: z.object({ key }),
      answer: z.object({ messageId: z.guid(), status, changedAt: instant }),
      repeatable: true,
      errors: { MESSAGE_NOT_FOUND: { status: 404, message: 'Письмо с таким ключом не принималось' } },
    }),
  },
  errorBody,
  error: (code, message, detail) => ({ error: { code, message, ...detail } }),
  readError: (body) => {
    const parsed = errorBody.safeParse(body);
    return parsed.success ? parsed.data.error : undefined;
  },
} satisfies RegistryContract;

/** Where a letter can go. */
export const mailRecipient = z.email();
