import type { Localized } from '../localized.ts';

export const informationH: Readonly<Record<string, Localized>> = {
  'R-166': {
    ru: 'Обещание статьи, которому противоречит порядок mos.ru (C-4). Профиль MOSCOW держится порядка: через ЗАГС проверяется любое российское свидетельство.',
    en: 'What an article promises, against the procedure of mos.ru (C-4). The profile MOSCOW keeps to the procedure: ZAGS is asked about any Russian certificate.',
  },
  'R-168': {
    ru: 'Оговорка той же статьи (C-4). По порядку mos.ru регион и год свидетельства ничего не решают; условия путей показаны в parentalRightsRoutes.',
    en: 'A restriction of the same article (C-4). By the procedure of mos.ru region and year of a certificate decide nothing; parentalRightsRoutes shows the conditions.',
  },
};
