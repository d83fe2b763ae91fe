/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Who did it. */
export type Actor =
  /** Заявитель: whoever asked for it */
  | 'APPLICANT'
  /** Контакт-центр */
  | 'CALL_CENTRE'
  /** Медицинская организация */
  | 'CLINIC'
  /** Орган опеки */
  | 'GUARDIANSHIP'
  /** Страховая медицинская организация */
  | 'INSURER'
  /** МФЦ */
  | 'MFC'
  /** Минздрав */
  | 'MINZDRAV'
  /** Модератор */
  | 'MODERATOR'
  /** МВД */
  | 'MVD'
  /** Владелец полиса */
  | 'POLICY_OWNER'
  /** Регистратура */
  | 'REGISTRY_DESK'
  /** Представитель */
  | 'REPRESENTATIVE'
  /** Nobody: it followed from the rules */
  | 'SYSTEM'
  /** Территориальный фонд ОМС */
  | 'TFOMS'
  /** ЗАГС */
  | 'ZAGS';

/** Адрес. */
export type AddressInput = {
  /** Code of the region, two digits. */
  regionCode: string;
  /** As one writes it, in Russian: `г. Москва, ул. Берёзовая, д. 12`. */
  text: string;
};

/** Whom a slot is for. */
export type AgeGroup =
  /** 18 and older */
  | 'ADULT'
  /** Everybody */
  | 'ANY'
  /** Under 18 */
  | 'CHILD';

/** A one-time code, typed in by whoever asked for it. */
export type AnswerChallengeInput = {
  /** Of a Challenge of one’s own: any other looks as if it did not exist. */
  challengeId: string | number;
  /** Six digits; spaces and hyphens between them are left out. */
  code: string;
  /** A key of the client’s choice, 1 to 200 characters: whoever repeats the mutation with it gets what was done then, and nothing is done twice. With another input it is refused (IDEMPOTENCY_KEY_REUSED). What was refused is decided anew. Null: a repetition does it again. A wrong code that is repeated with its key costs no further attempt. */
  idempotencyKey?: string | null | undefined;
};

/** Заявление на прикрепление (R-124). */
export type ApplyForAttachmentInput = {
  /** A clinic that takes part in OMS (R-125). */
  clinicId: string | number;
  /** From 14 on a passport (R-126), of a younger child the birth certificate (R-127); at most 10. */
  documents: Array<IdentityDocumentInput>;
  /** A key of the client’s choice, 1 to 200 characters: whoever repeats the mutation with it gets what was done then, and nothing is done twice. With another input it is refused (IDEMPOTENCY_KEY_REUSED). What was refused is decided anew. Null: a repetition does it again. */
  idempotencyKey?: string | null | undefined;
  /** Oneself, a child or ward; at the desk of the clinic a patient who is there. */
  personId: string | number;
  /** Why this clinic. By CHOICE once a year (R-133); after a move at any time. */
  reason: AttachmentReason;
  /** Passport of the representative of a child under 14 (R-127). */
  representativeDocument?: IdentityDocumentInput | null | undefined;
};

/** State of a booking. FHIR Appointment.status. */
export type AppointmentStatus =
  /** Запись подтверждена. FHIR booked */
  | 'BOOKED'
  /** Запись отменена заявителем; the clinic may have set it wrongly (R-053). FHIR cancelled */
  | 'CANCELLED_BY_APPLICANT'
  /** Запись отменена медицинской организацией. FHIR cancelled */
  | 'CANCELLED_BY_CLINIC'
  /** Приём состоялся. FHIR fulfilled */
  | 'COMPLETED'
  /** Was never confirmed. FHIR cancelled */
  | 'EXPIRED'
  /** Пациент не пришёл; the clinic may have set it wrongly (R-053). FHIR noshow */
  | 'PATIENT_DID_NOT_COME'
  /** Waits for the code of the policy’s owner; not in FER yet (R-003). FHIR pending */
  | 'PENDING_CONFIRMATION';

/** Профиль прикрепления (facts F-022). */
export type AttachmentArea =
  /** Стоматологическое */
  | 'DENTAL'
  /** Акушерско-гинекологическое */
  | 'OBSTETRIC'
  /** Терапевтическое: to a clinic for adults or for children */
  | 'THERAPEUTIC';

/** Why this clinic (R-124, R-133). */
export type AttachmentReason =
  /** По выбору */
  | 'CHOICE'
  /** По месту регистрации */
  | 'REGISTRATION'
  /** По месту жительства */
  | 'RESIDENCE';

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

/** What to book, and for whom: nothing (oneself), or patientId (a person one may see), or policy, patientName and patientBirthDate (another person: all must match one person of the register, else one PERSON_NOT_FOUND for every kind of mismatch). */
export type BookAppointmentInput = {
  /** A key of the client’s choice, 1 to 200 characters: whoever repeats the mutation with it gets what was done then, and nothing is done twice. With another input it is refused (IDEMPOTENCY_KEY_REUSED). What was refused is decided anew. Null: a repetition does it again. */
  idempotencyKey?: string | null | undefined;
  /** Their date of birth; with policy only. */
  patientBirthDate?: string | null | undefined;
  /** Of a Person whom the viewer may see. */
  patientId?: string | number | null | undefined;
  /** Their name, as in the policy; with policy only. */
  patientName?: HumanNameInput | null | undefined;
  /** Policy of another person (R-001, R-020). */
  policy?: PolicyInput | null | undefined;
  /** Of a Referral, where the specialist takes patients by referral only (R-025), or of an order (R-026). */
  referralId?: string | number | null | undefined;
  /** Of a Slot. */
  slotId: string | number;
};

/** How a visit was booked (R-014, R-030). */
export type BookingChannel =
  /** По телефону */
  | 'CALL_CENTRE'
  /** By a doctor, from the consulting room */
  | 'DOCTOR'
  /** На инфомате */
  | 'INFOMAT'
  /** In its mobile application (R-030) */
  | 'MOBILE_APP'
  /** On another site */
  | 'OTHER_WEBSITE'
  /** On this portal */
  | 'PORTAL'
  /** On a regional portal */
  | 'REGIONAL_PORTAL'
  /** В регистратуре */
  | 'REGISTRY_DESK';

/** What to cancel. */
export type CancelAppointmentInput = {
  /** Of an Appointment. */
  appointmentId: string | number;
  /** A key of the client’s choice, 1 to 200 characters: whoever repeats the mutation with it gets what was done then, and nothing is done twice. With another input it is refused (IDEMPOTENCY_KEY_REUSED). What was refused is decided anew. Null: a repetition does it again. */
  idempotencyKey?: string | null | undefined;
};

/** The doctor is not needed any more. */
export type CancelHomeVisitInput = {
  /** A visit that the viewer called, or of a person whom they may see. */
  homeVisitId: string | number;
  /** A key of the client’s choice, 1 to 200 characters: whoever repeats the mutation with it gets what was done then, and nothing is done twice. With another input it is refused (IDEMPOTENCY_KEY_REUSED). What was refused is decided anew. Null: a repetition does it again. */
  idempotencyKey?: string | null | undefined;
};

/** What a one-time code is for. */
export type ChallengeKind =
  /** Согласие владельца полиса на запись: the code goes to the owner (R-002) */
  | 'BOOKING_CONSENT'
  /** Активация телефона: the code goes to one’s own phone (R-333) */
  | 'PHONE_ACTIVATION';

/** What to change of one’s account on the portal. What is left out stays; null takes back what was entered here: ESIA’s holds again. */
export type ChangeAccountInput = {
  /** Where one lives. The register’s address stays as it is. */
  address?: AddressInput | null | undefined;
  /** Where letters go. */
  email?: string | null | undefined;
  /** A key of the client’s choice, 1 to 200 characters: whoever repeats the mutation with it gets what was done then, and nothing is done twice. With another input it is refused (IDEMPOTENCY_KEY_REUSED). What was refused is decided anew. Null: a repetition does it again. */
  idempotencyKey?: string | null | undefined;
  /** Refused with FIELD_READ_ONLY: the name is the register’s (R-330). */
  name?: HumanNameInput | null | undefined;
  /** A new one has to be activated again (R-148). */
  phone?: string | null | undefined;
};

