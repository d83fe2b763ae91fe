/** The languages that a person may ask for; Russian where neither is asked for. */
export type Language = 'ru' | 'en';

/** A text in both. */
export type Bilingual = Readonly<Record<Language, string>>;

/** The first of ru and en by the weights of an Accept-Language header; `*` and anything unreadable count for nothing. */
export const languageOf = (acceptLanguage: string | undefined): Language => {
  if (!acceptLanguage) return 'ru';
  let best: Language = 'ru';
  let bestWeight = 0;
  for (const entry of acceptLanguage.split(',')) {
    const [tag = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
    const language = tag.split('-')[0];
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = quality ? Number(quality.slice(2)) : 1;
    if ((language === 'ru' || language === 'en') && weight > bestWeight) [best, bestWeight] = [language, weight];
  }
  return best;
};
