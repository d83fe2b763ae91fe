import type { Language } from './language.ts';

export const clockTexts = {
  ru: {
    now: 'Сейчас в мире',
    by: { PT1H: '+1 час', P1D: '+1 день', P7D: '+7 дней', P1M: '+1 месяц' },
    workingDays: (count: number) => `+${count} рабочих дней`,
    to: 'К дате и времени (Москва)',
    go: 'Перевести',
    freeze: 'Остановить',
    run: 'Пустить',
    happened: 'Что наступило',
    nothing: 'Пока ничего. Переведите часы, и здесь появится то, чему пришёл срок.',
    held: 'Мешает',
    restore: (name: string) => `Вернуться к точке «${name}»`,
    anchor: 'Рассказ начинается с',
    movedWith: (count: number) => (count === 0 ? 'По дороге ничего не наступило.' : `По дороге наступило: ${count}`),
  },
  en: {
    now: 'Now in this world',
    by: { PT1H: '+1 hour', P1D: '+1 day', P7D: '+7 days', P1M: '+1 month' },
    workingDays: (count: number) => `+${count} working days`,
    to: 'To a date and time (Moscow)',
    go: 'Move',
    freeze: 'Freeze',
    run: 'Let it run',
    happened: 'What fell due',
    nothing: 'Nothing yet. Move the clock, and whatever falls due appears here.',
    held: 'In the way',
    restore: (name: string) => `Restore the checkpoint “${name}”`,
    anchor: 'The story begins on',
    movedWith: (count: number) => (count === 0 ? 'Nothing fell due on the way.' : `Fell due on the way: ${count}`),
  },
} as const satisfies Readonly<Record<Language, object>>;
