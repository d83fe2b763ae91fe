import { z } from 'zod';
import { day, instant, operation, type RegistryContract } from './contract.ts';

// Vocabulary: facts F-050..F-053 (ЕГР ЗАГС over SMEV 3), said in JSON. SMEV is asynchronous: a request is accepted with a message id,
// answered later, the answer is fetched and acknowledged; an answer that nobody acknowledged is given again.

const messageId = z.guid().meta({ id: 'MessageId' });
const fullName = z.object({ Фамилия: z.string(), Имя: z.string(), Отчество: z.string().optional() }).meta({ id: 'FullName' });
const snils = z.string().regex(/^\d{11}$/);
const civilAct = z.object({ НомерЗапис: z.string().optional(), ДатаЗапис: day.optional(), ОрганЗАГС: z.string().optional() });

/** ROGDINF, urn://x-artefacts-zags-rogdinf/root/112-51/4.0.1: what is known of a birth. */
const birthRequest = z
  .object({
    ИдЗапрос: z.guid(),
    ТипАГС: z.literal('01'),
    СведЗапрос: z.object({
      ИдДок: z.string(),
      СведАГС: civilAct.optional(),
      СведФЛ: z.object({
        ФИО: fullName,
        ДатаРожд: day,
        ТипУчАЗ: z.enum(['1', '2', '3']).describe('Whom СведФЛ names: 1 the child, 2 the mother, 3 the father'),
        СНИЛС: snils.optional(),
      }),
      РегионРегАГС: z.string().optional(),
    }),
  })
  .meta({ id: 'ROGDINFRequest' });

const parent = z.object({ ФИО: fullName, ДатаРожд: day, СНИЛС: snils.optional() });
const birthRecord = z
  .object({
    НомерЗаписЕГР: z.string().regex(/^\d{21}$/),
    РазделЕГР: z.enum(['1', '2']),
    НомерВерс: z.int().positive(),
    ДатаВерс: day,
    КодСостСтат: z.enum(['1', '2']).describe('1 in force, 2 annulled'),
    ДатаЗапис: day,
    ОрганЗАГС: z.string(),
    СвидетРожд: z.array(z.object({ Серия: z.string(), Номер: z.string(), ДатаВыд: day })),
    СведРодившемся: z.object({
      Пол: z.enum(['1', '2']),
      ФИОРожд: fullName,
      ДатаРождКаленд: day,
      МестоРожден: z.string(),
      СНИЛС: snils.optional(),
    }),
    СведМать: parent.optional(),
    ПрМать: z.literal('1').optional().describe('No data on the mother'),
    СведОтец: parent.optional(),
    ПрОтец: z.literal('1').optional().describe('No data on the father'),
  })
  .meta({ id: 'BirthRecord' });
const birthAnswer = z
  .object({
    ИдДок: z.string(),
    РезОбраб: z
      .enum(['1', '2', '3', '4'])
      .describe('1 found, 2 not found, 3 wrong data, 4 several records; the values are [G] in facts F-051'),
    СведРегРожд: z.array(birthRecord),
  })
  .meta({ id: 'ROGDINFAnswer' });

const errorBody = z.object({
  Fault: z.object({ code: z.string(), description: z.string(), path: z.string().optional(), value: z.string().optional() }),
});

export const zags = {
  path: 'zags',
  title: 'ZAGS: unified state register of civil acts',
  description:
    'ЕГР ЗАГС over SMEV 3. Asynchronous: SendRequest accepts, GetResponse gives the oldest answer not yet acknowledged, Ack confirms it.',
  operations: {
    SendRequest: operation({
      summary: 'Hand in a request; only its acceptance is answered. The same MessageID again is the same request',
      request: z.object({
        MessageID: messageId,
        Kind: z.literal('ROGDINF'),
        Content: birthRequest,
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
            Kind: z.literal('ROGDINF'),
            Content: birthAnswer,
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
  },
  errorBody,
  error: (code, message, detail) => ({ Fault: { code, description: message, ...detail } }),
  readError: (body) => {
    const parsed = errorBody.safeParse(body);
    return parsed.success ? { code: parsed.data.Fault.code, message: parsed.data.Fault.description } : undefined;
  },
} satisfies RegistryContract;

export type BirthRecord = z.output<typeof birthRecord>;
