import type { GraphiQLProps } from 'graphiql';
import { GraphQLError } from 'graphql';
import { worldPath } from '../address.ts';
import type { Language } from '../language/language.ts';
import { texts } from '../language/texts.ts';
import { type SignIn, signInHeaders } from '../persona/sign-in.ts';

export type Fetcher = GraphiQLProps['fetcher'];
type Asked = Parameters<Fetcher>[0];
type Result = Awaited<ReturnType<Fetcher>>;

/** What a request depends on at the moment it leaves. */
export interface Moment {
  readonly language: Language;
  readonly signIn: SignIn;
}

export const endpoint = `${worldPath(window.location.pathname)}/graphql`;

/**
 * Sends what GraphiQL asks, as the person chosen at this moment. Headers typed into the editor win over the page's own; whoever
 * types an `authorization` there is signed in by that alone. `onAnswer` hears whether the gateway answered at all.
 */
export function createFetcher(moment: () => Moment, onAnswer: (answered: boolean) => void): Fetcher {
  return async (parameters, options) => {
    const { language, signIn } = moment();
    const headers = requestHeaders(language, signIn, options?.headers ?? {});
    const say = texts[language];
    let answer: Response;
    try {
      answer = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(withoutStaleName(parameters)) });
    } catch {
      onAnswer(false);
      return failure(say.noAnswer(endpoint));
    }
    const result: unknown = await answer.json().catch(() => undefined);
    onAnswer(isResult(result));
    return isResult(result) ? result : failure(say.notGraphql(endpoint, answer.status));
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

function isResult(body: unknown): body is Result & object {
  return typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);
}

function failure(message: string): Result {
  return { errors: [new GraphQLError(message)] };
}
