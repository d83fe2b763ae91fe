import { randomUUID } from 'node:crypto';
import type { Registries } from '../../gateway/registry/index.ts';
import type { RegistryName, registries } from '../../schema/registry/index.ts';
import { oip } from './register-answers.ts';

type Asks = {
  readonly [Name in RegistryName]: {
    readonly [Operation in keyof (typeof registries)[Name]['operations']]: (asked: Registries) => unknown;
  };
};

export const week = { from: '2026-03-02', to: '2026-03-08' } as const;
export const moOid = '1.2.643.5.1.13.13.12.2.77.1001';
export const sessionId = '00000000-0000-4000-8000-00000000000a';
export const slotId = '00000000-0000-4000-8000-00000000000b';
export const patient = {
  policyNumber: '7756520845000125',
  name: { family: 'Иванова', given: 'Мария', patronymic: null },
  birthDate: '1990-05-17',
  sex: 'FEMALE',
} as const;
const resource = {
  specialist: { name: { family: 'Петров', given: 'Пётр', patronymic: null }, snils: '11223344595' },
  room: null,
  specialty: { code: '109', name: 'врач-терапевт' },
} as const;

/** How the client asks each operation of each contract; the compiler names an operation that nobody asks. */
export const everyOperation: Asks = {
  fer: {
    GetPatientInfo: ({ fer }) => fer.patientInfo({ sessionId, patient, withReferrals: true }),
    GetReferralInfo: ({ fer }) => fer.referral({ sessionId, patient, number: '1' }),
    GetMOInfoExtended: ({ fer }) => fer.organizations(),
    GetServicePostSpecsInfo: ({ fer }) => fer.specialties(moOid),
    GetMOResourceInfo: ({ fer }) => fer.resources(moOid, week),
    GetScheduleInfo: ({ fer }) => fer.schedule({ moOid, resource, ...week }),
    CreateAppointment: ({ fer }) => fer.book({ sessionId, slotId }),
    CancelAppointment: ({ fer }) => fer.cancel({ bookIdMis: 'B-1' }),
  },
  'insured-persons': {
    getPersonData: ({ insuredPersons }) => insuredPersons.person(oip),
    findPersonsByPersCriteria: ({ insuredPersons }) => insuredPersons.find({ snils: '11223344595' }),
    getMedicalOrganizations: ({ insuredPersons }) => insuredPersons.clinics(),
    getInsuranceOrganizations: ({ insuredPersons }) => insuredPersons.insurers(),
  },
  zags: {
    SendRequest: ({ zags }) =>
      zags.sendBirthRequest({
        messageId: randomUUID(),
        queryId: randomUUID(),
        documentId: '1',
        person: { name: { family: 'Иванов', given: 'Иван', patronymic: null }, birthDate: '2020-01-01', is: 'CHILD' },
      }),
    GetResponse: ({ zags }) => zags.response(randomUUID()),
    Ack: ({ zags }) => zags.ack(randomUUID()),
  },
  guardianship: {
    SendRequest: ({ guardianship }) =>
      guardianship.sendGuardianshipRequest({
        messageId: randomUUID(),
        queryId: randomUUID(),
        documentId: '1',
        ward: {
          name: { family: 'Иванов', given: 'Иван', patronymic: null },
          birthDate: '2020-01-01',
          sex: 'MALE',
          document: { kind: 'BIRTH_CERTIFICATE', series: 'IV-АИ', number: '123456' },
        },
        representative: { name: { family: 'Иванова', given: 'Анна', patronymic: null }, birthDate: '1980-01-01', snils: null },
      }),
    GetResponse: ({ guardianship }) => guardianship.response(randomUUID()),
    Ack: ({ guardianship }) => guardianship.ack(randomUUID()),
  },
  rmis: {
    GetAttachments: ({ rmis }) => rmis.attachments(oip),
    GetVisits: ({ rmis }) => rmis.visits(oip),
    GetDocuments: ({ rmis }) => rmis.documents(oip),
    GetPersonTrace: ({ rmis }) => rmis.trace(oip),
    FindCatchmentArea: ({ rmis }) => rmis.catchmentArea({ regionCode: '77', text: 'г. Москва, ул. Мира, д. 1' }),
    CreateHomeCallRequest: ({ rmis }) =>
      rmis.callHome({ callId: sessionId, oip, moOid, address: 'Москва', complaint: 'Кашель', phone: '+79160000001' }),
    CancelHomeCallRequest: ({ rmis }) => rmis.cancelHomeCall(sessionId),
    SearchHomeCallRequests: ({ rmis }) => rmis.homeCalls(oip),
    SubmitAttachmentApplication: ({ rmis }) =>
      rmis.applyForAttachment({
        applicationId: sessionId,
        oip,
        moOid,
        area: 'THERAPEUTIC',
        reason: 'CHOICE',
        policyType: 'DIGITAL',
        documents: [{ kind: 'PASSPORT', series: '4518', number: '123456', issuedOn: null, issuer: null }],
        representativeDocument: null,
      }),
    SearchAttachmentApplications: ({ rmis }) => rmis.attachmentApplications(oip),
    GetSigningKeys: ({ rmis }) => rmis.signingKeys(['key-1']),
  },
  sms: {
    SendSms: ({ sms }) => sms.send({ key: 'key-1', to: '+79160000001', text: 'Код 4711' }),
    GetSmsStatus: ({ sms }) => sms.status('key-1'),
  },
  mail: {
    SendMail: ({ mail }) => mail.send({ key: 'key-1', to: 'maria@example.test', subject: 'Код', text: 'Код 4711' }),
    GetMailStatus: ({ mail }) => mail.status('key-1'),
  },
};
