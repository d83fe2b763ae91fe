/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Профиль прикрепления (facts F-022). */
export type AttachmentArea =
  /** Стоматологическое */
  | 'DENTAL'
  /** Акушерско-гинекологическое */
  | 'OBSTETRIC'
  /** Терапевтическое: to a clinic for adults or for children */
  | 'THERAPEUTIC';

/** State of an attachment (R-128). */
export type AttachmentStatus =
  /** In force */
  | 'ATTACHED'
  /** Ended */
  | 'DETACHED'
  /** The clinic is looking at it */
  | 'IN_REVIEW'
  /** Refused, by the clinic or the register */
  | 'REJECTED'
  /** Applied for */
  | 'SUBMITTED';

/** State of a policy: what the register says, and EXPIRED once validTo has passed. */
export type PolicyStatus =
  /** In force */
  | 'ACTIVE'
  /** Closed by the register, for instance on death */
  | 'CLOSED'
  /** Its term has ended (R-079) */
  | 'EXPIRED'
  /** Its medium was reported lost (R-096) */
  | 'LOST'
  /** Another policy replaced it */
  | 'SUPERSEDED';

/** Вид полиса ОМС (R-084, R-100, C-21). */
export type PolicyType =
  /** Цифровой полис: a record of the register, since 2022-12-01 (R-102) */
  | 'DIGITAL'
  /** Пластиковая карта с чипом; equal to PAPER (R-087) */
  | 'ELECTRONIC_CARD'
  /** Полис старого образца: series of 6 digits and number of 10 (R-072) */
  | 'OLD'
  /** Бумажный полис единого образца */
  | 'PAPER'
  /** Временное свидетельство, 9 digits, of short life (R-079) */
  | 'TEMPORARY';

/** Раздел медкарты (R-225..R-249). */
export type RecordSectionKind =
  /** Вызовы скорой помощи (R-237) */
  | 'AMBULANCE_CALLS'
  /** Анамнез, told by the patient (R-248, R-249) */
  | 'ANAMNESIS'
  /** Справки (R-239) */
  | 'CERTIFICATES'
  /** Данные о ребёнке, in Moscow (R-234) */
  | 'CHILD_DATA'
  /** Тесты на COVID-19, since 2020-04-20 (R-227) */
  | 'COVID_TESTS'
  /** Выписки из стационара, since 2019, for readers of 15 and older (R-231, R-183) */
  | 'DISCHARGE_SUMMARIES'
  /** Диспансеризация (R-240) */
  | 'DISPENSARY_EXAMINATIONS'
  /** Документы частных и федеральных клиник (R-242) */
  | 'EXTERNAL_DOCUMENTS'
  /** Дневник здоровья, kept by the patient (R-232) */
  | 'HEALTH_DIARY'
  /** Осмотры на дому (R-067) */
  | 'HOME_VISIT_PROTOCOLS'
  /** Инструментальные исследования, since 2019 (R-229) */
  | 'INSTRUMENTAL_STUDIES'
  /** Лабораторные исследования, since 2019 (R-226) */
  | 'LAB_RESULTS'
  /** Заключения врачебной комиссии (R-243) */
  | 'MEDICAL_COMMISSION'
  /** Рецепты (R-239, R-244) */
  | 'PRESCRIPTIONS'
  /** Больничные листы (R-238) */
  | 'SICK_LEAVES'
  /** Прививки (R-228, R-241) */
  | 'VACCINATIONS'
  /** Приёмы врачей, since 2017 (R-225) */
  | 'VISIT_PROTOCOLS';

