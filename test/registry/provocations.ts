import { addDays, addYears } from '../../schema/calendar/index.ts';
import type { Operation } from '../../schema/registry/contract.ts';
import type { registries, RegistryName } from '../../schema/registry/index.ts';
import { guid, patientDataOf, present, today, type Scene } from './scene.ts';
import { requestProvocations } from './request-provocations.ts';
import { birth, smevProvocations, ward } from './smev-provocations.ts';
import type { Answered } from './stand-ins-in-process.ts';

/** How an operation is brought to a code; OK is an answer. */
export type Provoke = (ask: (request: unknown, time?: string) => Promise<Answered>, at: Here) => Promise<Answered>;
type Provocations = {
  readonly [R in RegistryName]: {
    readonly [O in keyof (typeof registries)[R]['operations']]: Record<
      'OK' | keyof ((typeof registries)[R]['operations'][O] & Operation)['errors'],
      Provoke
    >;
  };
};

export interface Here {
  readonly scene: Scene;
  ask(registry: RegistryName, operation: string, request: unknown, time?: string): Promise<Answered>;
}

const nobody = '099999999999';
const unknownOid = '1.2.643.5.1.13.13.12.2.99.9999';
const wrongCheckDigit = (enp: string): string => enp.slice(0, 15) + String((Number(enp[15]) + 1) % 10);
const twoWeeksOn = `${addDays(today, 20)}T12:00:00+03:00`;

