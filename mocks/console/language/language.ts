export const languages = ['ru', 'en'] as const;
export type Language = (typeof languages)[number];
export type InBothLanguages = Readonly<Record<Language, string>>;

/** The language asked for in the address, else the first of the browser's own that the page speaks, else Russian. */
export function chooseLanguage(asked: string | undefined, preferred: readonly string[]): Language {
  for (const tag of asked === undefined ? preferred : [asked, ...preferred]) {
    const language = languages.find((known) => tag.toLowerCase().split('-')[0] === known);
    if (language) return language;
  }
  return 'ru';
}
