import type { Language } from './language.ts';

export const mapTexts = {
  ru: {
    map: 'Типы графа по владельцам',
    owner: 'Последнее слово за системой',
    leads: 'Куда ведёт',
    from: 'Откуда приходят',
    nowhere: 'никуда',
  },
  en: {
    map: 'Types of the graph by their owners',
    owner: 'The last word has',
    leads: 'Leads to',
    from: 'Reached from',
    nowhere: 'nowhere',
  },
} as const satisfies Readonly<Record<Language, object>>;