/** Показатель дневника здоровья: these five and no others (R-246). */
export type DiaryMetric =
  /** Глюкоза крови, mmol/l: 0.5 to 60 */
  | 'BLOOD_GLUCOSE'
  /** Артериальное давление, mm Hg: systolic 50 to 300, and diastolic 20 to 200 as the second value */
  | 'BLOOD_PRESSURE'
  /** Насыщение крови кислородом, %: 50 to 100 */
  | 'OXYGEN_SATURATION'
  /** Пульс, beats a minute: 20 to 300 */
  | 'PULSE'
  /** Температура тела, °C: 30 to 45 */
  | 'TEMPERATURE';

/** State of the check of parental rights (R-157). */
export type FamilyLinkStatus =
  /** Истекла: the child has come of age (R-179) */
  | 'EXPIRED'
  /** Нужно прийти лично, в МФЦ (R-160, R-168) */
  | 'MANUAL_REQUIRED'
  /** Не подтверждена: the register does not know of this kinship */
  | 'NOT_CONFIRMED'
  /** Ограничена: a court or the clinic has restricted this adult, verified or not (R-174) */
  | 'RESTRICTED'
  /** Проверяется: the register was asked and has not answered yet */
  | 'VERIFICATION_PENDING'
  /** Подтверждена: the adult sees the child and acts for it (R-158) */
  | 'VERIFIED';

/** Услуга: what a person asks the portal for. */
export type HealthService =
  /** Запись к врачу: a visit to a doctor */
  | 'APPOINTMENT'
  /** Прикрепление к поликлинике (R-124) */
  | 'ATTACHMENT'
  /** Регистрация рождения (R-290) */
  | 'BIRTH_REGISTRATION'
  /** Сертификат COVID-19 (R-336) */
  | 'COVID_CERTIFICATE'
  /** Вызов врача на дом */
  | 'HOME_VISIT'
  /** Лабораторные исследования и процедуры (R-026) */
  | 'LABORATORY'
  /** Электронная медицинская карта (R-177) */
  | 'MEDICAL_RECORD'
  /** Проверка полиса ОМС (R-041) */
  | 'OMS_CHECK'
  /** Выписка о полисе (R-107) */
  | 'POLICY_EXTRACT'
  /** Сведения об оказанных услугах (R-253) */
  | 'SERVICES_STATEMENT'
  /** Запись на вакцинацию (R-027) */
  | 'VACCINATION';

/** Статус вызова врача на дом, as the clinic sets it (facts F-037). */
export type HomeVisitStatus =
  /** A doctor will come, see expectedFrom and expectedTo */
  | 'ACCEPTED'
  /** Nobody comes: the patient or the clinic has cancelled */
  | 'CANCELLED'
  /** The doctor was there: the record has a protocol (R-067) */
  | 'COMPLETED'
  /** The clinic has the request */
  | 'NEW'
  /** Another clinic will come */
  | 'PASSED_TO_ANOTHER_CLINIC';

/** ФИО, compared with the register: case and ё do not matter. */
export type HumanNameInput = {
  /** Фамилия. */
  family: string;
  /** Имя. */
  given: string;
  /** Отчество. Null: the person has none. */
  patronymic?: string | null | undefined;
};

/** Документ, as it stands on the paper. */
export type IdentityDocumentInput = {
  /** Дата выдачи. */
  issuedOn?: string | null | undefined;
  /** Кем выдан. */
  issuer?: string | null | undefined;
  /** Вид документа. */
  kind: IdentityDocumentKind;
  /** Номер. */
  number: string;
  /** Серия: `4518` of a passport, `IV-АИ` of a birth certificate. Null: it has none. */
  series?: string | null | undefined;
};

/** Вид документа, удостоверяющего личность: dictionary F011. */
export type IdentityDocumentKind =
  /** Свидетельство о рождении, выданное в РФ; identifies a child under 14 (R-112) */
  | 'BIRTH_CERTIFICATE'
  /** Свидетельство о рождении, выданное не в РФ */
  | 'FOREIGN_BIRTH_CERTIFICATE'
  /** Паспорт иностранного гражданина */
  | 'FOREIGN_CITIZEN_PASSPORT'
  /** Паспорт гражданина РФ, from 14 (R-112) */
  | 'PASSPORT'
  /** Вид на жительство */
  | 'RESIDENCE_PERMIT'
  /** Заграничный паспорт гражданина РФ */
  | 'RUSSIAN_FOREIGN_TRAVEL_PASSPORT'
  /** Временное удостоверение личности: in place of a passport that is being made */
  | 'TEMPORARY_IDENTITY_CARD'
  /** Разрешение на временное проживание */
  | 'TEMPORARY_RESIDENCE_PERMIT';

/** Whether a document is the one to show (R-122). */
export type IdentityDocumentStatus =
  /** Checked and found not valid */
  | 'INVALID'
  /** Replaced by another, as the register knows */
  | 'OUTDATED'
  /** Being checked */
  | 'PENDING'
  /** Nobody has said */
  | 'UNKNOWN'
  /** The register has it as the present one */
  | 'UP_TO_DATE';

/** Which way a message goes. */
export type NotificationChannel =
  /** На электронную почту */
  | 'EMAIL'
  /** В личном кабинете */
  | 'IN_APP'
  /** На телефон, which must have been activated (R-333) */
  | 'SMS';

/** Номер полиса as it stands on the policy: either `enp`, or `series` and `number` of an old one (R-069, R-072). Wrong digits are answered by a refusal that says which, not by an error. */
export type PolicyInput = {
  /** ЕНП: 16 digits in a row. Spaces are not dropped (R-069). */
  enp?: string | null | undefined;
  /** Номер of an old policy: 10 digits. */
  number?: string | null | undefined;
  /** Серия of an old policy: 6 digits. */
  series?: string | null | undefined;
};

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

/** What a person can do about a refusal (R-019). */
export type RemedyAction =
  /** Confirm the phone */
  | 'ACTIVATE_PHONE'
  /** Ask the policy’s owner for consent */
  | 'ASK_OWNER_CONSENT'
  /** Attach to a clinic */
  | 'ATTACH_TO_CLINIC'
  /** Take another slot */
  | 'CHOOSE_ANOTHER_SLOT'
  /** Ask the clinic */
  | 'CONTACT_CLINIC'
  /** Ask the insurer */
  | 'CONTACT_INSURER'
  /** Ask the registry desk of the clinic */
  | 'CONTACT_REGISTRY_DESK'
  /** Get a permanent policy */
  | 'GET_PERMANENT_POLICY'
  /** Link the child’s policy to the account */
  | 'LINK_POLICY'
  /** Open the record by a code */
  | 'OPEN_RECORD'
  /** Have the account verified */
  | 'RAISE_ACCOUNT_LEVEL'
  /** Apply for access to the record */
  | 'REQUEST_RECORD_ACCESS'
  /** Be told when the service comes to the region */
  | 'SUBSCRIBE_TO_SERVICE'
  /** Upload a document */
  | 'UPLOAD_DOCUMENT'
  /** Use the region’s own portal */
  | 'USE_REGIONAL_PORTAL'
  /** Go to an office of public services */
  | 'VISIT_MFC'
  /** Wait */
  | 'WAIT';

/** Whose consent is asked for: patientId (a person one may see), or policy, patientName and patientBirthDate, which must all be of one person of the register, else one PERSON_NOT_FOUND for every kind of mismatch. */
export type RequestBookingConsentInput = {
  /** A key of the client’s choice, 1 to 200 characters: whoever repeats the mutation with it gets what was done then, and nothing is done twice. With another input it is refused (IDEMPOTENCY_KEY_REUSED). What was refused is decided anew. Null: a repetition does it again. */
  idempotencyKey?: string | null | undefined;
  /** Their date of birth; with policy only. */
  patientBirthDate?: string | null | undefined;
  /** Of a Person whom the viewer may see. */
  patientId?: string | number | null | undefined;
  /** Their name, as in the policy; with policy only. */
  patientName?: HumanNameInput | null | undefined;
  /** Policy of the person. */
  policy?: PolicyInput | null | undefined;
};

