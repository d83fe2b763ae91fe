import type { Language } from './language.ts';

export const shareTexts = {
  ru: {
    what: 'Запрос, переменные, человек, портал, мир со всеми изменениями, часы и неисправности.',
    link: 'Ссылка',
    linkHint: 'Откроет то же в новом мире этой песочницы: всё внутри самой ссылки.',
    tooLong: (kb: number) => `Мир велик (${kb} КБ): ссылка не поместится, передайте файлом.`,
    file: 'Сохранить файлом',
    open: 'Открыть файл',
    test: 'Тест',
    testHint: 'Готовый файл для vitest на пакете zdravgraph/testing: тот же мир, человек и запрос, ответ закреплён.',
    save: 'Сохранить как тест',
    noQuery: 'В редакторе пусто: сначала напишите запрос.',
    opening: 'Открываем присланное…',
    notShared: 'Это не передача со страницы песочницы.',
    taken: (world: string) => `Открыто в мире ${world}.`,
    prepare: 'Составить ссылку',
  },
  en: {
    what: 'Query, variables, persona, portal, the world with all its changes, clock and faults.',
    link: 'A link',
    linkHint: 'Opens the same in a new world of this sandbox: all of it is in the link itself.',
    tooLong: (kb: number) => `The world is large (${kb} kB) and does not fit a link: hand it over as a file.`,
    file: 'Save as a file',
    open: 'Open a file',
    test: 'A test',
    testHint:
      'A file for vitest on the package zdravgraph/testing, ready to run: the same world, persona and query, and the answer pinned down.',
    save: 'Save as a test',
    noQuery: 'The editor is empty: write a query first.',
    opening: 'Opening what was handed over…',
    notShared: 'This was not handed over by a page of the sandbox.',
    taken: (world: string) => `Opened in the world ${world}.`,
    prepare: 'Make a link',
  },
} as const satisfies Readonly<Record<Language, object>>;
