import type { Registries } from '../../gateway/registry/index.ts';

type Person = NonNullable<Awaited<ReturnType<Registries['insuredPersons']['person']>>>['value'];
type Trace = NonNullable<Awaited<ReturnType<Registries['rmis']['trace']>>>['value'];
type Visit = Trace['visits'][number];

export const clinicOid = '1.2.643.5.1.13.13.12.2.77.1001';
const at = '2026-02-20T10:00:00+03:00';

/** A visit that the person with this OIP has on a day, at 10:00 in Moscow. */
export const visitOf = (oip: string, ordinal: number, day: string): Visit => ({
  visitId: `${oip}.${ordinal}`,
  oip,
  ordinal,
  bookIdMis: null,
  moOid: clinicOid,
  resourceId: '7',
  postId: '109',
  doctorName: 'Орлова А. С.',
  slotId: null,
  startsAtMs: Date.parse(`${day}T10:00:00+03:00`),
  startsAt: `${day}T10:00:00+03:00`,
  durationMinutes: 15,
  room: '12',
  preparation: null,
  service: 'APPOINTMENT',
  channel: 'PORTAL',
  bookedBy: { displayName: 'Мария И.', relation: 'mother' },
  policyOrdinal: 0,
  policyCheck: { valid: true, at, responseId: 'answer 1' },
  referralNumber: null,
  status: 'BOOKED',
  history: [{ status: 'BOOKED', setBy: 'APPLICANT', setAtMs: Date.parse(at), setAt: at }],
});

export const registered = (oip: string): Person => ({
  oip,
  name: { family: 'Иванова', given: `Мария ${oip}`, patronymic: null },
  birthDate: '1988-05-17',
  sex: 'FEMALE',
  deceasedOn: null,
  snils: '11223344595',
  address: { text: 'Москва, ул. Строителей, 1', regionCode: '77' },
  documents: [{ kind: 'PASSPORT', series: '4510', number: '123456', issuedOn: '2008-06-01', issuer: null, inForce: true }],
  policies: [],
  attachments: [],
});

const documentOf = (oip: string, ordinal: number): Trace['documents'][number] => ({
  documentId: `${oip}.${ordinal}`,
  oip,
  ordinal,
  section: ordinal % 2 === 0 ? 'LAB_RESULTS' : 'VISIT_PROTOCOLS',
  semdCode: '110',
  title: `Документ ${ordinal}`,
  performedOn: `2026-01-0${ordinal}`,
  moOid: clinicOid,
  authorName: 'Орлова А. С.',
  regionCode: '77',
  icd10: ['J06.9', 'Z00.0'],
  content: 'Жалобы, осмотр, заключение',
  version: 1,
  signature: { algorithm: 'Ed25519', keyId: 'k1', signedBy: 'Орлова А. С.', signedAt: '2026-01-03T12:00:00+05:00', value: 'c2ln' },
});

/** Two visits, three signed documents and a draft, and one of everything that a portal knows. */
export const traced = (oip: string): Trace => ({
  visits: [visitOf(oip, 1, '2026-02-27'), visitOf(oip, 2, '2026-03-05')],
  recordOpenedOn: '2019-04-01',
  documents: [documentOf(oip, 1), documentOf(oip, 2), documentOf(oip, 3), { ...documentOf(oip, 4), signature: undefined }],
  portal: {
    account: { esiaOid: String(Number(oip)), level: 'VERIFIED', phoneActivated: true, email: 'maria@example.ru', twoFactorEnabled: false },
    familyLinks: [
      {
        ordinal: 1,
        childOip: '000000000002',
        adultDisplayName: 'Мария И.',
        kind: 'SON',
        status: 'VERIFIED',
        route: 'ZAGS',
        policyLinked: true,
      },
    ],
    household: [
      { ordinal: 1, memberOip: oip, portal: 'MOSCOW', moderation: 'APPROVED', addedAt: at, decidedAt: at },
      { ordinal: 2, memberOip: '000000000002', portal: 'MOSCOW', moderation: 'PENDING', addedAt: at },
    ],
    consentsGiven: [
      {
        ordinal: 1,
        granteeOip: '000000000003',
        grantor: { displayName: 'Мария И.', relation: 'жена' },
        grantee: { displayName: 'Пётр И.', relation: 'муж' },
        grantedAt: at,
      },
    ],
    recordAccesses: [{ ordinal: 1, subjectOip: '000000000002', status: 'GRANTED', submittedAt: at, decidedAt: at }],
    notifications: [
      {
        ordinal: 1,
        kind: 'APPOINTMENT_BOOKED',
        title: 'Вы записаны',
        body: 'К терапевту',
        channels: ['IN_APP', 'SMS'],
        about: { type: 'Appointment', id: `${oip}.1` },
        sentAt: at,
      },
    ],
    reminders: { channel: 'SMS', leadTimeHours: 24, visits: true, vaccinations: false },
    policyUses: [
      {
        useId: `6f1c1a4e-3f0b-5b6c-8d3e-${oip}`,
        at,
        actor: { displayName: 'Пётр И.', relation: 'муж', esiaOid: '3', oip: '000000000003' },
        service: 'APPOINTMENT',
        allowed: false,
        refusalCode: 'CONSENT_REQUIRED',
      },
    ],
    diary: [{ ordinal: 1, metric: 'BLOOD_PRESSURE', value: 120, secondValue: 80, measuredAt: at }],
    childData: { allergies: ['Пыль'], injuries: [], operations: [], medicines: [], updatedAt: at },
    anamnesis: {
      allergies: [],
      habits: ['Курит'],
      pastDiseases: [],
      medicines: [],
      transfusions: [],
      hazardousWork: [],
      obstetric: [],
      relativesDiseases: [],
      updatedAt: at,
    },
    mentionedBy: ['000000000003'],
  },
});