/** Вызов врача на дом. For whom: nothing (oneself), or patientId (a person one may see), or policy, patientName and patientBirthDate (R-063): all of them must match one person of the register, else one PERSON_NOT_FOUND for every kind of mismatch. */
export type RequestHomeVisitInput = {
  /** Where the doctor is to come; text of 5 to 500 characters. */
  address: AddressInput;
  /** Which clinic is to come. Null: the one that the patient is attached to. */
  clinicId?: string | number | null | undefined;
  /** Жалобы, 1 to 2000 characters. */
  complaint: string;
  /** A key of the client’s choice, 1 to 200 characters: whoever repeats the mutation with it gets what was done then, and nothing is done twice. With another input it is refused (IDEMPOTENCY_KEY_REUSED). What was refused is decided anew. Null: a repetition does it again. */
  idempotencyKey?: string | null | undefined;
  /** Of the policy’s owner. */
  patientBirthDate?: string | null | undefined;
  /** A person whom the viewer may see. Null: oneself, or whom policy names. */
  patientId?: string | number | null | undefined;
  /** Of the policy’s owner. */
  patientName?: HumanNameInput | null | undefined;
  /** With the code of the country: `+79161234567`. */
  phone: string;
  /** The policy of another person. */
  policy?: PolicyInput | null | undefined;
};

/** Asks for a code to one’s own phone. */
export type RequestPhoneActivationInput = {
  /** A key of the client’s choice, 1 to 200 characters: whoever repeats the mutation with it gets what was done then, and nothing is done twice. With another input it is refused (IDEMPOTENCY_KEY_REUSED). What was refused is decided anew. Null: a repetition does it again. */
  idempotencyKey?: string | null | undefined;
};

/** What to move, and where to. */
export type RescheduleAppointmentInput = {
  /** Of an Appointment. */
  appointmentId: string | number;
  /** A key of the client’s choice, 1 to 200 characters: whoever repeats the mutation with it gets what was done then, and nothing is done twice. With another input it is refused (IDEMPOTENCY_KEY_REUSED). What was refused is decided anew. Null: a repetition does it again. */
  idempotencyKey?: string | null | undefined;
  /** Of a Slot, of the same or another doctor. */
  slotId: string | number;
};

/** Which consent is taken back. */
export type RevokeBookingConsentInput = {
  /** Of a BookingConsent that one has given. */
  consentId: string | number;
  /** A key of the client’s choice, 1 to 200 characters: whoever repeats the mutation with it gets what was done then, and nothing is done twice. With another input it is refused (IDEMPOTENCY_KEY_REUSED). What was refused is decided anew. Null: a repetition does it again. */
  idempotencyKey?: string | null | undefined;
};

/** How one wants to be reminded of visits, one’s own and one’s children’s. */
export type SetRemindersInput = {
  /** Which way. SMS only once the phone is activated (R-333). In the account each is kept besides. */
  channel: NotificationChannel;
  /** A key of the client’s choice, 1 to 200 characters: whoever repeats the mutation with it gets what was done then, and nothing is done twice. With another input it is refused (IDEMPOTENCY_KEY_REUSED). What was refused is decided anew. Null: a repetition does it again. */
  idempotencyKey?: string | null | undefined;
  /** How long before, in hours: 1 to 168, both inclusive (R-060). */
  leadTimeHours: number;
  /** Whether booked vaccinations are reminded of. */
  vaccinations: boolean;
  /** Whether visits and laboratory tests are reminded of. */
  visits: boolean;
};

/** State of a slot. FHIR Slot.status. */
export type SlotStatus =
  /** Свободен */
  | 'FREE'
  /** Held while a policy’s owner confirms a booking (R-003) */
  | 'HELD'
  /** Its time has come or passed */
  | 'PASSED'
  /** Занят */
  | 'TAKEN';

/** The system that owns a value. */
export type SourceSystem =
  /** Register of COVID-19 certificates */
  | 'COVID_REGISTRY'
  /** ЕСИА: sign-in */
  | 'ESIA'
  /** ФЭР: federal electronic registry of doctors’ schedules */
  | 'FER'
  /** Органы опеки: guardianship authorities */
  | 'GUARDIANSHIP'
  /** Единый регистр застрахованных лиц: register of insured persons, with the directories F002 and F003 */
  | 'INSURED_PERSONS_REGISTRY'
  /** Страховая медицинская организация: insurer */
  | 'INSURER'
  /** Letters by e-mail */
  | 'MAIL_GATEWAY'
  /** МФЦ: public service centres */
  | 'MFC'
  /** МВД: passports */
  | 'MVD'
  /** РМИС: regional and clinic medical information systems */
  | 'RMIS'
  /** Text messages */
  | 'SMS_GATEWAY'
  /** The gateway’s own storage */
  | 'STORAGE'
  /** ТФОМС: territorial insurance fund */
  | 'TFOMS'
  /** ЕГР ЗАГС: register of civil acts */
  | 'ZAGS';

/** Which service is waited for, and where. */
export type SubscribeToServiceInput = {
  /** A key of the client’s choice, 1 to 200 characters: whoever repeats the mutation with it gets what was done then, and nothing is done twice. With another input it is refused (IDEMPOTENCY_KEY_REUSED). What was refused is decided anew. Null: a repetition does it again. */
  idempotencyKey?: string | null | undefined;
  /** Two digits: `26`. */
  regionCode: string;
  /** A service that the region does not have yet. */
  service: HealthService;
};

export type OwnQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnQuery = { me: { person: { id: string, snils: string | null, name: { full: string }, policies: Array<{ id: string, enp: string | null }> | null, attachments: Array<{ id: string }> | null, appointments: { nodes: Array<{ id: string }> } | null, relatives: Array<{ id: string }> | null, medicalRecord:
        | { id: string }
        | Record<PropertyKey, never>
       | null } | null, household: { nodes: Array<{ id: string }> } | null, consentsGiven: Array<{ id: string }> | null, notifications: { nodes: Array<{ id: string }> } | null } | null };

export type StrangeQueryVariables = Exact<{
  person: string | number;
  appointment: string | number;
  ids: Array<string | number> | string | number;
}>;


