import type { GraphiQLProps } from 'graphiql';
import { GraphQLError } from 'graphql';
import { type AnswerNow, readAnswer } from '../answer/answer-now.ts';
import { ringChanged } from '../control/changed.ts';
import type { Language } from '../language/language.ts';
import { texts } from '../language/texts.ts';
import { type SignIn, signInHeaders } from '../persona/sign-in.ts';
import { endpoint } from './endpoint.ts';
import { liveAnswers } from './live-answers.ts';
import { kindOf } from './operation-kind.ts';

export type Fetcher = GraphiQLProps['fetcher'];
type Asked = Parameters<Fetcher>[0];
type Result = Awaited<ReturnType<Fetcher>>;

/** What a request depends on at the moment it leaves. */
export interface Moment {
  readonly language: Language;
  readonly signIn: SignIn;
}

/** Who hears of answers. */
export interface Listener {
  /** Whether the gateway answered at all. */
  readonly onAnswered: (answered: boolean) => void;
  /** Answers to what the user asked, not to what the editor asks for itself. */
  readonly onAnswer: (answer: AnswerNow) => void;
}

/**
 * Sends what GraphiQL asks, as the person chosen at this moment, and asks where each value came from. Headers typed into the editor win over
 * the page's own; whoever types an `authorization` there is signed in by that alone.
 */
export function createFetcher(moment: () => Moment, { onAnswered, onAnswer }: Listener): Fetcher {
  return async (asked, options) => {
    const { language, signIn } = moment();
    const parameters = withoutStaleName(asked);
    const { query, operationName } = parameters;
    const kind = kindOf(query, operationName);
    const own = operationName === 'IntrospectionQuery';
    const headers = requestHeaders(language, signIn, { ...(!own && { 'x-explain': '1' }), ...options?.headers });
    const said = { query, operationName: operationName ?? undefined, signIn };
    const began = performance.now();
    if (kind === 'subscription') {
      onAnswer({ ...said, ...readAnswer({}), milliseconds: 0, live: 0 });
      return liveAnswers(endpoint, headers, parameters, (result, live) =>
        onAnswer({ ...said, ...readAnswer(result), milliseconds: performance.now() - began, live }),
      );
    }
    const say = texts[language];
    let answer: Response;
    try {
      answer = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(parameters) });
    } catch {
      onAnswered(false);
      return failure(say.noAnswer(endpoint));
    }
    const result: unknown = await answer.json().catch(() => undefined);
    onAnswered(isResult(result));
    if (!isResult(result)) return failure(say.notGraphql(endpoint, answer.status));
    if (!own) onAnswer({ ...said, ...readAnswer(result), milliseconds: performance.now() - began });
    if (kind === 'mutation') ringChanged();
    return withoutOrigins(result);
  };
}

function requestHeaders(language: Language, signIn: SignIn, typed: Readonly<Record<string, unknown>>): Headers {
  const headers = new Headers({
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json;q=0.9',
    'accept-language': language,
  });
  const ownToken = Object.keys(typed).some((name) => name.toLowerCase() === 'authorization');
  for (const [name, value] of Object.entries({ ...(ownToken ? {} : signInHeaders(signIn)), ...typed })) headers.set(name, String(value));
  return headers;
}

/** GraphiQL learns the name of the operation a moment after its tab: whoever runs it at once would ask for the tab before. */
function withoutStaleName(parameters: Asked): Asked {
  const { operationName, query } = parameters;
  return operationName && !query.includes(operationName) ? { ...parameters, operationName: undefined } : parameters;
}

/** Origins have a pane of their own: in the answer they would hide it. */
function withoutOrigins(result: Result & object): Result {
  if (!('extensions' in result) || typeof result.extensions !== 'object' || result.extensions === null) return result;
  const { origins: _origins, ...others } = result.extensions as Readonly<Record<string, unknown>>;
  const { extensions: _extensions, ...rest } = result;
  return Object.keys(others).length > 0 ? ({ ...rest, extensions: others } as Result) : (rest as Result);
}

function isResult(body: unknown): body is Result & object {
  return typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);
}

function failure(message: string): Result {
  return { errors: [new GraphQLError(message)] };
}
