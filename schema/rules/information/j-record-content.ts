import type { Localized } from '../localized.ts';

export const informationJ: Readonly<Record<string, Localized>> = {
  'R-235': {
    ru: 'Перечисляет разделы детской карты; все они есть среди разделов графа. Что карта частичная, решает R-354.',
    en: 'Lists sections of a child’s record; the graph has all of them. That the record is partial is decided by R-354.',
  },
  'R-236': {
    ru: 'Перечисляет разделы полной карты; каждый решается своим правилом: R-225, R-231 и R-237–R-241.',
    en: 'Lists the sections of a full record; each is decided by a rule of its own: R-225, R-231 and R-237 to R-241.',
  },
  'R-248': {
    ru: 'Болезни родственников — поле анамнеза relativesDiseases. Кто видит анамнез, решает R-249.',
    en: 'Diseases of relatives are a field of the anamnesis, relativesDiseases. Who sees the anamnesis is decided by R-249.',
  },
  'R-251': {
    ru: 'Перечисляет данные для входа в приложение ЕМИАС. Граф узнаёт людей через ЕСИА и ничего из этого не спрашивает.',
    en: 'Lists what the EMIAS application asks for. The graph recognises people through ESIA and asks for none of it.',
  },
};
