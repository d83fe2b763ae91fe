import type { Localized } from './localized.ts';
import type { RuleSection, RuleText } from './rule.ts';
import { rulesA } from './sections/a-booking.ts';
import { rulesB } from './sections/b-schedules.ts';
import { rulesC } from './sections/c-appointment.ts';
import { rulesD } from './sections/d-home-visit.ts';
import { rulesE } from './sections/e-policy.ts';
import { rulesF } from './sections/f-attachment.ts';
import { rulesG } from './sections/g-account.ts';
import { rulesH } from './sections/h-children.ts';
import { rulesI } from './sections/i-record-access.ts';
import { rulesJ } from './sections/j-record-content.ts';
import { rulesK } from './sections/k-services.ts';
import { rulesL } from './sections/l-birth.ts';
import { rulesM } from './sections/m-household.ts';
import { rulesN } from './sections/n-notifications.ts';
import { rulesO } from './sections/o-covid.ts';
import { rulesP } from './sections/p-regions.ts';

export type { Localized } from './localized.ts';
export type { RuleKind, RuleSection, RuleText } from './rule.ts';
export { sources, type SourceKey } from './source.ts';

/** A rule with the section it stands in. */
export type Rule = RuleText & { readonly section: RuleSection };

interface Section {
  readonly section: RuleSection;
  readonly title: Localized;
  readonly rules: readonly RuleText[];
}

/** The sections of the rule book in order, A..P. */
export const sections: readonly Section[] = [
  { section: 'A', title: { ru: 'Запись к врачу: за кого, с чьего согласия', en: 'Booking: for whom, by whose consent' }, rules: rulesA },
  { section: 'B', title: { ru: 'Расписания, медорганизации и ФЭР', en: 'Schedules, organisations and FER' }, rules: rulesB },
  { section: 'C', title: { ru: 'Запись на приём, её состояние и отмена', en: 'Appointment, its status and cancellation' }, rules: rulesC },
  { section: 'D', title: { ru: 'Вызов врача на дом', en: 'Home visit' }, rules: rulesD },
  { section: 'E', title: { ru: 'Полис ОМС: виды и форматы', en: 'OMS policy: types and formats' }, rules: rulesE },
  { section: 'F', title: { ru: 'Прикрепление к поликлинике', en: 'Attachment to a clinic' }, rules: rulesF },
  { section: 'G', title: { ru: 'Учётная запись, личность и вход', en: 'Account, identity and sign-in' }, rules: rulesG },
  { section: 'H', title: { ru: 'Дети: проверка родительских прав', en: 'Children and parental rights' }, rules: rulesH },
  { section: 'I', title: { ru: 'Доступ к медкарте', en: 'Access to the medical record' }, rules: rulesI },
  { section: 'J', title: { ru: 'Целостность и содержание медкарты', en: 'Integrity and content of the medical record' }, rules: rulesJ },
  { section: 'K', title: { ru: 'Оказанные услуги и жалобы', en: 'Services rendered and complaints' }, rules: rulesK },
  { section: 'L', title: { ru: 'Свидетельство и регистрация рождения', en: 'Birth certificate and birth registration' }, rules: rulesL },
  { section: 'M', title: { ru: 'Картотека', en: 'Household' }, rules: rulesM },
  { section: 'N', title: { ru: 'Уведомления', en: 'Notifications' }, rules: rulesN },
  { section: 'O', title: { ru: 'Сертификаты COVID-19 и QR-коды', en: 'COVID-19 certificates and QR codes' }, rules: rulesO },
  { section: 'P', title: { ru: 'Доступность по регионам', en: 'Regional availability' }, rules: rulesP },
];

/** All rules in the order of their codes. */
export const rules: readonly Rule[] = sections.flatMap(({ section, rules }) => rules.map((rule) => ({ ...rule, section })));

const byCode: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.code, rule]));

/** The rule with exactly this code, such as `R-319`. */
export function ruleByCode(code: string): Rule | undefined {
  return byCode.get(code);
}

export interface RuleQuery {
  /** A letter A..P; any other string finds nothing. */
  readonly section?: string | null;
  /** Part of a code, title or statement, in either language; blank finds everything. */
  readonly search?: string | null;
  /** The reader's language, by which letter case is folded; it does not narrow the search. */
  readonly language: keyof Localized;
}

/** The rules that meet every given condition, in the order of their codes. Case and the difference of ё and е are ignored. */
export function findRules({ section, search, language }: RuleQuery): readonly Rule[] {
  const fold = (text: string): string => text.toLocaleLowerCase(language).replaceAll('ё', 'е');
  const wanted = fold(search?.trim() ?? '');
  return rules.filter(
    (rule) =>
      (section == null || rule.section === section) &&
      [rule.code, rule.title.ru, rule.title.en, rule.statement.ru, rule.statement.en].some((text) => fold(text).includes(wanted)),
  );
}
