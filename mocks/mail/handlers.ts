import type { HttpHandler } from 'msw/http';
import { mail, mailRecipient } from '../../schema/registry/mail.ts';
import type { Ledgers } from '../ledgers.ts';
import { statusOfMessage, takeMessage } from '../messages/exchange.ts';
import { http } from '../world/http.ts';
import { operationsOf, type Surroundings } from '../world/operations.ts';
import { refuse } from '../world/refusal.ts';

/** The mail service on `url`, e.g. `http://localhost:4010/mail`. */
export const mailHandlers = (url: string, surroundings: Surroundings<Ledgers>): HttpHandler[] => {
  const on = operationsOf(mail, 'mail', url, surroundings);
  return [
    http.post(
      on.url('SendMail'),
      on.answer('SendMail', (letter, call) =>
        mailRecipient.safeParse(letter.to).success
          ? takeMessage(letter, call)
          : refuse('INVALID_RECIPIENT', { path: 'to', value: letter.to }),
      ),
    ),
    http.post(on.url('GetMailStatus'), on.answer('GetMailStatus', statusOfMessage)),
    http.post(on.url('*'), on.unknown),
  ];
};
