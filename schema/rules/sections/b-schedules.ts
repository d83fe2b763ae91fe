import type { RuleText } from '../rule.ts';

export const rulesB: readonly RuleText[] = [
  {
    code: 'R-031',
    kind: 'system',
    source: '003',
    title: { ru: 'Расписание ведёт медорганизация', en: 'Clinics own their schedules' },
    statement: {
      ru:
        'Расписание врачей хранится в информационной системе поликлиники и приходит в граф через ФЭР. Граф его только читает и сам ' +
        'слотов никогда не создаёт.',
      en:
        'Doctors’ schedules live in the clinic’s own information system and reach the graph through FER. The graph only reads them and ' +
        'never creates slots.',
    },
  },
  {
    code: 'R-032',
    kind: 'flow',
    source: '003',
    title: { ru: 'Пустое расписание — не ошибка', en: 'An empty schedule is no error' },
    statement: {
      ru:
        'Если расписание ещё не обновили, ответ — пустой список слотов, а не ошибка. В нём указаны emptyReason со значением ' +
        'SCHEDULE_NOT_PUBLISHED и время последнего обновления scheduleUpdatedAt.',
      en:
        'If a schedule has not been updated yet, the answer is an empty list of slots and not an error. It carries the emptyReason ' +
        'SCHEDULE_NOT_PUBLISHED and the last update as scheduleUpdatedAt.',
    },
  },
  {
    code: 'R-033',
    kind: 'flow',
    source: '003',
    title: { ru: 'Нет слотов — контакты регистратуры', en: 'No slots, then registry contacts' },
    statement: {
      ru:
        'Когда нет специалистов или свободных слотов, вместе с ответом приходят контакты регистратуры: телефон и часы работы. Там можно ' +
        'записаться и узнать, почему специалиста нет в электронной записи.',
      en:
        'When there are no specialists or no free slots, the answer comes with the registry desk’s phone and hours. One can book there ' +
        'and ask why the specialist is missing from electronic booking.',
    },
  },
  {
    code: 'R-034',
    kind: 'access',
    source: '003',
    title: { ru: 'Какие поликлиники предлагаются', en: 'Which clinics are offered' },
    statement: {
      ru:
        'Пациенту предлагаются поликлиники, к которым он прикреплён по своему полису и которые входят в ФЭР, а также те, что принимают ' +
        'без прикрепления. Остальные перечислены отдельно, с отказом NO_ATTACHMENT или ORGANIZATION_NOT_IN_FER.',
      en:
        'A patient is offered the clinics that they are attached to by policy and that belong to FER, plus those that serve without ' +
        'attachment. The others are listed apart, refused with NO_ATTACHMENT or ORGANIZATION_NOT_IN_FER.',
    },
  },
  {
    code: 'R-035',
    kind: 'validation',
    source: '003',
    title: { ru: 'Поликлиника должна быть в ФЭР', en: 'The clinic must be in FER' },
    statement: {
      ru:
        'Электронно записать можно только в поликлинику, которая входит в Федеральную электронную регистратуру. Остальные не ' +
        'предлагаются, а попытка записи к ним даёт ORGANIZATION_NOT_IN_FER.',
      en:
        'Only a clinic that belongs to the Federal Electronic Registry (FER) can be booked electronically. Others are not offered, and ' +
        'an attempt to book one gives ORGANIZATION_NOT_IN_FER.',
    },
  },
  {
    code: 'R-036',
    kind: 'actor',
    source: '003',
    title: { ru: 'В ФЭР включает Минздрав', en: 'The Health Ministry fills FER' },
    statement: {
      ru: 'Включить поликлинику в ФЭР может только Минздрав России (MINZDRAV). Ни поликлиника, ни гражданин этот признак не меняют.',
      en:
        'Only the Ministry of Health of Russia (MINZDRAV) can put a clinic into FER. Neither the clinic nor a citizen can change that ' +
        'flag.',
    },
  },
  {
    code: 'R-037',
    kind: 'flow',
    source: '003',
    title: { ru: 'Прикрепление есть, ФЭР ещё нет', en: 'Attached, but not yet in FER' },
    statement: {
      ru:
        'Если пациент прикреплён к поликлинике, которой ещё нет в ФЭР, она показана среди недоступных с отказом ORGANIZATION_NOT_IN_FER. ' +
        'В отказе указан телефон регистратуры: позже поликлинику могут добавить.',
      en:
        'A clinic that the patient is attached to but that is not in FER yet is shown among the unavailable ones with ' +
        'ORGANIZATION_NOT_IN_FER. The refusal gives the registry desk’s phone, since the clinic may be added later.',
    },
  },
  {
    code: 'R-038',
    kind: 'system',
    source: '003',
    title: { ru: 'Членство в ФЭР видно в реестре', en: 'The register shows FER membership' },
    statement: {
      ru: 'Входит ли поликлиника в ФЭР, видно в реестре медицинских организаций: поиск clinics возвращает признак inFer.',
      en:
        'Whether a clinic belongs to FER can be looked up in the register of medical organisations: a search with clinics returns the ' +
        'flag inFer.',
    },
  },
  {
    code: 'R-039',
    kind: 'flow',
    source: '003',
    title: { ru: 'Поликлиники нет в списке пациента', en: 'Why a clinic is not offered' },
    statement: {
      ru:
        'Если поликлиника есть в реестре и в ФЭР, но пациенту не предлагается, вероятная причина — отсутствие прикрепления. ' +
        'Person.clinics объясняет это отказом NO_ATTACHMENT.',
      en:
        'If a clinic is in the register and in FER yet not offered to a patient, a missing attachment is the likely reason. ' +
        'Person.clinics explains it with NO_ATTACHMENT.',
    },
  },
  {
    code: 'R-040',
    kind: 'access',
    source: '003',
    title: { ru: 'Поликлиники, принимающие без прикрепления', en: 'Clinics that serve without attachment' },
    statement: {
      ru:
        'Некоторые поликлиники обслуживают без прикрепления и отмечены servesWithoutAttachment. Они доступны и неприкреплённому ' +
        'пациенту, и NO_ATTACHMENT к ним не применяется.',
      en:
        'Some clinics serve patients without attachment and are marked servesWithoutAttachment. They are open to a patient with no ' +
        'attachment as well, and NO_ATTACHMENT does not apply to them.',
    },
  },
  {
    code: 'R-041',
    kind: 'flow',
    source: '003',
    title: { ru: 'Услуги без прикрепления', en: 'Three services without attachment' },
    statement: {
      ru:
        'Поликлиники, работающие без прикрепления, предлагаются в трёх услугах: запись к врачу (APPOINTMENT), проверка полиса ' +
        '(OMS_CHECK) и вызов врача на дом (HOME_VISIT). В других услугах это исключение не действует.',
      en:
        'Clinics that need no attachment are offered in three services: APPOINTMENT, OMS_CHECK and HOME_VISIT. The exception does not ' +
        'extend to other services.',
    },
  },
  {
    code: 'R-042',
    kind: 'system',
    source: '003',
    title: { ru: 'Ошибка в данных поликлиники', en: 'Wrong data in the clinic' },
    statement: {
      ru:
        'Прикрепление может быть в поликлинике, но не появиться на портале, если в её системе данные пациента внесены неверно. Тогда ' +
        'ответ — MIS_DATA_MISMATCH, а оператор видит в mismatches, какие поля не совпали.',
      en:
        'An attachment may exist at the clinic and yet be missing from the portal if the clinic’s system holds wrong data of the ' +
        'patient. The answer is then MIS_DATA_MISMATCH, and operators see in mismatches which fields differ.',
    },
  },
  {
    code: 'R-043',
    kind: 'validation',
    source: '003',
    title: { ru: 'Что передаёт поликлиника о прикреплении', en: 'What an attachment record must hold' },
    statement: {
      ru:
        'Передавая прикрепление, поликлиника обязана указать ФИО, дату рождения, СНИЛС, номер полиса и перечень положенных услуг. Если ' +
        'чего-то не хватает, сведения не принимаются и прикрепления на портале нет.',
      en:
        'A clinic that reports an attachment must give full name, birth date, SNILS, policy number and the services covered. If anything ' +
        'is missing the record is not accepted, and the portal shows no attachment.',
    },
  },
  {
    code: 'R-044',
    kind: 'flow',
    source: '003',
    title: { ru: 'Прикрепление с ошибкой не видно', en: 'Mismatched attachments stay hidden' },
    statement: {
      ru:
        'Если данные поликлиники расходятся с данными регистра, прикрепление не видно гражданину: visible равно false. Оно появится, ' +
        'когда поликлиника исправит свои сведения.',
      en:
        'If the clinic’s data differ from the register, the attachment is hidden from the citizen: visible is false. It appears once the ' +
        'clinic has corrected its data.',
    },
  },
  {
    code: 'R-045',
    kind: 'access',
    source: '003',
    title: { ru: 'Невидимое прикрепление закрывает две услуги', en: 'Hidden attachment blocks two services' },
    statement: {
      ru:
        'Пока прикрепление не видно из-за ошибки в данных, недоступны и запись к врачу (APPOINTMENT), и вызов врача на дом (HOME_VISIT). ' +
        'Ответ в обоих случаях — MIS_DATA_MISMATCH.',
      en:
        'While an attachment is hidden because of wrong data, neither APPOINTMENT nor HOME_VISIT is available. Both are answered with ' +
        'MIS_DATA_MISMATCH.',
    },
  },
  {
    code: 'R-046',
    kind: 'section',
    source: '003',
    title: { ru: 'Расписание открыто без входа', en: 'Schedules are public' },
    statement: {
      ru: 'Расписание врача за выбранный период можно посмотреть без входа в учётную запись. Вход нужен только для самой записи.',
      en: 'A doctor’s schedule for a chosen period can be read without signing in. Signing in is needed only for the booking itself.',
    },
  },
  {
    code: 'R-047',
    kind: 'section',
    source: '003',
    title: { ru: 'Справочник медорганизаций открыт', en: 'The clinic directory is public' },
    statement: {
      ru: 'Справочник поликлиник открыт всем, вход не нужен. Он даёт название, адрес, телефон, специальности и признаки поликлиники.',
      en: 'The directory of clinics is open to all, with no sign-in. It gives a clinic’s name, address, phone, specialties and flags.',
    },
  },
  {
    code: 'R-048',
    kind: 'section',
    source: '003',
    title: { ru: 'Участок определяется по адресу', en: 'An address gives its area' },
    statement: {
      ru:
        'По адресу catchmentArea находит участок, его поликлинику и участкового врача. Если адрес не отнесён ни к одному участку, ответ ' +
        '— null.',
      en:
        'For an address, catchmentArea finds the catchment area, its clinic and its district doctor. If no area covers the address, the ' +
        'answer is null.',
    },
  },
  {
    code: 'R-049',
    kind: 'section',
    source: '003',
    title: { ru: 'Платные услуги — отдельно', en: 'Paid services stand apart' },
    statement: {
      ru:
        'Платные медицинские услуги образуют отдельный каталог и оплачиваются из личных средств, а не по ОМС. Прикрепление для них не ' +
        'проверяется.',
      en:
        'Paid medical services form a catalogue of their own and are paid from one’s own money, not by OMS. No attachment is checked for ' +
        'them.',
    },
  },
];
