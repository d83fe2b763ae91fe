import type { z } from 'zod';
import { problemDetails, type ProblemDetails } from '../../../schema/control/problem.ts';
import type { Language } from '../language/language.ts';
import { texts } from '../language/texts.ts';
import { ringChanged } from './changed.ts';

type Query = Readonly<Record<string, string | number | undefined>>;

export interface Asked {
  readonly query?: Query;
  /** Sent as JSON; a text as it is. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** The control API said no, in the language of the page. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly details: ProblemDetails;

  constructor(details: ProblemDetails) {
    const places = (details.errors ?? []).map(({ path, expected }) => (path ? `${path}: ${expected}` : expected));
    super([details.detail, ...places.filter((place) => !details.detail.includes(place))].join(' '));
    this.details = details;
  }
}

/** Whoever asks the control API of this sandbox: the page has no other way to it. Paths are those below `/sandbox`. */
export interface Control {
  get<Answer extends z.ZodType>(answer: Answer, path: string, asked?: Asked): Promise<z.output<Answer>>;
  send<Answer extends z.ZodType>(answer: Answer, method: 'POST' | 'PUT' | 'DELETE', path: string, asked?: Asked): Promise<z.output<Answer>>;
  /** The same for an answer that is text, or nothing. */
  text(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, asked?: Asked): Promise<string>;
}

const search = (query: Query = {}): string => {
  const said = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  return said.length > 0 ? `?${new URLSearchParams(said).toString()}` : '';
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

export function createControl(language: Language): Control {
  const say = texts[language];
  const text = async (method: string, path: string, { query, body, signal }: Asked = {}): Promise<string> => {
    const where = `/sandbox${path}${search(query)}`;
    const isText = typeof body === 'string';
    const answer = await fetch(where, {
      method,
      headers: {
        accept: 'application/json, application/problem+json, text/plain',
        'accept-language': language,
        ...(body !== undefined && { 'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json' }),
      },
      ...(body !== undefined && { body: isText ? body : JSON.stringify(body) }),
      ...(signal && { signal }),
    }).catch((error: unknown) => {
      throw signal?.aborted ? error : new Error(say.noAnswer(where), { cause: error });
    });
    const told = await answer.text();
    if (method !== 'GET') ringChanged();
    if (answer.ok) return told;
    const problem = problemDetails.safeParse(readJson(told));
    throw problem.success ? new Refused(problem.data) : new Error(`${method} ${where}: HTTP ${answer.status}`);
  };
  const read = async <Answer extends z.ZodType>(answer: Answer, method: string, path: string, asked?: Asked): Promise<z.output<Answer>> =>
    answer.parse(readJson(await text(method, path, asked)));
  return { text, get: (answer, path, asked) => read(answer, 'GET', path, asked), send: read };
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
