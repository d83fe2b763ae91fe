import type { RequestOf } from '../../schema/registry/contract.ts';
import type { BirthRecord, zags as contract } from '../../schema/registry/zags.ts';
import type { PersonName } from './registered-person.ts';
import { civilName, namedPerson, nameOfCivil, type NamedPerson } from './smev-words.ts';

/** What is asked of ЕГР ЗАГС: records of a birth, by the child or by a parent. */
export interface BirthQuery {
  /** Guids of ours: the same message id again is the same request. */
  readonly messageId: string;
  readonly queryId: string;
  readonly documentId: string;
  readonly person: {
    readonly name: PersonName;
    readonly birthDate: string;
    readonly is: 'CHILD' | 'MOTHER' | 'FATHER';
    readonly snils?: string;
  };
  /** The act, where a certificate names it. */
  readonly act?: { readonly number?: string; readonly registeredOn?: string; readonly office?: string };
  readonly regionCode?: string;
}

export interface CivilBirth {
  /** 21 digits. */
  readonly recordNumber: string;
  readonly version: number;
  readonly versionOn: string;
  readonly inForce: boolean;
  readonly registeredOn: string;
  readonly office: string;
  readonly certificates: readonly { readonly series: string; readonly number: string; readonly issuedOn: string }[];
  readonly child: {
    readonly name: PersonName;
    readonly birthDate: string;
    readonly sex: 'FEMALE' | 'MALE';
    readonly birthPlace: string;
    readonly snils: string | null;
  };
  /** Null: the record has no data on them. */
  readonly mother: NamedPerson | null;
  readonly father: NamedPerson | null;
}

export const birthRequest = ({
  messageId,
  queryId,
  documentId,
  person,
  act,
  regionCode,
}: BirthQuery): RequestOf<typeof contract.operations.SendRequest> => ({
  MessageID: messageId,
  Kind: 'ROGDINF',
  Content: {
    ИдЗапрос: queryId,
    ТипАГС: '01',
    СведЗапрос: {
      ИдДок: documentId,
      СведАГС: act && { НомерЗапис: act.number, ДатаЗапис: act.registeredOn, ОрганЗАГС: act.office },
      СведФЛ: {
        ФИО: civilName(person.name),
        ДатаРожд: person.birthDate,
        ТипУчАЗ: ({ CHILD: '1', MOTHER: '2', FATHER: '3' } as const)[person.is],
        СНИЛС: person.snils,
      },
      РегионРегАГС: regionCode,
    },
  },
});

export const civilBirth = (told: BirthRecord): CivilBirth => ({
  recordNumber: told.НомерЗаписЕГР,
  version: told.НомерВерс,
  versionOn: told.ДатаВерс,
  inForce: told.КодСостСтат === '1',
  registeredOn: told.ДатаЗапис,
  office: told.ОрганЗАГС,
  certificates: told.СвидетРожд.map(({ Серия, Номер, ДатаВыд }) => ({ series: Серия, number: Номер, issuedOn: ДатаВыд })),
  child: {
    name: nameOfCivil(told.СведРодившемся.ФИОРожд),
    birthDate: told.СведРодившемся.ДатаРождКаленд,
    sex: told.СведРодившемся.Пол === '1' ? 'MALE' : 'FEMALE',
    birthPlace: told.СведРодившемся.МестоРожден,
    snils: told.СведРодившемся.СНИЛС ?? null,
  },
  mother: told.СведМать ? namedPerson(told.СведМать) : null,
  father: told.СведОтец ? namedPerson(told.СведОтец) : null,
});
