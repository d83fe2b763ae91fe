import { z } from 'zod';
import { day, instant, oid, oip, operation, snilsDigits, type RegistryContract } from './contract.ts';

// Vocabulary: facts F-030..F-035 (namespace http://www.rt-eu.ru/med/er/v2_0), said in JSON. What the published schema does not
// have and the product needs is marked "ours".

const sessionId = z
  .guid()
  .meta({ id: 'SessionId', description: 'Session_ID: opened by GetPatientInfo, reused by every later call of one booking' });
const slotId = z.guid().meta({ id: 'SlotId' });
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const ferAgeGroup = z.enum(['ANY', 'CHILD', 'ADULT']);
/** Source of a booking (facts F-032). */
export const ferSource = z.enum(['EPGU', 'REG', 'INFOMAT', 'RPGU', 'CC', 'MED_ARM', 'OTHER_WEB']);
/** Who may take a slot (facts F-035). */
export const ferSlotAccess = z.enum(['Registry', 'Doctor', 'Internet', 'DoctorOtherLpu', 'Quota', 'Infomat', 'CallCenter']);
export const ferAppointmentStatus = z.enum(['RECORDED', 'CANCELED', 'SUCCESS', 'PATIENT_NOT_ARRIVED']);
export const ferCanceledReason = z.enum([
  'CANCELED_BY_PATIENT',
  'ERROR_DATA_MIS',
  'RECORD_NOT_CREATED_AT_EPGU',
  'DATA_TRANSFER_ERROR_AT_EPGU',
]);
export const ferNoScheduleReason = z.enum(['SCHEDULE_NOT_PUBLISHED', 'NO_FREE_SLOTS', 'SPECIALIST_NOT_IN_FER']);

/** A post of the dictionary 1.2.643.5.1.13.13.11.1002 (facts F-024). */
const post = z.object({ Post_Id: z.string().regex(/^\d{1,4}$/), Post_Name: z.string() }).meta({ id: 'Post' });

const patientData = z
  .object({
    /** Absent where no policy is used: then the SNILS finds the patient. */
    OMS_Number: z
      .string()
      .regex(/^\d{6,16}$/)
      .optional(),
    OMS_Series: z
      .string()
      .regex(/^\d{6}$/)
      .optional(),
    SNILS: snilsDigits.optional(),
    First_Name: z.string().min(1),
    Last_Name: z.string().min(1),
    Middle_Name: z.string().optional(),
    Birth_Date: day,
    Sex: z.enum(['M', 'F']),
    Email: z.string().optional(),
    Phone: z.string().optional(),
  })
  .meta({ id: 'PatientData' });

const referral = z
  .object({
    Referral_Id: z.guid(),
    Referral_Number: z.string(),
    Service_Post: post,
    /** ours: what the referral is for. */
    Service: z.enum(['APPOINTMENT', 'LABORATORY']),
    From_MO_OID: oid,
    From_Resource_Id: z.string().optional(),
    Valid_To: day,
    Available_Record: z.enum(['AVAILABLE', 'AVAILABLE_ONLY_RECEPTION', 'AVAILABLE_ONLY_DOCTOR', 'NO_APPOINTMENT', 'UNAVAILABLE']),
  })
  .meta({ id: 'Referral' });

/** ours: a vaccine; facts F-031 have its id as a parameter. */
const vaccination = z.object({ Vaccination_Id: z.string(), Vaccination_Name: z.string() }).meta({ id: 'Vaccination' });

/** ours: медотвод, why somebody is not vaccinated. */
const contraindication = z
  .object({
    /** Absent: no vaccine is given. */
    Vaccination_Id: z.string().optional(),
    /** Last day; absent: for good. */
    Valid_To: day.optional(),
  })
  .meta({ id: 'Contraindication' });

/** ours: what a clinic does for the patient’s own money. Code of the nomenclature of medical services, price in roubles and kopecks. */
const paidService = z
  .object({
    Service_Code: z.string(),
    Service_Name: z.string(),
    Price: z.string().regex(/^\d+\.\d{2}$/),
  })
  .meta({ id: 'PaidService' });

const medicalOrganization = z
  .object({
    MO_Id: z.string(),
    MO_OID: oid,
    MO_Name: z.string(),
    MO_Address: z.string(),
    MO_Phone: z.string().optional(),
    Age_Group: ferAgeGroup.optional(),
  })
  .meta({ id: 'MO' });

