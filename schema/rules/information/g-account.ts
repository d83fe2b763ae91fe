import type { Localized } from '../localized.ts';

export const informationG: Readonly<Record<string, Localized>> = {
  'R-136': {
    ru: 'Личность подтверждает ЕСИА по документам. Что она решила, говорит уровень в токене: Account.level.',
    en: 'ESIA confirms an identity by documents. What it decided is the level in the token: Account.level.',
  },
  'R-137': {
    ru: 'Способ подтверждения выбирает ЕСИА. Граф знает итог, Account.level, и по способу не различает.',
    en: 'ESIA chooses the way of confirmation. The graph knows the outcome, Account.level, and tells no ways apart.',
  },
  'R-144': {
    ru: 'Электронной подписью входят в ЕСИА. Услуги требуют уровня, а не способа входа (C-8): R-138, R-139.',
    en: 'One signs in to ESIA by electronic signature. Services ask for a level, not for a way of signing in (C-8): R-138, R-139.',
  },
  'R-149': {
    ru: 'Отзыв принимает submitFeedback без входа; в хранимой строке нет ни учётной записи, ни точного времени, так что решать нечего.',
    en: 'submitFeedback takes feedback without signing in; the stored row has neither an account nor an exact time, so that nothing is left to decide.',
  },
};
