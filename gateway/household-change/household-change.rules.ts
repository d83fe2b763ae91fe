import { rule } from '../../schema/rules/registered.ts';
import { stillMember, type MemberState } from '../access/household.rules.ts';
import { refusedUnder, type Refused } from '../rule/refusal.rules.ts';
import { countsTowardsLimit } from '../household/household-member.rules.ts';

/** whether one more finds room; null: as many as one likes. */
export const hasRoom = rule(
  'R-319',
  (members: readonly MemberState[], limit: number | null) => limit === null || members.filter(countsTowardsLimit).length < limit,
);

/** the main member stays. */
export const mayBeRemoved = rule('R-316', (role: 'MAIN' | 'MEMBER') => role !== 'MAIN');

/** the search in the register of insured persons finds the one meant; not nobody, and not several. */
export const findsOne = rule('R-327', (found: readonly unknown[]) => found.length === 1);

/** of a member only the address is edited. */
export const isEditable = rule('R-329', (field: 'address' | 'name') => field === 'address');

/** the name of a member is not entered by hand. */
export const nameIsGiven = rule('R-330', (change: { readonly name?: unknown }) => change.name !== null && change.name !== undefined);

/** What speaks for somebody where no moderator looks. */
export interface Standing {
  /** A link to this child that is verified. */
  readonly isOwnChild: boolean;
  /** The adult has given the keeper leave to book, and has not taken it back. */
  readonly hasConsented: boolean;
  readonly isKeeper: boolean;
}

/**
 * a moderator decides about everybody, the main member too. Without moderators (C-23) oneself, one’s own child and whoever has
 * consented need nobody’s word; of anybody else no more is shown than the basic services take.
 */
export const waitsOnAdding = rule(
  'R-320',
  (moderated: boolean, { isOwnChild, hasConsented, isKeeper }: Standing) => moderated || !(isKeeper || isOwnChild || hasConsented),
);

/** whoever was removed, or refused, and is added again takes the old place: the history belongs to the person. */
export const takesOldPlace = rule('R-332', (member: MemberState) => !stillMember(member) || member.moderation === 'REJECTED');

const policyField = 'input.policy';

export const householdFull = (portal: string, limit: number): Refused =>
  refusedUnder(portal, {
    code: 'HOUSEHOLD_LIMIT_REACHED',
    rule: 'R-319',
    message: { ru: `В картотеке уже ${limit} человек, больше нельзя`, en: `The household has ${limit} members already, which is the most` },
  });

export const mainStays = (portal: string): Refused =>
  refusedUnder(portal, {
    code: 'MAIN_MEMBER_CANNOT_BE_REMOVED',
    rule: 'R-316',
    message: { ru: 'Главного пользователя картотеки удалить нельзя', en: 'The main member of a household cannot be removed' },
    field: 'input.memberId',
  });

export const nobodyFound = (portal: string): Refused =>
  refusedUnder(portal, {
    code: 'PERSON_NOT_FOUND',
    rule: 'R-327',
    message: {
      ru: 'В базе застрахованных нет человека с такими данными',
      en: 'The insured database has nobody of whom all of this is true',
    },
  });

export const severalFound = (portal: string): Refused =>
  refusedUnder(portal, {
    code: 'PERSON_AMBIGUOUS',
    rule: 'R-327',
    message: { ru: 'Таких людей несколько: укажите номер полиса', en: 'There are several such people: give the number of the policy' },
    field: policyField,
  });

export const policyNeeded = (portal: string): Refused =>
  refusedUnder(portal, {
    code: 'DOCUMENT_REQUIRED',
    rule: 'R-327',
    message: {
      ru: 'На этом портале нет модератора: укажите номер полиса добавляемого',
      en: 'No moderator looks on this portal: give the number of the policy of whoever is added',
    },
    field: policyField,
  });

export const nameIsReadOnly = (portal: string): Refused =>
  refusedUnder(portal, {
    code: 'FIELD_READ_ONLY',
    rule: 'R-330',
    message: {
      ru: 'ФИО берётся из регистра застрахованных и вручную не меняется',
      en: 'The name comes from the register of insured persons and is not entered by hand',
    },
    field: 'input.name',
    remedies: [
      {
        action: 'CONTACT_INSURER',
        message: { ru: 'Сообщите новое имя страховой организации', en: 'Tell the insurer of the new name' },
      },
    ],
  });
