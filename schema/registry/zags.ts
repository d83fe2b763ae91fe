import { z } from 'zod';
import { day, type RegistryContract } from './contract.ts';
import { fullName, smevOperations, smevRefusals, snils } from './smev.ts';

// Vocabulary: facts F-050..F-053 (ЕГР ЗАГС over SMEV 3), said in JSON.

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

export const zags = {
  path: 'zags',
  title: 'ZAGS: unified state register of civil acts',
  description:
    'ЕГР ЗАГС over SMEV 3. Asynchronous: SendRequest accepts, GetResponse gives the oldest answer not yet acknowledged, Ack confirms it.',
  operations: smevOperations('ROGDINF', birthRequest, birthAnswer),
  ...smevRefusals,
} satisfies RegistryContract;

export type BirthRecord = z.output<typeof birthRecord>;
