import { z } from 'zod';
import { isDay, readInstant } from '../calendar/index.ts';

// The gateway's admin interface: the only way in which worlds, their epochs and their checkpoints change. It exists in sandbox mode
// with ZDRAVGRAPH_ADMIN_TOKEN only, wants `authorization: Bearer <that token>`, and is called by the control API and by nobody else.

const described = (expected: string) => ({ error: expected });

/** What a world may be called: it is part of paths. */
export const worldNamePattern = /^[a-z0-9-]{1,60}$/;
export const worldName = z.string().regex(worldNamePattern, described('1 to 60 lower-case letters, digits and dashes'));
/** Names of checkpoints may say more than names of worlds: they are no part of a path unless percent-encoded. */
export const checkpointName = z.string().regex(/^[^/\p{Cc}]{1,100}$/u, described('1 to 100 characters, without a slash'));
/** What an epoch's rows and journals are called everywhere. `base` is no such name. */
export const epochName = z.uuid(described('a uuid'));

const instant = z.string().refine((text) => readInstant(text) !== undefined, described('an instant with its offset'));
const day = z.string().refine(isDay, described('a day, YYYY-MM-DD'));

/** (seed, anchor day in Europe/Moscow): which people a world has. */
export const worldBase = z.strictObject({
  seed: z.string().regex(/^[^\s@]+$/, described('any text without @ and white space')),
  anchor: day,
});

export const worldClock = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('frozen'), frozenAt: instant }),
  /** How far it is ahead of the machine's clock, in milliseconds; negative: behind. */
  z.strictObject({ mode: z.literal('running'), offsetMs: z.int() }),
]);
export type WorldClock = z.output<typeof worldClock>;

/** What a world was made from. */
export const worldOrigin = z.strictObject({
  kind: z.enum(['BASE', 'WORLD', 'CHECKPOINT', 'IMPORT', 'DEMO']),
  /** How its clock went when it was made: reset sets it so again. */
  clock: worldClock,
  /** Made with neither `now` nor `from`: reset anchors it at the day of the reset. */
  followsDay: z.boolean(),
  /** Name, at that time, of the world that it was made from. */
  world: z.string().optional(),
  checkpoint: z.string().optional(),
  /** Where its clock was moved to when it was made: reset moves it there again. */
  movedTo: instant.optional(),
});
export type WorldOrigin = z.output<typeof worldOrigin>;

/** Hours of real time without use after which a world is dropped; null: never. */
const expiresInHours = z.number().positive().max(87_600).nullable();

export const worldRow = z.object({
  name: z.string(),
  /** What tokens carry: flips keep it, a new world of an old name has another. */
  id: z.string(),
  epoch: z.string(),
  base: worldBase,
  /** Raised by faults, events, clock calls and flips. */
  revision: z.int().nonnegative(),
  /** Whether anything was ever changed in it. */
  touched: z.boolean(),
  /** The world's time, with Moscow's offset. */
  now: z.string(),
  clock: worldClock,
  /** Real time, to the minute. */
  createdAt: z.string(),
  lastUsedAt: z.string(),
  expiresInHours,
  demo: z.boolean(),
  origin: worldOrigin,
  /** The epoch that reset goes back to a copy of; null: the bare base. */
  originEpoch: z.string().nullable(),
});
export type WorldRow = z.output<typeof worldRow>;
export const worldRows = z.object({ worlds: z.array(worldRow) });

/** POST /admin/worlds: makes a world of a base, with an epoch of its own, in which nothing has happened; 409 where there is one of that name. */
export const newBareWorld = z.strictObject({
  /** A readable one is found without. */
  name: worldName.optional(),
  /** That of `main` without. */
  seed: worldBase.shape.seed.optional(),
  /** Where its clock stands; without it the clock runs from the time of the installation. */
  now: instant.optional(),
  expiresInHours: z.number().positive().max(87_600).optional(),
  demo: z.boolean().optional(),
});
export type NewBareWorld = z.output<typeof newBareWorld>;

/** 404 of a world: names that look like the one asked for, nearest first. */
export const unknownWorld = z.object({ error: z.string(), near: z.array(z.string()) });

