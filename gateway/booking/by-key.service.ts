import { keyReused } from '../command/idempotency-key.rules.ts';
import { keyedRequest, type KeyedRequest } from '../command/keyed-request.service.ts';
import { KeyTaken, requestByKey } from '../command/request-by-key.service.ts';
import type { Context } from '../graph/context.ts';
import { TechnicalError } from '../graph/errors.ts';
import { refusedUnder, type Refused } from '../rule/refusal.rules.ts';
import { settleClaim } from './settle-claim.service.ts';
import { whileAsked } from './while-asked.service.ts';

/** What a mutation has come to: something was done, or a rule said no. */
export type Made<Outcome> =
  | { readonly outcome: Outcome; readonly refused?: undefined }
  | { readonly refused: Refused; readonly outcome?: undefined };

/** A mutation that asks FER in the middle. */
interface Mutation<Outcome> {
  readonly operation: string;
  readonly input: { readonly idempotencyKey?: string | null };
  /** Decides, and carries it out. */
  carryOut(request: KeyedRequest | undefined): Promise<Made<Outcome>>;
}

/**
 * What was done by the key before; what is under way is found out first. Undefined: nothing, also where what was under way came to nothing.
 * @throws OUTCOME_UNKNOWN where FER does not answer yet
 */
const earlier = async <Outcome>(context: Context, request: KeyedRequest): Promise<Made<Outcome> | undefined> => {
  const known = await requestByKey<Outcome>(context.storage, context.world, request);
  if (known.state === 'NEW') return undefined;
  if (known.state === 'DONE') return { outcome: known.outcome };
  if (known.state === 'REUSED') return { refused: refusedUnder((await context.viewer()).account.portal, keyReused) };
  await whileAsked(context, known.about);
  const settled = await settleClaim(context, known.about);
  if (settled?.refused) return settled;
  const after = await requestByKey<Outcome>(context.storage, context.world, request);
  return after.state === 'DONE' ? { outcome: after.outcome } : undefined;
};

/**
 * Carries a mutation out once by its key: whoever repeats it is told what came of it then.
 * @throws BAD_USER_INPUT on a key that cannot be one; OUTCOME_UNKNOWN
 */
export const onceByKey = async <Outcome>(context: Context, { operation, input, carryOut }: Mutation<Outcome>): Promise<Made<Outcome>> => {
  const { account } = await context.viewer();
  const request = keyedRequest(operation, account.esiaOid, input);
  const before = request && (await earlier<Outcome>(context, request));
  if (before) return before;
  try {
    return await carryOut(request);
  } catch (error) {
    if (!(error instanceof KeyTaken) || !request) throw error;
    const meanwhile = await earlier<Outcome>(context, request);
    if (meanwhile) return meanwhile;
    throw new TechnicalError('OUTCOME_UNKNOWN');
  }
};
