import type { Language } from './language.ts';

export const rulesTexts = {
  ru: {
    search: 'Код, слово или источник',
    found: (count: number, all: number) => `Правил: ${count} из ${all}`,
    none: 'Такого правила нет. Попробуйте другое слово или код вида R-015.',
    source: 'Источник',
    shownBy: 'Показывают',
    run: 'Выполнить',
    runAs: (who: string) => `Выполнить от имени: ${who}`,
    more: (count: number) => `Показать ещё ${count}`,
  },
  en: {
    search: 'Code, word or source',
    found: (count: number, all: number) => `Rules: ${count} of ${all}`,
    none: 'There is no such rule. Try another word, or a code like R-015.',
    source: 'Source',
    shownBy: 'Shown by',
    run: 'Run it',
    runAs: (who: string) => `Run it as: ${who}`,
    more: (count: number) => `Show ${count} more`,
  },
} as const satisfies Readonly<Record<Language, object>>;
