import type { RuleText } from '../rule.ts';

export const rulesJ: readonly RuleText[] = [
  {
    code: 'R-222',
    kind: 'validation',
    source: '003',
    title: { ru: 'Подпись под каждой записью', en: 'A signature on every entry' },
    statement: {
      ru: 'У каждого документа карты есть автор и его электронная подпись (signature). Документ без подписи не показывается никому.',
      en:
        'Every document of the record has an author and that author’s electronic signature (signature). A document without a signature ' +
        'is shown to nobody.',
    },
  },
  {
    code: 'R-223',
    kind: 'validation',
    source: '003',
    title: { ru: 'Проверка подписи документа', en: 'Checking a document’s signature' },
    statement: {
      ru:
        'Подпись каждого документа проверяется, итог показывает поле valid. Если содержимое или подпись изменены, valid равно false, а ' +
        'код причины — SIGNATURE_INVALID.',
      en:
        'The signature of each document is checked, and the field valid shows the result. If the content or the signature has been ' +
        'altered, valid is false and the code is SIGNATURE_INVALID.',
    },
  },
  {
    code: 'R-224',
    kind: 'access',
    source: '003',
    title: { ru: 'Записи карты не удаляются', en: 'Entries are never deleted' },
    statement: {
      ru:
        'Внесённое в карту удалить нельзя никому. Исправление — это новая версия документа с причиной (correctionReason), а прежняя ' +
        'остаётся доступной через previous.',
      en:
        'Nobody can delete what has been entered in a record. A correction is a new version of the document with a reason ' +
        '(correctionReason), and the earlier one stays readable through previous.',
    },
  },
  {
    code: 'R-225',
    kind: 'section',
    source: '001',
    title: { ru: 'Протоколы приёмов с 2017 года', en: 'Visit protocols since 2017' },
    statement: {
      ru:
        'В раздел VISIT_PROTOCOLS входят протоколы осмотров начиная с 01.01.2017, что показывает availableSince. Более ранние документы ' +
        'не отдаются.',
      en:
        'The section VISIT_PROTOCOLS holds protocols of doctors’ examinations from 2017-01-01 on, as availableSince shows. Earlier ' +
        'documents are not given.',
    },
  },
  {
    code: 'R-226',
    kind: 'section',
    source: '001',
    title: { ru: 'Лабораторные анализы с 2019 года', en: 'Laboratory results since 2019' },
    statement: {
      ru: 'В раздел LAB_RESULTS входят лабораторные результаты начиная с 01.01.2019 (availableSince). Более ранние документы не отдаются.',
      en: 'The section LAB_RESULTS holds laboratory results from 2019-01-01 on (availableSince). Earlier documents are not given.',
    },
  },
  {
    code: 'R-227',
    kind: 'section',
    source: '001',
    title: { ru: 'Тесты на COVID-19 с апреля 2020', en: 'COVID-19 tests since April 2020' },
    statement: {
      ru: 'В раздел COVID_TESTS входят результаты ковид-тестов начиная с 20.04.2020 (availableSince). Более ранних документов в нём нет.',
      en: 'The section COVID_TESTS holds COVID-19 test results from 2020-04-20 on (availableSince). It contains no earlier documents.',
    },
  },
  {
    code: 'R-228',
    kind: 'section',
    source: '001',
    title: { ru: 'Прививки ребёнка в карте', en: 'A child’s vaccinations in the record' },
    statement: {
      ru:
        'Раздел VACCINATIONS карты ребёнка доступен тому, кто получил доступ к этой карте, и не ограничен датой. Без доступа следует ' +
        'отказ RECORD_ACCESS_REQUIRED.',
      en:
        'The section VACCINATIONS of a child’s record is open to whoever has been granted access to that record and has no date limit. ' +
        'Without access the answer is RECORD_ACCESS_REQUIRED.',
    },
  },
  {
    code: 'R-229',
    kind: 'section',
    source: '001',
    title: { ru: 'Инструментальные исследования с 2019 года', en: 'Instrumental studies since 2019' },
    statement: {
      ru:
        'В раздел INSTRUMENTAL_STUDIES по умолчанию входят исследования начиная с 01.01.2019 (availableSince). Более ранние не отдаются, ' +
        'если для вида исследования не задана другая дата.',
      en:
        'The section INSTRUMENTAL_STUDIES by default holds studies from 2019-01-01 on (availableSince). Earlier ones are not given ' +
        'unless another date is set for the type of study.',
    },
  },
  {
    code: 'R-230',
    kind: 'section',
    source: '001',
    title: { ru: 'Исключения по видам исследований', en: 'Exceptions by type of study' },
    statement: {
      ru:
        'Для отдельных видов инструментальных исследований начальная дата может быть раньше 01.01.2019. Такие исключения — данные ' +
        'профиля региона, и на другие виды они не распространяются.',
      en:
        'For some types of instrumental studies the start date may be earlier than 2019-01-01. Such exceptions are data of the region ' +
        'profile and do not extend to other types.',
    },
  },
  {
    code: 'R-231',
    kind: 'section',
    source: '001',
    title: { ru: 'Выписные эпикризы с 2019 года', en: 'Discharge summaries since 2019' },
    statement: {
      ru:
        'В раздел DISCHARGE_SUMMARIES входят эпикризы стационара начиная с 01.01.2019 (availableSince). Более ранние документы не ' +
        'отдаются.',
      en:
        'The section DISCHARGE_SUMMARIES holds hospital discharge summaries from 2019-01-01 on (availableSince). Earlier documents are ' +
        'not given.',
    },
  },
  {
    code: 'R-232',
    kind: 'section',
    source: '001',
    title: { ru: 'Дневник здоровья в карте', en: 'Health diary in the record' },
    statement: {
      ru: 'Раздел HEALTH_DIARY содержит показатели, которые вносит сам пациент. Это не документы врача, поэтому подписи у них нет.',
      en: 'The section HEALTH_DIARY holds readings that the patient enters. They are not a doctor’s documents and so carry no signature.',
    },
  },
  {
    code: 'R-233',
    kind: 'section',
    source: '001',
    title: { ru: 'Перечень разделов может расти', en: 'The list of sections may grow' },
    statement: {
      ru:
        'Разделы карты заданы данными профиля региона, и со временем к ним добавляются новые. Раздела, которого в профиле нет, нет и в ' +
        'sections.',
      en:
        'The sections of a record are data of the region profile, and new ones are added over time. A section that the profile lacks is ' +
        'absent from sections too.',
    },
  },
  {
    code: 'R-234',
    kind: 'section',
    source: '001',
    title: { ru: 'Раздел с данными о ребёнке', en: 'Section with the child’s data' },
    statement: {
      ru:
        'В московских картах детей есть раздел CHILD_DATA со сведениями об аллергиях, травмах, операциях и лекарствах. У взрослых и в ' +
        'других профилях childData равно null.',
      en:
        'Moscow children’s records have the section CHILD_DATA on allergies, injuries, operations and medicines. For adults and under ' +
        'other profiles childData is null.',
    },
  },
  {
    code: 'R-235',
    kind: 'section',
    source: '002',
    title: { ru: 'Разделы детской карты на Госуслугах', en: 'Sections of a child’s federal record' },
    statement: {
      ru:
        'В карте ребёнка на федеральном портале родитель видит приёмы, анализы, назначения, прививки и прочие документы. Это частичная ' +
        'карта, её detail равно PARTIAL.',
      en:
        'In a child’s record on the federal portal a parent sees visits, laboratory results, doctors’ orders, vaccinations and other ' +
        'documents. It is a partial record: its detail is PARTIAL.',
    },
  },
  {
    code: 'R-236',
    kind: 'section',
    source: '001',
    title: { ru: 'Полный состав разделов карты', en: 'The full set of sections' },
    statement: {
      ru:
        'Полная карта (FULL) охватывает приёмы, прививки, скорую помощь, выписки стационара, больничные, рецепты, справки и ' +
        'диспансеризацию. Приёмы собраны в разделе VISIT_PROTOCOLS.',
      en:
        'A full record (FULL) covers visits, vaccinations, ambulance calls, hospital discharges, sick leaves, prescriptions, ' +
        'certificates and dispensary examinations. Visits are gathered in the section VISIT_PROTOCOLS.',
    },
  },
  {
    code: 'R-237',
    kind: 'section',
    source: '001',
    title: { ru: 'Раздел вызовов скорой помощи', en: 'Section of ambulance calls' },
    statement: {
      ru: 'Выезды скорой помощи к пациенту собраны в разделе AMBULANCE_CALLS. Его видит каждый, у кого есть доступ к карте.',
      en: 'Ambulance calls to the patient are gathered in the section AMBULANCE_CALLS. Whoever has access to the record sees it.',
    },
  },
  {
    code: 'R-238',
    kind: 'section',
    source: '001',
    title: { ru: 'Раздел листков нетрудоспособности', en: 'Section of sick leaves' },
    statement: {
      ru: 'Листки нетрудоспособности пациента собраны в разделе SICK_LEAVES. Его видит каждый, у кого есть доступ к карте.',
      en: 'The patient’s sick leaves are gathered in the section SICK_LEAVES. Whoever has access to the record sees it.',
    },
  },
  {
    code: 'R-239',
    kind: 'section',
    source: '001',
    title: { ru: 'Разделы рецептов и справок', en: 'Sections of prescriptions and certificates' },
    statement: {
      ru:
        'Рецепты находятся в разделе PRESCRIPTIONS, а медицинские справки — в разделе CERTIFICATES. Источник называет их вместе, в графе ' +
        'это два раздела.',
      en:
        'Prescriptions are in the section PRESCRIPTIONS and medical certificates in CERTIFICATES. The source names them together; the ' +
        'graph has two sections.',
    },
  },
  {
    code: 'R-240',
    kind: 'section',
    source: '001',
    title: { ru: 'Раздел диспансеризации', en: 'Section of dispensary examinations' },
    statement: {
      ru:
        'Итоги диспансеризации, пройденной пациентом, находятся в разделе DISPENSARY_EXAMINATIONS. Его видит каждый, у кого есть доступ ' +
        'к карте.',
      en:
        'The results of the patient’s routine dispensary examinations are in the section DISPENSARY_EXAMINATIONS. Whoever has access to ' +
        'the record sees it.',
    },
  },
  {
    code: 'R-241',
    kind: 'section',
    source: '001',
    title: { ru: 'Сертификаты о прививках', en: 'Vaccination certificates' },
    statement: {
      ru:
        'Сведения о сделанных прививках, включая сертификаты, находятся в разделе VACCINATIONS и открыты владельцу карты любого ' +
        'возраста. Порядок mos.ru называет здесь только детей, поэтому состав раздела задаёт профиль.',
      en:
        'Vaccinations given, certificates included, are in the section VACCINATIONS and open to record owners of any age. The mos.ru ' +
        'procedure names only children here, so the profile sets what the section holds.',
    },
  },
  {
    code: 'R-242',
    kind: 'section',
    source: '003',
    title: { ru: 'Документы других клиник', en: 'Documents of other clinics' },
    statement: {
      ru:
        'Документы, составленные частными и федеральными клиниками, собраны в разделе EXTERNAL_DOCUMENTS. Клиника указана у каждого ' +
        'документа.',
      en: 'Documents drawn up by private and federal clinics are gathered in EXTERNAL_DOCUMENTS. Each document names its clinic.',
    },
  },
  {
    code: 'R-243',
    kind: 'section',
    source: '003',
    title: { ru: 'Раздел врачебной комиссии', en: 'Section of the medical commission' },
    statement: {
      ru:
        'Решения и выводы врачебных комиссий о пациенте находятся в разделе MEDICAL_COMMISSION. Его видит каждый, у кого есть доступ к ' +
        'карте.',
      en: 'Findings of medical commissions on the patient are in the section MEDICAL_COMMISSION. Whoever has access to the record sees it.',
    },
  },
  {
    code: 'R-244',
    kind: 'section',
    source: '003',
    title: { ru: 'Просмотр рецептов', en: 'Viewing prescriptions' },
    statement: {
      ru:
        'Рецепты, которые врачи выписали пациенту, читаются как документы раздела PRESCRIPTIONS. Для этого нужен доступ к карте, иначе ' +
        'следует RECORD_ACCESS_REQUIRED.',
      en:
        'The prescriptions doctors have written for the patient are read as documents of the section PRESCRIPTIONS. This takes access to ' +
        'the record, or else the answer is RECORD_ACCESS_REQUIRED.',
    },
  },
  {
    code: 'R-245',
    kind: 'section',
    source: '003',
    title: { ru: 'Электронная выписка стационара', en: 'Electronic hospital summary' },
    statement: {
      ru: 'Итог лечения в больнице дан электронным документом раздела DISCHARGE_SUMMARIES. Он открыт пользователям с 15 лет (fromAge).',
      en:
        'The outcome of hospital treatment is available as an electronic document of the section DISCHARGE_SUMMARIES. It is open to ' +
        'users from the age of 15 (fromAge).',
    },
  },
  {
    code: 'R-246',
    kind: 'section',
    source: '003',
    title: { ru: 'Показатели дневника здоровья', en: 'Metrics of the health diary' },
    statement: {
      ru:
        'Пациент ведёт в дневнике пять показателей: TEMPERATURE, BLOOD_PRESSURE, PULSE, OXYGEN_SATURATION и BLOOD_GLUCOSE. Других ' +
        'показателей дневник не знает.',
      en:
        'A patient keeps five metrics in the diary: TEMPERATURE, BLOOD_PRESSURE, PULSE, OXYGEN_SATURATION and BLOOD_GLUCOSE. The diary ' +
        'knows no others.',
    },
  },
  {
    code: 'R-247',
    kind: 'validation',
    source: '003',
    title: { ru: 'Единицы и пределы показателей', en: 'Units and ranges of metrics' },
    statement: {
      ru:
        'У каждого показателя дневника своя единица и правдоподобный диапазон, а у давления — два значения. Значение вне диапазона ' +
        'отклоняется с кодом VALUE_OUT_OF_RANGE.',
      en:
        'Each diary metric has its unit and a plausible range, and blood pressure has two values. A value outside the range is refused ' +
        'with VALUE_OUT_OF_RANGE.',
    },
  },
  {
    code: 'R-248',
    kind: 'section',
    source: '003',
    title: { ru: 'Болезни близких родственников', en: 'Diseases of close relatives' },
    statement: {
      ru:
        'Пациент сам указывает в анамнезе, чем болели его ближайшие родственники (relativesDiseases). Пустой список означает, что ничего ' +
        'не указано.',
      en:
        'Patients state in the anamnesis which diseases their closest relatives have had (relativesDiseases). An empty list means that ' +
        'nothing has been stated.',
    },
  },
  {
    code: 'R-249',
    kind: 'section',
    source: '003',
    title: { ru: 'Анкета пациента', en: 'The patient’s questionnaire' },
    statement: {
      ru:
        'Анамнез пациент заполняет сам: аллергии, вредные привычки, перенесённые болезни, лекарства, переливания крови и вредный труд. ' +
        'Он виден в разделе ANAMNESIS.',
      en:
        'The patient fills in the anamnesis: allergies, bad habits, past diseases, medicines, blood transfusions and hazardous work. It ' +
        'is seen in the section ANAMNESIS.',
    },
  },
  {
    code: 'R-250',
    kind: 'validation',
    source: '003',
    title: { ru: 'Акушерский анамнез только женщинам', en: 'Obstetric history for women only' },
    statement: {
      ru:
        'Акушерские сведения (obstetric) есть только в анамнезе пациенток, пол которых FEMALE; у остальных поле равно null. Попытка ' +
        'внести их другому пациенту даёт отказ FIELD_NOT_APPLICABLE.',
      en:
        'Obstetric data (obstetric) exist only in the anamnesis of patients whose sex is FEMALE; for others the field is null. An ' +
        'attempt to enter them for anyone else is refused with FIELD_NOT_APPLICABLE.',
    },
  },
  {
    code: 'R-251',
    kind: 'validation',
    source: '003',
    title: { ru: 'Данные для мобильного приложения', en: 'Data for the mobile app' },
    statement: {
      ru:
        'Чтобы начать работу в приложении ЕМИАС, пользователь сообщает имя с датой рождения, паспорт, мобильный телефон и полис ОМС. Без ' +
        'любого из этих сведений начать работу нельзя.',
      en:
        'To start using the EMIAS app, a user gives a name with birth date, a passport, a mobile phone and an OMS policy. Without any ' +
        'one of these the app cannot be used.',
    },
  },
  {
    code: 'R-252',
    kind: 'flow',
    source: '001',
    title: { ru: 'Сообщение о неверной записи', en: 'Reporting an incorrect entry' },
    statement: {
      ru:
        'Пациент может проверить свои записи и пожаловаться на неверную: это жалоба с предметом INCORRECT_RECORD. Сама запись меняется ' +
        'лишь новой версией, если жалоба подтверждена.',
      en:
        'A patient may check the entries and complain about a wrong one: it is a complaint with the subject INCORRECT_RECORD. The entry ' +
        'itself changes only by a new version, if the complaint is confirmed.',
    },
  },
];
