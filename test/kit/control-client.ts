import type { z } from 'zod';
import type { ProblemDetails } from '../../schema/control/problem.ts';
import { httpCall } from './http-call.ts';
import { SandboxProblem } from './sandbox-problem.ts';

export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** What a call carries. */
export interface ControlRequest {
  readonly query?: Query;
  /** Sent as JSON; a string as it is. */
  readonly body?: unknown;
}

/** Who calls the control API of one sandbox. */
export interface ControlClient {
  /** Address of the sandbox, without a slash at its end: `http://localhost:4000`. */
  readonly url: string;
  /**
   * Calls `/sandbox<path>` and reads the answer by the schema.
   * @throws SandboxProblem where the sandbox refuses
   */
  call<Answer extends z.ZodType>(answer: Answer, method: string, path: string, request?: ControlRequest): Promise<z.output<Answer>>;
  /** The same for an answer that is text, or nothing. */
  text(method: string, path: string, request?: ControlRequest): Promise<string>;
}

/** The sandbox did not answer, or not as a sandbox does. */
export class SandboxUnreachable extends Error {
  override readonly name = 'SandboxUnreachable';
}

const search = (query: Query): string => {
  const pairs = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(',') : String(value)]],
  );
  return pairs.length > 0 ? `?${new URLSearchParams(pairs).toString()}` : '';
};

const isProblem = (body: unknown): body is ProblemDetails =>
  typeof body === 'object' && body !== null && 'title' in body && typeof body.title === 'string' && 'status' in body;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** What stands in the way of a connection: `connect ECONNREFUSED 127.0.0.1:4000`. */
const reasonOf = (error: unknown): string => {
  // One per address of a name such as localhost.
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message : String(error);
};

/** Texts of refusals are asked for in this language. */
export const controlClient = (address: string, language: 'ru' | 'en' = 'en'): ControlClient => {
  const url = address.replace(/\/+$/, '');
  const ask = async (method: string, path: string, { query = {}, body }: ControlRequest = {}): Promise<string> => {
    const where = `/sandbox${path}${search(query)}`;
    const response = await httpCall(url + where, {
      method,
      headers: {
        accept: 'application/json, application/problem+json, text/plain',
        'accept-language': language,
        ...(body === undefined ? {} : { 'content-type': typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json' }),
      },
      body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
    }).catch((error: unknown) => {
      throw new SandboxUnreachable(`no sandbox answers at ${url}: ${reasonOf(error)}`, { cause: error });
    });
    const { text } = response;
    if (response.ok) return text;
    const said = parsed(text);
    if (isProblem(said)) throw new SandboxProblem(`${method} ${where}`, said);
    throw new SandboxUnreachable(`${method} ${url}${where}: ${response.status}, not a sandbox's answer: ${text.slice(0, 300)}`);
  };
  return {
    url,
    text: ask,
    call: async (answer, method, path, request) => {
      const read = answer.safeParse(parsed(await ask(method, path, request)));
      if (read.success) return read.data;
      const [issue] = read.error.issues;
      throw new SandboxUnreachable(
        `${method} ${url}/sandbox${path}: the sandbox is of another version than this kit: ${issue?.path.join('.')}: ${issue?.message}`,
      );
    },
  };
};

/** A segment of a path. */
export const segment = (text: string): string => encodeURIComponent(text);
