import type { HttpHandler } from 'msw/http';
import { sms, smsRecipient, smsTextLimit } from '../../schema/registry/sms.ts';
import type { Ledgers } from '../ledgers.ts';
import { statusOfMessage, takeMessage } from '../messages/exchange.ts';
import { http } from '../world/http.ts';
import { operationsOf, type Surroundings } from '../world/operations.ts';
import { Refusal, refuse } from '../world/refusal.ts';

/** Cyrillic letters go 70 to a message, 67 where there are several. */
const partsOf = ({ length }: string): number => (length <= 70 ? 1 : Math.ceil(length / 67));

/** The SMS gateway on `url`, e.g. `http://localhost:4010/sms`. */
export const smsHandlers = (url: string, surroundings: Surroundings<Ledgers>): HttpHandler[] => {
  const on = operationsOf(sms, 'sms', url, surroundings);
  return [
    http.post(
      on.url('SendSms'),
      on.answer('SendSms', (message, call) => {
        if (!smsRecipient.safeParse(message.to).success) return refuse('INVALID_RECIPIENT', { path: 'to', value: message.to });
        if (message.text.length > smsTextLimit) return refuse('TEXT_TOO_LONG', { path: 'text' });
        const taken = takeMessage(message, call);
        return taken instanceof Refusal ? taken : { ...taken, parts: partsOf(message.text) };
      }),
    ),
    http.post(on.url('GetSmsStatus'), on.answer('GetSmsStatus', statusOfMessage)),
    http.post(on.url('*'), on.unknown),
  ];
};