const opened = async (at: Here): Promise<string> => {
  const Session_ID = guid();
  await at.ask('fer', 'GetPatientInfo', { Session_ID, Patient_Data: at.scene.patient });
  return Session_ID;
};
let next = 0;
const freeSlot = ({ scene }: Here): string => present(scene.slots[next++ % scene.slots.length]).slotId;
const booked = async (at: Here): Promise<string> => {
  const { body } = await at.ask('fer', 'CreateAppointment', { Session_ID: await opened(at), Slot_Id: freeSlot(at) });
  return (body as { Book_Id_Mis: string }).Book_Id_Mis;
};
const unknownPatient = ({ scene }: Here) => ({ ...scene.patient, First_Name: 'Никогданебывала' });
const completed = ({ scene: { people } }: Here): string => {
  const oips = [
    ...people.personas.flatMap(({ oip }) => oip ?? []),
    ...Array.from({ length: 500 }, (_, index) => String(100_000_000_000 + index)),
  ];
  const visit = oips.flatMap((oip) => people.visits(oip)).find(({ status, bookIdMis }) => status === 'SUCCESS' && bookIdMis !== undefined);
  return present(visit?.bookIdMis, 'a completed visit with a booking');
};
/** Two people of one name and birthday. */
const namesakes = ({ scene: { people } }: Here) => {
  for (let year = 0; year < 60; year++) {
    for (let day = 0; day < 365; day++) {
      const seen = new Set<string>();
      for (const oip of people.find.bornOn(addDays(addYears('1950-01-01', year), day))) {
        const person = people.registerData(oip, today)?.person.personItems[0];
        const name = `${person?.surname} ${person?.firstName}`;
        if (person && seen.has(name)) return { surname: person.surname, firstName: person.firstName, birthDay: person.birthDay };
        seen.add(name);
      }
    }
  }
  throw new Error('no namesakes');
};
const sms = () => ({ key: guid(), to: '+79160000001', text: 'Код подтверждения 4711' });
const letter = () => ({ key: guid(), to: 'maria@example.test', subject: 'Код', text: 'Код подтверждения 4711' });
/** Every operation and every code: a new one does not compile until it is provoked here. */
export const provocations: Provocations = {
  fer: {
    GetPatientInfo: {
      OK: (ask, { scene }) => ask({ Session_ID: guid(), Patient_Data: scene.patient, Pass_referral: '1' }),
      NO_DATA_FOUND: (ask, at) => ask({ Session_ID: guid(), Patient_Data: unknownPatient(at) }),
    },
    GetReferralInfo: {
      OK: (ask, { scene: { people } }) => {
        const oip = present(people.personas.find((persona) => persona.oip && people.referrals(persona.oip).length > 0)?.oip, 'a referral');
        const Referral_Number = present(people.referrals(oip)[0]).Referral_Number;
        return ask({ Session_ID: guid(), Patient_Data: patientDataOf(people, oip), Referral_Number });
      },
      NO_DATA_FOUND: (ask, at) => ask({ Session_ID: guid(), Patient_Data: unknownPatient(at), Referral_Number: '1' }),
      REFERRAL_NOT_FOUND: (ask, { scene }) => ask({ Session_ID: guid(), Patient_Data: scene.patient, Referral_Number: 'нет' }),
    },
    GetMOInfoExtended: { OK: (ask) => ask({ Session_ID: guid() }) },
    GetServicePostSpecsInfo: {
      OK: (ask, { scene }) => ask({ Session_ID: guid(), MO_Id: scene.moCode }),
      NO_DATA_FOUND: (ask) => ask({ Session_ID: guid(), MO_Id: '000000' }),
    },
    GetMOResourceInfo: {
      OK: (ask, { scene }) => ask({ Session_ID: guid(), MO_OID_List: [scene.moOid, unknownOid], ...scene.days }),
      NO_DATA_FOUND: (ask, { scene }) => ask({ Session_ID: guid(), MO_OID_List: [unknownOid], ...scene.days }),
    },
    GetScheduleInfo: {
      OK: (ask, { scene }) => ask({ Session_ID: guid(), MO_OID: scene.moOid, ...scene.resource, ...scene.days }),
      NO_DATA_FOUND: (ask, { scene }) => ask({ Session_ID: guid(), MO_OID: unknownOid, ...scene.resource, ...scene.days }),
    },
    CreateAppointment: {
      OK: async (ask, at) => ask({ Session_ID: await opened(at), Slot_Id: freeSlot(at) }),
      SESSION_TIMED_OUT: (ask, at) => ask({ Session_ID: guid(), Slot_Id: freeSlot(at) }),
      NO_DATA_FOUND: async (ask, at) => ask({ Session_ID: await opened(at), Slot_Id: guid() }),
      SLOT_NOT_AVAILABLE: async (ask, at) => {
        const Slot_Id = freeSlot(at);
        await ask({ Session_ID: await opened(at), Slot_Id });
        return ask({ Session_ID: await opened(at), Slot_Id });
      },
      SLOT_IN_PAST: async (ask, at) => {
        const Session_ID = guid();
        await at.ask('fer', 'GetPatientInfo', { Session_ID, Patient_Data: at.scene.patient }, twoWeeksOn);
        return ask({ Session_ID, Slot_Id: freeSlot(at) }, twoWeeksOn);
      },
    },
    CancelAppointment: {
      OK: async (ask, at) => ask({ Book_Id_Mis: await booked(at), Canceled_Reason: 'CANCELED_BY_PATIENT' }),
      NO_DATA_FOUND: (ask) => ask({ Book_Id_Mis: 'нет', Canceled_Reason: 'CANCELED_BY_PATIENT' }),
      VISIT_TIME_PASSED: async (ask, at) => ask({ Book_Id_Mis: await booked(at), Canceled_Reason: 'CANCELED_BY_PATIENT' }, twoWeeksOn),
      VISIT_COMPLETED: (ask, at) => ask({ Book_Id_Mis: completed(at), Canceled_Reason: 'CANCELED_BY_PATIENT' }),
    },
  },
  'insured-persons': {
    getPersonData: {
      OK: (ask, { scene }) => ask({ by: { oip: scene.maria } }),
      '409.6': (ask) => ask({ by: { oip: nobody } }),
      '409.7': (ask, at) => ask({ by: namesakes(at) }),
      '409.10': (ask, { scene }) => ask({ by: { enp: wrongCheckDigit(present(scene.patient['OMS_Number'])) } }),
    },
    findPersonsByPersCriteria: {
      OK: (ask, { scene }) => ask({ surname: scene.patient['Last_Name'], birthDayFrom: scene.patient['Birth_Date'] }),
    },
    getMedicalOrganizations: { OK: (ask) => ask({ regionCode: '77' }) },
    getInsuranceOrganizations: { OK: (ask) => ask({}) },
  },
  zags: smevProvocations('zags', birth),
  guardianship: smevProvocations('guardianship', ward),
  rmis: {
    GetAttachments: { OK: (ask, { scene }) => ask({ oip: scene.maria }), PERSON_NOT_FOUND: (ask) => ask({ oip: nobody }) },
    GetVisits: { OK: (ask, { scene }) => ask({ oip: scene.maria }), PERSON_NOT_FOUND: (ask) => ask({ oip: nobody }) },
    GetDocuments: { OK: (ask, { scene }) => ask({ oip: scene.maria }), PERSON_NOT_FOUND: (ask) => ask({ oip: nobody }) },
    GetPersonTrace: { OK: (ask, { scene }) => ask({ oip: scene.maria }), PERSON_NOT_FOUND: (ask) => ask({ oip: nobody }) },
    FindCatchmentArea: {
      OK: (ask) => ask({ regionCode: '77', address: 'г. Москва, ул. Мира, д. 1' }),
      AREA_NOT_FOUND: (ask) => ask({ regionCode: '77', address: 'г. Москва' }),
    },
    ...requestProvocations,
    GetSigningKeys: { OK: (ask) => ask({ keyIds: ['нет'] }) },
  },
  sms: {
    SendSms: {
      OK: (ask) => ask(sms()),
      INVALID_RECIPIENT: (ask) => ask({ ...sms(), to: '8 (916) 000-00-01' }),
      TEXT_TOO_LONG: (ask) => ask({ ...sms(), text: 'я'.repeat(1001) }),
      KEY_REUSED: async (ask) => {
        const message = sms();
        await ask(message);
        return ask({ ...message, text: 'Другое' });
      },
    },
    GetSmsStatus: {
      OK: async (ask, at) => {
        const message = sms();
        await at.ask('sms', 'SendSms', message);
        return ask({ key: message.key });
      },
      MESSAGE_NOT_FOUND: (ask) => ask({ key: 'нет' }),
    },
  },
  mail: {
    SendMail: {
      OK: (ask) => ask(letter()),
      INVALID_RECIPIENT: (ask) => ask({ ...letter(), to: 'maria@' }),
      KEY_REUSED: async (ask) => {
        const message = letter();
        await ask(message);
        return ask({ ...message, subject: 'Другое' });
      },
    },
    GetMailStatus: {
      OK: async (ask, at) => {
        const message = letter();
        await at.ask('mail', 'SendMail', message);
        return ask({ key: message.key });
      },
      MESSAGE_NOT_FOUND: (ask) => ask({ key: 'нет' }),
    },
  },
};
