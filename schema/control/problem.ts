import { z } from 'zod';
import type { Bilingual } from '../language/index.ts';

/** What the control API may say no with: the last part of `type`, the HTTP status, the title. */
export const problems = {
  'bad-request': { status: 400, title: { ru: 'Запрос не соответствует описанию', en: 'The request is not as described' } },
  'import-refused': { status: 400, title: { ru: 'Этот текст не читается как мир', en: 'This text cannot be read as a world' } },
  'unknown-route': { status: 404, title: { ru: 'Здесь ничего нет', en: 'Nothing is here' } },
  'world-not-found': { status: 404, title: { ru: 'Такого мира нет', en: 'There is no such world' } },
  'checkpoint-not-found': { status: 404, title: { ru: 'Такой точки возврата нет', en: 'There is no such checkpoint' } },
  'fault-not-found': { status: 404, title: { ru: 'Такой неисправности нет', en: 'There is no such fault' } },
  'sign-in-failure-not-found': { status: 404, title: { ru: 'Такого сбоя входа нет', en: 'There is no such failure of sign-ins' } },
  'method-not-allowed': { status: 405, title: { ru: 'Так сюда не обращаются', en: 'This method is not taken here' } },
  'world-exists': { status: 409, title: { ru: 'Мир с таким именем уже есть', en: 'A world of this name exists' } },
  'checkpoint-exists': { status: 409, title: { ru: 'Точка возврата с таким именем уже есть', en: 'A checkpoint of this name exists' } },
  'clock-held': { status: 409, title: { ru: 'После этого момента уже что-то произошло', en: 'Something has happened after that moment' } },
  'world-changed': { status: 409, title: { ru: 'Мир изменился во время запроса', en: 'The world has changed during the request' } },
  'main-stays': { status: 409, title: { ru: 'Мир main не удаляется', en: 'The world main is never dropped' } },
  'event-impossible': { status: 409, title: { ru: 'Такого произойти не может', en: 'This cannot happen' } },
  'body-too-large': { status: 413, title: { ru: 'Запрос слишком велик', en: 'The request is too large' } },
  'too-many-demo-sessions': {
    status: 429,
    title: { ru: 'Демонстрационных сеансов уже столько, сколько можно', en: 'There are as many demo sessions as there may be' },
  },
  'too-many-worlds': { status: 429, title: { ru: 'Миров уже столько, сколько можно', en: 'There are as many worlds as there may be' } },
  'too-many-faults': {
    status: 409,
    title: { ru: 'Неисправностей уже столько, сколько можно', en: 'There are as many faults as there may be' },
  },
  'internal-error': { status: 500, title: { ru: 'Внутренняя ошибка', en: 'Internal error' } },
  'gateway-unavailable': { status: 503, title: { ru: 'Шлюз недоступен', en: 'The gateway cannot be asked' } },
} as const satisfies Record<string, { readonly status: number; readonly title: Bilingual }>;
export type ProblemSlug = keyof typeof problems;

const typePrefix = 'https://zdravgraph.example/problems/';

/** The `type` of a problem. */
export const problemType = (slug: ProblemSlug): string => typePrefix + slug;

/** What is wrong at one place of a request. */
export const fault = z
  .strictObject({
    path: z.string().meta({ description: 'Where: `faults.0.kind`, `query.to`, `line 7`; empty for the request as a whole' }),
    expected: z.string(),
    value: z.string().optional().meta({ description: 'What is there instead, as short JSON' }),
  })
  .meta({ id: 'Fault' });
export type Fault = z.output<typeof fault>;

/** Every refusal of the control API: problem details of RFC 9457, in Russian, or in English where Accept-Language prefers it. */
export const problemDetails = z
  .strictObject({
    type: z.string().startsWith(typePrefix),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(fault).optional(),
    near: z.array(z.string()).optional().meta({ description: 'Names that exist and look alike' }),
    act: z.string().optional().meta({ description: 'What has happened and stands in the way, with its moment' }),
    checkpoint: z.string().optional().meta({ description: 'The checkpoint made just before that; it can be restored' }),
  })
  .meta({ id: 'Problem', description: 'Problem details, RFC 9457' });
export type ProblemDetails = z.output<typeof problemDetails>;
