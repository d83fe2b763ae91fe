import type { Localized } from '../localized.ts';

export const informationM: Readonly<Record<string, Localized>> = {
  'R-317': {
    ru: 'Родство членов картотеки граф не проверяет. Что о них видно, решают R-320 и R-322, а карту — R-150.',
    en: 'The graph checks no kinship of members. What is seen of them is decided by R-320 and R-322, the record by R-150.',
  },
  'R-325': {
    ru: 'Телефоны центра записи — часть текста отказа, граф передаёт его как есть: HouseholdMember.rejectionReason.',
    en: 'The phones of the contact centre are part of the text of the refusal, which the graph passes on: HouseholdMember.rejectionReason.',
  },
  'R-326': {
    ru: 'Состояние проверки показано всегда: HouseholdMember.moderation. Что до решения закрыто, решает R-322.',
    en: 'The state of the check is always shown: HouseholdMember.moderation. What is closed until the decision is decided by R-322.',
  },
  'R-331': {
    ru: 'Имя члена картотеки в графе всегда из регистра: введённое при добавлении только сверяется (R-327).',
    en: 'The name of a member is always the register’s: what is entered when adding is only compared with it (R-327).',
  },
};
