import type { Localized } from '../localized.ts';

export const informationB: Readonly<Record<string, Localized>> = {
  'R-046': {
    ru: 'Раздел портала. Расписание открыто всем, так что решать некому и нечего.',
    en: 'A section of the portal. Schedules are open to everybody, so that nothing is decided.',
  },
  'R-047': {
    ru: 'Раздел портала. Справочник поликлиник открыт всем, так что решать некому и нечего.',
    en: 'A section of the portal. The directory of clinics is open to everybody, so that nothing is decided.',
  },
};
