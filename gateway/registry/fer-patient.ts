import type { AnswerOf, RequestOf } from '../../schema/registry/contract.ts';
import type { FerOperations } from '../../schema/registry/fer.ts';
import type { PersonName } from './registered-person.ts';
import { specialty, type Specialty } from './schedule-words.ts';

/** Whom FER is to find in the regional system. */
export interface FerPatient {
  /** ENP, or the number of an older policy, then with its series. Undefined: no policy is used, and the SNILS finds the patient. */
  readonly policyNumber?: string;
  readonly policySeries?: string;
  /** 11 digits. */
  readonly snils?: string;
  readonly name: PersonName;
  readonly birthDate: string;
  readonly sex: 'FEMALE' | 'MALE';
  readonly email?: string;
  readonly phone?: string;
}

export interface FerReferral {
  readonly referralId: string;
  readonly number: string;
  readonly specialty: Specialty;
  readonly service: 'APPOINTMENT' | 'LABORATORY';
  readonly issuedBy: { readonly moOid: string; readonly resourceId: string | null };
  readonly validTo: string;
  /** Who may book by it; only AVAILABLE is the patient. */
  readonly availability: 'AVAILABLE' | 'AVAILABLE_ONLY_RECEPTION' | 'AVAILABLE_ONLY_DOCTOR' | 'NO_APPOINTMENT' | 'UNAVAILABLE';
}

/** Медотвод: why somebody is not vaccinated. */
export interface FerContraindication {
  /** Null: no vaccine is given. */
  readonly vaccineCode: string | null;
  /** Inclusive; null: for good. */
  readonly validTo: string | null;
}

/** A patient as the regional system knows them in this session. */
export interface PatientFile {
  /** Valid in that regional system only. */
  readonly patientId: string;
  readonly referrals: readonly FerReferral[];
  readonly contraindications: readonly FerContraindication[];
}

export const patientData = (patient: FerPatient): RequestOf<FerOperations['GetPatientInfo']>['Patient_Data'] => ({
  OMS_Number: patient.policyNumber,
  OMS_Series: patient.policySeries,
  SNILS: patient.snils,
  First_Name: patient.name.given,
  Last_Name: patient.name.family,
  Middle_Name: patient.name.patronymic ?? undefined,
  Birth_Date: patient.birthDate,
  Sex: patient.sex === 'MALE' ? 'M' : 'F',
  Email: patient.email,
  Phone: patient.phone,
});

export const patientFile = (answer: AnswerOf<FerOperations['GetPatientInfo']>): PatientFile => ({
  patientId: answer.Patient_Id,
  referrals: (answer.Referrals ?? []).map((told) => ({
    referralId: told.Referral_Id,
    number: told.Referral_Number,
    specialty: specialty(told.Service_Post),
    service: told.Service,
    issuedBy: { moOid: told.From_MO_OID, resourceId: told.From_Resource_Id ?? null },
    validTo: told.Valid_To,
    availability: told.Available_Record,
  })),
  contraindications: (answer.Contraindications ?? []).map((told) => ({
    vaccineCode: told.Vaccination_Id ?? null,
    validTo: told.Valid_To ?? null,
  })),
});
