import type { PersonData } from '../../schema/registry/insured-persons.ts';

export const oip = '000000000001';

export const personData: PersonData = {
  oip,
  person: { personItems: [{ surname: 'Иванова', firstName: 'Мария', patronymic: 'Сергеевна', birthDay: '1990-05-17', gender: '2' }] },
  policy: {
    policyItems: [
      {
        pcyType: 'С',
        pcySer: '770001',
        pcyNum: '1234567890',
        pcyDateB: '2008-01-10',
        pcyDateE: '2022-12-01',
        pcyStatus: 'П',
        okato: '45000',
        insurfCode: '77001',
        insurfName: 'СМО «Пример»',
        insurfOgrn: '1027700000001',
      },
      {
        enp: '7756520845000125',
        pcyType: 'Ц',
        pcyNum: '7756520845000125',
        pcyDateB: '2022-12-01',
        pcyStatus: 'Действует',
        okato: '45000',
        insurfCode: '77001',
        insurfName: 'СМО «Пример»',
        insurfOgrn: '1027700000001',
        digitalCode: { payload: 'PAYLOAD', recordId: 'R-1' },
      },
    ],
  },
  attach: {
    attachItems: [
      {
        areaType: '1',
        attachMethod: '2',
        dateAttachB: '2020-02-03',
        moCode: '770001',
        moFId: '1.2.643.5.1.13.13.12.2.77.1001',
        moOkato: '45000',
        attachStatus: '1',
        pcyType: 'Ц',
      },
      {
        areaType: '4',
        attachMethod: '1',
        dateAttachB: '2020-02-03',
        moCode: '770002',
        moFId: '1.2.643.5.1.13.13.12.2.77.1002',
        moOkato: '45000',
        attachStatus: '1',
        pcyType: 'Ц',
      },
    ],
  },
  dudl: {
    dudlItems: [
      { dudlType: '14', dudlSer: '4510', dudlNum: '123456', dudlDateB: '2010-06-01', dudlStatus: '1' },
      { dudlType: '18', dudlNum: '1', dudlStatus: '1' },
    ],
  },
  snils: { snils: '11223344595' },
  address: {
    addressItems: [
      { okato: '46000', text: 'Химки', addressType: '2' },
      { okato: '45000', text: 'Москва, Тверская, 1', addressType: '1' },
    ],
  },
};

/** An answer of getPersonData. */
export const personAnswer = (requestId = 'request-1', pd: unknown = personData): unknown => ({
  externalRequestId: requestId,
  answeredAt: '2026-11-21T09:30:00+03:00',
  pd,
});

/** An answer of GetMOResourceInfo: one doctor in each organisation asked for, except in `without`. */
export const resourcesAnswer = (request: Record<string, unknown>, without: readonly string[] = []): unknown => ({
  Session_ID: request['Session_ID'],
  MO_Available: (request['MO_OID_List'] as string[])
    .filter((oid) => !without.includes(oid))
    .map((oid) => ({
      MO_OID: oid,
      Resources: [
        {
          Resource_Id: oid.split('.').at(-1),
          Specialist: { Last_Name: 'Петров', First_Name: 'Пётр', SNILS: '11223344595' },
          Service_Post: { Post_Id: '109', Post_Name: 'врач-терапевт' },
          Available_Dates: ['2026-11-23'],
        },
      ],
    })),
});

/** An answer of GetScheduleInfo with one free slot for everybody and one for the desk. */
export const scheduleAnswer = (request: Record<string, unknown>): unknown => ({
  Session_ID: request['Session_ID'],
  Schedule: {
    Slots: [
      {
        Slot_Id: '6f1c1d1e-0000-4000-8000-000000000001',
        VisitTime: '2026-11-23T09:00:00+03:00',
        Duration: 12,
        Room: '214',
        Slot_Status: 'FREE',
        Slot_Access: ['Registry', 'Internet'],
        Slot_Age_Group: 'ADULT',
        Service: 'APPOINTMENT',
      },
      {
        Slot_Id: '6f1c1d1e-0000-4000-8000-000000000002',
        VisitTime: '2026-11-23T09:12:00+03:00',
        Duration: 12,
        Slot_Status: 'BUSY',
        Slot_Access: ['Registry'],
        Slot_Age_Group: 'ANY',
        Service: 'APPOINTMENT',
      },
    ],
    Schedule_Updated_At: '2026-11-21T06:00:00+03:00',
  },
});
