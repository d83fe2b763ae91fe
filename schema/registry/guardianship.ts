import { z } from 'zod';
import { day, oip, type RegistryContract } from './contract.ts';
import { fullName, smevOperations, smevRefusals, snils } from './smev.ts';

// Whom a guardianship authority has put over a ward (facts F-055: in Moscow the Department of Labour and Social Protection, nationally
// ЕГИССО). Asked over SMEV like ЕГР ЗАГС; the kind OPEKAINF and its fields are ours, in the manner of the kinds of facts F-051.

const sex = z.enum(['1', '2']).describe('1 male, 2 female');
const identityDocument = z.object({
  КодВидДок: z
    .string()
    .regex(/^\d{1,2}$/)
    .describe('F011'),
  Серия: z.string().optional(),
  Номер: z.string(),
});

const guardianshipRequest = z
  .object({
    ИдЗапрос: z.guid(),
    СведЗапрос: z.object({
      ИдДок: z.string(),
      СведПодопечный: z.object({
        ФИО: fullName,
        ДатаРожд: day,
        Пол: sex,
        УдЛичнФЛ: identityDocument.describe('Mandatory: a ward is told apart by the document (R-165)'),
      }),
      СведПредставитель: z.object({ ФИО: fullName, ДатаРожд: day, СНИЛС: snils.optional() }),
    }),
  })
  .meta({ id: 'GuardianshipRequest' });

const guardianshipAct = z
  .object({
    НомерАкта: z.string(),
    ДатаАкта: day,
    ОрганОпеки: z.string(),
    ВидПредстав: z.enum(['1', '2']).describe('1 guardian of a ward under 14 (опека), 2 trustee of one from 14 on (попечительство)'),
    КодСостАкта: z.enum(['1', '2']).describe('1 in force, 2 ended'),
    ДатаНачала: day,
    ДатаОконч: day.optional(),
    СведПодопечный: z.object({ ФИО: fullName, ДатаРожд: day, Пол: sex, СНИЛС: snils.optional() }),
    СведПредставитель: z.object({ ФИО: fullName, ДатаРожд: day, СНИЛС: snils.optional() }),
  })
  .meta({ id: 'GuardianshipAct' });

const guardianshipAnswer = z
  .object({
    ИдДок: z.string(),
    РезОбраб: z.enum(['1', '2', '3', '4']).describe('1 found, 2 not found, 3 wrong data, 4 several acts in force; as in ROGDINF'),
    СведАкт: z.array(guardianshipAct).describe('Acts about that ward, whoever they name as the representative'),
  })
  .meta({ id: 'GuardianshipAnswer' });

export const guardianship = {
  path: 'guardianship',
  title: 'Guardianship authorities: who represents a ward',
  description:
    'Органы опеки и попечительства over SMEV 3. Asynchronous like ЕГР ЗАГС: SendRequest accepts, GetResponse gives the oldest answer not yet acknowledged, Ack confirms it.',
  operations: smevOperations('OPEKAINF', guardianshipRequest, guardianshipAnswer),
  callbacks: {
    GuardianshipChanged: {
      summary: 'A guardian was put over a ward or released, or a court restricted a parent or lifted that',
      message: z.object({
        adultOip: oip,
        childOip: oip,
        change: z.enum(['ESTABLISHED', 'ENDED', 'RESTRICTED', 'RESTORED']).describe('The last two: of a parent, by a court'),
        since: day,
        decision: z.string().optional().describe('Of the court, with RESTRICTED'),
      }),
    },
  },
  ...smevRefusals,
} satisfies RegistryContract;

export type GuardianshipAct = z.output<typeof guardianshipAct>;
