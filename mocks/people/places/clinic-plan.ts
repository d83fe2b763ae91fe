import type { AgeGroup } from '../resource.ts';

export type ClinicKind = 'ADULT' | 'CHILD' | 'FAMILY' | 'DENTAL' | 'HOSPITAL' | 'PRIVATE' | 'FEDERAL';

/** What differs between the clinics of a region; everything else follows from the kind. */
export interface ClinicPlan {
  /** Two digits of the subject. */
  readonly regionCode: string;
  /** Last arc of the OID and end of the F003 code, unique inside the region. */
  readonly number: number;
  readonly kind: ClinicKind;
  readonly name: string;
  readonly inFer: boolean;
  readonly recordKeeping: 'PAPER' | 'ELECTRONIC' | 'BOTH';
}

export const ageGroupOf: Readonly<Record<ClinicKind, AgeGroup>> = {
  ADULT: 'ADULT',
  CHILD: 'CHILD',
  FAMILY: 'ANY',
  DENTAL: 'ANY',
  HOSPITAL: 'ADULT',
  PRIVATE: 'ANY',
  FEDERAL: 'ANY',
};

const inRegion = (
  regionCode: string,
  recordKeeping: ClinicPlan['recordKeeping'],
  clinics: readonly (readonly [number, ClinicKind, string, boolean])[],
) => clinics.map(([number, kind, name, inFer]): ClinicPlan => ({ regionCode, number, kind, name, inFer, recordKeeping }));

