import { createHash } from 'node:crypto';
import { dayIn, parseInstant } from '../../schema/calendar/index.ts';
import type { Registries } from '../registry/index.ts';
import { guardianshipVerdict } from './guardianship-verdict.rules.ts';
import type { CheckedPerson } from './link-check.loader.ts';
import type { CheckedAt } from './link-check.entity.ts';
import { birthVerdict, type CheckOutcome, type KnownChild, type LinkKind } from './link-verdict.rules.ts';

/** Whom a check is about. */
export interface Parties {
  readonly adult: CheckedPerson;
  readonly child: CheckedPerson;
  readonly kind: LinkKind;
}

export interface ExchangeAnswer {
  readonly id: string;
  /** Of the request that it answers. */
  readonly messageId: string;
  readonly verdict: (parties: Parties) => CheckOutcome;
}

/** One authority that is asked now and answers later, as all checks see it. */
export interface Exchange {
  readonly name: CheckedAt;
  /** Handing in the same message again is harmless. @returns when it was accepted, epoch milliseconds */
  handIn(messageId: string, parties: Parties): Promise<number>;
  /** The oldest answer not acknowledged, of one request or of any. UNKNOWN: that request was never accepted there. */
  answer(messageId?: string): Promise<ExchangeAnswer | 'NOT_READY' | 'UNKNOWN'>;
  acknowledge(answerId: string): Promise<void>;
}

const field = { field: 'FamilyLink.status' };
const moscow = 'Europe/Moscow';

/** A guid that follows from the texts: the same question is the same message. */
export const messageGuid = (...texts: readonly string[]): string => {
  const hash = createHash('sha256').update(texts.join('\u0000')).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
};

export const knownPerson = (row: CheckedPerson): KnownChild => ({
  name: { family: row.family, given: row.given, patronymic: row.patronymic },
  birthDate: row.birthDate,
  sex: row.sex,
  snils: row.snils,
  documents: row.identityDocuments,
});

const ids = (messageId: string) => ({ messageId, queryId: messageGuid('query', messageId), documentId: messageId });

const zagsExchange = ({ zags }: Registries): Exchange => ({
  name: 'ZAGS',
  // by the child's name and birth date. A SNILS would leave out records that do not have it.
  handIn: async (messageId, { child }) => {
    const { name, birthDate } = knownPerson(child);
    const { value } = await zags.sendBirthRequest({ ...ids(messageId), person: { name, birthDate, is: 'CHILD' } }, field);
    return parseInstant(value.acceptedAt);
  },
  answer: async (messageId) => {
    const told = await zags.response(messageId, field);
    if (!told || told.value === 'NOT_READY') return told ? 'NOT_READY' : 'UNKNOWN';
    const { value } = told;
    return {
      id: value.messageId,
      messageId: value.originalMessageId,
      verdict: ({ adult, child, kind }) => birthVerdict(value, knownPerson(adult), knownPerson(child), kind),
    };
  },
  acknowledge: async (answerId) => void (await zags.ack(answerId, field)),
});

const guardianshipExchange = ({ guardianship }: Registries): Exchange => ({
  name: 'GUARDIANSHIP',
  handIn: async (messageId, { adult, child }) => {
    const { documents, ...ward } = knownPerson(child);
    const document = documents.find(({ inForce }) => inForce);
    if (!document) throw new Error('a ward without an identity document was to be asked about');
    const { name, birthDate, snils } = knownPerson(adult);
    const query = { ...ids(messageId), ward: { ...ward, document }, representative: { name, birthDate, snils } };
    return parseInstant((await guardianship.sendGuardianshipRequest(query, field)).value.acceptedAt);
  },
  answer: async (messageId) => {
    const told = await guardianship.response(messageId, field);
    if (!told || told.value === 'NOT_READY') return told ? 'NOT_READY' : 'UNKNOWN';
    const { value } = told;
    const on = dayIn(moscow, parseInstant(value.deliveredAt));
    return {
      id: value.messageId,
      messageId: value.originalMessageId,
      verdict: ({ adult, child }) =>
        guardianshipVerdict({ result: value.result, acts: value.records }, knownPerson(adult), knownPerson(child), on),
    };
  },
  acknowledge: async (answerId) => void (await guardianship.ack(answerId, field)),
});

export const exchangesOf = (registries: Registries): readonly Exchange[] => [zagsExchange(registries), guardianshipExchange(registries)];
