import { z } from 'zod';
import { switchedService } from '../registry/callbacks.ts';
import { happening, inBoth, person, text } from './event-parts.ts';

// What guardianship authorities, the passport office, the MFC and moderators decide.

export const guardianshipEvents = z.discriminatedUnion('event', [
  happening(
    'guardianship',
    'GUARDIAN_APPOINTED',
    { ru: 'Орган опеки назначил опекуна', en: 'An authority puts a guardian over a ward' },
    {
      guardian: person,
      ward: person,
    },
  ),
  happening(
    'guardianship',
    'GUARDIANSHIP_ENDED',
    { ru: 'Орган опеки освободил опекуна', en: 'An authority releases a guardian' },
    {
      guardian: person,
      ward: person,
    },
  ),
  happening(
    'guardianship',
    'PARENT_RESTRICTED',
    { ru: 'Суд ограничил родителя в правах', en: 'A court restricts a parent' },
    {
      parent: person,
      child: person,
      decision: text(300).default('Решение суда об ограничении родительских прав'),
    },
  ),
]);

export const mvdEvents = happening(
  'mvd',
  'PASSPORT_REPLACED',
  { ru: 'Паспорт заменён', en: 'A passport is exchanged' },
  {
    person,
    series: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
    number: z
      .string()
      .regex(/^\d{6}$/)
      .optional(),
  },
);

export const mfcEvents = happening(
  'mfc',
  'PARENT_CONFIRMED',
  { ru: 'МФЦ принял родителя с документами', en: 'An office has seen a parent with the papers' },
  {
    parent: person,
    child: person,
    office: text(200).default('МФЦ № 1'),
  },
);

export const minzdravEvents = happening(
  'minzdrav',
  'SERVICE_SWITCHED_ON',
  { ru: 'Услуга появилась в регионе: подписавшимся сообщат', en: 'A service comes to a region: whoever subscribed is told' },
  {
    service: switchedService.default('HOME_VISIT'),
    region: z
      .string()
      .regex(/^\d{2}$/)
      .meta(inBoth({ ru: 'Две цифры региона', en: 'Two digits of the region' })),
  },
);

export const moderatorEvents = happening(
  'moderator',
  'HOUSEHOLD_DECIDED',
  { ru: 'Модератор решил о члене домохозяйства', en: 'A moderator decides about a member of a household' },
  {
    keeper: person.meta(inBoth({ ru: 'Кто ведёт домохозяйство', en: 'Who keeps the household' })),
    member: person,
    decision: z.enum(['APPROVED', 'REJECTED']),
    reason: text(300)
      .meta(inBoth({ ru: 'Только с REJECTED', en: 'Only with REJECTED' }))
      .optional(),
  },
);
