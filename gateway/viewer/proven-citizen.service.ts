import type { EsiaClaims } from '../../schema/registry/esia.ts';
import { TechnicalError } from '../graph/errors.ts';
import { levelSuffices } from '../medical-record/medical-record.rules.ts';

/**
 * The SNILS of whoever signed in; undefined where the token has none, and for a simplified account: nobody has checked whose number it
 * gives, so it opens nobody's data.
 */
export const provenSnils = ({ level, snils }: Pick<EsiaClaims, 'level' | 'snils'>): string | undefined =>
  levelSuffices(level) ? snils : undefined;

/** Why a citizen with a simplified account is nobody in particular, and what to do about it; null for everybody else. */
export const unproven = ({ level, roles }: Pick<EsiaClaims, 'level' | 'roles'>): TechnicalError | null =>
  levelSuffices(level) || !roles.includes('CITIZEN')
    ? null
    : new TechnicalError('FORBIDDEN', {
        message: {
          ru: 'Учётная запись упрощённая: чьи в ней данные, никто не проверил. Подтвердите её на Госуслугах или в МФЦ (R-138)',
          en: 'The account is simplified: nobody has checked whose data it gives. Have it verified at Gosuslugi or at an office of public services (R-138)',
        },
      });
