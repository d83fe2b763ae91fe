import type { Localized } from '../localized.ts';

export const informationI: Readonly<Record<string, Localized>> = {
  'R-195': {
    ru: 'Связи с недееспособным взрослым в графе нет: связывают только с детьми и подопечными. За взрослого отказывает R-194.',
    en: 'The graph has no link to an incapable adult: links are to children and wards. Acting for an adult is refused by R-194.',
  },
  'R-207': {
    ru: 'Приложение спрашивает тот же граф, что и портал. Код в обоих случаях решает R-206.',
    en: 'The application asks the same graph as the portal. Whether a code is needed is decided by R-206 for both.',
  },
  'R-212': {
    ru: 'Отказаться от электронной карты нельзя, и действия для этого в графе нет. Решать поэтому нечего.',
    en: 'Nobody can refuse an electronic record, and the graph has no operation for it. So nothing is left to decide.',
  },
  'R-213': {
    ru: 'Заявление о бумажной карте подают в поликлинику. Как она ведёт карты, говорит Clinic.recordKeeping.',
    en: 'A record on paper is asked for at the clinic. How it keeps records is told by Clinic.recordKeeping.',
  },
  'R-214': {
    ru: 'Бумажную выписку даёт любая поликлиника. Отказы показать карту советуют её: CONTACT_CLINIC.',
    en: 'Any clinic gives an extract on paper. Refusals to show a record advise it: CONTACT_CLINIC.',
  },
  'R-215': {
    ru: 'Выписку берут в поликлинике, портал её не выдаёт. Отказы показать карту советуют её: CONTACT_CLINIC.',
    en: 'An extract is taken at the clinic, the portal issues none. Refusals to show a record advise it: CONTACT_CLINIC.',
  },
  'R-216': {
    ru: 'Выписка бесплатна, и совет CONTACT_CLINIC это говорит. Платежей в графе нет.',
    en: 'An extract is free of charge, and the remedy CONTACT_CLINIC says so. The graph has no payments.',
  },
  'R-217': {
    ru: 'Копию выписки ребёнка берут в поликлинике, портал её не выдаёт. Кто читает карту ребёнка, решают R-158, R-180 и R-209.',
    en: 'A copy of a child’s extract is taken at the clinic, the portal issues none. Who reads the child’s record is decided by R-158, R-180 and R-209.',
  },
  'R-219': {
    ru: 'Карту заводит поликлиника, и действия для этого в графе нет. Есть ли карта, решает R-220.',
    en: 'The clinic starts a record, and the graph has no operation for it. Whether there is one is decided by R-220.',
  },
};
