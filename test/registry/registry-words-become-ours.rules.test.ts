import { describe, expect, it } from 'vitest';
import { bookingChannel, bookingStatus } from '../../gateway/registry/appointment-words.ts';
import { attachmentArea } from '../../gateway/registry/attachment-words.ts';
import { smevResult } from '../../gateway/registry/smev-words.ts';
import { jwksPathOf } from '../../gateway/registry/esia.client.ts';
import { mendLetters, policyStatus, policyType } from '../../gateway/registry/policy-words.ts';
import { registeredPerson } from '../../gateway/registry/registered-person.ts';
import { schedule } from '../../gateway/registry/schedule-words.ts';
import { visitRecord } from '../../gateway/registry/visit-words.ts';
import { fer } from '../../schema/registry/fer.ts';
import { pcyType } from '../../schema/registry/insured-persons.ts';
import { personData, scheduleAnswer } from './register-answers.ts';

describe('policy letters', () => {
  it.each([
    ['С', 'OLD'],
    ['В', 'TEMPORARY'],
    ['Е', 'TEMPORARY'],
    ['П', 'PAPER'],
    ['Э', 'ELECTRONIC_CARD'],
    ['К', 'ELECTRONIC_CARD'],
    ['Ц', 'DIGITAL'],
    ['Х', undefined],
    ['М', undefined],
  ])('%s is %s', (letter, type) => {
    expect(policyType(letter)).toBe(type);
    expect(pcyType.options).toContain(letter);
  });

  it.each([...'CBEKXM'])('Latin %s is read as the Cyrillic letter that looks the same', (latin) => {
    const { pcyType: letter } = JSON.parse(mendLetters(`{"pcyType" : "${latin}"}`)) as { pcyType: string };
    expect(letter).not.toBe(latin);
    expect(pcyType.options).toContain(letter);
  });

  it('leaves the same letters alone in other fields', () => {
    const text = JSON.stringify({ pcySer: 'C', note: '"pcyType":"C"', pcyType: 'С' });
    expect(mendLetters(text)).toBe(text);
  });

  it.each([
    ['Действует', 'ACTIVE'],
    ['Д', 'ACTIVE'],
    ['У', 'LOST'],
    ['П', 'SUPERSEDED'],
    ['З', 'CLOSED'],
    ['И', 'EXPIRED'],
  ])('status %s is %s', (told, status) => expect(policyStatus(told)).toBe(status));

  it.each(['', 'Q'])('refuses the unknown status "%s"', (told) => expect(() => policyStatus(told)).toThrow('pcyStatus'));
});

describe('a registered person', () => {
  it('has the newest name, the address of registration and documents with names', () => {
    expect(registeredPerson(personData)).toMatchObject({
      oip: '000000000001',
      name: { family: 'Иванова', given: 'Мария', patronymic: 'Сергеевна' },
      birthDate: '1990-05-17',
      sex: 'FEMALE',
      deceasedOn: null,
      snils: '11223344595',
      address: { text: 'Москва, Тверская, 1', regionCode: '77' },
      documents: [{ kind: 'PASSPORT', series: '4510', number: '123456', issuedOn: '2010-06-01', issuer: null, inForce: true }],
    });
  });

  it('keeps the places of policies when one of them is no policy', () => {
    const [old, digital] = personData.policy?.policyItems ?? [];
    const none = { ...old!, pcyType: 'Х' as const };
    const { policies } = registeredPerson({ ...personData, policy: { policyItems: [none, digital!] } });
    expect(policies.map(({ ordinal, type }) => [ordinal, type])).toEqual([[1, 'DIGITAL']]);
  });

  it('tells an old policy without ENP from a digital one with its code', () => {
    expect(registeredPerson(personData).policies).toMatchObject([
      {
        ordinal: 0,
        type: 'OLD',
        enp: null,
        series: '770001',
        number: '1234567890',
        status: 'SUPERSEDED',
        validTo: '2022-12-01',
        digital: null,
      },
      {
        ordinal: 1,
        type: 'DIGITAL',
        enp: '7756520845000125',
        series: null,
        status: 'ACTIVE',
        validTo: null,
        okato: '45000',
        insurerCode: '77001',
        digital: { payload: 'PAYLOAD' },
      },
    ]);
  });

  it('has attachments of the three areas that the graph shows', () => {
    expect(registeredPerson(personData).attachments).toEqual([
      {
        areaType: 'THERAPEUTIC',
        method: 'PERSONAL_APPLICATION',
        from: '2020-02-03',
        to: null,
        moOid: '1.2.643.5.1.13.13.12.2.77.1001',
        moCode: '770001',
        status: 'ATTACHED',
        policyType: 'DIGITAL',
      },
    ]);
    expect((['1', '2', '3', '4', '5'] as const).map(attachmentArea)).toEqual(['THERAPEUTIC', 'OBSTETRIC', 'DENTAL', undefined, undefined]);
  });

  it('has no address in a region that nobody knows', () => {
    const address = { addressItems: [{ okato: '99999', text: 'Нигде', addressType: '1' as const }] };
    expect(registeredPerson({ ...personData, address }).address).toBeNull();
  });
});

