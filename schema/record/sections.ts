import type { RecordSectionKind } from './section-kind.ts';

export type { RecordSectionKind } from './section-kind.ts';

/** A section of the medical record: what portals show, since when and to whom (R-225..R-249). Data, so that blocks can be added. */
export interface RecordSectionData {
  readonly kind: RecordSectionKind;
  readonly title: { readonly ru: string; readonly en: string };
  /** Documents before this day are not given; null: no limit. */
  readonly availableSince: string | null;
  /** Kinds of documents (dictionary 1.2.643.5.1.13.13.11.1520) that are given from another day than the section. */
  readonly availableSinceByKind: Readonly<Record<string, string>>;
  /** Full years, inclusive, of whoever reads their own record; null: any age. */
  readonly fromAge: number | null;
  /** CHILD: only in records of people under 18. */
  readonly audience: 'ANY' | 'CHILD';
  /** Codes of the profiles that have the section; null: all. */
  readonly profiles: readonly string[] | null;
}

const section = (
  kind: RecordSectionKind,
  ru: string,
  en: string,
  limits: Partial<Omit<RecordSectionData, 'kind' | 'title'>> = {},
): RecordSectionData => ({
  kind,
  title: { ru, en },
  availableSince: null,
  availableSinceByKind: {},
  fromAge: null,
  audience: 'ANY',
  profiles: null,
  ...limits,
});

/** In the order in which portals list them. */
export const recordSections: readonly RecordSectionData[] = [
  section('VISIT_PROTOCOLS', 'Приёмы врачей', 'Visit protocols', { availableSince: '2017-01-01' }),
  section('LAB_RESULTS', 'Лабораторные исследования', 'Laboratory results', { availableSince: '2019-01-01' }),
  section('COVID_TESTS', 'Тесты на COVID-19', 'COVID-19 tests', { availableSince: '2020-04-20' }),
  section('VACCINATIONS', 'Прививки', 'Vaccinations'),
  section('INSTRUMENTAL_STUDIES', 'Инструментальные исследования', 'Instrumental studies', {
    availableSince: '2019-01-01',
    // Cytology came to the records together with the protocols of visits.
    availableSinceByKind: { '121': '2017-01-01' },
  }),
  section('DISCHARGE_SUMMARIES', 'Выписки из стационара', 'Discharge summaries', { availableSince: '2019-01-01', fromAge: 15 }),
  section('HEALTH_DIARY', 'Дневник здоровья', 'Health diary'),
  section('CHILD_DATA', 'Данные о ребёнке', 'Data on the child', { audience: 'CHILD', profiles: ['MOSCOW'] }),
  section('AMBULANCE_CALLS', 'Вызовы скорой помощи', 'Ambulance calls'),
  section('SICK_LEAVES', 'Больничные листы', 'Sick leaves'),
  section('PRESCRIPTIONS', 'Рецепты', 'Prescriptions'),
  section('CERTIFICATES', 'Справки', 'Certificates'),
  section('DISPENSARY_EXAMINATIONS', 'Диспансеризация', 'Preventive examinations'),
  section('MEDICAL_COMMISSION', 'Заключения врачебной комиссии', 'Conclusions of the medical commission'),
  section('EXTERNAL_DOCUMENTS', 'Документы других клиник', 'Documents of other clinics'),
  section('HOME_VISIT_PROTOCOLS', 'Осмотры на дому', 'Home visit protocols'),
  section('ANAMNESIS', 'Анамнез', 'Anamnesis'),
];