const resource = z
  .object({
    /** ours: number of the resource inside the organisation's MIS, stable; what a client may publish instead of the SNILS. */
    Resource_Id: z.string().regex(/^\d{1,6}$/),
    Specialist: z
      .object({ Last_Name: z.string(), First_Name: z.string(), Middle_Name: z.string().optional(), SNILS: snilsDigits })
      .optional(),
    Room: z.object({ Room_OID: oid, Room_Number: z.string().optional(), Room_Name: z.string() }).optional(),
    Service_Post: post,
    Age_Group: ferAgeGroup.optional(),
    /** Days with at least one slot on sale. */
    Available_Dates: z.array(day),
    No_Schedule_Reason: ferNoScheduleReason.optional(),
  })
  .meta({ id: 'Resource' });

/** A slot of GetScheduleInfo. */
export const ferSlot = z
  .object({
    Slot_Id: slotId,
    VisitTime: instant,
    /** ours: minutes. */
    Duration: z.int().positive(),
    Room: z.string().optional(),
    /** ours. */
    Slot_Status: z.enum(['FREE', 'BUSY']),
    /** ours. */
    Slot_Access: z.array(ferSlotAccess),
    /** ours. */
    Slot_Age_Group: ferAgeGroup,
    /** ours. */
    Service: z.enum(['APPOINTMENT', 'VACCINATION', 'LABORATORY']),
    /** ours: what is given in a slot for vaccination. */
    Vaccination: vaccination.optional(),
    /** ours: present where the patient pays; absent: OMS does. */
    Paid_Service: paidService.optional(),
  })
  .meta({ id: 'Slot' });

const sessionTimedOut = { SESSION_TIMED_OUT: { status: 409, message: 'Сессия не открыта или истекла. Начните с GetPatientInfo' } };
const noData = { NO_DATA_FOUND: { status: 404, message: 'Данные по запросу не найдены' } };

const errorBody = z.object({
  Error: z.object({
    Error_Code: z.string(),
    Error_Message: z.string(),
    Validation_Error: z.object({ Message: z.string(), Path: z.string().optional(), Value: z.string().optional() }).optional(),
  }),
});

