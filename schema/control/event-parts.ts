import { z } from 'zod';
import type { Bilingual } from '../language/index.ts';
import { day } from '../registry/contract.ts';
import { russianPattern } from './russian-pattern.ts';
import { textLike } from './text.ts';

// Words that the events of the control API have in common.

/** What a description says in both languages; OpenAPI itself has room for one. */
export const inBoth = ({ ru, en }: Bilingual) => ({ description: en, 'x-description-ru': ru });

export const text = (max: number) => z.string().min(1).max(max);

/** Everybody who learns of an event: the registries, and the portal, which is told by callbacks. */
export const informed = z.enum(['insured-persons', 'fer', 'rmis', 'zags', 'guardianship']);
export type Informed = z.output<typeof informed>;

/** Who something happens at: registries that are asked, and offices that only tell. */
export const origin = z.enum([...informed.options, 'mvd', 'mfc', 'moderator', 'minzdrav']);
export type Origin = z.output<typeof origin>;

/** ISO 8601 without months and years, which are not of one length: P1DT2H, PT5M, PT0S. */
export const delay = textLike(/^P(?=\d|T\d)(?:\d{1,4}D)?(?:T(?=\d)(?:\d{1,5}H)?(?:\d{1,6}M)?(?:\d{1,7}S)?)?$/, {
  ru: 'длительность ISO 8601 без месяцев и лет: P1DT2H, PT5M, PT0S',
  en: 'an ISO 8601 duration without months and years: P1DT2H, PT5M, PT0S',
}).meta({ id: 'Delay', description: 'ISO 8601 duration of days, hours, minutes and seconds, such as P1DT2H' });

export const delayMs = (text: z.output<typeof delay>): number => {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = (match ?? []).slice(1).map((part) => Number(part ?? 0));
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
};

/** A person: name of a persona, OIP, or an id that the graph gave (`Person.id`). */
export const person = z
  .string()
  .min(1)
  .max(200)
  .meta({
    id: 'PersonReference',
    ...inBoth({ ru: 'Имя персонажа, OIP или id объекта Person', en: 'Name of a persona, OIP, or the id of a Person of the graph' }),
  });
export const clinic = z
  .string()
  .min(1)
  .max(200)
  .meta({
    id: 'ClinicReference',
    ...inBoth({ ru: 'OID организации или id объекта Clinic', en: 'OID of an organisation, or the id of a Clinic of the graph' }),
  });
export const slot = z
  .string()
  .min(1)
  .max(300)
  .meta({
    id: 'SlotReference',
    ...inBoth({ ru: 'Slot_Id в ФЭР или id объекта Slot', en: 'Slot_Id of FER, or the id of a Slot of the graph' }),
  });
export const visit = z
  .string()
  .min(1)
  .max(200)
  .meta({
    id: 'VisitReference',
    ...inBoth({
      ru: 'visitId в РМИС (`<oip>.<n>`), Book_Id_Mis или id объекта Appointment',
      en: 'visitId of RMIS (`<oip>.<n>`), Book_Id_Mis, or the id of an Appointment of the graph',
    }),
  });

const namePart = textLike(russianPattern("^[А-ЯЁ][А-ЯЁа-яё '-]{0,39}$"), {
  ru: 'имя по-русски с прописной буквы, до 40 знаков',
  en: 'a name in Russian letters that begins with a capital, up to 40',
});
export const family = namePart.meta(inBoth({ ru: 'Фамилия', en: 'Family name' }));
export const given = namePart.meta(inBoth({ ru: 'Имя', en: 'Given name' }));
export const patronymic = namePart.meta(inBoth({ ru: 'Отчество', en: 'Patronymic' }));
export const sex = z.enum(['FEMALE', 'MALE']);
export const onDay = day.meta(
  inBoth({ ru: 'Календарный день; пусто: сегодня в мире', en: 'Calendar day; today in the world where absent' }),
);

/** How the portal is told, where not as usual: the options of a callback. */
export const callbackOptions = z
  .strictObject({
    delayMs: z.int().min(0).max(31_536_000_000).describe('So much later than the registry itself knows, in the world’s time').optional(),
    times: z.int().min(0).max(10).describe('0: never; 2 and more: the same callback again').optional(),
    order: z
      .enum(['IN_TURN', 'OVERTAKEN'])
      .describe('OVERTAKEN: waits for a later callback of the same sender, an hour of the world’s time at most')
      .optional(),
    badSignature: z.boolean().describe('Signed with a key that nobody knows').optional(),
  })
  .meta({ id: 'CallbackOptions' });
export type CallbackOptions = z.output<typeof callbackOptions>;

/** What every event may say besides. */
const anyEvent = {
  delays: z
    .partialRecord(informed, delay)
    .describe('How much later than the event each of these learns of it; usual delays for the others')
    .optional(),
  callback: callbackOptions.optional(),
};

/** An event: who tells it, what it is, in a few words, and what it says of itself. */
export const happening = <const Registry extends Origin, const Name extends string, Fields extends z.ZodRawShape>(
  registry: Registry,
  event: Name,
  words: Bilingual,
  fields: Fields,
) =>
  z
    .strictObject({ registry: z.literal(registry), event: z.literal(event), ...fields, ...anyEvent })
    .meta({ title: `${registry}: ${event}`, ...inBoth(words) });
