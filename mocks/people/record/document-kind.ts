import type { MisDocument } from '../../../schema/registry/rmis.ts';

type Section = MisDocument['section'];

/** Kinds of documents that a record holds, with the type of electronic medical document (facts F-025). */
export const documentKinds = {
  visit: { section: 'VISIT_PROTOCOLS', semdCode: '5', title: 'Протокол консультации' },
  laboratory: { section: 'LAB_RESULTS', semdCode: '7', title: 'Протокол лабораторного исследования' },
  covidTest: { section: 'COVID_TESTS', semdCode: '7', title: 'Исследование на коронавирус SARS-CoV-2' },
  vaccination: { section: 'VACCINATIONS', semdCode: '53', title: 'Сертификат о профилактической прививке' },
  instrumental: { section: 'INSTRUMENTAL_STUDIES', semdCode: '6', title: 'Протокол инструментального исследования' },
  discharge: { section: 'DISCHARGE_SUMMARIES', semdCode: '1', title: 'Выписной эпикриз из стационара' },
  ambulance: { section: 'AMBULANCE_CALLS', semdCode: '74', title: 'Карта вызова скорой медицинской помощи' },
  sickLeave: { section: 'SICK_LEAVES', semdCode: '2', title: 'Эпикриз к листку нетрудоспособности' },
  prescription: { section: 'PRESCRIPTIONS', semdCode: '37', title: 'Рецепт на лекарственный препарат' },
  certificate: { section: 'CERTIFICATES', semdCode: '52', title: 'Справка об оплате медицинских услуг для налогового вычета' },
  dispensary: { section: 'DISPENSARY_EXAMINATIONS', semdCode: '340', title: 'Результаты профилактического осмотра' },
  dispensaryConsultation: { section: 'DISPENSARY_EXAMINATIONS', semdCode: '85', title: 'Осмотр при диспансерном наблюдении' },
  commission: { section: 'MEDICAL_COMMISSION', semdCode: '347', title: 'Выписка из протокола врачебной комиссии' },
  external: { section: 'EXTERNAL_DOCUMENTS', semdCode: '350', title: 'Выписка из медицинской карты другой организации' },
  homeVisit: { section: 'HOME_VISIT_PROTOCOLS', semdCode: '5', title: 'Протокол осмотра на дому' },
  referral: { section: 'VISIT_PROTOCOLS', semdCode: '57', title: 'Направление на консультацию' },
} as const satisfies Record<string, { readonly section: Section; readonly semdCode: string; readonly title: string }>;

export type DocumentKind = keyof typeof documentKinds;
