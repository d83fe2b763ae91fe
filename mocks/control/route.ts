import type { z } from 'zod';
import type { ProblemSlug } from '../../schema/control/problem.ts';
import type { Language } from '../../schema/language/index.ts';
import type { ControlledWorld } from './controlled-world.ts';
import type { ControlDeps } from './deps.ts';

type Fields = z.ZodObject;

/** One call, read and checked. */
export interface ControlCall<Params = unknown, Query = unknown, Body = unknown> {
  readonly deps: ControlDeps;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Of texts that the answer holds: Accept-Language, Russian without. */
  readonly language: Language;
  /** `http://localhost:4000`: how the caller sees the gateway; undefined where nobody knows. */
  readonly publicUrl: string | undefined;
}

/** A call below `/sandbox/worlds/:world`. */
export interface WorldCall<Params = unknown, Query = unknown, Body = unknown> extends ControlCall<Params, Query, Body> {
  readonly world: ControlledWorld;
}

/** What a route is by itself: what is checked, and what its OpenAPI document says. */
interface Described<Params extends Fields, Query extends Fields, Body extends z.ZodType, Answer extends z.ZodType> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `/sandbox/worlds/:world/faults/:id` */
  readonly path: string;
  readonly operationId: string;
  /** English, one line without a full stop. */
  readonly summary: string;
  /** Parts of the path besides `:world`; z.strictObject of texts. */
  readonly params?: Params;
  /** z.strictObject; every value arrives as text, a repeated one as a list. */
  readonly query?: Query;
  /** Of JSON; an empty body is read as `{}`. */
  readonly body?: Body;
  /** `text`: the body is handed over as it came, and `body` is a schema of text. */
  readonly bodyFormat?: 'json' | 'text';
  /** 1 MiB without. */
  readonly bodyLimitBytes?: number;
  /** Of JSON, or of a text; without it the answer is 204. */
  readonly answer?: Answer;
  readonly answerFormat?: 'json' | 'text';
  /** 200 without, 204 where there is no answer. */
  readonly status?: 200 | 201 | 202;
  /** What it may refuse with, besides what any route may. */
  readonly problems?: readonly ProblemSlug[];
}

type Answered<Answer extends z.ZodType> = Promise<z.input<Answer>> | z.input<Answer>;

interface RouteDefinition<Params extends Fields, Query extends Fields, Body extends z.ZodType, Answer extends z.ZodType> extends Described<
  Params,
  Query,
  Body,
  Answer
> {
  /** Throws problem() before anything is changed. */
  readonly run: (call: ControlCall<z.output<Params>, z.output<Query>, z.output<Body>>) => Answered<Answer>;
}

interface WorldRouteDefinition<
  Params extends Fields,
  Query extends Fields,
  Body extends z.ZodType,
  Answer extends z.ZodType,
> extends Described<Params, Query, Body, Answer> {
  /** It changes the world, or must see it stand still: it runs in the world's turn, and finds the world as the one before it left it. */
  readonly changes?: boolean;
  /** Throws problem() before anything is changed. */
  readonly run: (call: WorldCall<z.output<Params>, z.output<Query>, z.output<Body>>) => Answered<Answer>;
}

/** A route of the control API, whatever its messages are. */
export type Route =
  | (Described<Fields, Fields, z.ZodType, z.ZodType> & { readonly of: 'sandbox'; readonly run: (call: ControlCall) => unknown })
  | (Described<Fields, Fields, z.ZodType, z.ZodType> & {
      readonly of: 'world';
      readonly changes: boolean;
      readonly run: (call: WorldCall) => unknown;
    });

/** A route that names no world in its path, or one that need not exist. */
export const route = <
  Params extends Fields = z.ZodObject<{}>,
  Query extends Fields = z.ZodObject<{}>,
  Body extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodVoid,
>(
  definition: RouteDefinition<Params, Query, Body, Answer>,
): Route => ({ ...definition, of: 'sandbox', run: definition.run as (call: ControlCall) => unknown });

/** A route below `/sandbox/worlds/:world`: an unknown world is answered before it runs. */
export const worldRoute = <
  Params extends Fields = z.ZodObject<{}>,
  Query extends Fields = z.ZodObject<{}>,
  Body extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodVoid,
>(
  definition: WorldRouteDefinition<Params, Query, Body, Answer>,
): Route => ({ ...definition, of: 'world', changes: definition.changes ?? false, run: definition.run as (call: WorldCall) => unknown });
