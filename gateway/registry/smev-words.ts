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