/**
 * Every refusal of the admin interface. 400: what is wrong with which place of the request. 404: no such world, epoch, checkpoint or person.
 * 409: the name is taken, or the world is on another epoch than said, or there are as many worlds as there may be.
 */
export const adminRefusal = z.object({
  error: z.string(),
  near: z.array(z.string()).optional(),
  errors: z.array(z.object({ path: z.string(), expected: z.string() })).optional(),
  /** Of a world that is one too many: how many there may be. */
  mostWorlds: z.int().optional(),
});
export type AdminRefusal = z.output<typeof adminRefusal>;

/**
 * Rows of an epoch: by table, in the order of their keys, columns as in the database. A key of a person or account is its 12 digits without the
 * epoch; the epoch itself is left out. Instants are ISO with offset.
 */
export const exportedRows = z.strictObject({
  version: z.literal(1, described('1')),
  /** OIPs of whom the epoch has rows of its own, ascending. */
  people: z.array(z.string().regex(/^\d{12}$/, described('12 digits'))),
  /** Rows that the base has otherwise or not at all. */
  rows: z.record(z.string(), z.array(z.record(z.string(), z.json()))),
  /** Keys of rows that the base has and this epoch has not. */
  removed: z.record(z.string(), z.array(z.record(z.string(), z.json()))),
});
export type ExportedRows = z.output<typeof exportedRows>;

/** POST /admin/epochs. Its rows are there when it is answered; nothing points to it yet, and what nothing points to is swept. */
export const newEpoch = z.strictObject({
  name: epochName,
  base: worldBase,
  /** Name of the epoch whose rows it gets, of the same base. Undefined: none. */
  copyOf: epochName.optional(),
  /** Rows to begin with, instead of `copyOf`. Those who are named in it are touched first. */
  rows: exportedRows.optional(),
});
export type NewEpoch = z.input<typeof newEpoch>;
export const builtEpoch = z.object({ name: z.string(), base: worldBase, rows: z.int().nonnegative() });

/** GET /admin/epochs: every epoch that storage has, bases left out. */
export const knownEpochs = z.object({
  epochs: z.array(
    z.object({
      name: z.string(),
      base: worldBase,
      /** What points to it; null: nothing does, and it is swept ten minutes after it was turned away from. */
      heldBy: z.enum(['WORLD', 'ORIGIN', 'CHECKPOINT']).nullable(),
    }),
  ),
});
/** GET /admin/worlds: also the ids, so that what belongs to a world and not to an epoch can be swept. */

/** PUT /admin/worlds/:name; 409 where there is one. */
export const newWorld = z.strictObject({
  epoch: epochName,
  clock: worldClock,
  expiresInHours,
  origin: worldOrigin,
  originEpoch: epochName.nullable(),
  demo: z.boolean().optional(),
  /** The epoch is built with the world, in one transaction: all of both is there, or nothing. Undefined: it was built before. */
  built: z
    .strictObject({
      base: worldBase,
      /** Name of the epoch whose rows it gets, of the same base. Undefined: none. */
      copyOf: epochName.optional(),
      /** `originEpoch` is built, too, as the same copy: nobody ever writes to it. */
      twin: z.boolean().optional(),
      /** Registries have journalled something in it. A copy without that and without rows is the bare base, which needs no `originEpoch`. */
      journalled: z.boolean().optional(),
    })
    .optional(),
});
export type NewWorld = z.input<typeof newWorld>;

/** POST /admin/worlds/:name/flip: points the world to another epoch, raises the revision and ends writing into the old epoch. */
export const flip = z.strictObject({
  epoch: epochName,
  /** As it was where undefined. */
  clock: worldClock.optional(),
  /** The epoch that the world must be on; 409 where it is not. */
  from: epochName.optional(),
  /** Default true; false: as if nothing was ever changed, as a reset leaves it. */
  touched: z.boolean().optional(),
});
export type Flip = z.input<typeof flip>;

/** PUT /admin/worlds/:name/clock: raises the revision; the world counts as touched. */
export const clockChange = z.strictObject({
  clock: worldClock,
  /** As it was where undefined. */
  expiresInHours: expiresInHours.optional(),
});
/** POST /admin/worlds/:name/revision, without a body: raises the revision; the world counts as touched. */

