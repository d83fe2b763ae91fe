import type { Bilingual } from './language.ts';

interface ErrorEntry {
  /** For whoever reads the schema or the catalogue. */
  readonly meaning: string;
  /** Whether the same request may succeed later without any change. */
  readonly retryable: boolean;
  readonly message: Bilingual;
}

/** Everything that errors[] may say. What a rule decides is data (Refusal), never one of these. */
export const errorCatalogue = {
  UNAUTHENTICATED: {
    meaning: 'Nobody is signed in, or the token is expired, foreign or unreadable',
    retryable: false,
    message: { ru: 'Нужно войти', en: 'Sign in first' },
  },
  FORBIDDEN: {
    meaning: 'The role or the level of the account, or the reason for which it sees the person, does not allow this',
    retryable: false,
    message: { ru: 'Роль или уровень учётной записи этого не позволяет', en: 'The role or the level of the account does not allow this' },
  },
  NOT_VISIBLE: {
    meaning: 'There is no such thing, or the viewer may not see it: the two are not told apart',
    retryable: false,
    message: { ru: 'Не найдено или недоступно вам', en: 'Not found, or not visible to you' },
  },
  BAD_USER_INPUT: {
    meaning: 'The request contradicts the schema or a format',
    retryable: false,
    message: { ru: 'Неверные входные данные', en: 'Bad input' },
  },
  WORLD_NOT_FOUND: {
    meaning: 'The request names a world of the sandbox that is not there',
    retryable: false,
    message: { ru: 'Такого мира нет', en: 'There is no such world' },
  },
  WORLD_CHANGED: {
    meaning: 'The world was restored or reset while it was to be written to: nothing was done',
    retryable: true,
    message: {
      ru: 'Мир тем временем вернули в другое состояние, ничего не сделано: повторите',
      en: 'The world was put into another state meanwhile, nothing was done: ask again',
    },
  },
  OUTCOME_UNKNOWN: {
    meaning: 'A registry was asked to act and its answer never came',
    retryable: true,
    message: { ru: 'Ответ не получен: неизвестно, выполнено ли действие', en: 'No answer came: it is not known whether this was done' },
  },
  REGISTRY_UNAVAILABLE: {
    meaning: 'The owner of the value does not answer; its siblings are answered',
    retryable: true,
    message: { ru: 'Система-владелец данных не отвечает', en: 'The system that owns this does not answer' },
  },
  RATE_LIMITED: {
    meaning: 'Too many requests',
    retryable: true,
    message: { ru: 'Слишком много запросов, повторите позже', en: 'Too many requests, try again later' },
  },
  QUERY_TOO_COMPLEX: {
    meaning: 'The query is longer or deeper than this server answers',
    retryable: false,
    message: { ru: 'Запрос слишком сложен', en: 'The query is too complex' },
  },
  PERSISTED_DOCUMENT_REQUIRED: {
    meaning: 'This gateway answers persisted documents only, by their names: it reads no text',
    retryable: false,
    message: {
      ru: 'Здесь отвечают только на документы из файла шлюза: отправьте documentId без query',
      en: 'Only the documents of the gateway’s file are answered here: send documentId and no query',
    },
  },
  PERSISTED_DOCUMENT_NOT_FOUND: {
    meaning: 'No persisted document has the name that the request gives',
    retryable: false,
    message: { ru: 'Такого документа нет', en: 'There is no such document' },
  },
  PERSISTED_QUERY_NOT_FOUND: {
    meaning:
      'No text of that hash was sent here lately: send it once more, with the hash. The message is the one that Apollo’s clients know',
    retryable: false,
    message: { ru: 'Текста с таким хешем нет: отправьте его вместе с хешем', en: 'There is no text of that hash: send it with the hash' },
  },
  INTERNAL_SERVER_ERROR: {
    meaning: 'A fault of this server; details are in its log only',
    retryable: true,
    message: { ru: 'Внутренняя ошибка', en: 'Internal error' },
  },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorCatalogue;
