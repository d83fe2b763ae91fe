import { z } from 'zod';
import { instant, operation } from './contract.ts';

// The envelope of SMEV 3 (facts F-052), said in JSON: a request is accepted with a message id, answered later, the answer is fetched and
// acknowledged; an answer that nobody acknowledged is given again. What an envelope carries is the matter of its kind.

export const messageId = z.guid().meta({ id: 'MessageId' });
export const fullName = z.object({ Фамилия: z.string(), Имя: z.string(), Отчество: z.string().optional() }).meta({ id: 'FullName' });
export const snils = z.string().regex(/^\d{11}$/);

/** The three operations of one kind of message. */
export const smevOperations = <const Kind extends string, Request extends z.ZodType, Answer extends z.ZodType>(
  kind: Kind,
  request: Request,
  answer: Answer,
) => ({
  SendRequest: operation({
    summary: 'Hand in a request; only its acceptance is answered. The same MessageID again is the same request',
    request: z.object({
      MessageID: messageId,
      Kind: z.literal(kind),
      Content: request,
      /** ours: the envelope carries the signature of the asking authority (ЭП-ОВ); false is answered SMEV-100. */
      Signed: z.boolean().default(true),
    }),
    answer: z.object({ MessageID: messageId, SendingTimestamp: instant, Status: z.literal('requestIsQueued') }),
    repeatable: true,
    errors: {
      'SMEV-100': { status: 400, message: 'Отсутствует ЭП-ОВ' },
      'SMEV-304': { status: 400, message: 'Сообщение не соответствует схеме вида сведений' },
    },
  }),
  GetResponse: operation({
    summary: 'The oldest answer that is ready and not acknowledged, of one request or of any',
    request: z.object({ OriginalMessageID: messageId.optional() }),
    answer: z.object({
      Response: z
        .object({
          MessageID: messageId,
          OriginalMessageID: messageId,
          DeliveryTimestamp: instant,
          Kind: z.literal(kind),
          Content: answer,
        })
        .optional()
        .describe('Absent: nothing is ready'),
    }),
    repeatable: true,
    errors: { 'SMEV-404': { status: 404, message: 'Запрос с таким идентификатором не принимался' } },
  }),
  Ack: operation({
    summary: 'Confirm that an answer was received; it is not given again',
    request: z.object({ TargetMessageID: messageId, accepted: z.boolean().default(true) }),
    answer: z.object({ TargetMessageID: messageId }),
    repeatable: true,
    errors: { 'SMEV-404': { status: 404, message: 'Ответа с таким идентификатором нет' } },
  }),
});

const errorBody = z.object({
  Fault: z.object({ code: z.string(), description: z.string(), path: z.string().optional(), value: z.string().optional() }),
});

/** How SMEV says no, in every contract that travels by it. */
export const smevRefusals = {
  errorBody,
  error: (code: string, message: string, detail?: { path?: string; value?: string }) => ({
    Fault: { code, description: message, ...detail },
  }),
  readError: (body: unknown): { code: string; message: string } | undefined => {
    const parsed = errorBody.safeParse(body);
    return parsed.success ? { code: parsed.data.Fault.code, message: parsed.data.Fault.description } : undefined;
  },
} as const;
