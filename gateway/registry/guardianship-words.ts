import type { RequestOf } from '../../schema/registry/contract.ts';
import type { GuardianshipAct as ToldAct, guardianship as contract } from '../../schema/registry/guardianship.ts';
import { documentCode, type RegisteredDocument } from './registered-document.ts';
import type { PersonName } from './registered-person.ts';
import { civilName, namedPerson, nameOfCivil, type NamedPerson } from './smev-words.ts';

/** What is asked of the guardianship authority: who represents this ward. */
export interface GuardianshipQuery {
  /** Guids of ours: the same message id again is the same request. */
  readonly messageId: string;
  readonly queryId: string;
  readonly documentId: string;
  readonly ward: {
    readonly name: PersonName;
    readonly birthDate: string;
    readonly sex: 'FEMALE' | 'MALE';
    readonly document: Pick<RegisteredDocument, 'kind' | 'series' | 'number'>;
  };
  readonly representative: NamedPerson;
}

/** That an authority has put somebody over a ward. */
export interface GuardianshipAct {
  readonly number: string;
  readonly actOn: string;
  readonly authority: string;
  readonly kind: 'GUARDIAN' | 'TRUSTEE';
  readonly inForce: boolean;
  readonly from: string;
  /** Inclusive; null: until the ward is of age. */
  readonly to: string | null;
  readonly ward: NamedPerson & { readonly sex: 'FEMALE' | 'MALE' };
  readonly representative: NamedPerson;
}

export const guardianshipRequest = (query: GuardianshipQuery): RequestOf<typeof contract.operations.SendRequest> => {
  const { ward, representative } = query;
  return {
    MessageID: query.messageId,
    Kind: 'OPEKAINF',
    Content: {
      ИдЗапрос: query.queryId,
      СведЗапрос: {
        ИдДок: query.documentId,
        СведПодопечный: {
          ФИО: civilName(ward.name),
          ДатаРожд: ward.birthDate,
          Пол: ward.sex === 'MALE' ? '1' : '2',
          УдЛичнФЛ: {
            КодВидДок: documentCode(ward.document.kind),
            Серия: ward.document.series ?? undefined,
            Номер: ward.document.number,
          },
        },
        СведПредставитель: {
          ФИО: civilName(representative.name),
          ДатаРожд: representative.birthDate,
          СНИЛС: representative.snils ?? undefined,
        },
      },
    },
  };
};

export const guardianshipAct = (told: ToldAct): GuardianshipAct => ({
  number: told.НомерАкта,
  actOn: told.ДатаАкта,
  authority: told.ОрганОпеки,
  kind: told.ВидПредстав === '1' ? 'GUARDIAN' : 'TRUSTEE',
  inForce: told.КодСостАкта === '1',
  from: told.ДатаНачала,
  to: told.ДатаОконч ?? null,
  ward: {
    name: nameOfCivil(told.СведПодопечный.ФИО),
    birthDate: told.СведПодопечный.ДатаРожд,
    snils: told.СведПодопечный.СНИЛС ?? null,
    sex: told.СведПодопечный.Пол === '1' ? 'MALE' : 'FEMALE',
  },
  representative: namedPerson(told.СведПредставитель),
});
