import type { RefusalText, RemedyOffer } from '../rule/refusal.rules.ts';
import type { Verdict } from './verdict.rules.ts';

const wait: RemedyOffer = { action: 'WAIT', message: { ru: 'Повторите позже', en: 'Try again later' } };

const askAnew: RemedyOffer = {
  action: 'ASK_OWNER_CONSENT',
  message: { ru: 'Запросите новый код', en: 'Ask for a new code' },
};

/** Too many codes went to one phone. `after`: an instant with its offset. */
export const tooManyCodes = (after: string): RefusalText => ({
  code: 'OTP_ATTEMPTS_EXHAUSTED',
  rule: 'R-003',
  message: { ru: 'На этот телефон отправлено слишком много кодов', en: 'Too many codes were sent to this phone' },
  remedies: [wait],
  retryAfter: after,
});

/** `осталась 1 попытка`, `осталось 2 попытки`, `осталось 5 попыток`. */
const attemptsInRussian = (many: number): string => {
  const form = new Intl.PluralRules('ru').select(many);
  if (form === 'one') return `осталась ${many} попытка`;
  return `осталось ${many} ${form === 'few' ? 'попытки' : 'попыток'}`;
};

const expired: RefusalText = {
  code: 'OTP_EXPIRED',
  rule: 'R-003',
  message: { ru: 'Код больше не действует', en: 'The code is out of date' },
  remedies: [askAnew],
};

const texts: Readonly<Record<Exclude<Verdict, 'RIGHT' | 'AGAIN' | 'WRONG' | 'LOCKED'>, RefusalText>> = {
  EXHAUSTED: {
    code: 'OTP_ATTEMPTS_EXHAUSTED',
    rule: 'R-003',
    message: { ru: 'Код неверный, попытки исчерпаны', en: 'The code is wrong, and no attempts are left' },
    remedies: [askAnew],
  },
  EXPIRED: expired,
  USED: { ...expired, message: { ru: 'Этот код уже использован', en: 'This code was used already' } },
  SUPERSEDED: { ...expired, message: { ru: 'Вместо этого кода запрошен новый', en: 'A newer code was asked for instead of this one' } },
};

/** Why an answer did not do. `left`: attempts that remain; `after`: when codes of this person may be answered again. */
export const refusalOfAnswer = (verdict: Exclude<Verdict, 'RIGHT' | 'AGAIN'>, left: number, after: string | undefined): RefusalText => {
  if (verdict === 'WRONG') {
    return {
      code: 'OTP_INVALID',
      rule: 'R-003',
      message: {
        ru: `Код неверный, ${attemptsInRussian(left)}`,
        en: `The code is wrong, ${left} ${left === 1 ? 'attempt' : 'attempts'} left`,
      },
      field: 'input.code',
    };
  }
  if (verdict !== 'LOCKED') return texts[verdict];
  return {
    code: 'OTP_ATTEMPTS_EXHAUSTED',
    rule: 'R-003',
    message: {
      ru: 'Коды с этого телефона слишком часто вводили неверно',
      en: 'Codes sent to this phone were answered wrongly too often',
    },
    remedies: [wait],
    ...(after !== undefined && { retryAfter: after }),
  };
};
