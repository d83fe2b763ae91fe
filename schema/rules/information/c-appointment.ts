import type { Localized } from '../localized.ts';

export const informationC: Readonly<Record<string, Localized>> = {
  'R-058': {
    ru: 'История визитов — это записи со статусом COMPLETED: фильтр statuses в Person.appointments. Кто видит записи, решают R-150 и R-158.',
    en: 'The history of visits are bookings of the status COMPLETED: the filter statuses of Person.appointments. Who sees bookings is decided by R-150 and R-158.',
  },
  'R-059': {
    ru: 'Перечисляет, что показано о члене картотеки: upcoming, completed и moderation. Что из этого закрыто, решают R-320 и R-322.',
    en: 'Lists what is shown of a member of a household: upcoming, completed and moderation. What of it is closed is decided by R-320 and R-322.',
  },
  'R-062': {
    ru: 'Описывает московское приложение. То, что в нём видны все записи, решает R-051, доступ к карте — R-187 и R-208.',
    en: 'Describes the application of Moscow. That it shows all bookings is decided by R-051, access to the record by R-187 and R-208.',
  },
};
