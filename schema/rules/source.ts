import type { Localized } from './localized.ts';

/** The published texts that the rules were taken from. */
export type SourceKey = '000' | '001' | '002' | '003' | '004';

/** How a source is named to a reader. */
export const sources: Readonly<Record<SourceKey, Localized>> = {
  '000': {
    ru: 'Газетная публикация от 03.09.2025 о согласии владельца полиса при записи к врачу (Москва)',
    en: 'Newspaper article of 2025-09-03 on the policy owner’s consent to a booking (Moscow)',
  },
  '001': {
    ru: 'mos.ru: запрос доступа к электронной медицинской карте, со статьями об ЭМК и о свидетельстве о рождении',
    en: 'mos.ru: request for access to the electronic medical record, with articles on the record and on birth certificates',
  },
  '002': {
    ru: 'Справочная статья о доступе к медицинской карте ребёнка через Госуслуги',
    en: 'Help article on access to a child’s medical record through Gosuslugi',
  },
  '003': {
    ru: 'Справочные страницы Госуслуг и региональных порталов о записи к врачу, полисе ОМС и медкарте',
    en: 'Help pages of Gosuslugi and regional portals on booking, the OMS policy and the medical record',
  },
  '004': {
    ru: 'Шпаковская районная больница: разъяснение о цифровом полисе ОМС (Ставропольский край)',
    en: 'Shpakovskoye district hospital: explanation of the digital OMS policy (Stavropol krai)',
  },
};
