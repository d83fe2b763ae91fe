import type { RuleText } from '../rule.ts';

export const rulesH: readonly RuleText[] = [
  {
    code: 'R-151',
    kind: 'flow',
    source: '002',
    title: { ru: 'Данные ребёнка на федеральном портале', en: 'A child’s data on the federal portal' },
    statement: {
      ru:
        'На федеральном портале ребёнка добавляют по полному имени, дате рождения и СНИЛС. Если они не совпали с данными регистров, ' +
        'следует отказ PERSON_NOT_FOUND.',
      en:
        'On the federal portal a child is added by full name, birth date and SNILS. If these do not match the registers, the answer is ' +
        'PERSON_NOT_FOUND.',
    },
  },
  {
    code: 'R-152',
    kind: 'document',
    source: '002',
    title: { ru: 'Документы для первой связи', en: 'Documents for the first link' },
    statement: {
      ru:
        'Когда ребёнка впервые связывают с родителем на федеральном портале, нужны его свидетельство о рождении, родительский паспорт и ' +
        'подтверждение регистрации по месту жительства. Без любого из них следует DOCUMENT_REQUIRED.',
      en:
        'When a child is first linked to a parent on the federal portal, the child’s birth certificate, the parent’s passport and proof ' +
        'of residence registration are needed. Without any of them the answer is DOCUMENT_REQUIRED.',
    },
  },
  {
    code: 'R-153',
    kind: 'document',
    source: '002',
    title: { ru: 'Документы в виде файлов', en: 'Documents as files' },
    statement: {
      ru:
        'Документы для связи с ребёнком передаются файлами pdf, jpg или png, и для каждого указан его вид. Если обязательного файла нет, ' +
        'следует отказ DOCUMENT_REQUIRED.',
      en:
        'Documents for a link with a child are sent as pdf, jpg or png files, each with its kind. If a mandatory file is missing, the ' +
        'answer is DOCUMENT_REQUIRED.',
    },
  },
  {
    code: 'R-154',
    kind: 'flow',
    source: '001',
    title: { ru: 'Данные ребёнка на портале Москвы', en: 'A child’s data on Moscow’s portal' },
    statement: {
      ru:
        'В Москве для связи с ребёнком указывают его полное имя, дату рождения, пол, реквизиты свидетельства о рождении и родство. СНИЛС ' +
        'здесь не спрашивают.',
      en:
        'In Moscow a link with a child takes the full name, birth date, sex, series and number of the birth certificate, and the ' +
        'relation. SNILS is not asked for here.',
    },
  },
  {
    code: 'R-155',
    kind: 'validation',
    source: '001',
    title: { ru: 'Российское свидетельство для автоматической проверки', en: 'Automatic check needs a Russian certificate' },
    statement: {
      ru:
        'Автоматически через ZAGS проверяется только свидетельство о рождении, выданное в России. Родителя с иностранным свидетельством ' +
        'ждёт путь MFC, а связь получает состояние MANUAL_REQUIRED.',
      en:
        'Only a birth certificate issued in Russia is checked automatically through ZAGS. A parent with a foreign one is sent along the ' +
        'route MFC, and the link gets the state MANUAL_REQUIRED.',
    },
  },
  {
    code: 'R-156',
    kind: 'validation',
    source: '001',
    title: { ru: 'Родство указывается обязательно', en: 'The relation is mandatory' },
    statement: {
      ru:
        'Для каждого ребёнка взрослый указывает родство: SON или DAUGHTER, а опекун и попечитель — WARD. Без этого связь на проверку не ' +
        'уходит.',
      en:
        'For each child the adult states the relation: SON or DAUGHTER, and for guardians and trustees WARD. Without it the link is not ' +
        'sent for checking.',
    },
  },
  {
    code: 'R-157',
    kind: 'status',
    source: '001',
    title: { ru: 'Ход проверки семейной связи', en: 'How a family link is checked' },
    statement: {
      ru:
        'Новая семейная связь получает состояние VERIFICATION_PENDING и проверяется без участия человека, иногда не сразу. Затем она ' +
        'становится VERIFIED, NOT_CONFIRMED или MANUAL_REQUIRED.',
      en:
        'A new family link is VERIFICATION_PENDING and is checked without human help, sometimes with a delay. It then becomes VERIFIED, ' +
        'NOT_CONFIRMED or MANUAL_REQUIRED.',
    },
  },
  {
    code: 'R-158',
    kind: 'access',
    source: '001',
    title: { ru: 'Сначала родительские права, затем карта', en: 'Parental rights first, then the record' },
    statement: {
      ru:
        'Запросить доступ к карте ребёнка можно лишь после проверки родительских прав, когда семейная связь VERIFIED. До этого следует ' +
        'отказ PARENTAL_RIGHTS_NOT_VERIFIED.',
      en:
        'Access to a child’s record can be requested only after parental rights have been checked and the family link is VERIFIED. Until ' +
        'then the answer is PARENTAL_RIGHTS_NOT_VERIFIED.',
    },
  },
  {
    code: 'R-159',
    kind: 'system',
    source: '001',
    title: { ru: 'Автоматическая проверка через ЗАГС', en: 'Automatic check through ZAGS' },
    statement: {
      ru:
        'Для родителя с российским свидетельством портал сам запрашивает ЗАГС по имени и дате рождения ребёнка (путь ZAGS). Пока ответа ' +
        'нет, связь остаётся VERIFICATION_PENDING.',
      en:
        'For a parent with a Russian certificate the portal itself asks ZAGS by the child’s name and birth date (route ZAGS). Until the ' +
        'answer comes, the link stays VERIFICATION_PENDING.',
    },
  },
  {
    code: 'R-160',
    kind: 'system',
    source: '001',
    title: { ru: 'Рождение за рубежом: через МФЦ', en: 'Birth abroad: through an MFC' },
    statement: {
      ru:
        'Если рождение ребёнка записано в другой стране, родитель приходит с подлинниками в любой МФЦ, и права подтверждает оператор ' +
        '(путь MFC). До этого связь остаётся MANUAL_REQUIRED.',
      en:
        'If the child’s birth was registered in another country, the parent brings the originals to any MFC, and an operator there ' +
        'confirms the rights (route MFC). Until then the link stays MANUAL_REQUIRED.',
    },
  },
  {
    code: 'R-161',
    kind: 'document',
    source: '001',
    title: { ru: 'МФЦ: удостоверение личности заявителя', en: 'MFC: the applicant’s identity document' },
    statement: {
      ru:
        'На пути MFC родитель предъявляет свой документ, удостоверяющий личность. Без него права не подтверждаются, и связь остаётся ' +
        'MANUAL_REQUIRED.',
      en:
        'On the route MFC the parent shows an identity document. Without it the rights are not confirmed, and the link stays ' +
        'MANUAL_REQUIRED.',
    },
  },
  {
    code: 'R-162',
    kind: 'document',
    source: '001',
    title: { ru: 'МФЦ: документ о рождении', en: 'MFC: proof of birth' },
    statement: {
      ru:
        'На пути MFC родитель предъявляет иностранное свидетельство о рождении или равный ему документ компетентного органа. Без него ' +
        'связь остаётся MANUAL_REQUIRED.',
      en:
        'On the route MFC the parent shows the foreign birth certificate or an equal document of the competent authority. Without it the ' +
        'link stays MANUAL_REQUIRED.',
    },
  },
  {
    code: 'R-163',
    kind: 'document',
    source: '001',
    title: { ru: 'МФЦ: документ о смене имени', en: 'MFC: proof of a name change' },
    statement: {
      ru:
        'Если имена в предъявленных документах расходятся, на пути MFC нужен ещё и документ о перемене имени (NAME_CHANGE). Когда имена ' +
        'совпадают, его не спрашивают.',
      en:
        'If the names in the documents shown differ, the route MFC also needs the document on the change of name (NAME_CHANGE). When ' +
        'they agree, it is not asked for.',
    },
  },
  {
    code: 'R-164',
    kind: 'system',
    source: '001',
    title: { ru: 'Проверка опекуна или попечителя', en: 'Checking a guardian or trustee' },
    statement: {
      ru:
        'Права опекуна или попечителя проверяет орган опеки, в Москве — Департамент труда и соцзащиты (путь GUARDIANSHIP), по данным о ' +
        'подопечном. Без подтверждения следует отказ PARENTAL_RIGHTS_NOT_VERIFIED.',
      en:
        'The rights of a guardian or trustee are checked by the guardianship authority, in Moscow the Department of Labour and Social ' +
        'Protection (route GUARDIANSHIP), against the ward’s data. Unconfirmed, they lead to PARENTAL_RIGHTS_NOT_VERIFIED.',
    },
  },
  {
    code: 'R-165',
    kind: 'validation',
    source: '001',
    title: { ru: 'Сведения о подопечном', en: 'Data on the ward' },
    statement: {
      ru:
        'На пути GUARDIANSHIP, кроме имени и даты рождения подопечного, обязательны его пол и документ, удостоверяющий личность. Если ' +
        'документа нет, следует отказ DOCUMENT_REQUIRED.',
      en:
        'On the route GUARDIANSHIP the ward’s sex and identity document are mandatory besides the name and birth date. If the document ' +
        'is missing, the answer is DOCUMENT_REQUIRED.',
    },
  },
  {
    code: 'R-166',
    kind: 'region',
    source: '001',
    title: { ru: 'Московские свидетельства с 2018 года', en: 'Moscow certificates from 2018 on' },
    statement: {
      ru:
        'В одном из московских описаний автоматическая проверка обещана детям, чьё свидетельство о рождении московское и выдано после ' +
        '2018 года; сам 2018 год, с 01.01.2018, тоже засчитывается. Такая связь проходит по пути ZAGS.',
      en:
        'One Moscow description promises the automatic check to children whose birth certificate was issued in Moscow after 2018; the ' +
        'year 2018 itself, from 2018-01-01, counts as well. Such a link takes the route ZAGS.',
    },
  },
  {
    code: 'R-167',
    kind: 'flow',
    source: '001',
    title: { ru: 'Доступ сразу после автоматической проверки', en: 'Access right after the automatic check' },
    statement: {
      ru:
        'Если автоматическая проверка родительских прав прошла успешно, доступ родителя к карте ребёнка переходит в GRANTED. Других ' +
        'шагов от родителя не требуется.',
      en:
        'If the automatic check of parental rights succeeds, the parent’s access to the child’s record becomes GRANTED. No further step ' +
        'is asked of the parent.',
    },
  },
  {
    code: 'R-168',
    kind: 'region',
    source: '001',
    title: { ru: 'Старые и региональные свидетельства: МФЦ', en: 'Older and regional certificates: MFC' },
    statement: {
      ru:
        'По тому же московскому описанию свидетельство из другого региона или выданное до 2018 года ведёт на путь MFC с паспортом и этим ' +
        'свидетельством. Порядок mos.ru такого различия не знает, поэтому условия путей хранит профиль региона.',
      en:
        'By the same Moscow description, a certificate from another region or issued before 2018 leads to the route MFC, with the ' +
        'passport and that certificate. The mos.ru procedure makes no such distinction, so the region profile holds the conditions of ' +
        'the routes.',
    },
  },
  {
    code: 'R-169',
    kind: 'system',
    source: '001',
    title: { ru: 'Личное подтверждение в МФЦ', en: 'Confirmation in person at an MFC' },
    statement: {
      ru:
        'Когда автоматический путь не подошёл, родитель подтверждает права лично в МФЦ. В подтверждении записаны офис, оператор, дата и ' +
        'предъявленные документы, после чего связь становится VERIFIED.',
      en:
        'When the automatic route does not fit, the parent confirms the rights in person at an MFC. The confirmation holds the office, ' +
        'the operator, the date and the documents seen, and the link then becomes VERIFIED.',
    },
  },
  {
    code: 'R-170',
    kind: 'document',
    source: '001',
    title: { ru: 'Краткий набор документов в МФЦ', en: 'Short set of documents at MFC' },
    statement: {
      ru:
        'В кратком варианте порядка родителю в МФЦ достаточно двух документов: своего паспорта и свидетельства о рождении ребёнка. Без ' +
        'них связь остаётся MANUAL_REQUIRED.',
      en:
        'In the short version of the procedure two documents are enough for a parent at an MFC: the parent’s passport and the child’s ' +
        'birth certificate. Without them the link stays MANUAL_REQUIRED.',
    },
  },
  {
    code: 'R-171',
    kind: 'flow',
    source: '001',
    title: { ru: 'МФЦ как запасной путь', en: 'MFC as a fallback' },
    statement: {
      ru:
        'Если данные ребёнка внесены, а доступ к карте не открывается, связь получает состояние MANUAL_REQUIRED. Родителю советуют ' +
        'прийти в МФЦ (VISIT_MFC) и внести ребёнка там.',
      en:
        'If the child’s data are in but access to the record does not open, the link gets the state MANUAL_REQUIRED. The parent is ' +
        'advised to go to an MFC (VISIT_MFC) and have the child entered there.',
    },
  },
  {
    code: 'R-172',
    kind: 'system',
    source: '002',
    title: { ru: 'Запрос уходит в клинику ребёнка', en: 'The request goes to the child’s clinic' },
    statement: {
      ru:
        'На федеральном портале запрос доступа к карте ребёнка направляется в клинику его прикрепления, и права подтверждает она (путь ' +
        'CLINIC_CONFIRMATION). До её ответа запрос остаётся в IN_REVIEW.',
      en:
        'On the federal portal a request for access to a child’s record goes to the clinic of the child’s attachment, which confirms the ' +
        'rights (route CLINIC_CONFIRMATION). Until it answers, the request stays IN_REVIEW.',
    },
  },
  {
    code: 'R-173',
    kind: 'status',
    source: '002',
    title: { ru: 'Клиника просит дополнительные сведения', en: 'The clinic asks for more' },
    statement: {
      ru:
        'Клиника может запросить недостающее, например согласие второго родителя (SECOND_PARENT_CONSENT): запрос переходит в ' +
        'ADDITIONAL_INFO_REQUIRED, а перечень виден в missing. Когда родитель всё представил, запрос возвращается в IN_REVIEW.',
      en:
        'The clinic may ask for what is missing, such as the second parent’s consent (SECOND_PARENT_CONSENT): the request becomes ' +
        'ADDITIONAL_INFO_REQUIRED with the list in missing. When the parent has supplied it, the request goes back to IN_REVIEW.',
    },
  },
  {
    code: 'R-174',
    kind: 'access',
    source: '002',
    title: { ru: 'Ограничение прав родителя', en: 'Restriction of a parent’s rights' },
    statement: {
      ru:
        'Если для пары «родитель и ребёнок» действует ограничение, например решение суда, семейная связь RESTRICTED. Карта такому ' +
        'родителю не открывается и при подтверждённом родстве: отказ ACCESS_RESTRICTED.',
      en:
        'If a restriction such as a court decision is in force for a parent and child, the family link is RESTRICTED. The record stays ' +
        'closed to that parent even with kinship confirmed: the answer is ACCESS_RESTRICTED.',
    },
  },
  {
    code: 'R-175',
    kind: 'flow',
    source: '002',
    title: { ru: 'Снятие ограничения через клинику', en: 'Lifting a restriction through the clinic' },
    statement: {
      ru:
        'Чтобы снять ограничение, родитель передаёт через портал подтверждающие документы (UPLOAD_DOCUMENT), а решает клиника. До её ' +
        'решения действует отказ ACCESS_RESTRICTED.',
      en:
        'To have a restriction lifted, the parent sends supporting documents through the portal (UPLOAD_DOCUMENT), and the clinic ' +
        'decides. Until it does, ACCESS_RESTRICTED holds.',
    },
  },
  {
    code: 'R-176',
    kind: 'access',
    source: '001',
    title: { ru: 'Доступ у каждого родителя свой', en: 'Each parent has separate access' },
    statement: {
      ru:
        'Доступ к карте ребёнка выдаётся каждому родителю отдельно, и иметь его могут оба. В запросе указано, кто именно получает доступ ' +
        '(grantee).',
      en:
        'Access to a child’s record is granted to each parent separately, and both may hold it. The request names the adult who receives ' +
        'access (grantee).',
    },
  },
];
