import type { ProfileValues } from './profile.ts';

/** Values that a profile has of its own from a day on; what it does not name it takes from FEDERAL. */
export interface ProfileRow {
  /** First day in force, inclusive. */
  readonly from: string;
  readonly values: Partial<ProfileValues>;
}

/** The Gosuslugi electronic record exists since this day; nothing here is older. */
export const firstDay = '2018-01-01';
/** The federal list of 21 regions without an electronic record (R-358, C-15). */
const listOf2021 = '2021-01-01';
/** Three regions left with the federal service “Electronic medical documents” (R-355, C-15). */
const listOf2023 = '2023-01-01';
/** Moscow: another adult is booked with the code of the policy’s owner (R-012, C-1). */
const ownerCode = '2025-09-01';

export const federal: readonly [ProfileRow & { values: ProfileValues }, ...ProfileRow[]] = [
  {
    from: firstDay,
    values: {
      thirdPartyBooking: 'POLICY_NUMBER',
      consentRequiredFrom: null,
      bookingHorizonDays: 14,
      appointmentVisibility: 'OWN_CHANNEL',
      reschedulingEnabled: false,
      homeVisitEnabled: true,
      recordAvailability: 'AVAILABLE',
      recordDetail: 'PARTIAL',
      recordPortalUrl: null,
      recordCodeRequired: ['STANDARD'],
      ownRecordFromAge: 15,
      representativeRecordUntilAge: 15,
      // A child’s record: the clinic answers in 1-3 working days, whatever the level (R-186, C-5).
      recordAccessTerms: [
        { level: 'STANDARD', forChild: true, minWorkingDays: 1, maxWorkingDays: 3 },
        { level: 'VERIFIED', forChild: true, minWorkingDays: 1, maxWorkingDays: 3 },
      ],
      parentalRightsRoutes: [
        {
          route: 'CLINIC_CONFIRMATION',
          condition: {
            ru: 'Поликлиника, к которой прикреплён ребёнок, проверяет загруженные документы (R-152, R-172)',
            en: 'The clinic that the child is attached to checks the uploaded documents (R-152, R-172)',
          },
        },
      ],
      guardianElectronicRequest: false,
      householdLimit: null,
      householdModeration: false,
      supportContact: null,
    },
  },
  { from: listOf2023, values: { recordAvailability: 'UNAVAILABLE' } },
];

const namedAvailable: ProfileRow = { from: listOf2023, values: { recordAvailability: 'AVAILABLE', recordDetail: 'PARTIAL' } };
const noHomeVisits: ProfileRow = { from: firstDay, values: { homeVisitEnabled: false } };

export const ownRows: Readonly<Record<string, readonly ProfileRow[]>> = {
  FEDERAL: [],
  MOSCOW: [
    {
      from: firstDay,
      values: {
        appointmentVisibility: 'ALL_CHANNELS',
        reschedulingEnabled: true,
        recordDetail: 'FULL',
        recordPortalUrl: 'https://emias.info',
        representativeRecordUntilAge: 18,
        recordAccessTerms: [
          { level: 'STANDARD', forChild: false, minWorkingDays: 0, maxWorkingDays: 5 },
          { level: 'STANDARD', forChild: true, minWorkingDays: 0, maxWorkingDays: 5 },
          { level: 'VERIFIED', forChild: false, minWorkingDays: 0, maxWorkingDays: 0 },
          { level: 'VERIFIED', forChild: true, minWorkingDays: 0, maxWorkingDays: 0 },
        ],
        parentalRightsRoutes: [
          {
            route: 'ZAGS',
            condition: {
              ru: 'Заявитель — родитель, свидетельство о рождении выдано в России (R-155, R-159)',
              en: 'The applicant is a parent and the birth certificate was issued in Russia (R-155, R-159)',
            },
          },
          {
            route: 'MFC',
            condition: {
              ru: 'Заявитель — родитель, рождение зарегистрировано за границей или ЗАГС не подтвердил данные (R-160, R-171)',
              en: 'The applicant is a parent and the birth was registered abroad, or ZAGS did not confirm the data (R-160, R-171)',
            },
          },
          {
            route: 'GUARDIANSHIP',
            condition: {
              ru: 'Заявитель — опекун или попечитель (R-164, R-165)',
              en: 'The applicant is a guardian or trustee (R-164, R-165)',
            },
          },
        ],
        guardianElectronicRequest: true,
      },
    },
    // Until the list of 2021 the federal portal had not named Moscow; from it on, the record is on the city’s own portal.
    { from: listOf2021, values: { recordAvailability: 'REGIONAL_PORTAL' } },
    { from: ownerCode, values: { thirdPartyBooking: 'OWNER_CODE_ONCE', consentRequiredFrom: ownerCode } },
  ],
  MOSCOW_OBLAST: [
    {
      from: listOf2021,
      values: { recordAvailability: 'REGIONAL_PORTAL', recordDetail: 'FULL', recordPortalUrl: 'https://uslugi.mosreg.ru' },
    },
  ],
  SPB: [
    { from: firstDay, values: { appointmentVisibility: 'ALL_CHANNELS', recordDetail: 'FULL', recordPortalUrl: 'https://gorzdrav.spb.ru' } },
    { from: listOf2021, values: { recordAvailability: 'REGIONAL_PORTAL' } },
  ],
  KRASNODAR: [
    {
      from: firstDay,
      values: { supportContact: 'Служба технической поддержки портала государственных и муниципальных услуг Краснодарского края' },
    },
  ],
  STAVROPOL: [noHomeVisits],
  TATARSTAN: [{ from: listOf2021, values: { recordAvailability: 'PAPER_ONLY', recordDetail: 'PARTIAL' } }],
  BRYANSK: [noHomeVisits, namedAvailable],
  BELGOROD: [noHomeVisits, namedAvailable],
  BASHKORTOSTAN: [namedAvailable],
  REGIONAL_PORTAL: [
    {
      from: firstDay,
      values: {
        thirdPartyBooking: 'HOUSEHOLD_MEMBER',
        appointmentVisibility: 'ALL_CHANNELS',
        parentalRightsRoutes: [
          {
            route: 'MODERATOR',
            condition: {
              ru: 'Модератор сверяет данные с базой застрахованных территориального фонда (R-320, R-321)',
              en: 'A moderator compares the data with the territorial fund’s insured persons (R-320, R-321)',
            },
          },
        ],
        householdLimit: 50,
        householdModeration: true,
      },
    },
    { from: listOf2023, values: { recordAvailability: 'AVAILABLE', recordDetail: 'PARTIAL' } },
  ],
};
