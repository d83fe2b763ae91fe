import type { Bilingual } from '../graph/language.ts';
import type { Refused } from '../rule/refusal.rules.ts';

/** How long to wait where the system itself named no moment, world time. */
export const pauseMs = 60_000;

const titles: Readonly<Record<string, Bilingual>> = {
  FER: { ru: 'ФЭР', en: 'FER' },
  INSURED_PERSONS_REGISTRY: { ru: 'Регистр застрахованных лиц', en: 'The register of insured persons' },
  RMIS: { ru: 'Медицинская система региона', en: 'The medical system of the region' },
};

/** A system that decides does not answer; nothing was decided. */
export const upstreamUnavailable = (system: string, profile: string, retryAfter: string): Refused => {
  const title = titles[system] ?? { ru: 'Система-владелец данных', en: 'The system that owns the data' };
  return {
    code: 'UPSTREAM_UNAVAILABLE',
    rule: 'R-056',
    profile,
    message: { ru: `${title.ru} не отвечает, решение не принято`, en: `${title.en} does not answer, nothing was decided` },
    remedies: [{ action: 'WAIT', message: { ru: 'Повторите запрос позже', en: 'Ask again later' } }],
    retryAfter,
  };
};
