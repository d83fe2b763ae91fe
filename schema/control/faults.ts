import { z } from 'zod';
import { instant } from '../registry/contract.ts';
import type { Bilingual } from '../language/index.ts';
import { textLike } from './text.ts';

// Faults of registries: what may go wrong with a call, on the wire, in one world.

/** Kind -> what it does, and which settings it takes besides those that every kind takes. */
export const faultKinds = {
  LATENCY: { does: 'answers after delayMs (1000 without) of real time', takes: ['delayMs'] },
  ERROR: {
    does: 'refuses with `code` of the contract or with the HTTP `status` (500 without); nothing is done',
    takes: ['status', 'code'],
  },
  TIMEOUT: { does: 'never answers; after delayMs (60000 without) the connection is cut. Nothing is done', takes: ['delayMs'] },
  RESET: { does: 'cuts the connection; nothing is done, or (form AFTER) all of it', takes: ['form'] },
  MALFORMED: { does: 'the answer is cut before its last character, or of another shape (form WRONG_SHAPE)', takes: ['form'] },
  EMPTY: { does: 'an empty body, or every list of the answer empty (form EMPTY_LISTS)', takes: ['form'] },
  STALE: { does: 'reads are answered as of the anchor day, before anything has happened in the world', takes: [] },
  DUPLICATE: {
    does: 'the call takes effect twice, what was acknowledged is told again; or every list of the answer is told twice (form REPEATED_ELEMENTS)',
    takes: ['form'],
  },
  RATE_LIMIT: { does: '429 with retry-after of delayMs (1000 without), in whole seconds; nothing is done', takes: ['delayMs'] },
} as const satisfies Record<string, { does: string; takes: readonly ('delayMs' | 'status' | 'code' | 'form')[] }>;
export type FaultKind = keyof typeof faultKinds;

/** Which forms a kind has; the first is meant where none is named. */
export const faultForms = {
  RESET: ['BEFORE', 'AFTER'],
  MALFORMED: ['NOT_JSON', 'WRONG_SHAPE'],
  EMPTY: ['NO_BODY', 'EMPTY_LISTS'],
  DUPLICATE: ['TWICE', 'REPEATED_ELEMENTS'],
} as const satisfies Partial<Record<FaultKind, readonly string[]>>;

/** Real time, milliseconds. */
export const longestDelayMs = 60_000;

const kind = z.enum(Object.keys(faultKinds) as [FaultKind, ...FaultKind[]]).meta({
  id: 'FaultKind',
  description: Object.entries(faultKinds)
    .map(([name, { does }]) => `${name}: ${does}`)
    .join('. '),
});
const form = z.enum(Object.values(faultForms).flat() as [string, ...string[]] & (typeof faultForms)[keyof typeof faultForms][number][]);

/** A fault as it is asked for. */
export const faultRequest = z
  .strictObject({
    registry: z.string().meta({ description: 'As in the path of its operations: fer, insured-persons, zags ...; or esia' }),
    operation: z.string().optional().meta({ description: 'As in the path; without it every operation' }),
    kind,
    times: z
      .int()
      .min(1)
      .max(1_000_000)
      .optional()
      .meta({ description: 'How many calls on the wire meet it, repetitions included; without it all of them until it is removed' }),
    probability: z.number().gt(0).max(1).optional().meta({ description: 'That a call meets it; the same seed draws the same' }),
    seed: z.string().min(1).max(200).optional().meta({ description: 'Of the draws; without it that of the world' }),
    delayMs: z.int().min(0).max(longestDelayMs).optional().meta({ description: 'Real time' }),
    status: z.int().min(400).max(599).optional(),
    code: z.string().optional().meta({ description: 'An error code of the operation’s contract' }),
    form: form.optional(),
  })
  .meta({
    id: 'FaultRequest',
    description:
      'What a registry tells of a person for the first time is kept for all worlds: faults that change what it says (a code, EMPTY_LISTS, REPEATED_ELEMENTS) do not meet that call, all others do',
  });
export type FaultRequest = z.output<typeof faultRequest>;

/** A fault that stands. */
export const standingFault = z
  .strictObject({
    id: z.string(),
    ...faultRequest.shape,
    addedAt: instant.meta({ description: 'By the clock of the world' }),
    left: z.int().nonnegative().optional().meta({ description: 'Of `times`: how many calls will meet it yet' }),
  })
  .meta({ id: 'StandingFault' });
export type StandingFault = z.output<typeof standingFault>;

export const faultList = z.strictObject({ faults: z.array(standingFault).meta({ description: 'In the order in which they were added' }) });

/** `fault-1` */
export const faultId = textLike(/^fault-\d{1,9}$/, {
  ru: 'номер неисправности, например fault-1',
  en: 'the id of a fault, such as fault-1',
} satisfies Bilingual);
