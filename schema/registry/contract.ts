import { z } from 'zod';

/**
 * The wire contract of one registry: what may be asked, what is answered, how it says no. The gateway's client and the
 * stand-in are both written against it, and both validate what they receive.
 */
export interface RegistryContract<Operations extends Record<string, Operation> = Record<string, Operation>> {
  /** First path segment of every operation: `fer` in `/fer/GetScheduleInfo`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly operations: Operations;
  /** The body of every refusal of this registry, in its own shape. */
  readonly errorBody: z.ZodType;
  /** Builds that body. */
  readonly error: (code: string, message: string, detail?: { path?: string; value?: string }) => unknown;
  /** Reads that body; undefined where it is not one. */
  readonly readError: (body: unknown) => { code: string; message: string } | undefined;
  /** Messages that the registry sends by itself, to the portal's callback address; OpenAPI `webhooks`. */
  readonly callbacks?: Readonly<Record<string, { summary: string; message: z.ZodType }>>;
}

/** One operation: `POST /<registry>/<name>`, JSON in and out. */
export interface Operation<Request extends z.ZodType = z.ZodType, Answer extends z.ZodType = z.ZodType> {
  readonly summary: string;
  readonly request: Request;
  readonly answer: Answer;
  /** A read may be repeated after a failure; anything else only where the operation says that it is idempotent. */
  readonly repeatable: boolean;
  /** Error code -> HTTP status and text. Those of commonErrors belong to every operation, besides. */
  readonly errors: Readonly<Record<string, ErrorEntry>>;
}

export interface ErrorEntry {
  readonly status: number;
  readonly message: string;
}

/** Keeps the literal types of an operation. */
export const operation = <
  Request extends z.ZodType,
  Answer extends z.ZodType,
  const Errors extends Record<string, ErrorEntry>,
>(definition: {
  summary: string;
  request: Request;
  answer: Answer;
  repeatable: boolean;
  errors: Errors;
}) => definition;

/** What a client sends. */
export type RequestOf<O extends Operation> = z.input<O['request']>;
/** What a client gets, after validation. */
export type AnswerOf<O extends Operation> = z.output<O['answer']>;

/** `2026-11-21`, an existing calendar day. */
export const day = z.iso.date().meta({ id: 'Day', description: 'Calendar day, YYYY-MM-DD' });
/** `2026-11-21T09:30:00+03:00`, an instant with its offset. */
export const instant = z.iso.datetime({ offset: true }).meta({ id: 'Instant', description: 'Instant with offset' });
/** `1.2.643.5.1.13.13.12.2.77.1001` */
export const oid = z
  .string()
  .regex(/^\d+(\.\d+)+$/)
  .meta({ id: 'Oid', description: 'Object identifier' });
/** SNILS as registries carry it: 11 digits without separators (facts F-010). */
export const snilsDigits = z
  .string()
  .regex(/^\d{11}$/)
  .meta({ id: 'SnilsDigits', description: 'SNILS, 11 digits without separators' });
/** OIP: number of a person in the insured-persons register, 12 digits (facts F-040). */
export const oip = z
  .string()
  .regex(/^\d{12}$/)
  .meta({ id: 'Oip', description: 'Number of a person in the register of insured persons' });

/** The largest body that a stand-in takes, 1 MiB. */
export const bodyLimitBytes = 1_048_576;

/** Errors that every operation of every registry may answer besides its own. */
export const commonErrors = {
  BAD_REQUEST: { status: 400, message: 'Запрос не соответствует описанию операции' },
  UNKNOWN_OPERATION: { status: 404, message: 'Нет такой операции' },
  PAYLOAD_TOO_LARGE: { status: 413, message: `Запрос больше ${bodyLimitBytes} байт` },
  INTERNAL_ERROR: { status: 500, message: 'Внутренняя ошибка сервиса' },
} as const satisfies Record<string, ErrorEntry>;
