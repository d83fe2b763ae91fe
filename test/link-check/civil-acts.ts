import type { KnownAdult, KnownChild } from '../../gateway/link-check/link-verdict.rules.ts';
import type { CivilBirth, GuardianshipAct } from '../../gateway/registry/index.ts';

const nameOf = (text: string) => {
  const [family = '', given = '', patronymic = null] = text.split(' ');
  return { family, given, patronymic };
};

export const mother: KnownAdult = {
  name: nameOf('Соколова Мария Андреевна'),
  birthDate: '1990-05-17',
  sex: 'FEMALE',
  snils: '11223344595',
};
export const father: KnownAdult = { name: nameOf('Соколов Пётр Ильич'), birthDate: '1988-02-03', sex: 'MALE', snils: '11223344600' };
export const child: KnownChild = {
  name: nameOf('Соколов Артём Петрович'),
  birthDate: '2019-04-01',
  sex: 'MALE',
  snils: '11223344608',
  documents: [{ kind: 'BIRTH_CERTIFICATE', series: 'IV-АИ', number: '123456', inForce: true }],
};

/** How an act names somebody: without what it does not have. */
const named = ({ name, birthDate, snils }: KnownAdult) => ({ name, birthDate, snils });

/** The birth of that child to these parents, as ЕГР ЗАГС has it. */
export const birth = (difference: Partial<CivilBirth> = {}): CivilBirth => ({
  recordNumber: '110199770000010000012',
  version: 1,
  versionOn: '2019-04-10',
  inForce: true,
  registeredOn: '2019-04-10',
  office: 'Отдел ЗАГС № 1',
  certificates: [{ series: 'IV-АИ', number: '123456', issuedOn: '2019-04-10' }],
  child: { ...named(child), sex: child.sex, birthPlace: 'Москва' },
  mother: named(mother),
  father: named(father),
  ...difference,
});

export const guardian: KnownAdult = {
  name: nameOf('Гусева Надежда Олеговна'),
  birthDate: '1973-12-15',
  sex: 'FEMALE',
  snils: '11223344616',
};

/** That she was put over that child. */
export const act = (difference: Partial<GuardianshipAct> = {}): GuardianshipAct => ({
  number: '2025-12',
  actOn: '2025-02-01',
  authority: 'Департамент труда и социальной защиты населения города Москвы',
  kind: 'GUARDIAN',
  inForce: true,
  from: '2025-02-01',
  to: null,
  ward: { ...named(child), sex: child.sex },
  representative: named(guardian),
  ...difference,
});
