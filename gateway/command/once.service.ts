import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../graph/context.ts';
import { refusedUnder, type Refused } from '../rule/refusal.rules.ts';
import { writeIn } from '../world/index.ts';
import { keyReused } from './idempotency-key.rules.ts';
import { keyedRequest, type KeyedRequest } from './keyed-request.service.ts';
import { keepKey, KeyTaken, requestByKey } from './request-by-key.service.ts';

/** What a mutation came to: something was done, or a rule said no and nothing was. */
export type Done<Outcome> =
  | { readonly done: Outcome; readonly refused?: undefined }
  | { readonly refused: Refused; readonly done?: undefined };

/** What is to be done, or why nothing is. */
export type Decided<Plan> =
  | { readonly plan: Plan; readonly refused?: undefined }
  | { readonly refused: Refused; readonly plan?: undefined };

/** A mutation of one transaction. */
export interface Command<Plan, Outcome> {
  /** Name of the mutation. */
  readonly operation: string;
  readonly input: { readonly idempotencyKey?: string | null };
  /** Reads and decides; writes nothing. */
  decide(): Promise<Decided<Plan>>;
  /** Writes all of it. The outcome is kept as JSON under the key, and must be enough to show the answer again. */
  write(em: EntityManager, plan: Plan): Promise<Outcome>;
}

/** What the request of that key came to before; undefined: nobody used the key. */
export const earlier = async <Outcome>(context: Context, request: KeyedRequest): Promise<Done<Outcome> | undefined> => {
  const known = await requestByKey<Outcome>(context.storage, context.world, request);
  if (known.state === 'DONE') return { done: known.outcome };
  if (known.state === 'NEW') return undefined;
  const { account } = await context.viewer();
  return { refused: refusedUnder(account.portal, keyReused) };
};

/**
 * Carries a mutation out, once by its key: whoever repeats it gets what was done then. What was refused is decided anew.
 * @throws BAD_USER_INPUT on a key that cannot be one; WorldTurnedAway where the world has another state by now
 */
export const once = async <Plan, Outcome>(context: Context, command: Command<Plan, Outcome>): Promise<Done<Outcome>> => {
  const { account } = await context.viewer();
  const request = keyedRequest(command.operation, account.esiaOid, command.input);
  const before = request && (await earlier<Outcome>(context, request));
  if (before) return before;
  const decided = await command.decide();
  if (decided.refused) return decided;
  try {
    const done = await writeIn(context.storage, context.world, async (em) => {
      const outcome = await command.write(em, decided.plan);
      await keepKey(em, context.world, request, { outcome });
      return outcome;
    });
    context.changed();
    return { done };
  } catch (error) {
    const meanwhile = error instanceof KeyTaken && request ? await earlier<Outcome>(context, request) : undefined;
    if (!meanwhile) throw error;
    context.changed();
    return meanwhile;
  }
};
