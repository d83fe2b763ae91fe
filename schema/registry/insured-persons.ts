import { z } from 'zod';
import { day, instant, oid, oip, operation, snilsDigits, type RegistryContract } from './contract.ts';

// Vocabulary: facts F-040 (mpiPersonInfoServiceWs), F-020..F-023 (classifiers), said in JSON. The two directories are ours.

/** F011 code of an identity document (facts F-020): 14 Russian passport, 3 birth certificate, 24 foreign birth certificate ... */
export const dudlType = z
  .string()
  .regex(/^\d{1,2}$/)
  .meta({ id: 'DudlType', description: 'Identity document kind, F011' });
/** Kind of policy by its Cyrillic letter (facts F-021). */
export const pcyType = z.enum(['С', 'В', 'Е', 'П', 'Э', 'К', 'Ц', 'Х', 'М']).meta({
  id: 'PcyType',
  description: 'С old, В temporary paper, Е temporary electronic, П paper, Э card, К universal card, Ц digital, Х none, М by MFC',
});
const okato = z
  .string()
  .regex(/^\d{5}$/)
  .meta({ id: 'Okato', description: 'OKATO of the subject, 5 digits' });
const moCode = z
  .string()
  .regex(/^\d{6}$/)
  .meta({ id: 'MoCode', description: 'Organisation code, F003' });
const insurfCode = z
  .string()
  .regex(/^\d{5}$/)
  .meta({ id: 'InsurfCode', description: 'Insurer code, F002' });

const personItem = z
  .object({
    surname: z.string().max(40),
    firstName: z.string().max(40),
    patronymic: z.string().max(40).optional(),
    birthDay: day,
    gender: z.enum(['1', '2']).describe('1 male, 2 female'),
    deathDate: day.optional(),
    whenMerged: day.optional(),
  })
  .meta({ id: 'PersonItem' });

const policyItem = z
  .object({
    enp: z
      .string()
      .regex(/^\d{16}$/)
      .optional()
      .describe('Absent on an old policy that nobody has matched with its ENP'),
    pcyType,
    pcySer: z.string().optional(),
    pcyNum: z.string().optional(),
    pcyDateB: day,
    pcyDateE: day.optional(),
    pcyStatus: z.string().describe('Begins with Д while the policy is valid; else У (lost), П (replaced), З (closed), И (expired)'),
    okato,
    insurfCode,
    insurfName: z.string(),
    insurfOgrn: z.string().regex(/^\d{13}$/),
    /** ours: the machine-readable code and the record's number, digital policies only. */
    digitalCode: z.object({ payload: z.string(), recordId: z.string() }).optional(),
  })
  .meta({ id: 'PolicyItem' });

const attachItem = z
  .object({
    areaType: z.enum(['1', '2', '3', '4', '5']).describe('1 therapeutic, 2 obstetric, 3 dental, 4 ambulance, 5 FAP'),
    attachMethod: z
      .enum(['1', '2', '3', '4'])
      .describe('1 territorial, 2 personal application, 3 electronic application, 4 by the authority'),
    dateAttachB: day,
    dateAttachE: day.optional(),
    moCode,
    moFId: oid,
    moOkato: okato,
    attachStatus: z.enum(['1', '2', '3', '4']).describe('1 done, 2 rejected locally, 3 rejected by the register, 4 received'),
    depId: z.string().optional(),
    /** ours: the policy the attachment was made with. */
    pcyType,
  })
  .meta({ id: 'AttachItem' });

const dudlItem = z
  .object({
    dudlType,
    dudlSer: z.string().optional(),
    dudlNum: z.string(),
    dudlDateB: day.optional(),
    dudlIssuer: z.string().optional(),
    dudlStatus: z.enum(['1', '0']).describe('1 in force in the register, 0 replaced'),
  })
  .meta({ id: 'DudlItem' });

const addressItem = z
  .object({ okato, text: z.string(), addressType: z.enum(['1', '2']).describe('1 registration, 2 residence') })
  .meta({ id: 'AddressItem' });
const contactItem = z.object({ kind: z.enum(['PHONE', 'EMAIL']), value: z.string() }).meta({ id: 'ContactItem' });

export const personSections = z.enum([
  'Person',
  'OmsPolicy',
  'Dudl',
  'Address',
  'Attach',
  'Contact',
  'Snils',
  'SocialStatus',
  'Ern',
  'All',
]);

const personData = z
  .object({
    oip,
    person: z.object({ personItems: z.array(personItem).min(1) }).describe('Newest first'),
    policy: z
      .object({ policyItems: z.array(policyItem) })
      .optional()
      .describe('Oldest first; the place in the list never changes'),
    attach: z
      .object({ attachItems: z.array(attachItem) })
      .optional()
      .describe('Oldest first'),
    dudl: z
      .object({ dudlItems: z.array(dudlItem) })
      .optional()
      .describe('Newest first'),
    snils: z.object({ snils: snilsDigits.optional() }).optional(),
    address: z.object({ addressItems: z.array(addressItem) }).optional(),
    contact: z.object({ contactItems: z.array(contactItem) }).optional(),
  })
  .meta({ id: 'PersonData' });

