import { z } from 'zod';
import { instant } from '../registry/contract.ts';
import { textLike } from './text.ts';

// What the registries were asked in one world, as they saw it.

export const callId = textLike(/^call-\d{1,12}$/, { ru: 'номер вызова, например call-17', en: 'the id of a call, such as call-17' });

const json = z.unknown().meta({ description: 'JSON, or text where it is none; absent where it is a secret' });

/** One call on the wire. */
export const loggedCall = z
  .strictObject({
    id: z.string().meta({ description: 'In this world; the registry’s answer carries it as x-call-id' }),
    registry: z.string(),
    operation: z.string(),
    field: z.string().optional().meta({ description: 'Which graph field asked' }),
    at: instant.meta({ description: 'By the clock of the world' }),
    status: z.int().meta({ description: 'HTTP; 0 where the connection was cut without an answer' }),
    milliseconds: z.number().meta({ description: 'Real time' }),
    faults: z.array(z.strictObject({ id: z.string(), kind: z.string() })).meta({ description: 'What it met' }),
    request: json.optional(),
    answer: json.optional(),
    shortened: z.boolean().optional().meta({ description: 'True: request or answer was too long to be kept whole' }),
  })
  .meta({ id: 'Call' });
export type Call = z.output<typeof loggedCall>;

export const callList = z.strictObject({ calls: z.array(loggedCall).meta({ description: 'Newest first' }) });

const wholeNumber = (most: number) =>
  textLike(/^[1-9]\d{0,5}$/, { ru: `целое число от 1 до ${most}`, en: `a whole number from 1 to ${most}` })
    .transform(Number)
    .pipe(z.number().max(most));

/** Which calls; a call fits where all of it does. */
export const callQuery = z.strictObject({
  registry: z.string().optional(),
  operation: z.string().optional(),
  field: z.string().optional().meta({ description: 'The graph field that asked, or what it begins with' }),
  status: textLike(/^(0|[1-5]\d\d)$/, { ru: 'HTTP-статус или 0', en: 'an HTTP status, or 0' }).optional(),
  fault: z.string().optional().meta({ description: 'Kind or id of a fault that the call met; `any` or `none`' }),
  since: callId.or(instant).optional().meta({ description: 'After this call, or from this moment on by the clock of the world' }),
  limit: wholeNumber(1_000).optional().meta({ description: '100 without' }),
});
export type CallQuery = z.output<typeof callQuery>;

/** A call that is expected to have happened. */
export const expectedCall = z
  .strictObject({
    registry: z.string(),
    operation: z.string().optional(),
    request: z.record(z.string(), z.unknown()).optional().meta({ description: 'What the request holds; it may hold more' }),
    times: z.int().min(0).max(1_000).optional().meta({ description: 'Exactly so often; without it at least once' }),
    since: callId.optional().meta({ description: 'Of the calls after this one' }),
  })
  .meta({ id: 'ExpectedCall' });
export type ExpectedCall = z.output<typeof expectedCall>;

const difference = z.strictObject({
  path: z.string().meta({ description: '`operation`, `request.by.enp`' }),
  expected: z.unknown(),
  actual: z.unknown().optional().meta({ description: 'Absent where nothing is there' }),
});

export const explanation = z
  .strictObject({
    happened: z.boolean(),
    count: z.int().nonnegative().meta({ description: 'Calls that fit' }),
    expected: expectedCall,
    nearest: z
      .array(z.strictObject({ call: loggedCall, differences: z.array(difference) }))
      .meta({ description: 'Where it did not happen: the calls that come nearest, and what differs' }),
  })
  .meta({ id: 'Explanation' });
export type Explanation = z.output<typeof explanation>;
