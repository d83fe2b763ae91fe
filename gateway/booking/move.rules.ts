import type { Profile } from '../../schema/region/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import type { RefusalText } from '../rule/refusal.rules.ts';

/** moving a visit is a service of some portals. */
export const movesVisits = rule('R-057', ({ reschedulingEnabled }: Pick<Profile, 'reschedulingEnabled'>) => reschedulingEnabled);

export const moveNotOffered: RefusalText = {
  code: 'SERVICE_NOT_AVAILABLE_IN_REGION',
  rule: 'R-057',
  message: {
    ru: 'Портал не переносит записи: запишитесь на другое время и отмените прежнюю запись',
    en: 'This portal does not move visits: book another time and cancel the old booking',
  },
  remedies: [{ action: 'CHOOSE_ANOTHER_SLOT', message: { ru: 'Запишитесь на другое время', en: 'Book another time' } }],
};
