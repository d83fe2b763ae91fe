import type { Localized } from '../localized.ts';

export const informationP: Readonly<Record<string, Localized>> = {
  'R-353': {
    ru: 'Подробность карты — данные профиля: RegionProfile.recordDetail. Кому видно всё, решает R-354.',
    en: 'How much of a record is shown is data of a profile: RegionProfile.recordDetail. Who sees all of it is decided by R-354.',
  },
  'R-356': {
    ru: 'Советует, что ввести в поиске портала. Где услуга есть, решает R-355.',
    en: 'Advises what to type into the portal’s search. Where the service exists is decided by R-355.',
  },
  'R-359': {
    ru: 'Доступность карты — данные профиля: RegionProfile.recordAvailability. Отказ по каждому значению решают R-355, R-357, R-358 и R-360.',
    en: 'Availability is data of a profile: RegionProfile.recordAvailability. The refusal of each value is decided by R-355, R-357, R-358 and R-360.',
  },
  'R-361': {
    ru: 'Портал Санкт-Петербурга — данные профиля: RegionProfile.recordPortalUrl. Полную карту и её место решают R-354 и R-357.',
    en: 'The portal of St Petersburg is data of its profile: RegionProfile.recordPortalUrl. The full record and its place are decided by R-354 and R-357.',
  },
  'R-363': {
    ru: 'Объясняет, почему карты разных регионов лежат порознь. Граф один, а у каждого документа есть регион и provenance.',
    en: 'Explains why records of regions lie apart. The graph is one, and every document has its region and provenance.',
  },
  'R-364': {
    ru: 'Описывает, как поликлиника ведёт карты: Clinic.recordKeeping. По нему ничего не решается.',
    en: 'Describes how a clinic keeps records: Clinic.recordKeeping. Nothing is decided by it.',
  },
  'R-366': {
    ru: 'Называет службу поддержки: RegionProfile.supportContact. По ней ничего не решается.',
    en: 'Names the support service: RegionProfile.supportContact. Nothing is decided by it.',
  },
  'R-367': {
    ru: 'Контакты поликлиники: Clinic.phone, Clinic.email. По ним ничего не решается.',
    en: 'Contacts of a clinic: Clinic.phone, Clinic.email. Nothing is decided by them.',
  },
  'R-368': {
    ru: 'Детский телефон доверия: Clinic.childHelpline. По нему ничего не решается.',
    en: 'The children’s helpline: Clinic.childHelpline. Nothing is decided by it.',
  },
};
