import type { PersonName } from './registered-person.ts';

// What the kinds of SMEV messages have in common.

/** РезОбраб (facts F-051). */
export type SmevResult = 'FOUND' | 'NOT_FOUND' | 'WRONG_DATA' | 'SEVERAL';

export const smevResult = (code: '1' | '2' | '3' | '4'): SmevResult =>
  ({ '1': 'FOUND', '2': 'NOT_FOUND', '3': 'WRONG_DATA', '4': 'SEVERAL' } as const)[code];

interface CivilName {
  Фамилия: string;
  Имя: string;
  Отчество?: string | undefined;
}

export const civilName = (name: PersonName): CivilName => ({
  Фамилия: name.family,
  Имя: name.given,
  Отчество: name.patronymic ?? undefined,
});

export const nameOfCivil = (told: CivilName): PersonName => ({
  family: told.Фамилия,
  given: told.Имя,
  patronymic: told.Отчество ?? null,
});

/** Somebody whom an act names. */
export interface NamedPerson {
  readonly name: PersonName;
  readonly birthDate: string;
  /** 11 digits. */
  readonly snils: string | null;
}

export const namedPerson = (told: { ФИО: CivilName; ДатаРожд: string; СНИЛС?: string | undefined }): NamedPerson => ({
  name: nameOfCivil(told.ФИО),
  birthDate: told.ДатаРожд,
  snils: told.СНИЛС ?? null,
});

/** What the kinds of messages answer alike; `records` are what the answer tells, in our words. */
export interface SmevAnswer<Records> {
  /** Of the answer, for ack(). */
  readonly messageId: string;
  /** Of the request that it answers: maybe one that nobody waits for any more. */
  readonly originalMessageId: string;
  readonly deliveredAt: string;
  readonly result: SmevResult;
  readonly records: readonly Records[];
}

interface SmevResponse<Content> {
  readonly MessageID: string;
  readonly OriginalMessageID: string;
  readonly DeliveryTimestamp: string;
  readonly Content: Content;
}

/** The oldest answer, or that none is ready. */
export const smevAnswer = <Content extends { readonly РезОбраб: '1' | '2' | '3' | '4' }, Records>(
  told: SmevResponse<Content> | undefined,
  recordsOf: (content: Content) => readonly Records[],
): SmevAnswer<Records> | 'NOT_READY' =>
  told
    ? {
        messageId: told.MessageID,
        originalMessageId: told.OriginalMessageID,
        deliveredAt: told.DeliveryTimestamp,
        result: smevResult(told.Content.РезОбраб),
        records: recordsOf(told.Content),
      }
    : 'NOT_READY';

/** How a request is told to have been accepted. */
export const smevSent = {
  tell: (answer: { readonly MessageID: string; readonly SendingTimestamp: string }) => ({
    messageId: answer.MessageID,
    acceptedAt: answer.SendingTimestamp,
  }),
  requestId: (answer: { readonly MessageID: string }) => answer.MessageID,
};

/** How an answer is asked for, of one request or of any; undefined: that request was never accepted. */
export const smevGotten = {
  request: ({ originalMessageId }: { originalMessageId?: string }) => ({ OriginalMessageID: originalMessageId }),
  requestId: (answer: { readonly Response?: { readonly MessageID: string } | undefined }) => answer.Response?.MessageID ?? null,
  refusals: { 'SMEV-404': undefined },
} as const;

/** How an answer is acknowledged; undefined: there is no such answer. */
export const smevAcknowledged = {
  request: ({ messageId }: { messageId: string }) => ({ TargetMessageID: messageId }),
  tell: (answer: { readonly TargetMessageID: string }) => ({ messageId: answer.TargetMessageID }),
  requestId: (answer: { readonly TargetMessageID: string }) => answer.TargetMessageID,
  refusals: { 'SMEV-404': undefined },
} as const;
