import type { z } from 'zod';
import type { AnswerOf, Operation, RegistryContract, RequestOf } from '../../schema/registry/contract.ts';

/** How long an answer may serve (design: table of owners). */
export interface Keep {
  /** Machine time. 0: never served again, but askers of the same moment share one call. */
  readonly freshMs: number;
  /** Whether an older copy may serve when the registry fails. */
  readonly stale: boolean;
  /** Which answers may serve again; all without it. */
  readonly serves?: (told: unknown) => boolean;
}

/** One operation of a registry in our words: what is sent for our arguments, and what the answer says. */
export interface Question<Args, Told> {
  readonly operation: string;
  readonly method: 'GET' | 'POST';
  /** Below the registry's URL, with a leading slash. */
  readonly path: (args: Args) => string;
  /** Undefined: no body. Called once per call, not per attempt: a repeated request carries the same ids. */
  readonly request: (args: Args) => unknown;
  /** Validates and translates; throws UnreadableAnswer. */
  readonly read: (text: string, request: unknown) => { told: Told; requestId: string | null };
  readonly readRefusal: (body: unknown) => { code: string; message: string } | undefined;
  /** What an error code of the registry means in our words; undefined is "not found". A code that is not here is a failure. */
  readonly refusals: ReadonlyMap<string, Told>;
  readonly repeatable: boolean;
  /** Absent: every ask is a call of its own. */
  readonly keep: Keep | undefined;
}

/** An answer arrived and cannot be understood; becomes RegistryUnavailable. */
export class UnreadableAnswer extends Error {}

/** Where in the answer it is wrong, without the values: they may be somebody's. */
const complaint = (error: z.ZodError): string =>
  error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.') || 'body'}: ${issue.code}`)
    .join('; ');

export const validated = <T>(shape: z.ZodType<T>, text: string): T => {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    throw new UnreadableAnswer(text === '' ? 'an empty body' : 'a body that is not JSON', { cause });
  }
  const parsed = shape.safeParse(body);
  if (!parsed.success) throw new UnreadableAnswer(`an answer of another shape (${complaint(parsed.error)})`);
  return parsed.data;
};

interface Register<Contract extends RegistryContract> {
  readonly contract: Contract;
  /** Whether an answer belongs to the request; everything does without it. */
  readonly belongs?: (request: unknown, answer: unknown) => boolean;
  /** Corrects, in the text of an answer, what the contract forbids and the field sends all the same. */
  readonly mend?: (text: string) => string;
}

/** What each error code of an operation means in our words. */
type CodesOf<O extends Operation> = { readonly [Code in keyof O['errors']]?: unknown };

/** Makes questions to the operations of one contract. */
export const questionsTo =
  <Contract extends RegistryContract>({ contract, belongs, mend }: Register<Contract>) =>
  <Name extends keyof Contract['operations'] & string, Args, Told, const Refusals extends CodesOf<Contract['operations'][Name]> = {}>(
    operation: Name,
    how: {
      readonly request: (args: Args) => RequestOf<Contract['operations'][Name]>;
      readonly tell: (answer: AnswerOf<Contract['operations'][Name]>, request: RequestOf<Contract['operations'][Name]>) => Told;
      readonly requestId?: (answer: AnswerOf<Contract['operations'][Name]>) => string | null;
      readonly refusals?: Refusals & { readonly [Unknown in Exclude<keyof Refusals, keyof Contract['operations'][Name]['errors']>]: never };
      readonly keep?: Keep;
    },
  ): Question<Args, Told | Refusals[keyof Refusals]> => {
    type Refused = Refusals[keyof Refusals];
    type Answer = AnswerOf<Contract['operations'][Name]>;
    type Request = RequestOf<Contract['operations'][Name]>;
    const definition = contract.operations[operation]!;
    return {
      operation,
      method: 'POST',
      path: () => `/${operation}`,
      request: how.request,
      read: (text, request) => {
        const answer = validated(definition.answer, mend ? mend(text) : text) as Answer;
        if (belongs && !belongs(request, answer)) throw new UnreadableAnswer('an answer to another request');
        return { told: how.tell(answer, request as Request), requestId: how.requestId?.(answer) ?? null };
      },
      readRefusal: contract.readError,
      refusals: new Map(Object.entries(how.refusals ?? {})) as ReadonlyMap<string, Told | Refused>,
      repeatable: definition.repeatable,
      keep: how.keep,
    };
  };