/** POST /admin/worlds/:name/checkpoints; 409 where the world has one of that name. */
export const newCheckpoint = z.strictObject({
  name: checkpointName,
  /** An epoch built as a copy of the world's, which nobody ever writes to. */
  epoch: epochName,
  /** Made by the sandbox itself: of these the newest fifty are kept. */
  automatic: z.boolean().default(false),
  /** The act before which it was made, in words. */
  act: z.string().optional(),
});
export type NewCheckpoint = z.input<typeof newCheckpoint>;
export const checkpointRow = z.object({
  name: z.string(),
  epoch: z.string(),
  automatic: z.boolean(),
  act: z.string().nullable(),
  /** How the world's clock went, and its time then. */
  clock: worldClock,
  now: z.string(),
  /** Real time. */
  createdAt: z.string(),
});
export type CheckpointRow = z.output<typeof checkpointRow>;
/** Oldest first. */
export const checkpointRows = z.object({ checkpoints: z.array(checkpointRow) });

/** GET /admin/worlds/:name/acts?after=<instant>: what the gateway itself wrote in the world after that moment (exclusive), oldest first. */
export const actsQuery = z.strictObject({ after: instant.optional() });
export const actRow = z.object({
  /** World time, with Moscow's offset. */
  at: z.string(),
  /** A word for programs, such as LINK_DECIDED. */
  kind: z.string(),
  words: z.object({ ru: z.string(), en: z.string() }),
  /** Whom it was about; null where about nobody. */
  oip: z.string().nullable(),
});
export type ActRow = z.output<typeof actRow>;
export const actRows = z.object({ acts: z.array(actRow) });
/** POST /admin/worlds/:name/acts/run, without a body: does what is due in that world now, then answers the acts that came of it. */

/** GET /admin/worlds/:name/due?after=&until=: epoch milliseconds of world time, the first exclusive, the second inclusive. */
const moment = z.coerce.number(described('epoch milliseconds')).pipe(z.int(described('epoch milliseconds')));
export const dueQuery = z.strictObject({ after: moment, until: moment });
/** What the gateway is to do first of its own accord; null where nothing. */
export const dueAnswer = z.object({ next: z.object({ atMs: z.int(), kind: z.string() }).nullable() });
export type DueAnswer = z.output<typeof dueAnswer>;

/** GET /admin/worlds/:name/people/:oip: all stored rows of a person as that world reads them; 404 where nobody has touched the person. */
export const storedPerson = z.object({
  oip: z.string(),
  /** Whether the world has rows of its own, or reads those of its base. */
  owned: z.boolean(),
  rows: exportedRows.shape.rows,
});
export type StoredPerson = z.output<typeof storedPerson>;

export const adminPaths = {
  worlds: '/admin/worlds',
  world: (name: string) => `/admin/worlds/${encodeURIComponent(name)}`,
  flip: (name: string) => `/admin/worlds/${encodeURIComponent(name)}/flip`,
  clock: (name: string) => `/admin/worlds/${encodeURIComponent(name)}/clock`,
  revision: (name: string) => `/admin/worlds/${encodeURIComponent(name)}/revision`,
  checkpoints: (name: string) => `/admin/worlds/${encodeURIComponent(name)}/checkpoints`,
  /** GET and DELETE */
  checkpoint: (name: string, checkpoint: string) =>
    `/admin/worlds/${encodeURIComponent(name)}/checkpoints/${encodeURIComponent(checkpoint)}`,
  acts: (name: string) => `/admin/worlds/${encodeURIComponent(name)}/acts`,
  runActs: (name: string) => `/admin/worlds/${encodeURIComponent(name)}/acts/run`,
  due: (name: string) => `/admin/worlds/${encodeURIComponent(name)}/due`,
  person: (name: string, oip: string) => `/admin/worlds/${encodeURIComponent(name)}/people/${encodeURIComponent(oip)}`,
  epochs: '/admin/epochs',
  rows: (epoch: string) => `/admin/epochs/${encodeURIComponent(epoch)}/rows`,
} as const;
