import type { NamedPerson } from '../registry/index.ts';

/** Whether somebody whom an act names is the person whom we know. CONTRADICTORY: one says yes, the other no. */
export type Sameness = 'SAME' | 'OTHER' | 'CONTRADICTORY';

/** Registers write Ё as Е, and capitals as they please. */
const letters = (text: string | null): string => (text ?? '').trim().toUpperCase().replaceAll('Ё', 'Е');

const sameName = (one: NamedPerson['name'], other: NamedPerson['name']): boolean =>
  letters(one.family) === letters(other.family) &&
  letters(one.given) === letters(other.given) &&
  letters(one.patronymic) === letters(other.patronymic);

/**
 * By SNILS where both have one: a mother may have married since. The same name and birth date under another SNILS is a contradiction,
 * and so is one's SNILS under another birth date. Without a SNILS name and birth date decide.
 */
export const sameness = (named: NamedPerson, known: NamedPerson): Sameness => {
  const bornAlike = named.birthDate === known.birthDate;
  const alike = bornAlike && sameName(named.name, known.name);
  if (named.snils === null || known.snils === null) return alike ? 'SAME' : 'OTHER';
  if (named.snils === known.snils) return bornAlike ? 'SAME' : 'CONTRADICTORY';
  return alike ? 'CONTRADICTORY' : 'OTHER';
};
