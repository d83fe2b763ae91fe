import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';
import type { GraphRequest } from './channels.ts';
import type { LogLevel } from './log-level.ts';

/** What may be somebody's: quoted text, words that are not Latin, tokens, addresses, and digits from four in a row. */
const personal = [
  /"[^"\n]*"|'[^'\n]*'|`[^`\n]*`|«[^»\n]*»/g,
  /eyJ[\w-]*(?:\.[\w-]*)*/g,
  /[\w.+-]+@[\w.-]+/g,
  /\P{ASCII}+(?:[\s-]+\P{ASCII}+)*/gu,
  /\d[\d\s()-]{2,}\d/g,
];

/** A text in which nobody can be found: what could be of a person is replaced by `…`. */
export const masked = (text: string): string => personal.reduce((rest, pattern) => rest.replaceAll(pattern, '…'), text);

/** Where an error was made: the lines of its stack that name places in the code, which hold no values. */
const places = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());

interface ToldError {
  readonly type: string;
  readonly code?: string;
  readonly message: string;
  readonly at: readonly string[];
  readonly cause?: ToldError;
}

/** An error as a log may keep it. Every other property (SQL, parameters, an answer's body) is left out. */
export const toldError = (error: unknown, depth = 0): ToldError => {
  if (!(error instanceof Error)) return { type: typeof error, message: masked(String(error)), at: [] };
  return {
    type: error.name,
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    message: masked(error.message),
    at: places(error),
    ...(error.cause !== undefined && depth < 3 && { cause: toldError(error.cause, depth + 1) }),
  };
};

/** A request as a log tells it: what was asked for by name, and how it went. */
export const toldRequest = (request: GraphRequest, durationMs: number): object => {
  const { requestId, world, operation, operationType, status, known, codes, failures } = request;
  return { requestId, world, operation, operationType, status, known, codes, failures, durationMs: Math.round(durationMs * 10) / 10 };
};

/** One JSON object a line, on standard output. Errors are told by toldError. */
export const openLog = (level: LogLevel, destination?: DestinationStream): Logger =>
  pino(
    { level, base: { service: 'zdravgraph' }, timestamp: stdTimeFunctions.isoTime, serializers: { err: toldError, error: toldError } },
    ...(destination ? [destination] : []),
  );
