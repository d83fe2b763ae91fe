import { clinicAt } from '../places/clinics.ts';
import { authorNameOf, resourceOf } from '../places/resources.ts';
import type { AccountRole, Persona } from '../persona.ts';

const clinic = clinicAt('77', 1001);
/** The therapist on duty, who receives every day. */
const dutyDoctor = '1';

const member = (
  number: number,
  name: string,
  fullName: string,
  role: AccountRole,
  rest: Pick<Persona, 'story' | 'rules'> & Partial<Persona>,
): Persona => ({
  name,
  fullName,
  esiaOid: String(100_000_000_900 + number),
  level: 'VERIFIED',
  phoneActivated: true,
  twoFactorEnabled: false,
  phone: `+794600009${String(number).padStart(2, '0')}`,
  roles: [role],
  portal: 'MOSCOW',
  ...rest,
});

const dutyDoctorName = (): string => {
  const resource = resourceOf(clinic, dutyDoctor);
  return resource ? authorNameOf(resource) : '';
};

/** Those who sign in to work; none has a citizen's account here. */
export const staff = (): readonly Persona[] => [
  member(1, 'doctor', dutyDoctorName(), 'DOCTOR', {
    orgOid: clinic.oid,
    orgResource: dutyDoctor,
    story: {
      ru: 'Дежурный терапевт поликлиники № 901, принимает каждый день без выходных. Сегодня сюда записана Валентина Белова и другие пациенты, и врачу видны только их карты.',
      en: 'The therapist on duty of polyclinic 901, who receives every day of the week. Valentina Belova and others have appointments today, and theirs are the only records the doctor sees.',
    },
    rules: ['R-150', 'R-210'],
  }),
  member(2, 'desk', 'Крюкова Лидия Степановна', 'REGISTRY_DESK', {
    orgOid: clinic.oid,
    story: {
      ru: 'Регистратор поликлиники № 901. Записывает и тех, кому портал отказывает: например, с временным полисом.',
      en: 'A registrar of polyclinic 901. Books also those whom the portal refuses, for instance with a temporary policy.',
    },
    rules: ['R-022', 'R-023', 'R-033'],
  }),
  member(3, 'operator', 'Зубов Антон Вадимович', 'MIS_OPERATOR', {
    orgOid: clinicAt('50', 1001).oid,
    portal: 'MOSCOW_OBLAST',
    story: {
      ru: 'Оператор медицинской системы подольской поликлиники. Видит, какие данные прикрепления не совпали с регистром, и исправляет их.',
      en: 'An operator of the medical system of a Podolsk polyclinic. Sees which data of an attachment differ from the register, and puts them right.',
    },
    rules: ['R-042', 'R-043', 'R-044', 'R-052'],
  }),
  member(4, 'moderator', 'Шубина Яна Романовна', 'MODERATOR', {
    portal: 'REGIONAL_PORTAL',
    story: {
      ru: 'Модератор регионального портала. Сверяет новых членов картотеки с базой застрахованных и решает, принять ли их.',
      en: 'A moderator of the regional portal. Compares new members of households with the register and decides whether to accept them.',
    },
    rules: ['R-320', 'R-321', 'R-324'],
  }),
  member(5, 'callcentre', 'Сазонова Инна Егоровна', 'CALL_CENTRE', {
    orgOid: clinic.oid,
    story: {
      ru: 'Оператор справочной поликлиники № 901. Записывает по телефону, канал записи при этом указан.',
      en: 'An operator of the call centre of polyclinic 901. Books by telephone, and the booking says so.',
    },
    rules: ['R-022', 'R-023'],
  }),
  member(6, 'insurer', 'Лукин Герман Олегович', 'INSURER_OPERATOR', {
    story: {
      ru: 'Сотрудник страховой компании в Москве. Находит ЕНП по старому полису и отвечает на жалобы застрахованных.',
      en: 'An employee of an insurer in Moscow. Finds the ENP of an old policy and answers complaints of the insured.',
    },
    rules: ['R-075', 'R-097', 'R-262'],
  }),
  member(7, 'mfc', 'Пахомова Ульяна Игоревна', 'MFC_OPERATOR', {
    story: {
      ru: 'Сотрудник МФЦ в Москве. Подтверждает права родителей, чьи дети родились за границей, по оригиналам документов.',
      en: 'An employee of an MFC in Moscow. Confirms the rights of parents whose children were born abroad, by original documents.',
    },
    rules: ['R-160', 'R-161', 'R-162', 'R-163', 'R-169'],
  }),
];