export type StrangeQuery = { person: { name: { full: string }, policies: Array<{ enp: string | null }> | null } | null, appointment: { patient: { name: { full: string } } | null } | null, node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, nodes: Array<
    | { id: string }
    | { id: string, patient: { snils: string | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, holder: { name: { full: string } } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null> };

export type DetailsQueryVariables = Exact<{ [key: string]: never; }>;


export type DetailsQuery = { me: { phone: string | null, phoneActivated: boolean, email: string | null, address: { text: string, regionCode: string } | null, person: { address: { text: string } | null } | null } | null };

export type ChangeMyAccountMutationVariables = Exact<{
  input: ChangeAccountInput;
}>;


export type ChangeMyAccountMutation = { changeAccount:
    | { __typename: 'AccountChanged', account: { phone: string | null, phoneActivated: boolean, email: string | null } }
    | { __typename: 'Refusal', code: RefusalCode, field: string | null, rule: { code: string } | null, remedies: Array<{ action: RemedyAction }> }
   };

export type ActivateNewPhoneMutationVariables = Exact<{
  input: RequestPhoneActivationInput;
}>;


export type ActivateNewPhoneMutation = { requestPhoneActivation:
    | { challenge: { id: string } }
    | Record<PropertyKey, never>
   };

export type RemindBySmsMutationVariables = Exact<{
  input: SetRemindersInput;
}>;


export type RemindBySmsMutation = { setReminders:
    | { __typename: 'Refusal', code: RefusalCode }
    | { __typename: 'RemindersSet' }
   };

export type MyBookingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyBookingsQuery = { me: { person: { appointments: { nodes: Array<{ id: string, status: AppointmentStatus, statusSetBy: Actor, history: Array<{ status: AppointmentStatus, setAt: string }>, policyUsed: { id: string } | null, policyCheck: { valid: boolean, checkedAt: string, registryResponseId: string, policy: { id: string } | null, refusal: { code: RefusalCode } | null, provenance: { system: SourceSystem, stale: boolean } } | null, disputeRemedy: { action: RemedyAction, message: string, phone: string | null } | null }> } | null } | null } | null };

export type ReferralsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferralsQuery = { me: { person: { referrals: Array<{ id: string, number: string, service: HealthService, validTo: string, specialty: { code: string, referralRequired: boolean }, issuedBy: { id: string } | null }> | null, appointments: { nodes: Array<{ referral: { id: string, number: string } | null, doctor: { specialty: { code: string } } | null }> } | null } | null } | null };

export type SlotsByReferralQueryVariables = Exact<{
  id: string | number;
  referralId: string | number;
}>;


export type SlotsByReferralQuery = { clinic: { slots: { nodes: Array<{ startsAt: string, service: HealthService, specialty: { code: string } | null }> } | null } | null };

export type ReferralNodeQueryVariables = Exact<{
  id: string | number;
}>;


export type ReferralNodeQuery = { node:
    | { __typename: 'Account', id: string }
    | { __typename: 'Appointment', id: string }
    | { __typename: 'BookingConsent', id: string }
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Clinic', id: string }
    | { __typename: 'ClinicAttachment', id: string }
    | { __typename: 'DiaryEntry', id: string }
    | { __typename: 'Doctor', id: string }
    | { __typename: 'FamilyLink', id: string }
    | { __typename: 'HomeVisit', id: string }
    | { __typename: 'HouseholdMember', id: string }
    | { __typename: 'Insurer', id: string }
    | { __typename: 'MedicalDocument', id: string }
    | { __typename: 'MedicalRecord', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Policy', id: string }
    | { __typename: 'Referral', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'ServiceSubscription', id: string }
    | { __typename: 'Slot', id: string }
   | null };

export type ClinicDayQueryVariables = Exact<{
  id: string | number;
  on: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClinicDayQuery = { clinic: { id: string, name: string, appointments: { hiddenChannels: Array<BookingChannel>, nodes: Array<{ id: string, startsAt: string, status: AppointmentStatus, channel: BookingChannel, patient: { id: string, name: { full: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type DoctorDayQueryVariables = Exact<{
  id: string | number;
  on: string;
}>;


export type DoctorDayQuery = { doctor: { id: string, appointments: { nodes: Array<{ id: string, startsAt: string, doctor: { id: string } | null, patient: { id: string } | null }> } | null } | null };

export type ApplyForAttachmentMutationVariables = Exact<{
  input: ApplyForAttachmentInput;
}>;


export type ApplyForAttachmentMutation = { applyForAttachment:
    | { __typename: 'AttachmentApplied', attachment: { id: string, status: AttachmentStatus, reason: AttachmentReason | null, policyType: PolicyType, requestedAt: string | null, decidedAt: string | null, clinic: { oid: string } | null } }
    | { __typename: 'Refusal', code: RefusalCode, field: string | null, retryAfter: string | null, rule: { code: string } | null, remedies: Array<{ action: RemedyAction }> }
   };

export type AttachmentsOfPersonQueryVariables = Exact<{
  id: string | number;
}>;


export type AttachmentsOfPersonQuery = { person: { attachments: Array<{ id: string, area: AttachmentArea, status: AttachmentStatus, reason: AttachmentReason | null, policyType: PolicyType, requestedAt: string | null, decidedAt: string | null, decision: string | null, validFrom: string | null, clinic: { oid: string } | null }> | null } | null, me: { notifications: { nodes: Array<{ kind: string, title: string, body: string }> } | null } | null };

export type SlotsToBookQueryVariables = Exact<{ [key: string]: never; }>;


export type SlotsToBookQuery = { me: { person: { id: string, attachments: Array<{ clinic: { id: string, name: string, slots: { nodes: Array<{ id: string, startsAt: string, bookableOnline: boolean, service: HealthService, ageGroup: AgeGroup, specialty: { referralRequired: boolean } | null, doctor: { id: string } | null }> } | null } | null }> | null, appointments: { nodes: Array<{ id: string, doctor: { id: string } | null }> } | null } | null } | null };

export type BookASlotMutationVariables = Exact<{
  input: BookAppointmentInput;
}>;


export type BookASlotMutation = { bookAppointment:
    | { __typename: 'AppointmentBooked', appointment: { id: string, status: AppointmentStatus, statusSetBy: Actor, channel: BookingChannel, startsAt: string, cancellable: boolean, policyCheck: { valid: boolean } | null, provenance: { system: SourceSystem }, slot: { id: string, status: SlotStatus } | null, history: Array<{ status: AppointmentStatus, setBy: Actor, setAt: string }> } }
    | { __typename: 'ConsentRequired' }
    | { __typename: 'Refusal', code: RefusalCode, field: string | null, retryAfter: string | null, rule: { code: string } | null, remedies: Array<{ action: RemedyAction, phone: string | null }> }
   };

export type CancelABookingMutationVariables = Exact<{
  input: CancelAppointmentInput;
}>;


export type CancelABookingMutation = { cancelAppointment:
    | { __typename: 'AppointmentCancelled', appointment: { id: string, status: AppointmentStatus, statusSetBy: Actor, cancellable: boolean, slot: { status: SlotStatus } | null, history: Array<{ status: AppointmentStatus, setBy: Actor }> } }
    | { __typename: 'Refusal', code: RefusalCode, field: string | null, retryAfter: string | null, rule: { code: string } | null, remedies: Array<{ action: RemedyAction, phone: string | null }> }
   };

export type MoveABookingMutationVariables = Exact<{
  input: RescheduleAppointmentInput;
}>;


export type MoveABookingMutation = { rescheduleAppointment:
    | { __typename: 'AppointmentRescheduled', appointment: { id: string, status: AppointmentStatus, slot: { id: string, status: SlotStatus } | null }, previous: { id: string, status: AppointmentStatus, statusSetBy: Actor, slot: { status: SlotStatus } | null } }
    | { __typename: 'Refusal', code: RefusalCode, retryAfter: string | null, rule: { code: string } | null, remedies: Array<{ action: RemedyAction, phone: string | null }> }
   };

export type BookingNowQueryVariables = Exact<{
  id: string | number;
}>;


export type BookingNowQuery = { appointment: { id: string, status: AppointmentStatus, statusSetBy: Actor, cancellable: boolean, history: Array<{ status: AppointmentStatus, setBy: Actor, setAt: string }>, slot: { status: SlotStatus } | null } | null };

export type OpenSlotsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type OpenSlotsQuery = { clinic: { slots: { nodes: Array<{ id: string, bookableOnline: boolean, ageGroup: AgeGroup, service: HealthService, specialty: { referralRequired: boolean } | null, doctor: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ActivateMyPhoneMutationVariables = Exact<{
  input: RequestPhoneActivationInput;
}>;


export type ActivateMyPhoneMutation = { requestPhoneActivation:
    | { __typename: 'PhoneActivated', account: { phoneActivated: boolean } }
    | { __typename: 'PhoneActivationRequested', challenge: { id: string, kind: ChallengeKind, maskedPhone: string, attemptsLeft: number } }
    | { __typename: 'Refusal', code: RefusalCode, rule: { code: string } | null, remedies: Array<{ action: RemedyAction }> }
   };

export type MyPhoneQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPhoneQuery = { me: { phone: string | null, phoneActivated: boolean, notifications: { nodes: Array<{ kind: string, channels: Array<NotificationChannel> }> } | null } | null };

export type DoctorsBookedQueryVariables = Exact<{ [key: string]: never; }>;


export type DoctorsBookedQuery = { me: { person: { appointments: { nodes: Array<{ doctor: { id: string } | null }> } | null } | null } | null };

export type WhoIAmQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoIAmQuery = { me: { person: { birthDate: string, name: { family: string, given: string, patronymic: string | null }, policy: { enp: string | null } | null } | null } | null };

export type SlotsOfAClinicQueryVariables = Exact<{
  clinic: string | number;
}>;


export type SlotsOfAClinicQuery = { clinic: { slots: { nodes: Array<{ id: string, startsAt: string, bookableOnline: boolean, service: HealthService, ageGroup: AgeGroup, specialty: { referralRequired: boolean } | null, doctor: { id: string } | null }> } | null } | null };

export type BookForAnotherMutationVariables = Exact<{
  input: BookAppointmentInput;
}>;


export type BookForAnotherMutation = { bookAppointment:
    | { __typename: 'AppointmentBooked', appointment: { id: string, status: AppointmentStatus } }
    | { __typename: 'ConsentRequired', challenge: { id: string, kind: ChallengeKind, maskedPhone: string, expiresAt: string, attemptsLeft: number }, appointment: { id: string, status: AppointmentStatus } }
    | { __typename: 'Refusal', code: RefusalCode, message: string, retryAfter: string | null, rule: { code: string } | null, remedies: Array<{ action: RemedyAction, phone: string | null }> }
   };

export type AnswerCodeMutationVariables = Exact<{
  input: AnswerChallengeInput;
}>;


export type AnswerCodeMutation = { answerChallenge:
    | { __typename: 'AppointmentBooked', appointment: { id: string, status: AppointmentStatus } }
    | { __typename: 'ConsentGiven', consent: { id: string, revokedAt: string | null, grantor: { displayName: string }, grantee: { displayName: string } } }
    | { __typename: 'PhoneActivated', account: { phoneActivated: boolean } }
    | { __typename: 'Refusal', code: RefusalCode, message: string, retryAfter: string | null, field: string | null, rule: { code: string } | null, remedies: Array<{ action: RemedyAction }> }
   };

export type AskConsentMutationVariables = Exact<{
  input: RequestBookingConsentInput;
}>;


export type AskConsentMutation = { requestBookingConsent:
    | { __typename: 'ConsentGiven', consent: { id: string } }
    | { __typename: 'ConsentRequested', challenge: { id: string, kind: ChallengeKind, maskedPhone: string } }
    | { __typename: 'Refusal', code: RefusalCode, retryAfter: string | null, rule: { code: string } | null, remedies: Array<{ action: RemedyAction }> }
   };

export type RevokeConsentMutationVariables = Exact<{
  input: RevokeBookingConsentInput;
}>;


export type RevokeConsentMutation = { revokeBookingConsent:
    | { __typename: 'ConsentRevoked', consent: { id: string, revokedAt: string | null } }
    | { __typename: 'Refusal', code: RefusalCode }
   };

export type OwnersViewQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnersViewQuery = { me: { consentsGiven: Array<{ id: string, revokedAt: string | null, grantee: { displayName: string } }> | null, notifications: { nodes: Array<{ kind: string, title: string, body: string, channels: Array<NotificationChannel> }> } | null, uses: { nodes: Array<{ at: string, allowed: boolean, refusalCode: RefusalCode | null, by: { displayName: string } }> } | null } | null };

export type BookingOfAnotherQueryVariables = Exact<{
  id: string | number;
}>;


export type BookingOfAnotherQuery = { appointment: { status: AppointmentStatus, statusSetBy: Actor, statusSetAt: string } | null };

export type ChallengeNowQueryVariables = Exact<{
  id: string | number;
}>;


export type ChallengeNowQuery = { node:
    | { attemptsLeft: number }
    | Record<PropertyKey, never>
   | null };

export type DashboardQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardQuery = { me: { id: string, person: { id: string, name: { full: string }, policy: { id: string, enp: string | null, type: PolicyType, status: PolicyStatus, insurer: { id: string, name: string, hotline: string } | null } | null, attachments: Array<{ id: string, area: AttachmentArea, status: AttachmentStatus, clinic: { id: string, name: string, phone: string, inFer: boolean } | null }> | null, appointments: { nodes: Array<{ id: string, startsAt: string, doctor: { id: string, name: { full: string }, specialty: { name: string } } | null, clinic: { id: string, name: string } | null }> } | null, medicalRecord:
        | { id: string, sections: Array<{ kind: RecordSectionKind, title: string, documentCount: number }> }
        | { code: RefusalCode, message: string }
       | null } | null } | null };

export type SlotsAtMyClinicQueryVariables = Exact<{ [key: string]: never; }>;


export type SlotsAtMyClinicQuery = { me: { id: string, person: { id: string, attachments: Array<{ id: string, area: AttachmentArea, clinic: { id: string, slots: { nodes: Array<{ id: string, bookableOnline: boolean, service: HealthService, ageGroup: AgeGroup, specialty: { referralRequired: boolean } | null, doctor: { id: string } | null }> } | null } | null }> | null, appointments: { nodes: Array<{ id: string, doctor: { id: string } | null }> } | null } | null } | null };

export type BookSlotOfClientMutationVariables = Exact<{
  input: BookAppointmentInput;
}>;


export type BookSlotOfClientMutation = { bookAppointment:
    | { __typename: 'AppointmentBooked', appointment: { id: string, status: AppointmentStatus } }
    | { __typename: 'ConsentRequired' }
    | { __typename: 'Refusal', code: RefusalCode, message: string, remedies: Array<{ action: RemedyAction, message: string }> }
   };

export type BookingChangesSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type BookingChangesSubscription = { appointmentChanged: { id: string, status: AppointmentStatus } };

export type AtTheEndQueryVariables = Exact<{
  id: string | number;
}>;


export type AtTheEndQuery = { person: { deceasedOn: string | null, policy: { type: PolicyType } | null, policies: Array<{ type: PolicyType, status: PolicyStatus, validTo: string | null }> | null, attachments: Array<{ status: AttachmentStatus }> | null, appointments: { nodes: Array<{ startsAt: string, status: AppointmentStatus, statusSetBy: Actor, slot: { id: string, status: SlotStatus } | null }> } | null } | null };

export type OneSlotQueryVariables = Exact<{
  id: string | number;
}>;


export type OneSlotQuery = { slot: { status: SlotStatus } | null };

export type LinksAndChildQueryVariables = Exact<{
  id: string | number;
}>;


export type LinksAndChildQuery = { me: { children: Array<{ status: FamilyLinkStatus, child: { id: string } | null }> | null } | null, person: { id: string } | null };

export type ByNumberQueryVariables = Exact<{
  enp: string;
}>;


export type ByNumberQuery = { checkPolicy: { valid: boolean } | null };

export type NamedQueryVariables = Exact<{ [key: string]: never; }>;


export type NamedQuery = { me: { person: { name: { full: string }, attachments: Array<{ visible: boolean }> | null, appointments: { nodes: Array<{ id: string, status: AppointmentStatus, channel: BookingChannel }> } | null } | null } | null };

export type InFerQueryVariables = Exact<{
  id: string | number;
}>;


export type InFerQuery = { clinic: { inFer: boolean, slots: { nodes: Array<{ id: string, status: SlotStatus }> } | null } | null };

export type CallDoctorMutationVariables = Exact<{
  input: RequestHomeVisitInput;
}>;


export type CallDoctorMutation = { requestHomeVisit:
    | { __typename: 'HomeVisitRequested', visit: { id: string, status: HomeVisitStatus, complaint: string, phone: string, requestedAt: string, expectedFrom: string | null, expectedTo: string | null, address: { text: string }, patient: { name: { full: string } } | null, clinic: { oid: string } | null } }
    | { __typename: 'Refusal', code: RefusalCode, field: string | null, profile: string, retryAfter: string | null, rule: { code: string } | null, remedies: Array<{ action: RemedyAction, phone: string | null }> }
   };

export type CancelCallMutationVariables = Exact<{
  input: CancelHomeVisitInput;
}>;


export type CancelCallMutation = { cancelHomeVisit:
    | { __typename: 'HomeVisitCancelled', visit: { id: string, status: HomeVisitStatus } }
    | { __typename: 'Refusal', code: RefusalCode, field: string | null }
   };

export type HomeVisitsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeVisitsQuery = { me: { person: { id: string, homeVisits: Array<{ id: string, status: HomeVisitStatus, complaint: string, expectedFrom: string | null, expectedTo: string | null, clinic: { oid: string } | null }> | null, medicalRecord:
        | { documents: { totalCount: number, nodes: Array<{ title: string, content: string, signature: { valid: boolean } }> } }
        | Record<PropertyKey, never>
       | null } | null, notifications: { nodes: Array<{ kind: string, title: string, body: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> } | null } | null };

export type OwnRecordQueryVariables = Exact<{
  metric?: DiaryMetric | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OwnRecordQuery = { me: { person: { id: string, medicalRecord:
        | { id: string, diary: { nodes: Array<{ id: string, metric: DiaryMetric, value: number, secondValue: number | null, unit: string, measuredAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, childData: { allergies: Array<string> } | null, anamnesis: { allergies: Array<string>, obstetric: Array<string> | null, relativesDiseases: Array<string>, updatedAt: string | null } | null }
        | { code: RefusalCode, rule: { code: string } | null, remedies: Array<{ action: RemedyAction }> }
       | null } | null } | null };

export type RecordOfPersonQueryVariables = Exact<{
  id: string | number;
}>;


export type RecordOfPersonQuery = { person: { medicalRecord:
      | { id: string, sections: Array<{ kind: RecordSectionKind }>, childData: { allergies: Array<string>, injuries: Array<string>, operations: Array<string>, medicines: Array<string>, updatedAt: string | null } | null, anamnesis: { allergies: Array<string> } | null }
      | { code: RefusalCode }
     | null } | null };

export type DiaryEntryNodeQueryVariables = Exact<{
  id: string | number;
}>;


export type DiaryEntryNodeQuery = { node:
    | { id: string, metric: DiaryMetric }
    | Record<PropertyKey, never>
   | null };

export type ConsentsReceivedQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsentsReceivedQuery = { me: { consentsReceived: Array<{ id: string, revokedAt: string | null, grantor: { displayName: string } }> | null } | null };

export type OwnNameQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnNameQuery = { me: { person: { name: { full: string } } | null } | null };

export type DocumentsQueryVariables = Exact<{
  id: string | number;
}>;


export type DocumentsQuery = { person: { id: string, identityDocuments: Array<{ kind: IdentityDocumentKind, series: string | null, number: string, issuedOn: string | null, issuer: string | null, status: IdentityDocumentStatus }> | null } | null };

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
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, sections: Array<{ kind: RecordSectionKind, documentCount: number }>, documents: { nodes: Array<{ title: string, content: string }> } }
    | { id: string }
    | { id: string, birthDate: string, snils: string | null, deceasedOn: string | null, name: { full: string }, address: { text: string } | null, policy: { enp: string | null } | null, policies: Array<{ enp: string | null, number: string | null }> | null, attachments: Array<{ id: string }> | null, appointments: { nodes: Array<{ startsAt: string, bookedBy: { displayName: string } | null, patient: { name: { full: string } } | null, policyUsed: { enp: string | null } | null }> } | null, medicalRecord:
        | { sections: Array<{ kind: RecordSectionKind, documentCount: number }>, documents: { nodes: Array<{ title: string, content: string }> } }
        | Record<PropertyKey, never>
       | null }
    | { enp: string | null, id: string, holder: { id: string } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null> };

export type LifeFragment = { id: string, birthDate: string, snils: string | null, deceasedOn: string | null, name: { full: string }, address: { text: string } | null, policy: { enp: string | null } | null, policies: Array<{ enp: string | null, number: string | null }> | null, attachments: Array<{ id: string }> | null, appointments: { nodes: Array<{ startsAt: string, bookedBy: { displayName: string } | null, patient: { name: { full: string } } | null, policyUsed: { enp: string | null } | null }> } | null, medicalRecord:
    | { sections: Array<{ kind: RecordSectionKind, documentCount: number }>, documents: { nodes: Array<{ title: string, content: string }> } }
    | Record<PropertyKey, never>
   | null };

export type BookingFragment = { startsAt: string, bookedBy: { displayName: string } | null, patient: { name: { full: string } } | null, policyUsed: { enp: string | null } | null };

export type RecordFragment = { sections: Array<{ kind: RecordSectionKind, documentCount: number }>, documents: { nodes: Array<{ title: string, content: string }> } };

export type SubscribeToHomeVisitsMutationVariables = Exact<{
  input: SubscribeToServiceInput;
}>;


export type SubscribeToHomeVisitsMutation = { subscribeToService:
    | { __typename: 'Refusal', code: RefusalCode, field: string | null, rule: { code: string } | null }
    | { __typename: 'ServiceSubscription', id: string, service: HealthService, active: boolean, region: { code: string } }
   };

export type AwaitedQueryVariables = Exact<{
  region: string;
}>;


export type AwaitedQuery = { region: { profile: { homeVisitEnabled: boolean } } | null, me: { serviceSubscriptions: Array<{ id: string, active: boolean }> | null, notifications: { nodes: Array<{ kind: string, title: string, body: string }> } | null } | null };

export const BookingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Booking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyUsed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enp"}}]}}]}}]} as unknown as DocumentNode<BookingFragment, unknown>;
export const RecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"documentCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]}}]} as unknown as DocumentNode<RecordFragment, unknown>;
export const LifeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Life"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"snils"}},{"kind":"Field","name":{"kind":"Name","value":"deceasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enp"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Booking"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicalRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Booking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyUsed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enp"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"documentCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]}}]} as unknown as DocumentNode<LifeFragment, unknown>;
export const OwnDocument = {"__meta__":{"hash":"sha256:9b27437aa0e4750b0ad38b82e3d5ffd1b7426756efde0d528d204a24fbb16b46"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Own"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"snils"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"enp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicalRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentsGiven"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnQuery, OwnQueryVariables>;
export const StrangeDocument = {"__meta__":{"hash":"sha256:3a3d9b46356e0049da0411792a789d378357bc54c767d9db9a372a90cc15e5b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Strange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"appointment"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enp"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"appointment"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"snils"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StrangeQuery, StrangeQueryVariables>;
export const DetailsDocument = {"__meta__":{"hash":"sha256:e5873d5f2c94b5ad1a793b14a605f7c49f1d70a78ccd47e15b12a5442abd455c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"phoneActivated"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DetailsQuery, DetailsQueryVariables>;
export const ChangeMyAccountDocument = {"__meta__":{"hash":"sha256:4efc61c86b05fb1b170d248614bd23730891cbbf3d5541a37fc2f915210d2a79"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeMyAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"phoneActivated"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChangeMyAccountMutation, ChangeMyAccountMutationVariables>;
export const ActivateNewPhoneDocument = {"__meta__":{"hash":"sha256:4e2ad4ae5554e859564b42ec76239cbfd22ed691d8d2164937ae1bf00d6dad83"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActivateNewPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPhoneActivationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPhoneActivation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneActivationRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActivateNewPhoneMutation, ActivateNewPhoneMutationVariables>;
export const RemindBySmsDocument = {"__meta__":{"hash":"sha256:83dc43e37fe818553fbcbe451dfe8d045a9268e3ea2ea8ce9777302cda0c6121"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemindBySms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetRemindersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setReminders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RemindBySmsMutation, RemindBySmsMutationVariables>;
export const MyBookingsDocument = {"__meta__":{"hash":"sha256:e5361341bfe283b7e53b17bc2cca2ca2ad7450c1fbe3e82ea26dcd0081d325c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyBookings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusSetBy"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyUsed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"registryResponseId"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputeRemedy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyBookingsQuery, MyBookingsQueryVariables>;
export const ReferralsDocument = {"__meta__":{"hash":"sha256:bb749335175971d9e0acce733ae95abfe09df0ee36286be0178d76a3c3805b4c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"referralRequired"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"specialty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReferralsQuery, ReferralsQueryVariables>;
export const SlotsByReferralDocument = {"__meta__":{"hash":"sha256:1900cfee839c02aa99496f0b3ed8cb4b596e42d7e506d0305d2170186d14d2b0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SlotsByReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"referralId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"referralId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"referralId"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SlotsByReferralQuery, SlotsByReferralQueryVariables>;
export const ReferralNodeDocument = {"__meta__":{"hash":"sha256:25c41518508f1ea402adeeb3c11023281ff3bab5886a1fcda7246228c7132d5f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralNode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReferralNodeQuery, ReferralNodeQueryVariables>;
export const ClinicDayDocument = {"__meta__":{"hash":"sha256:b8286e94ca643bf61c8428a6d9c695725a30a86875549a094859ba05a9e567c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClinicDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiddenChannels"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClinicDayQuery, ClinicDayQueryVariables>;
export const DoctorDayDocument = {"__meta__":{"hash":"sha256:77209f7f7f9878eb2b65b4b2f5651b890c121942e0f4466dcc2fd6cc6d28de1d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DoctorDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doctor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DoctorDayQuery, DoctorDayQueryVariables>;
export const ApplyForAttachmentDocument = {"__meta__":{"hash":"sha256:3428eac3a89f8a4f9c4aa40542409549ccab045e405df68f151e3d00d6b93f3b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyForAttachment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyForAttachmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyForAttachment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttachmentApplied"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"policyType"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oid"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ApplyForAttachmentMutation, ApplyForAttachmentMutationVariables>;
export const AttachmentsOfPersonDocument = {"__meta__":{"hash":"sha256:55ad41bf77fee9a457d8ff0721709a1fa1b981daec5d002c40146c73c9b712a3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttachmentsOfPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"policyType"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oid"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AttachmentsOfPersonQuery, AttachmentsOfPersonQueryVariables>;
export const SlotsToBookDocument = {"__meta__":{"hash":"sha256:51faa0a3d417d48d1b9d57e5408740233b12f540569fb21032a0e62f2493c45f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SlotsToBook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"freeOnly"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookableOnline"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralRequired"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ageGroup"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"upcoming"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SlotsToBookQuery, SlotsToBookQueryVariables>;
export const BookASlotDocument = {"__meta__":{"hash":"sha256:23bb4d7102261eca277ae480f6fb55f340dab0692ee12f6e08aeeb6579abef49"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookASlot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppointmentBooked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusSetBy"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancellable"}},{"kind":"Field","name":{"kind":"Name","value":"policyCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BookASlotMutation, BookASlotMutationVariables>;
export const CancelABookingDocument = {"__meta__":{"hash":"sha256:f3b898d76ae87626596c0a1b7ea8452095fe1a8719fef7220e8abfba58b15c2b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelABooking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppointmentCancelled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusSetBy"}},{"kind":"Field","name":{"kind":"Name","value":"cancellable"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CancelABookingMutation, CancelABookingMutationVariables>;
export const MoveABookingDocument = {"__meta__":{"hash":"sha256:97cfb2a59c8c777428c33d8a1dac3d62665b09b39b20fa85dd8ffdcfc6ca8767"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveABooking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rescheduleAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppointmentRescheduled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusSetBy"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MoveABookingMutation, MoveABookingMutationVariables>;
export const BookingNowDocument = {"__meta__":{"hash":"sha256:86eab1454df68de09faafeee1e2a4db0e8c61c90234ae72a5da8bc5e79600d60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BookingNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusSetBy"}},{"kind":"Field","name":{"kind":"Name","value":"cancellable"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<BookingNowQuery, BookingNowQueryVariables>;
export const OpenSlotsDocument = {"__meta__":{"hash":"sha256:b460389d35fe0e31b428ac7d3278600b3514ca353616b6d6e8e3c00888a6e3b0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenSlots"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"freeOnly"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bookableOnline"}},{"kind":"Field","name":{"kind":"Name","value":"ageGroup"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralRequired"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenSlotsQuery, OpenSlotsQueryVariables>;
export const ActivateMyPhoneDocument = {"__meta__":{"hash":"sha256:a4830c65450350ba1796bb6e945f90772ed8f6668ada4c9e948adc43c7227bf7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActivateMyPhone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPhoneActivationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPhoneActivation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneActivationRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"maskedPhone"}},{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneActivated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phoneActivated"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActivateMyPhoneMutation, ActivateMyPhoneMutationVariables>;
export const MyPhoneDocument = {"__meta__":{"hash":"sha256:301529aadf8ad268fab910268329987fd0a30f8a70b8c0a680e275dc59653186"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"phoneActivated"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyPhoneQuery, MyPhoneQueryVariables>;
export const DoctorsBookedDocument = {"__meta__":{"hash":"sha256:152e3a3dba208ba040974c79366a4ee1e804bb4fd9bd30b17eae5875c816d1e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DoctorsBooked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"upcoming"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DoctorsBookedQuery, DoctorsBookedQueryVariables>;
export const WhoIAmDocument = {"__meta__":{"hash":"sha256:8c40ac7add4097634df56291446d01359cfeaaa9692ff64ca301a7c229498163"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoIAm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"patronymic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enp"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoIAmQuery, WhoIAmQueryVariables>;
export const SlotsOfAClinicDocument = {"__meta__":{"hash":"sha256:b8eb622ec6d68a9a31b9e78630a7e4a735251d5233d148262cfbef3eea56b3b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SlotsOfAClinic"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clinic"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clinic"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"freeOnly"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookableOnline"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"ageGroup"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralRequired"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SlotsOfAClinicQuery, SlotsOfAClinicQueryVariables>;
export const BookForAnotherDocument = {"__meta__":{"hash":"sha256:892ba7d21f5ddb092369b6b44ac37f36cf24b2825eb36663de2404b17c521d44"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookForAnother"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppointmentBooked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentRequired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"maskedPhone"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BookForAnotherMutation, BookForAnotherMutationVariables>;
export const AnswerCodeDocument = {"__meta__":{"hash":"sha256:838a7c192c22d522043cb3aa2bedd4504aa50e34c9c1e5f673fb6b5aaeece9ac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerChallengeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerChallenge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppointmentBooked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentGiven"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grantor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grantee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PhoneActivated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phoneActivated"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnswerCodeMutation, AnswerCodeMutationVariables>;
export const AskConsentDocument = {"__meta__":{"hash":"sha256:c17d9f531c552eaac92335f5246c57b545f034f2c606d9364eb48d70a97120d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestBookingConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestBookingConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"maskedPhone"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentGiven"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AskConsentMutation, AskConsentMutationVariables>;
export const RevokeConsentDocument = {"__meta__":{"hash":"sha256:be9994261a9534aea9ada8df953156e5624975abca0751d9a2c5b6ffa1aa236d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeBookingConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeBookingConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentRevoked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeConsentMutation, RevokeConsentMutationVariables>;
export const OwnersViewDocument = {"__meta__":{"hash":"sha256:1f6cccb84e06b6439427df222c418638c4426e1d36d7b98ad74e887536432393"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnersView"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentsGiven"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"refusalCode"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnersViewQuery, OwnersViewQueryVariables>;
export const BookingOfAnotherDocument = {"__meta__":{"hash":"sha256:a6c30ef38866cc59e73241834ae74aff06db3ca53e76f80c255ed7945c5efe49"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BookingOfAnother"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusSetBy"}},{"kind":"Field","name":{"kind":"Name","value":"statusSetAt"}}]}}]}}]} as unknown as DocumentNode<BookingOfAnotherQuery, BookingOfAnotherQueryVariables>;
export const ChallengeNowDocument = {"__meta__":{"hash":"sha256:11feb525930f8088c15cfacec1e21ace76f1ffe9cc0f135cb619a81171757f0c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChallengeNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}}]}}]}}]} as unknown as DocumentNode<ChallengeNowQuery, ChallengeNowQueryVariables>;
export const DashboardDocument = {"__meta__":{"hash":"sha256:1d2874811bcc95ca36649c5605e8e89d3b75a5e9a096722efe1b58624d92d145"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"enp"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"insurer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hotline"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"inFer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"upcoming"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}},{"kind":"Field","name":{"kind":"Name","value":"specialty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicalRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentCount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DashboardQuery, DashboardQueryVariables>;
export const SlotsAtMyClinicDocument = {"__meta__":{"hash":"sha256:d458a7d9434f4a3430e82e60fd74ac4de59a84d6447f3922876861645999e331"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SlotsAtMyClinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"freeOnly"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bookableOnline"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"ageGroup"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralRequired"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"upcoming"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doctor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SlotsAtMyClinicQuery, SlotsAtMyClinicQueryVariables>;
export const BookSlotOfClientDocument = {"__meta__":{"hash":"sha256:2263117c3f0776dd5263547903f7a0ece06c778c33ea247ab745b422ca69acc8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookSlotOfClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppointmentBooked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BookSlotOfClientMutation, BookSlotOfClientMutationVariables>;
export const BookingChangesDocument = {"__meta__":{"hash":"sha256:102130b717298a9e146c3f7953dcf135cbe4de007e81be48d4e41ae79735278c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"BookingChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointmentChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<BookingChangesSubscription, BookingChangesSubscriptionVariables>;
export const AtTheEndDocument = {"__meta__":{"hash":"sha256:8ffc3331743e70bea33fb82ecacafda54a56a5f12a5471a7e40d282b0e3c1709"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AtTheEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deceasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusSetBy"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AtTheEndQuery, AtTheEndQueryVariables>;
export const OneSlotDocument = {"__meta__":{"hash":"sha256:e8dd342f65f9b7729564b26924617629c6be1da514d5cbac7999d34a05c50d3e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneSlot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<OneSlotQuery, OneSlotQueryVariables>;
export const LinksAndChildDocument = {"__meta__":{"hash":"sha256:0b9cc82e3e162ea4ad10104103e287e52cb207fd78146e9e47f86e5630301218"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinksAndChild"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<LinksAndChildQuery, LinksAndChildQueryVariables>;
export const ByNumberDocument = {"__meta__":{"hash":"sha256:6dff7220bd340ef8a1ada454b7832d7dc2b5889f3243ea728f28167c8d81eef9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ByNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"enp"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkPolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"policy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"enp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"enp"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]} as unknown as DocumentNode<ByNumberQuery, ByNumberQueryVariables>;
export const NamedDocument = {"__meta__":{"hash":"sha256:b7c16c35bb2f2efe0823f23347aa50f634c22edbc305d04a0e30e38b958cb966"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Named"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visible"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NamedQuery, NamedQueryVariables>;
export const InFerDocument = {"__meta__":{"hash":"sha256:8f02dcf511ad7f8fb95fd36ec0fceefeb8af6660d6a5985c14686ddb19539238"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InFer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clinic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inFer"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InFerQuery, InFerQueryVariables>;
export const CallDoctorDocument = {"__meta__":{"hash":"sha256:dbaafaafba920fb84f1e0eca7d435d141f7c0a184b1577b7ab4a26ff2d218774"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CallDoctor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestHomeVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestHomeVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HomeVisitRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"complaint"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"expectedTo"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oid"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retryAfter"}}]}}]}}]}}]} as unknown as DocumentNode<CallDoctorMutation, CallDoctorMutationVariables>;
export const CancelCallDocument = {"__meta__":{"hash":"sha256:c0dc5411035b13db767fdf62893933b876edda01fb1b3190e7f6ec319be849d5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelHomeVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelHomeVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HomeVisitCancelled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CancelCallMutation, CancelCallMutationVariables>;
export const HomeVisitsDocument = {"__meta__":{"hash":"sha256:c5424c3d6b8cbb8c212237b4bd02fc01c6a7275eee2097afeb841e8c2144b45a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeVisits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"homeVisits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"complaint"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"expectedTo"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oid"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicalRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"section"},"value":{"kind":"EnumValue","value":"HOME_VISIT_PROTOCOLS"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"signature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HomeVisitsQuery, HomeVisitsQueryVariables>;
export const OwnRecordDocument = {"__meta__":{"hash":"sha256:81f55d53f7f7f7fa82a9ccb24755368c81ff80be0a9f194c4677da9c15c69a67"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metric"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DiaryMetric"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"medicalRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"metric"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metric"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"secondValue"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"measuredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"childData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allergies"}}]}},{"kind":"Field","name":{"kind":"Name","value":"anamnesis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allergies"}},{"kind":"Field","name":{"kind":"Name","value":"obstetric"}},{"kind":"Field","name":{"kind":"Name","value":"relativesDiseases"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remedies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnRecordQuery, OwnRecordQueryVariables>;
export const RecordOfPersonDocument = {"__meta__":{"hash":"sha256:509dec0fc2933409e30c6680cf4643f5d9edf6d8f6250a86c7ff1f09ee5ed442"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordOfPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"medicalRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"childData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allergies"}},{"kind":"Field","name":{"kind":"Name","value":"injuries"}},{"kind":"Field","name":{"kind":"Name","value":"operations"}},{"kind":"Field","name":{"kind":"Name","value":"medicines"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"anamnesis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allergies"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordOfPersonQuery, RecordOfPersonQueryVariables>;
export const DiaryEntryNodeDocument = {"__meta__":{"hash":"sha256:82ad7cff12e22462fa45e2c62976e2918314c7649d45f8004d2b16a512d0c127"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DiaryEntryNode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiaryEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metric"}}]}}]}}]}}]} as unknown as DocumentNode<DiaryEntryNodeQuery, DiaryEntryNodeQueryVariables>;
export const ConsentsReceivedDocument = {"__meta__":{"hash":"sha256:369637c0dd7ef2bdb6b5e9c22c80f4c2928f54e61b67363da3c0d5f3399e5193"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsentsReceived"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentsReceived"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grantor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsentsReceivedQuery, ConsentsReceivedQueryVariables>;
export const OwnNameDocument = {"__meta__":{"hash":"sha256:b632d182d3a7a1db21ec255c97226297407fff7a0bf9bffa4a6935939e201dcf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnNameQuery, OwnNameQueryVariables>;
export const DocumentsDocument = {"__meta__":{"hash":"sha256:0fccfd23e4732d776a5d192b9169351c83474a92f182db3adb4daca22751e426"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Documents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identityDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<DocumentsQuery, DocumentsQueryVariables>;
export const AskedOfAPersonDocument = {"__meta__":{"hash":"sha256:379910a10806e53ff8113e9f44729a1e261f1abc748f916b33611a3e8c96382c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AskedOfAPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"attachment"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"appointment"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"record"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"document"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"account"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"all"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Life"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"appointment"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Booking"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"personNode"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Life"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"appointmentNode"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"appointment"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Booking"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"policyNode"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enp"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Life"}}]}},{"kind":"Field","name":{"kind":"Name","value":"insurer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"attachmentNode"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"attachment"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClinicAttachment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"mismatches"}},{"kind":"Field","name":{"kind":"Name","value":"clinic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"recordNode"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"record"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"documentNode"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"document"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"signature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"accountNode"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"account"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Life"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"all"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Life"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Booking"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enp"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Booking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"bookedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyUsed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enp"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MedicalRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"documentCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Life"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"full"}}]}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"snils"}},{"kind":"Field","name":{"kind":"Name","value":"deceasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enp"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Booking"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"medicalRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}}]}}]}}]} as unknown as DocumentNode<AskedOfAPersonQuery, AskedOfAPersonQueryVariables>;
export const SubscribeToHomeVisitsDocument = {"__meta__":{"hash":"sha256:61cc82ef37dc066c3ae0206340744baf044750797a2f3fdfce1ac1905a915ba4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubscribeToHomeVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubscribeToServiceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscribeToService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceSubscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SubscribeToHomeVisitsMutation, SubscribeToHomeVisitsMutationVariables>;
export const AwaitedDocument = {"__meta__":{"hash":"sha256:da98669ad80edc614cdede2971cdb6dfbbd399ac5a2e649ddd84ebdd820fabd7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Awaited"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"homeVisitEnabled"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceSubscriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AwaitedQuery, AwaitedQueryVariables>;