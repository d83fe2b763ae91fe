/** A subject of the federation: the territory in which a person is insured (facts F-023). */
export interface RegionData {
  /** KOD_TF, two digits; also the first two of an ENP first issued there. */
  readonly code: string;
  /** OKATO of the subject, five digits: how the register of insured persons names it. */
  readonly okato: string;
  readonly name: string;
  /** IANA zone of the region’s clinics and calendar days. */
  readonly timeZone: string;
  /** Code of the profile that answers for the territory. */
  readonly profile: string;
}

/** The regions of the sandbox. */
export const regions: readonly RegionData[] = [
  { code: '02', okato: '80000', name: 'Республика Башкортостан', timeZone: 'Asia/Yekaterinburg', profile: 'BASHKORTOSTAN' },
  { code: '16', okato: '92000', name: 'Республика Татарстан', timeZone: 'Europe/Moscow', profile: 'TATARSTAN' },
  { code: '23', okato: '03000', name: 'Краснодарский край', timeZone: 'Europe/Moscow', profile: 'KRASNODAR' },
  { code: '26', okato: '07000', name: 'Ставропольский край', timeZone: 'Europe/Moscow', profile: 'STAVROPOL' },
  { code: '31', okato: '14000', name: 'Белгородская область', timeZone: 'Europe/Moscow', profile: 'BELGOROD' },
  { code: '32', okato: '15000', name: 'Брянская область', timeZone: 'Europe/Moscow', profile: 'BRYANSK' },
  { code: '50', okato: '46000', name: 'Московская область', timeZone: 'Europe/Moscow', profile: 'MOSCOW_OBLAST' },
  { code: '77', okato: '45000', name: 'Москва', timeZone: 'Europe/Moscow', profile: 'MOSCOW' },
  { code: '78', okato: '40000', name: 'Санкт-Петербург', timeZone: 'Europe/Moscow', profile: 'SPB' },
];