/** All clinics, in the order of their numbers in slot ids: append only. */
export const clinicPlans: readonly ClinicPlan[] = [
  ...inRegion('77', 'ELECTRONIC', [
    [1001, 'ADULT', 'ГБУЗ «Городская поликлиника № 901»', true],
    [1002, 'ADULT', 'ГБУЗ «Городская поликлиника № 902»', true],
    [1003, 'CHILD', 'ГБУЗ «Детская городская поликлиника № 903»', true],
    [1004, 'DENTAL', 'ГАУЗ «Стоматологическая поликлиника № 904»', true],
    [1005, 'HOSPITAL', 'ГБУЗ «Городская клиническая больница № 905»', true],
    [1006, 'PRIVATE', 'ООО «Клиника Ясный день»', false],
    [1007, 'FEDERAL', 'ФГБУ «Национальный центр восстановительной медицины»', false],
  ]),
  ...inRegion('50', 'ELECTRONIC', [
    [1001, 'ADULT', 'ГБУЗ МО «Подольская поликлиника № 911»', true],
    [1002, 'FAMILY', 'ГБУЗ МО «Мытищинская районная больница»', true],
    [1003, 'CHILD', 'ГБУЗ МО «Подольская детская поликлиника № 913»', true],
    [1004, 'DENTAL', 'ГАУЗ МО «Подольская стоматология № 914»', true],
    [1005, 'HOSPITAL', 'ГБУЗ МО «Коломенская больница № 915»', true],
    [1006, 'FAMILY', 'ГБУЗ МО «Сосновская участковая больница»', false],
  ]),
  ...inRegion('78', 'ELECTRONIC', [
    [1001, 'ADULT', 'СПб ГБУЗ «Поликлиника № 921»', true],
    [1002, 'ADULT', 'СПб ГБУЗ «Поликлиника № 922»', true],
    [1003, 'CHILD', 'СПб ГБУЗ «Детская поликлиника № 923»', true],
    [1004, 'DENTAL', 'СПб ГБУЗ «Стоматология № 924»', true],
    [1005, 'HOSPITAL', 'СПб ГБУЗ «Городская больница № 925»', true],
    [1006, 'FEDERAL', 'ФГБУ «Северо-Западный научный центр здоровья»', false],
  ]),
  ...inRegion('23', 'BOTH', [
    [1001, 'ADULT', 'ГБУЗ «Городская поликлиника № 931 г. Краснодара»', true],
    [1002, 'FAMILY', 'ГБУЗ «Ейская центральная больница № 932»', true],
    [1003, 'CHILD', 'ГБУЗ «Детская поликлиника № 933 г. Краснодара»', true],
    [1004, 'DENTAL', 'ГАУЗ «Стоматология № 934 г. Краснодара»', true],
    [1005, 'HOSPITAL', 'ГБУЗ «Краевая больница № 935»', true],
    [1006, 'PRIVATE', 'ООО «Медицинский центр Южный ветер»', false],
  ]),
  ...inRegion('26', 'BOTH', [
    [1001, 'ADULT', 'ГБУЗ СК «Городская поликлиника № 941»', true],
    [1002, 'FAMILY', 'ГБУЗ СК «Невинномысская больница № 942»', true],
    [1003, 'CHILD', 'ГБУЗ СК «Детская поликлиника № 943»', true],
    [1004, 'DENTAL', 'ГАУЗ СК «Стоматология № 944»', true],
    [1005, 'HOSPITAL', 'ГБУЗ СК «Краевая больница № 945»', true],
    [1006, 'FAMILY', 'ГБУЗ СК «Степная участковая больница»', false],
  ]),
  ...inRegion('32', 'BOTH', [
    [1001, 'ADULT', 'ГАУЗ «Брянская поликлиника № 951»', true],
    [1002, 'FAMILY', 'ГБУЗ «Клинцовская районная больница № 952»', false],
    [1003, 'CHILD', 'ГАУЗ «Брянская детская поликлиника № 953»', true],
    [1004, 'DENTAL', 'ГАУЗ «Брянская стоматология № 954»', true],
    [1005, 'HOSPITAL', 'ГАУЗ «Брянская больница № 955»', true],
    [1006, 'PRIVATE', 'ООО «Клиника Десна»', false],
  ]),
  ...inRegion('31', 'BOTH', [
    [1001, 'ADULT', 'ОГБУЗ «Белгородская поликлиника № 961»', true],
    [1002, 'FAMILY', 'ОГБУЗ «Губкинская районная больница № 962»', true],
    [1003, 'CHILD', 'ОГБУЗ «Белгородская детская поликлиника № 963»', true],
    [1004, 'DENTAL', 'ОГАУЗ «Белгородская стоматология № 964»', true],
    [1005, 'HOSPITAL', 'ОГБУЗ «Белгородская больница № 965»', true],
    [1006, 'FAMILY', 'ОГБУЗ «Меловая участковая больница»', false],
  ]),
  ...inRegion('02', 'BOTH', [
    [1001, 'ADULT', 'ГБУЗ РБ «Поликлиника № 971 г. Уфа»', true],
    [1002, 'FAMILY', 'ГБУЗ РБ «Стерлитамакская больница № 972»', true],
    [1003, 'CHILD', 'ГБУЗ РБ «Детская поликлиника № 973 г. Уфа»', true],
    [1004, 'DENTAL', 'ГАУЗ РБ «Стоматология № 974 г. Уфа»', true],
    [1005, 'HOSPITAL', 'ГБУЗ РБ «Республиканская больница № 975»', true],
    [1006, 'FAMILY', 'ГБУЗ РБ «Лесная участковая больница»', false],
  ]),
  ...inRegion('16', 'PAPER', [
    [1001, 'ADULT', 'ГАУЗ «Казанская поликлиника № 981»', true],
    [1002, 'FAMILY', 'ГАУЗ «Альметьевская больница № 982»', true],
    [1003, 'CHILD', 'ГАУЗ «Казанская детская поликлиника № 983»', true],
    [1004, 'DENTAL', 'ГАУЗ «Казанская стоматология № 984»', true],
    [1005, 'HOSPITAL', 'ГАУЗ «Республиканская больница № 985»', true],
    [1006, 'FAMILY', 'ГАУЗ «Заречная участковая больница»', false],
  ]),
];