/** Why a rule says no. */
export type RefusalCode =
  /** Access to this child is restricted (R-174) */
  | 'ACCESS_RESTRICTED'
  /** The account is of too low a level (R-138) */
  | 'ACCOUNT_LEVEL_TOO_LOW'
  /** Too young for this (R-177) */
  | 'AGE_BELOW_MINIMUM'
  /** There is such a booking already */
  | 'ALREADY_BOOKED'
  /** The booking can no longer be cancelled (R-055) */
  | 'APPOINTMENT_NOT_CANCELLABLE'
  /** The clinic was changed less than a year ago (R-133) */
  | 'ATTACHMENT_TOO_SOON'
  /** The child’s policy is not linked to the account (R-010) */
  | 'CHILD_POLICY_NOT_LINKED'
  /** The policy’s owner has not consented to the booking (R-001) */
  | 'CONSENT_REQUIRED'
  /** The terms are not accepted (R-205) */
  | 'CONSENT_TO_TERMS_REQUIRED'
  /** A document is out of date */
  | 'DOCUMENT_EXPIRED'
  /** A document is missing (R-082) */
  | 'DOCUMENT_REQUIRED'
  /** The check digit of the ENP is wrong (R-070) */
  | 'ENP_INVALID'
  /** The field does not apply to this person (R-250) */
  | 'FIELD_NOT_APPLICABLE'
  /** The field cannot be changed */
  | 'FIELD_READ_ONLY'
  /** There is an active home visit */
  | 'HOME_VISIT_ALREADY_ACTIVE'
  /** The household is full (R-319) */
  | 'HOUSEHOLD_LIMIT_REACHED'
  /** The idempotency key was used with another input */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Not the identity document of this age (R-112) */
  | 'IDENTITY_DOCUMENT_TYPE_INVALID'
  /** The main member stays */
  | 'MAIN_MEMBER_CANNOT_BE_REMOVED'
  /** The medical birth certificate is not in order */
  | 'MEDICAL_CERTIFICATE_INVALID'
  /** The clinic’s data of the person do not match the register (R-042) */
  | 'MIS_DATA_MISMATCH'
  /** A moderator has not decided yet (R-320) */
  | 'MODERATION_PENDING'
  /** The person is not eligible */
  | 'NOT_ELIGIBLE'
  /** The person is not attached to the clinic (R-015, R-021) */
  | 'NO_ATTACHMENT'
  /** An old policy does not do for this (R-073) */
  | 'OLD_POLICY_NOT_ACCEPTED'
  /** Nobody can refuse an electronic record (R-212) */
  | 'OPT_OUT_NOT_ALLOWED'
  /** The clinic is not in FER (R-035) */
  | 'ORGANIZATION_NOT_IN_FER'
  /** The clinic does not take part in OMS (R-125) */
  | 'ORGANIZATION_NOT_IN_OMS'
  /** No attempts at the code are left (R-003) */
  | 'OTP_ATTEMPTS_EXHAUSTED'
  /** The one-time code is out of date (R-003) */
  | 'OTP_EXPIRED'
  /** The one-time code is wrong (R-003) */
  | 'OTP_INVALID'
  /** No phone of the policy’s owner is known (R-002) */
  | 'OWNER_PHONE_UNKNOWN'
  /** Parental rights are not verified (R-158) */
  | 'PARENTAL_RIGHTS_NOT_VERIFIED'
  /** The passport cannot be checked now (R-141) */
  | 'PASSPORT_CHECK_UNAVAILABLE'
  /** Several persons fit */
  | 'PERSON_AMBIGUOUS'
  /** The person has died */
  | 'PERSON_DECEASED'
  /** The register has no such person, or the viewer may not see them */
  | 'PERSON_NOT_FOUND'
  /** The phone is not activated */
  | 'PHONE_NOT_ACTIVATED'
  /** The phone is not confirmed (R-204) */
  | 'PHONE_NOT_CONFIRMED'
  /** The policy has expired (R-079) */
  | 'POLICY_EXPIRED'
  /** The register has no such policy */
  | 'POLICY_NOT_FOUND'
  /** The policy is registered in another territory (R-193) */
  | 'POLICY_NOT_IN_REGION'
  /** The number is not that of a policy (R-069, R-072) */
  | 'POLICY_NUMBER_FORMAT'
  /** Access to the record has not been granted (R-177) */
  | 'RECORD_ACCESS_REQUIRED'
  /** The record is opened by a code (R-206) */
  | 'RECORD_CODE_REQUIRED'
  /** The territory does not show the record here (R-357, R-358, R-360) */
  | 'RECORD_NOT_AVAILABLE_IN_REGION'
  /** A referral is needed (R-025) */
  | 'REFERRAL_REQUIRED'
  /** The child is past the age of a representative’s access (R-180, R-181) */
  | 'REPRESENTATIVE_ACCESS_EXPIRED'
  /** A representative may not do this (R-194) */
  | 'REPRESENTATIVE_NOT_ALLOWED'
  /** The region does not have the service (R-064) */
  | 'SERVICE_NOT_AVAILABLE_IN_REGION'
  /** The signature does not fit the document (R-223) */
  | 'SIGNATURE_INVALID'
  /** The slot is for another age */
  | 'SLOT_AGE_GROUP'
  /** The time of the slot has passed */
  | 'SLOT_IN_PAST'
  /** The slot is not sold online */
  | 'SLOT_NOT_BOOKABLE_ONLINE'
  /** Somebody has taken the slot */
  | 'SLOT_TAKEN'
  /** The spouse’s account is not verified */
  | 'SPOUSE_ACCOUNT_NOT_VERIFIED'
  /** A temporary policy does not do for this (R-016, R-024, R-066) */
  | 'TEMPORARY_POLICY_NOT_ACCEPTED'
  /** The system that decides does not answer (R-056) */
  | 'UPSTREAM_UNAVAILABLE'
  /** The value is not plausible (R-247) */
  | 'VALUE_OUT_OF_RANGE';

