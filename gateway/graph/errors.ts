import { HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLErrorExtensions, type GraphQLFormattedError } from 'graphql';
import { RegistryUnavailable } from '../registry/registry-unavailable.ts';
import { WorldTurnedAway } from '../world/write-in.ts';
import { errorCatalogue, type ErrorCode } from './error-catalogue.ts';
import type { Bilingual, Language } from './language.ts';

export interface ErrorDetail {
  /** Replaces the catalogue's message where more can be said. */
  readonly message?: Bilingual;
  readonly registry?: string;
  readonly operation?: string;
  readonly retryable?: boolean;
  /** Which bound of QUERY_TOO_COMPLEX or RATE_LIMITED was passed, and where it stands. */
  readonly limit?: { readonly name: string; readonly most: number };
  /** Names of worlds that look like the one of WORLD_NOT_FOUND, nearest first. */
  readonly near?: readonly string[];
}

/** An entry of the catalogue, thrown. Its text is chosen when the answer is written, by the language of the request. */
export class TechnicalError extends Error {
  override readonly name = 'TechnicalError';
  readonly code: ErrorCode;
  readonly detail: ErrorDetail;
  readonly text: Bilingual;

  constructor(code: ErrorCode, detail: ErrorDetail = {}) {
    const text = detail.message ?? errorCatalogue[code].message;
    super(text.en);
    this.code = code;
    this.detail = detail;
    this.text = text;
  }
}

/** The caller's mistake, in words that name the argument and what was expected. */
export const badInput = (ru: string, en: string): TechnicalError => new TechnicalError('BAD_USER_INPUT', { message: { ru, en } });

/** Not there, or not for the viewer's eyes. */
export const notVisible = (): TechnicalError => new TechnicalError('NOT_VISIBLE');

const registryTitles: Readonly<Record<string, Bilingual>> = {
  FER: { ru: 'ФЭР', en: 'FER' },
  INSURED_PERSONS_REGISTRY: { ru: 'Регистр застрахованных лиц', en: 'The register of insured persons' },
  RMIS: { ru: 'Региональная медицинская система', en: 'The regional medical system' },
  ZAGS: { ru: 'ЕГР ЗАГС', en: 'ZAGS' },
  ESIA: { ru: 'ЕСИА', en: 'ESIA' },
  SMS_GATEWAY: { ru: 'Шлюз SMS', en: 'The SMS gateway' },
  MAIL_GATEWAY: { ru: 'Почтовый сервис', en: 'The mail service' },
};

/** A failed registry as the graph says it. */
const ofRegistry = (error: RegistryUnavailable): TechnicalError => {
  const title = registryTitles[error.registry] ?? errorCatalogue.REGISTRY_UNAVAILABLE.message;
  return new TechnicalError('REGISTRY_UNAVAILABLE', {
    message: { ru: `${title.ru} не отвечает: ${error.operation}`, en: `${title.en} does not answer: ${error.operation}` },
    registry: error.registry,
    operation: error.operation,
    retryable: error.retryable,
  });
};

/** The error that began it: graphql wraps what a resolver or a scalar threw, sometimes twice. */
const causeOf = (error: unknown): TechnicalError | undefined => {
  for (let at = error; at instanceof Error; at = at instanceof GraphQLError ? at.originalError : undefined) {
    if (at instanceof TechnicalError) return at;
    if (at instanceof RegistryUnavailable) return ofRegistry(at);
    if (at instanceof WorldTurnedAway) return new TechnicalError('WORLD_CHANGED');
  }
  return undefined;
};

const extensionsOf = (code: ErrorCode, detail: ErrorDetail) => ({
  code,
  ...(detail.registry !== undefined && { registry: detail.registry }),
  ...(detail.operation !== undefined && { operation: detail.operation }),
  ...(detail.limit !== undefined && { limit: detail.limit }),
  ...(detail.near !== undefined && { near: detail.near }),
  retryable: detail.retryable ?? errorCatalogue[code].retryable,
});

const ofGraphql: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_QUERY_NOT_FOUND',
};

/** The error as Apollo takes it where a whole request is refused: with the status of the answer, and when to come back. */
export const refusal = (error: TechnicalError, status: number, retryAfterSeconds?: number): GraphQLError => {
  const headers = new HeaderMap(retryAfterSeconds === undefined ? [] : [['retry-after', String(retryAfterSeconds)]]);
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status, headers } } });
};

/** True where nothing in the catalogue foresaw the error: it belongs in the log, whole. */
export const isUnforeseen = (error: unknown): boolean =>
  causeOf(error) === undefined &&
  !(error instanceof GraphQLError && error.originalError === undefined) &&
  !(error instanceof GraphQLError && ofGraphql[String((error.extensions as GraphQLErrorExtensions | undefined)?.['code'])]);

/** In which words an error is told. */
export interface Telling {
  readonly language: Language;
  /** Where in the request the value stands that is at fault, as argumentPlace says it. */
  readonly place?: string | undefined;
}

/** What the client reads: code, message in its language, path. Never a stack trace, never the text of an unforeseen error. */
export const formatError = (formatted: GraphQLFormattedError, error: unknown, { language, place }: Telling): GraphQLFormattedError => {
  const { extensions: _, ...rest } = formatted;
  const cause = causeOf(error);
  if (cause) {
    const text = cause.text[language];
    return { ...rest, message: place ? `${place}: ${text}` : text, extensions: extensionsOf(cause.code, cause.detail) };
  }
  const code = ofGraphql[String(formatted.extensions?.['code'])];
  if (code) return { ...rest, extensions: extensionsOf(code, {}) };
  return {
    ...rest,
    message: errorCatalogue.INTERNAL_SERVER_ERROR.message[language],
    extensions: extensionsOf('INTERNAL_SERVER_ERROR', {}),
  };
};