const byName = z.object({ surname: z.string(), firstName: z.string(), patronymic: z.string().optional(), birthDay: day });

const medicalOrganization = z
  .object({
    moCode,
    moOid: oid,
    name: z.string(),
    address: z.string(),
    okato,
    regionCode: z
      .string()
      .regex(/^\d{2}$/)
      .describe('Subject code, as the first two digits of ENP'),
    timeZone: z.string(),
    phone: z.string().describe('E.164'),
    email: z.string().optional(),
    childHelpline: z.string().optional(),
    registryDesk: z.object({ phone: z.string(), hours: z.string().optional() }),
    inOms: z.boolean(),
    servesWithoutAttachment: z.boolean(),
    recordKeeping: z.enum(['PAPER', 'ELECTRONIC', 'BOTH']),
    ageGroup: z.enum(['ANY', 'CHILD', 'ADULT']),
    /** ours: how one can book, R-029. */
    bookingChannels: z.array(z.enum(['PORTAL', 'MOBILE_APP', 'REGIONAL_PORTAL', 'REGISTRY_DESK', 'CALL_CENTRE', 'INFOMAT'])),
  })
  .meta({ id: 'MedicalOrganization' });

const insurer = z
  .object({ insurfCode, name: z.string(), ogrn: z.string().regex(/^\d{13}$/), phone: z.string().optional(), hotline: z.string(), okato })
  .meta({ id: 'InsuranceOrganization' });

const errorBody = z.object({ code: z.string(), message: z.string(), path: z.string().optional(), value: z.string().optional() });

export const insuredPersons = {
  path: 'insured-persons',
  title: 'Register of insured persons',
  description:
    'Единый регистр застрахованных лиц (ГИС ОМС): persons, policies, attachments; with the directories of organisations (F003) and insurers (F002).',
  operations: {
    getPersonData: operation({
      summary: 'Everything the register holds of one person, found by exactly one key',
      request: z.object({
        by: z.union([
          z.strictObject({ oip }),
          z.strictObject({ enp: z.string().regex(/^\d{16}$/) }),
          z.strictObject({ pcyType, pcySer: z.string().optional(), pcyNum: z.string() }),
          z.strictObject({ dudlType, dudlSer: z.string().optional(), dudlNum: z.string(), dudlDateB: day.optional() }),
          z.strictObject({ snils: snilsDigits }),
          byName.strict(),
        ]),
        dt: day.optional().describe('As of this day; today without it'),
        historical: z.boolean().optional().describe('With items that have ended; default true'),
        show: z.array(personSections).optional().describe('Default All'),
      }),
      answer: z.object({ externalRequestId: z.string(), answeredAt: instant, pd: personData }),
      repeatable: true,
      errors: {
        '409.6': { status: 404, message: 'По заданным параметрам ни одна персона не найдена.' },
        '409.7': { status: 409, message: 'По заданным параметрам найдено больше одной персоны.' },
        '409.10': { status: 400, message: 'Формат ЕНП указан неверно.' },
      },
    }),
    findPersonsByPersCriteria: operation({
      summary: 'Persons that fit all of the given criteria, at most 50',
      request: z
        .object({
          surname: z.string().optional(),
          firstName: z.string().optional(),
          patronymic: z.string().optional(),
          birthDayFrom: day.optional(),
          birthDayTo: day.optional(),
          okato: okato.optional(),
          snils: snilsDigits.optional(),
          enp: z
            .string()
            .regex(/^\d{16}$/)
            .optional(),
        })
        .refine((c) => c.snils !== undefined || c.enp !== undefined || (c.surname !== undefined && c.birthDayFrom !== undefined), {
          error: 'snils, enp, or surname with birthDayFrom',
          path: ['surname'],
        }),
      answer: z.object({ externalRequestId: z.string(), persons: z.array(personItem.extend({ oip, enp: z.string().optional() })) }),
      repeatable: true,
      errors: {},
    }),
    getMedicalOrganizations: operation({
      summary: 'Directory of medical organisations, F003',
      request: z.object({ moOids: z.array(oid).optional(), regionCode: z.string().optional() }),
      answer: z.object({ externalRequestId: z.string(), organizations: z.array(medicalOrganization) }),
      repeatable: true,
      errors: {},
    }),
    getInsuranceOrganizations: operation({
      summary: 'Directory of insurers, F002',
      request: z.object({ insurfCodes: z.array(insurfCode).optional() }),
      answer: z.object({ externalRequestId: z.string(), organizations: z.array(insurer) }),
      repeatable: true,
      errors: {},
    }),
  },
  callbacks: {
    PersonChanged: { summary: 'Something about a person changed: getPersonData tells', message: z.object({ oip }) },
  },
  errorBody,
  error: (code, message, detail) => ({ code, message, ...detail }),
  readError: (body) => {
    const parsed = errorBody.safeParse(body);
    return parsed.success ? parsed.data : undefined;
  },
} satisfies RegistryContract;

export type PersonData = z.output<typeof personData>;
export type PolicyItem = z.output<typeof policyItem>;
export type AttachItem = z.output<typeof attachItem>;
export type MedicalOrganizationItem = z.output<typeof medicalOrganization>;
export type InsuranceOrganizationItem = z.output<typeof insurer>;
