import type { Day } from '../../schema/calendar/index.ts';
import { decodeEnp } from '../../schema/identifier/enp.ts';
import { rule } from '../../schema/rules/registered.ts';
import { isOutdated, type DocumentFacts } from '../person/identity-document.rules.ts';
import type { PolicyWarning } from './policy-check.type.ts';

interface Name {
  readonly family: string;
  readonly given: string;
  readonly patronymic?: string | null;
}

/** Whom somebody says a policy belongs to; what they leave out is not compared. */
export interface NamedHolder {
  readonly name?: Name | null;
  readonly birthDate?: Day | null;
}

/** What the register has of the holder. */
export interface Holder {
  readonly name: Name;
  readonly birthDate: Day;
  readonly documents: readonly DocumentFacts[];
}

const fold = (text: string): string => text.trim().toLocaleLowerCase('ru').replaceAll('ё', 'е');
const same = (a: string | null | undefined, b: string | null | undefined): boolean => fold(a ?? '') === fold(b ?? '');

/** the number alone does; what is said besides must be so. */
export const fits = rule(
  'R-089',
  ({ name, birthDate }: NamedHolder, holder: Pick<Holder, 'name' | 'birthDate'>) =>
    (!name ||
      (same(name.family, holder.name.family) && same(name.given, holder.name.given) && same(name.patronymic, holder.name.patronymic))) &&
    (!birthDate || birthDate === holder.birthDate),
);

/** Whoever names the holder wholly and rightly holds the policy in the hand, and is shown what the register has of it. */
export const namesWholly = ({ name, birthDate }: NamedHolder): boolean => Boolean(name && birthDate);

/** an ENP leads to the policy whatever document the register has. */
export const bearsEnp = rule('R-114', (policy: { readonly enp: string | null }, enp: string) => policy.enp === enp);

const madeOfAnother = (enp: string | null, birthDate: Day): boolean => {
  const coded = enp === null ? undefined : decodeEnp(enp);
  return coded !== undefined && coded.birthDate !== birthDate;
};

/** What a policy that is in force still leaves to put right. */
export const warningsOf = (enp: string | null, holder: Holder, today: Day): (keyof typeof PolicyWarning)[] => [
  ...(holder.documents.some((document) => isOutdated(document, holder.birthDate, today)) ? (['IDENTITY_OUTDATED'] as const) : []),
  ...(madeOfAnother(enp, holder.birthDate) ? (['ENP_BIRTH_DATE_MISMATCH'] as const) : []),
];