export const fer = {
  path: 'fer',
  title: 'FER: federal electronic registry of doctors’ schedules',
  description:
    'Концентратор услуг ФЭР. A session begins with GetPatientInfo; its Session_ID is reused by the booking that follows. A repeated CreateAppointment(Session_ID, Slot_Id) answers the same Book_Id_Mis.',
  operations: {
    GetPatientInfo: operation({
      summary: 'Find a patient in the regional system and open a session for them',
      request: z.object({ Session_ID: sessionId, Patient_Data: patientData, Pass_referral: z.enum(['0', '1']).optional() }),
      answer: z.object({
        Session_ID: sessionId,
        Patient_Id: z.string(),
        Referrals: z.array(referral).optional(),
        /** ours: told with the referrals. */
        Contraindications: z.array(contraindication).optional(),
      }),
      repeatable: true,
      errors: { ...noData },
    }),
    GetReferralInfo: operation({
      summary: 'One referral of a patient by its number',
      request: z.object({ Session_ID: sessionId, Patient_Data: patientData, Referral_Number: z.string() }),
      answer: z.object({ Session_ID: sessionId, Patient_Id: z.string(), Referrals: z.array(referral) }),
      repeatable: true,
      errors: { ...noData, REFERRAL_NOT_FOUND: { status: 404, message: 'Направление не найдено' } },
    }),
    GetMOInfoExtended: operation({
      summary: 'Medical organisations that Минздрав has added to FER',
      request: z.object({
        Session_ID: sessionId,
        Service_Posts: z.array(z.string()).optional(),
        /** ours: ask about these only. */
        MO_OID_List: z.array(oid).optional(),
      }),
      answer: z.object({ Session_ID: sessionId, MO_List: z.array(medicalOrganization) }),
      repeatable: true,
      errors: {},
    }),
    GetServicePostSpecsInfo: operation({
      summary: 'Specialties that an organisation offers for booking',
      request: z.object({ Session_ID: sessionId, MO_Id: z.string() }),
      answer: z.object({
        Session_ID: sessionId,
        Service_Post_Specs: z.array(
          z.object({
            Post: post,
            Referral_Required: z.boolean(),
            /** ours: what this post does for the patient’s own money. */
            Paid_Services: z.array(paidService).optional(),
          }),
        ),
      }),
      repeatable: true,
      errors: { ...noData },
    }),
    GetMOResourceInfo: operation({
      summary: 'Doctors and rooms with the days on which they can be booked',
      request: z.object({
        Session_ID: sessionId,
        MO_OID_List: z.array(oid).min(1).max(100),
        Service_Post: z.string().optional(),
        Referral_Id: z.guid().optional(),
        Start_Date_Range: day,
        End_Date_Range: day,
      }),
      answer: z.object({
        Session_ID: sessionId,
        MO_Available: z.array(z.object({ MO_OID: oid, Resources: z.array(resource) })),
      }),
      repeatable: true,
      errors: { ...noData },
    }),
    GetScheduleInfo: operation({
      summary: 'Slots of one doctor or room',
      request: z
        .object({
          Session_ID: sessionId,
          Specialist_SNILS: snilsDigits.optional(),
          Room_OID: oid.optional(),
          MO_OID: oid,
          Service_Post: z.string(),
          Referral_Id: z.guid().optional(),
          Start_Date_Range: day,
          End_Date_Range: day,
          Start_Time_Range: time.optional(),
          End_Time_Range: time.optional(),
        })
        .refine((request) => (request.Specialist_SNILS === undefined) !== (request.Room_OID === undefined), {
          error: 'exactly one of Specialist_SNILS and Room_OID',
          path: ['Specialist_SNILS'],
        }),
      answer: z.object({
        Session_ID: sessionId,
        /** In order of VisitTime. */
        Schedule: z.object({
          Slots: z.array(ferSlot),
          Schedule_Updated_At: instant.optional(),
          No_Schedule_Reason: ferNoScheduleReason.optional(),
        }),
      }),
      repeatable: true,
      errors: { ...noData },
    }),
    CreateAppointment: operation({
      summary: 'Book a slot for the patient of the session; repeating it with the same session and slot answers the same booking',
      request: z.object({ Session_ID: sessionId, Slot_Id: slotId, Source: ferSource.default('EPGU'), Referral_Id: z.guid().optional() }),
      answer: z.object({
        Session_ID: sessionId,
        Book_Id_Mis: z.string(),
        Status: z.object({ Status_Code: ferAppointmentStatus, Comment: z.string().optional() }),
        Slot_Id: slotId,
        Visit_Time: instant,
        Room: z.string().optional(),
      }),
      repeatable: true,
      errors: {
        ...sessionTimedOut,
        ...noData,
        SLOT_NOT_AVAILABLE: { status: 409, message: 'Выбранное время уже занято' },
        SLOT_IN_PAST: { status: 409, message: 'Время приёма прошло' },
      },
    }),
    CancelAppointment: operation({
      summary: 'Cancel a booking; cancelling a cancelled one answers the same',
      request: z.object({ Book_Id_Mis: z.string(), Canceled_Reason: ferCanceledReason }),
      answer: z.object({ Book_Id_Mis: z.string(), Status_Code: ferAppointmentStatus, Comment: z.string().optional() }),
      repeatable: true,
      errors: {
        ...noData,
        VISIT_TIME_PASSED: { status: 409, message: 'Запись нельзя отменить после времени приёма' },
        VISIT_COMPLETED: { status: 409, message: 'Завершённый приём нельзя отменить' },
      },
    }),
  },
  callbacks: {
    UpdateAppointmentStatus: {
      summary: 'The clinic’s system changed the status of a booking',
      message: z.object({
        /** ours: whose booking it is. */
        Patient_OIP: oip,
        Book_Id_Mis: z.string(),
        Status_Code: ferAppointmentStatus,
        Canceled_Reason: ferCanceledReason.optional(),
        Status_Date: instant,
        Comment: z.string().optional(),
      }),
    },
  },
  errorBody,
  error: (code, message, detail) => ({
    Error: {
      Error_Code: code,
      Error_Message: message,
      ...(detail && { Validation_Error: { Message: message, Path: detail.path, Value: detail.value } }),
    },
  }),
  readError: (body) => {
    const parsed = errorBody.safeParse(body);
    return parsed.success ? { code: parsed.data.Error.Error_Code, message: parsed.data.Error.Error_Message } : undefined;
  },
} satisfies RegistryContract;

export type FerOperations = typeof fer.operations;