export type DashboardQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardQuery = { me: { id: string, person: { id: string, name: { full: string }, policy: { id: string, enp: string | null, type: PolicyType, status: PolicyStatus, insurer: { id: string, name: string, hotline: string } | null } | null, attachments: Array<{ id: string, area: AttachmentArea, status: AttachmentStatus, clinic: { id: string, name: string, phone: string, inFer: boolean } | null }> | null, appointments: { nodes: Array<{ id: string, startsAt: string, doctor: { id: string, name: { full: string }, specialty: { name: string } } | null, clinic: { id: string, name: string } | null }> } | null, medicalRecord:
        | { id: string, sections: Array<{ kind: RecordSectionKind, title: string, documentCount: number }> }
        | { code: RefusalCode, message: string }
       | null } | null } | null };

export type AskedOfAPersonQueryVariables = Exact<{
  person: string | number;
  policy: string | number;
  attachment: string | number;
  appointment: string | number;
  record: string | number;
  document: string | number;
  account: string | number;
  all: Array<string | number> | string | number;
}>;


export type AskedOfAPersonQuery = { person: { id: string, birthDate: string, snils: string | null, deceasedOn: string | null, name: { full: string }, address: { text: string } | null, policy: { enp: string | null } | null, policies: Array<{ enp: string | null, number: string | null }> | null, attachments: Array<{ id: string }> | null, appointments: { nodes: Array<{ startsAt: string, bookedBy: { displayName: string } | null, patient: { name: { full: string } } | null, policyUsed: { enp: string | null } | null }> } | null, medicalRecord:
      | { sections: Array<{ kind: RecordSectionKind, documentCount: number }>, documents: { nodes: Array<{ title: string, content: string }> } }
      | Record<PropertyKey, never>
     | null } | null, appointment: { startsAt: string, bookedBy: { displayName: string } | null, patient: { name: { full: string } } | null, policyUsed: { enp: string | null } | null } | null, personNode:
    | { id: string, birthDate: string, snils: string | null, deceasedOn: string | null, name: { full: string }, address: { text: string } | null, policy: { enp: string | null } | null, policies: Array<{ enp: string | null, number: string | null }> | null, attachments: Array<{ id: string }> | null, appointments: { nodes: Array<{ startsAt: string, bookedBy: { displayName: string } | null, patient: { name: { full: string } } | null, policyUsed: { enp: string | null } | null }> } | null, medicalRecord:
        | { sections: Array<{ kind: RecordSectionKind, documentCount: number }>, documents: { nodes: Array<{ title: string, content: string }> } }
        | Record<PropertyKey, never>
       | null }
    | Record<PropertyKey, never>
   | null, appointmentNode:
    | { startsAt: string, bookedBy: { displayName: string } | null, patient: { name: { full: string } } | null, policyUsed: { enp: string | null } | null }
    | Record<PropertyKey, never>
   | null, policyNode:
    | { enp: string | null, number: string | null, holder: { id: string, birthDate: string, snils: string | null, deceasedOn: string | null, name: { full: string }, address: { text: string } | null, policy: { enp: string | null } | null, policies: Array<{ enp: string | null, number: string | null }> | null, attachments: Array<{ id: string }> | null, appointments: { nodes: Array<{ startsAt: string, bookedBy: { displayName: string } | null, patient: { name: { full: string } } | null, policyUsed: { enp: string | null } | null }> } | null, medicalRecord:
          | { sections: Array<{ kind: RecordSectionKind, documentCount: number }>, documents: { nodes: Array<{ title: string, content: string }> } }
          | Record<PropertyKey, never>
         | null } | null, insurer: { name: string } | null }
    | Record<PropertyKey, never>
   | null, attachmentNode:
    | { area: AttachmentArea, mismatches: Array<string>, clinic: { name: string } | null }
    | Record<PropertyKey, never>
   | null, recordNode:
    | { sections: Array<{ kind: RecordSectionKind, documentCount: number }>, documents: { nodes: Array<{ title: string, content: string }> } }
    | Record<PropertyKey, never>
   | null, documentNode:
    | { title: string, content: string, signature: { signedBy: string }, previous: { content: string } | null }
    | Record<PropertyKey, never>
   | null, accountNode:
    | { phone: string | null, email: string | null, person: { id: string, birthDate: string, snils: string | null, deceasedOn: string | null, name: { full: string }, address: { text: string } | null, policy: { enp: string | null } | null, policies: Array<{ enp: string | null, number: string | null }> | null, attachments: Array<{ id: string }> | null, appointments: { nodes: Array<{ startsAt: string, bookedBy: { displayName: string } | null, patient: { name: { full: string } } | null, policyUsed: { enp: string | null } | null }> } | null, medicalRecord:
          | { sections: Array<{ kind: RecordSectionKind, documentCount: number }>, documents: { nodes: Array<{ title: string, content: string }> } }
          | Record<PropertyKey, never>
         | null } | null }
    | Record<PropertyKey, never>
   | null, nodes: Array<
    | { id: string }
    | { id: string, startsAt: string, bookedBy: { displayName: string } | null, patient: { name: { full: string } } | null, policyUsed: { enp: string | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, sections: Array<{ kind: RecordSectionKind, documentCount: number }>, documents: { nodes: Array<{ title: string, content: string }> } }
    | { id: string, birthDate: string, snils: string | null, deceasedOn: string | null, name: { full: string }, address: { text: string } | null, policy: { enp: string | null } | null, policies: Array<{ enp: string | null, number: string | null }> | null, attachments: Array<{ id: string }> | null, appointments: { nodes: Array<{ startsAt: string, bookedBy: { displayName: string } | null, patient: { name: { full: string } } | null, policyUsed: { enp: string | null } | null }> } | null, medicalRecord:
        | { sections: Array<{ kind: RecordSectionKind, documentCount: number }>, documents: { nodes: Array<{ title: string, content: string }> } }
        | Record<PropertyKey, never>
       | null }
    | { enp: string | null, id: string, holder: { id: string } | null }
    | { id: string }
    | { id: string }
   | null> };

export type LifeFragment = { id: string, birthDate: string, snils: string | null, deceasedOn: string | null, name: { full: string }, address: { text: string } | null, policy: { enp: string | null } | null, policies: Array<{ enp: string | null, number: string | null }> | null, attachments: Array<{ id: string }> | null, appointments: { nodes: Array<{ startsAt: string, bookedBy: { displayName: string } | null, patient: { name: { full: string } } | null, policyUsed: { enp: string | null } | null }> } | null, medicalRecord:
    | { sections: Array<{ kind: RecordSectionKind, documentCount: number }>, documents: { nodes: Array<{ title: string, content: string }> } }
    | Record<PropertyKey, never>
   | null };

export type BookingFragment = { startsAt: string, bookedBy: { displayName: string } | null, patient: { name: { full: string } } | null, policyUsed: { enp: string | null } | null };

export type RecordFragment = { sections: Array<{ kind: RecordSectionKind, documentCount: number }>, documents: { nodes: Array<{ title: string, content: string }> } };

export const BookingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Booking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyUsed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enp"}}]}}]}}]} as unknown as DocumentNode<BookingFragment, unknown>;
export const RecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"documentCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]}}]} as unknown as DocumentNode<RecordFragment, unknown>;
export const LifeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Life"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"snils"}},{"kind":"Field","name":{"kind":"Name","value":"deceasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enp"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Booking"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicalRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Booking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyUsed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enp"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"documentCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]}}]} as unknown as DocumentNode<LifeFragment, unknown>;
export const DashboardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"enp"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"insurer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hotline"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"inFer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"upcoming"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}},{"kind":"Field","name":{"kind":"Name","value":"specialty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicalRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentCount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DashboardQuery, DashboardQueryVariables>;
export const AskedOfAPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AskedOfAPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"attachment"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"appointment"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"record"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"document"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"account"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"all"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Life"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"appointment"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Booking"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"personNode"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Life"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"appointmentNode"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"appointment"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Booking"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"policyNode"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enp"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Life"}}]}},{"kind":"Field","name":{"kind":"Name","value":"insurer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"attachmentNode"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"attachment"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClinicAttachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"mismatches"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"recordNode"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"record"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"documentNode"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"document"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"signature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"accountNode"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"account"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Life"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"all"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Life"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Booking"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enp"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Booking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyUsed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enp"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"documentCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Life"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"snils"}},{"kind":"Field","name":{"kind":"Name","value":"deceasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enp"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Booking"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicalRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}}]}}]}}]} as unknown as DocumentNode<AskedOfAPersonQuery, AskedOfAPersonQueryVariables>;