describe('FER', () => {
  it.each([
    ['RECORDED', false, 'BOOKED'],
    ['CANCELED', true, 'CANCELLED_BY_APPLICANT'],
    ['CANCELED', false, 'CANCELLED_BY_CLINIC'],
    ['SUCCESS', false, 'COMPLETED'],
    ['PATIENT_NOT_ARRIVED', false, 'PATIENT_DID_NOT_COME'],
  ] as const)('%s (by the applicant: %s) is %s', (told, byApplicant, status) => expect(bookingStatus(told, byApplicant)).toBe(status));

  it.each([
    ['EPGU', 'PORTAL'],
    ['REG', 'REGISTRY_DESK'],
    ['INFOMAT', 'INFOMAT'],
    ['RPGU', 'REGIONAL_PORTAL'],
    ['CC', 'CALL_CENTRE'],
    ['MED_ARM', 'DOCTOR'],
    ['OTHER_WEB', 'OTHER_WEBSITE'],
    ['MOBILE_APP', 'MOBILE_APP'],
  ] as const)('source %s is %s', (told, channel) => expect(bookingChannel(told)).toBe(channel));

  it('tells free slots from those that one can take online', () => {
    const visit = { durationMinutes: 12, service: 'APPOINTMENT', vaccine: null, paidService: null };
    const told = fer.operations.GetScheduleInfo.answer.parse(scheduleAnswer({ Session_ID: '00000000-0000-4000-8000-00000000000a' }));
    expect(schedule(told)).toEqual({
      slots: [
        {
          slotId: '6f1c1d1e-0000-4000-8000-000000000001',
          startsAtMs: Date.parse('2026-11-23T06:00:00Z'),
          startsAt: '2026-11-23T09:00:00+03:00',
          room: '214',
          free: true,
          bookableOnline: true,
          openTo: ['Registry', 'Internet'],
          ageGroup: 'ADULT',
          ...visit,
        },
        {
          slotId: '6f1c1d1e-0000-4000-8000-000000000002',
          startsAtMs: Date.parse('2026-11-23T06:12:00Z'),
          startsAt: '2026-11-23T09:12:00+03:00',
          room: null,
          free: false,
          bookableOnline: false,
          openTo: ['Registry'],
          ageGroup: 'ANY',
          ...visit,
        },
      ],
      updatedAt: '2026-11-21T06:00:00+03:00',
      noScheduleReason: null,
    });
  });
});

it('names the applicant of a visit and keeps who cancelled it', () => {
  const at = '2026-11-20T10:00:00+05:00';
  const visit = visitRecord({
    visitId: '000000000001.2',
    oip: '000000000001',
    ordinal: 2,
    moOid: '1.2',
    resourceId: '7',
    postId: '109',
    startsAt: at,
    durationMinutes: 15,
    service: 'APPOINTMENT',
    channel: 'MOBILE_APP',
    status: 'CANCELED',
    cancelledBy: 'APPLICANT',
    history: [
      { status: 'RECORDED', source: 'PATIENT', at },
      { status: 'CANCELED', cancelledBy: 'APPLICANT', source: 'PATIENT', at },
    ],
  });
  expect(visit).toMatchObject({ status: 'CANCELLED_BY_APPLICANT', channel: 'MOBILE_APP', room: null, startsAtMs: Date.parse(at) });
  expect(visit.history.map(({ status, setBy }) => [status, setBy])).toEqual([
    ['BOOKED', 'APPLICANT'],
    ['CANCELLED_BY_APPLICANT', 'APPLICANT'],
  ]);
});

it.each([
  ['1', 'FOUND'],
  ['2', 'NOT_FOUND'],
  ['3', 'WRONG_DATA'],
  ['4', 'SEVERAL'],
] as const)('РезОбраб %s over SMEV is %s', (told, result) => expect(smevResult(told)).toBe(result));

it.each([
  ['http://localhost:4000/esia', 'http://localhost:4000/esia/aas/oauth2/jwks', '/aas/oauth2/jwks'],
  ['http://localhost:4000/esia/', 'http://localhost:4000/esia/aas/oauth2/jwks', '/aas/oauth2/jwks'],
  ['https://esia.example', 'https://esia.example/aas/oauth2/jwks', '/aas/oauth2/jwks'],
  ['urn:esia', 'https://keys.example/jwks', '/jwks'],
])('keys of issuer %s at %s are asked for at %s', (issuer, uri, path) => expect(jwksPathOf(issuer, uri)).toBe(path));
