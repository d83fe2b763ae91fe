import type { RuleText } from '../rule.ts';

export const rulesE: readonly RuleText[] = [
  {
    code: 'R-068',
    kind: 'document',
    source: '003',
    title: { ru: 'Полис — основание для услуг ОМС', en: 'The policy opens OMS services' },
    statement: {
      ru:
        'Полис ОМС подтверждает право на бесплатную помощь, поэтому каждая услуга ОМС требует полиса или записи о нём в регистре. Если ' +
        'ничего не найдено, ответ — POLICY_NOT_FOUND.',
      en:
        'An OMS policy proves the right to free care, so every OMS service needs a policy or a register record of one. If none is found, ' +
        'the answer is POLICY_NOT_FOUND.',
    },
  },
  {
    code: 'R-069',
    kind: 'validation',
    source: '003',
    title: { ru: 'Новый полис — 16 цифр', en: 'New policy, 16 digits' },
    statement: {
      ru:
        'Номер полиса нового образца (ЕНП) — ровно 16 цифр, без серии и без пробелов, с верной контрольной цифрой. Пробелы молча не ' +
        'удаляются: номер другого вида даёт POLICY_NUMBER_FORMAT.',
      en:
        'The number of a new-style policy (ENP) is exactly 16 digits with no series and no spaces, and its check digit must hold. Spaces ' +
        'are not silently dropped: a number of any other form gives POLICY_NUMBER_FORMAT.',
    },
  },
  {
    code: 'R-070',
    kind: 'validation',
    source: '003',
    title: { ru: 'Ошибка в ЕНП', en: 'A wrong ENP' },
    statement: {
      ru:
        'Если введённый номер не проходит проверку ЕНП, ответ — ENP_INVALID. Отказ советует уточнить номер у страховой компании, ' +
        'выдавшей полис.',
      en:
        'If the number entered fails the check of an ENP, the answer is ENP_INVALID. The refusal advises asking the insurer that issued ' +
        'the policy.',
    },
  },
  {
    code: 'R-071',
    kind: 'flow',
    source: '003',
    title: { ru: 'Отказ называет страховую компанию', en: 'The refusal names the insurer' },
    statement: {
      ru:
        'При отказе из-за ЕНП гражданина направляют в выдавшую полис страховую компанию (CONTACT_INSURER). Если она известна, указаны её ' +
        'название и телефон.',
      en:
        'A refusal over the ENP sends the citizen to the insurer that issued the policy (CONTACT_INSURER). If that insurer is known, its ' +
        'name and phone are given.',
    },
  },
  {
    code: 'R-072',
    kind: 'validation',
    source: '003',
    title: { ru: 'Старый полис — серия и номер', en: 'Old policy, series and number' },
    statement: {
      ru:
        'У полиса старого образца серия — ровно 6 цифр, номер — ровно 10 цифр; они передаются отдельными полями без пробелов. Любой ' +
        'другой вид даёт POLICY_NUMBER_FORMAT.',
      en:
        'An old-style policy has a series of exactly 6 digits and a number of exactly 10 digits, given as two fields without spaces. Any ' +
        'other form gives POLICY_NUMBER_FORMAT.',
    },
  },
  {
    code: 'R-073',
    kind: 'access',
    source: '003',
    title: { ru: 'Старый полис — для двух услуг', en: 'Old policies serve two services' },
    statement: {
      ru:
        'Полис старого образца (OLD) принимается только для записи к врачу (APPOINTMENT) и вызова врача на дом (HOME_VISIT). Для других ' +
        'услуг ответ — OLD_POLICY_NOT_ACCEPTED.',
      en:
        'A policy of type OLD is accepted only for APPOINTMENT and HOME_VISIT. For any other service the answer is ' +
        'OLD_POLICY_NOT_ACCEPTED.',
    },
  },
  {
    code: 'R-074',
    kind: 'access',
    source: '003',
    title: { ru: 'Остальным услугам нужен ЕНП', en: 'Other services need an ENP' },
    statement: {
      ru:
        'Все услуги здравоохранения, кроме записи к врачу и вызова на дом, требуют нового полиса или известного ЕНП. Без него ответ — ' +
        'OLD_POLICY_NOT_ACCEPTED.',
      en:
        'All health services other than appointments and home visits need a new policy or a known ENP. Without it the answer is ' +
        'OLD_POLICY_NOT_ACCEPTED.',
    },
  },
  {
    code: 'R-075',
    kind: 'flow',
    source: '003',
    title: { ru: 'ЕНП старого полиса знает страховая', en: 'The insurer finds an old policy’s ENP' },
    statement: {
      ru:
        'ЕНП по серии и номеру старого полиса устанавливает страховая компания, которая его выдала. Пока этого никто не сделал, поле enp ' +
        'такого полиса — null.',
      en:
        'The insurer that issued an old policy finds its ENP by series and number. As long as nobody has done so, the field enp of that ' +
        'policy is null.',
    },
  },
  {
    code: 'R-076',
    kind: 'limit',
    source: '003',
    title: { ru: 'Постоянный полис готов через месяц', en: 'Permanent policy after a month' },
    statement: {
      ru: 'После заявления в страховую компанию постоянный полис готов примерно через месяц.',
      en: 'Once an application is made to an insurer, the permanent policy is ready after about a month.',
    },
  },
  {
    code: 'R-077',
    kind: 'flow',
    source: '003',
    title: { ru: 'Временный полис на время ожидания', en: 'Temporary policy while waiting' },
    statement: {
      ru: 'Приняв заявление, страховая компания сразу выдаёт временный полис (TEMPORARY). Он действует, пока изготавливают постоянный.',
      en:
        'On taking the application the insurer at once issues a policy of type TEMPORARY. It serves while the permanent one is being ' +
        'made.',
    },
  },
  {
    code: 'R-078',
    kind: 'limit',
    source: '003',
    title: { ru: 'Полис изготавливают до 30 дней', en: 'Policies made within 30 days' },
    statement: {
      ru: 'Постоянный полис изготавливают не дольше 30 дней со дня заявления. По истечении этого срока заявление считается просроченным.',
      en: 'A permanent policy is made within 30 days of the application. Past that term the application counts as overdue.',
    },
  },
  {
    code: 'R-079',
    kind: 'limit',
    source: '003',
    title: { ru: 'Временный полис действует 30 дней', en: 'Temporary policy lasts 30 days' },
    statement: {
      ru:
        'Временное свидетельство действует 30 дней со дня выдачи, если в настройках не задан другой срок. После этого статус полиса — ' +
        'EXPIRED, а ответ — POLICY_EXPIRED.',
      en:
        'A temporary certificate is valid for 30 days from its issue unless the settings give another term. After that the policy is ' +
        'EXPIRED and the answer is POLICY_EXPIRED.',
    },
  },
  {
    code: 'R-080',
    kind: 'validation',
    source: '003',
    title: { ru: 'Временное свидетельство — не постоянный полис', en: 'A temporary certificate is not permanent' },
    statement: {
      ru:
        'Временное свидетельство даёт право на медицинскую помощь наравне с полисом. Но для электронных услуг оно не считается ' +
        'постоянным полисом, и ответ — TEMPORARY_POLICY_NOT_ACCEPTED.',
      en:
        'A temporary certificate gives the right to care just as a policy does. For electronic services, though, it does not count as ' +
        'permanent, and the answer is TEMPORARY_POLICY_NOT_ACCEPTED.',
    },
  },
  {
    code: 'R-081',
    kind: 'validation',
    source: '003',
    title: { ru: 'Права по обоим полисам равны', en: 'Equal rights to care' },
    statement: {
      ru:
        'При проверке права на медицинскую помощь временный и постоянный полисы равны. Действующий полис любого из этих видов ' +
        'подтверждает страхование.',
      en: 'When the right to care is checked, temporary and permanent policies are equal. One in force of either kind proves the insurance.',
    },
  },
  {
    code: 'R-082',
    kind: 'document',
    source: '003',
    title: { ru: 'Документы для полиса', en: 'Documents for a policy' },
    statement: {
      ru:
        'Чтобы получить или заменить полис, нужен документ, удостоверяющий личность, ребёнку до 14 лет — свидетельство о рождении, а ' +
        'также СНИЛС, если он есть. Без обязательного документа ответ — DOCUMENT_REQUIRED.',
      en:
        'To get or replace a policy one needs an identity document, for a child under 14 a birth certificate, and SNILS if there is one. ' +
        'Without a required document the answer is DOCUMENT_REQUIRED.',
    },
  },
  {
    code: 'R-083',
    kind: 'document',
    source: '003',
    title: { ru: 'Иностранцу нужен вид на жительство', en: 'Foreigners add a residence permit' },
    statement: {
      ru:
        'Иностранный гражданин, оформляя полис, кроме паспорта представляет вид на жительство (RESIDENCE_PERMIT). Без него ответ — ' +
        'DOCUMENT_REQUIRED.',
      en:
        'A foreign citizen who applies for a policy presents a RESIDENCE_PERMIT besides the passport. Without it the answer is ' +
        'DOCUMENT_REQUIRED.',
    },
  },
  {
    code: 'R-084',
    kind: 'document',
    source: '003',
    title: { ru: 'Бумага или карта на выбор', en: 'Paper or card, by choice' },
    statement: {
      ru: 'До 1 декабря 2022 года застрахованный сам выбирал носитель полиса: бумагу (PAPER) или пластиковую карту (ELECTRONIC_CARD).',
      en: 'Before 2022-12-01 the insured person chose what the policy was issued on: paper (PAPER) or a plastic card (ELECTRONIC_CARD).',
    },
  },
  {
    code: 'R-085',
    kind: 'access',
    source: '003',
    title: { ru: 'Карта — только гражданам России', en: 'Cards for Russian citizens only' },
    statement: {
      ru: 'Полис в виде пластиковой карты (ELECTRONIC_CARD) выдавали только гражданам России. Остальные получали бумажный полис (PAPER).',
      en: 'A policy on a plastic card (ELECTRONIC_CARD) was issued to Russian citizens only. Everybody else received a PAPER policy.',
    },
  },
  {
    code: 'R-086',
    kind: 'document',
    source: '003',
    title: { ru: 'Данные на карте неизменны', en: 'Card data cannot change' },
    statement: {
      ru: 'Данные владельца записаны в чип карты ELECTRONIC_CARD и изменению не подлежат. Их можно только прочитать.',
      en: 'The holder’s data are written to the chip of an ELECTRONIC_CARD and cannot be altered. They can only be read.',
    },
  },
  {
    code: 'R-087',
    kind: 'validation',
    source: '003',
    title: { ru: 'Карта и бумага равны', en: 'Card and paper are equal' },
    statement: {
      ru: 'Полисы PAPER и ELECTRONIC_CARD равны. Ни одна услуга не делает между ними различия.',
      en: 'PAPER and ELECTRONIC_CARD policies are equal. No service makes a difference between them.',
    },
  },
  {
    code: 'R-088',
    kind: 'flow',
    source: '003',
    title: { ru: 'Бумажный полис менять не обязательно', en: 'Paper need not be replaced' },
    statement: {
      ru: 'Владелец бумажного полиса не обязан менять его на карту. Такой полис остаётся действующим (ACTIVE).',
      en: 'The holder of a paper policy does not have to exchange it for a card. Such a policy stays ACTIVE.',
    },
  },
  {
    code: 'R-089',
    kind: 'flow',
    source: '003',
    title: { ru: 'Проверка по одному номеру', en: 'Checking by number alone' },
    statement: {
      ru: 'Полис можно проверить по одному номеру: checkPolicy не требует данных чипа. Имя и дату рождения указывать не обязательно.',
      en: 'A policy can be checked by its number alone: checkPolicy takes no data from the chip. Name and birth date are optional.',
    },
  },
  {
    code: 'R-090',
    kind: 'region',
    source: '003',
    title: { ru: 'Полис действует по всей России', en: 'Valid all over Russia' },
    statement: {
      ru:
        'Действующий полис даёт право на помощь в любом регионе России. Регион обращения сам по себе не делает страхование ' +
        'недействительным.',
      en:
        'A policy in force gives the right to care in every region of Russia. The region of the visit alone does not make the insurance ' +
        'invalid.',
    },
  },
  {
    code: 'R-091',
    kind: 'region',
    source: '003',
    title: { ru: 'Объём помощи зависит от региона', en: 'The region sets the programme' },
    statement: {
      ru:
        'В регионе страхования действует территориальная программа ОМС (TERRITORIAL), в остальных регионах — базовая (BASIC). Программа ' +
        'указана в Eligibility.programme.',
      en:
        'In the region of insurance the territorial OMS programme applies (TERRITORIAL), elsewhere the basic one (BASIC). ' +
        'Eligibility.programme names it.',
    },
  },
  {
    code: 'R-092',
    kind: 'system',
    source: '003',
    title: { ru: 'Фонды обмениваются сведениями сами', en: 'Funds exchange data themselves' },
    statement: {
      ru:
        'Сведения о страховании в другом регионе фонды ОМС получают друг от друга через регистр. От гражданина для этого ничего не ' +
        'требуется.',
      en:
        'The OMS funds get data on insurance in another region from each other, through the register. The citizen has nothing to do for ' +
        'it.',
    },
  },
  {
    code: 'R-093',
    kind: 'flow',
    source: '003',
    title: { ru: 'На приёме показывают полис', en: 'A policy is shown at visits' },
    statement: {
      ru:
        'Обращаясь за помощью, пациент предъявляет полис или документ, который его заменяет. До 1 декабря 2022 года требовался сам ' +
        'полис, с этой даты достаточно документа, удостоверяющего личность.',
      en:
        'A patient who comes for care shows a policy or a document that stands in for it. Before 2022-12-01 it had to be the policy ' +
        'itself; from that date an identity document is enough.',
    },
  },
  {
    code: 'R-094',
    kind: 'access',
    source: '003',
    title: { ru: 'Экстренная помощь — без полиса', en: 'Emergencies need no policy' },
    statement: {
      ru: 'При экстренном обращении полис не требуется, и его отсутствие не служит причиной отказа.',
      en: 'In an emergency no policy is required, and not having one is no reason to refuse care.',
    },
  },
  {
    code: 'R-095',
    kind: 'flow',
    source: '003',
    title: { ru: 'Без полиса — запрос в фонд', en: 'No policy, then ask the fund' },
    statement: {
      ru:
        'Если у пациента нет полиса, поликлиника сама направляет в территориальный фонд (TFOMS) запрос об установлении застрахованного. ' +
        'Ответ приходит позже: личность установлена либо не установлена.',
      en:
        'If a patient has no policy, the clinic itself asks the territorial fund (TFOMS) to identify the insured person. The answer ' +
        'comes later: identified or not.',
    },
  },
  {
    code: 'R-096',
    kind: 'flow',
    source: '003',
    title: { ru: 'Утраченный полис заменяют', en: 'A lost policy is replaced' },
    statement: {
      ru: 'Утратив полис, застрахованный подаёт в страховую компанию заявление о новом. Утраченный полис получает статус LOST.',
      en: 'Whoever has lost a policy applies to the insurer for a new one. The lost policy gets the status LOST.',
    },
  },
  {
    code: 'R-097',
    kind: 'actor',
    source: '003',
    title: { ru: 'Замену полиса ведёт страховая компания', en: 'Insurers reissue policies' },
    statement: {
      ru: 'Заявление о замене полиса принимает и исполняет страховая компания (INSURER). Поликлиника и портал полисов не выдают.',
      en:
        'An application for a replacement policy is taken and carried out by the insurer (INSURER). Neither a clinic nor a portal issues ' +
        'policies.',
    },
  },
  {
    code: 'R-098',
    kind: 'limit',
    source: '003',
    title: { ru: 'Замена полиса бесплатна', en: 'Reissue is free of charge' },
    statement: {
      ru: 'За замену утраченного полиса застрахованный ничего не платит: плата равна 0.',
      en: 'The insured person pays nothing for the replacement of a lost policy: the fee is 0.',
    },
  },
  {
    code: 'R-099',
    kind: 'limit',
    source: '003',
    title: { ru: 'Замена в течение 30 дней', en: 'Reissue within 30 days' },
    statement: {
      ru: 'При замене временное свидетельство (TEMPORARY) выдают сразу, а постоянный полис — в течение 30 дней.',
      en: 'On a reissue the TEMPORARY certificate is given at once and the permanent policy within 30 days.',
    },
  },
  {
    code: 'R-100',
    kind: 'limit',
    source: '004',
    title: { ru: 'Цифровой полис — с декабря 2022', en: 'Digital policy since December 2022' },
    statement: {
      ru:
        'С 1 декабря 2022 года всем застрахованным доступен цифровой полис. По заявлениям, поданным после этой даты, оформляется полис ' +
        'вида DIGITAL.',
      en:
        'Since 2022-12-01 a digital policy is available to every insured person. Applications made after that date yield a policy of ' +
        'type DIGITAL.',
    },
  },
  {
    code: 'R-101',
    kind: 'flow',
    source: '004',
    title: { ru: 'Достаточно удостоверения личности', en: 'An identity document is enough' },
    statement: {
      ru:
        'На приёме достаточно показать паспорт (PASSPORT), а ребёнку до 14 лет — свидетельство о рождении (BIRTH_CERTIFICATE). По ним ' +
        'поликлиника находит страхование в регистре, сам полис не нужен.',
      en:
        'At a visit it is enough to show a PASSPORT, or for a child under 14 a BIRTH_CERTIFICATE. The clinic finds the insurance in the ' +
        'register by it, and the policy itself is not needed.',
    },
  },
  {
    code: 'R-102',
    kind: 'document',
    source: '004',
    title: { ru: 'Цифровой полис — код записи регистра', en: 'A digital policy is a code' },
    statement: {
      ru:
        'Цифровой полис — это машиночитаемый код записи о застрахованном в едином регистре. У полиса DIGITAL есть ЕНП, код для чтения и ' +
        'номер записи: enp, payload и recordId.',
      en:
        'A digital policy is a machine-readable code of the insured person’s record in the single register. A DIGITAL policy has an ENP, ' +
        'a code to scan and a record number: enp, payload and recordId.',
    },
  },
  {
    code: 'R-103',
    kind: 'validation',
    source: '004',
    title: { ru: 'Прежние полисы остаются в силе', en: 'Earlier policies stay valid' },
    statement: {
      ru: 'Бумажные полисы и карты, выданные ранее, после 1 декабря 2022 года остаются действующими (ACTIVE), и заменять их не нужно.',
      en: 'Paper policies and cards issued earlier stay ACTIVE after 2022-12-01 and need no replacement.',
    },
  },
  {
    code: 'R-104',
    kind: 'flow',
    source: '004',
    title: { ru: 'Полис новорождённого и нового гражданина', en: 'Policies for newborns and new citizens' },
    statement: {
      ru:
        'После регистрации рождения в ЗАГСе или получения российского гражданства запись в регистре и полис DIGITAL создаются ' +
        'автоматически. Заявления не требуется.',
      en:
        'When a birth is registered with ZAGS or Russian citizenship is granted, the register record and a DIGITAL policy are created ' +
        'automatically. No application is needed.',
    },
  },
  {
    code: 'R-105',
    kind: 'system',
    source: '004',
    title: { ru: 'Регистр получает данные ведомств', en: 'State bodies feed the register' },
    statement: {
      ru:
        'Единый регистр застрахованных обновляется по сведениям государственных органов. ЗАГС передаёт в него рождения, смерти и ' +
        'перемены имени.',
      en:
        'The single register of insured persons is kept up to date from data of state bodies. ZAGS reports births, deaths and changes of ' +
        'name to it.',
    },
  },
  {
    code: 'R-106',
    kind: 'flow',
    source: '004',
    title: { ru: 'Все застрахованные уже в регистре', en: 'All insured are already registered' },
    statement: {
      ru: 'Все, кто был застрахован до 1 декабря 2022 года, включены в единый регистр без заявления.',
      en: 'All who were insured before 2022-12-01 are in the single register with no application of their own.',
    },
  },
  {
    code: 'R-107',
    kind: 'document',
    source: '004',
    title: { ru: 'Выписка о цифровом полисе', en: 'Extract of a digital policy' },
    statement: {
      ru: 'Страховая компания может выдать цифровой полис в виде документа — выписки (услуга POLICY_EXTRACT).',
      en: 'An insurer can issue a digital policy as a document, an extract (the service POLICY_EXTRACT).',
    },
  },
  {
    code: 'R-108',
    kind: 'document',
    source: '004',
    title: { ru: 'Что содержит выписка', en: 'What the extract contains' },
    statement: {
      ru: 'Выписка о полисе содержит сведения о застрахованном и изображение цифрового кода полиса.',
      en: 'A policy extract contains the data of the insured person and a picture of the policy’s digital code.',
    },
  },
  {
    code: 'R-109',
    kind: 'document',
    source: '004',
    title: { ru: 'Штрихкод полиса на портале', en: 'Policy barcode from the portal' },
    statement: {
      ru: 'Портал создаёт для цифрового полиса штрихкод, который можно показать в поликлинике: barcodeSvg в DigitalPolicyCode.',
      en: 'The portal makes a barcode of a digital policy that can be shown at a clinic: barcodeSvg of DigitalPolicyCode.',
    },
  },
  {
    code: 'R-110',
    kind: 'document',
    source: '004',
    title: { ru: 'Цифровой полис всегда под рукой', en: 'Digital policy always at hand' },
    statement: {
      ru: 'Цифровой полис доступен в личном кабинете в любое время. Его можно сохранить на телефон.',
      en: 'A digital policy can be read from the account at any time. It can be saved to a phone.',
    },
  },
  {
    code: 'R-111',
    kind: 'flow',
    source: '004',
    title: { ru: 'Что предъявить — решает пациент', en: 'The patient chooses what to show' },
    statement: {
      ru:
        'С 1 декабря 2022 года на приёме предъявляют одно из трёх: полис на материальном носителе, выписку или документ, удостоверяющий ' +
        'личность. Выбирает застрахованный.',
      en:
        'From 2022-12-01 one of three is shown at a visit: a policy on paper or card, an extract or an identity document. The insured ' +
        'person chooses which.',
    },
  },
  {
    code: 'R-112',
    kind: 'validation',
    source: '004',
    title: { ru: 'Вид документа зависит от возраста', en: 'Age decides the identity document' },
    statement: {
      ru:
        'До 14 лет личность подтверждает свидетельство о рождении (BIRTH_CERTIFICATE), с 14 лет — паспорт (PASSPORT). Документ не того ' +
        'вида даёт IDENTITY_DOCUMENT_TYPE_INVALID.',
      en:
        'Under 14 a BIRTH_CERTIFICATE proves identity, from 14 on a PASSPORT. A document of the wrong kind gives ' +
        'IDENTITY_DOCUMENT_TYPE_INVALID.',
    },
  },
  {
    code: 'R-113',
    kind: 'flow',
    source: '004',
    title: { ru: 'Полис проверяют в регистре', en: 'Policies are checked in the register' },
    statement: {
      ru:
        'При каждом обращении и каждой записи поликлиника проверяет полис в едином регистре. Результат, время и номер ответа регистра ' +
        'сохраняются в policyCheck.',
      en:
        'At every visit and every booking the clinic checks the policy in the single register. The result, the time and the number of ' +
        'the register’s response are kept in policyCheck.',
    },
  },
  {
    code: 'R-114',
    kind: 'flow',
    source: '004',
    title: { ru: 'ЕНП выручает при старых данных', en: 'The ENP as a fallback' },
    statement: {
      ru: 'Если данные документа в регистре устарели, застрахованного находят по ЕНП. Поэтому стоит иметь при себе документ с этим номером.',
      en:
        'If the register’s data on the identity document are out of date, the insured person is found by ENP. It is therefore worth ' +
        'carrying a document that shows that number.',
    },
  },
  {
    code: 'R-115',
    kind: 'flow',
    source: '004',
    title: { ru: 'В регистре остался старый паспорт', en: 'The register holds an old passport' },
    statement: {
      ru:
        'Если о новом паспорте страховой компании не сообщили, поиск по нему застрахованного не находит. Поиск по ЕНП удаётся, но ' +
        'проверка предупреждает: IDENTITY_OUTDATED.',
      en:
        'If the insurer was not told of a new passport, a search by it does not find the insured person. A search by ENP does, with the ' +
        'warning IDENTITY_OUTDATED.',
    },
  },
  {
    code: 'R-116',
    kind: 'flow',
    source: '004',
    title: { ru: 'Об изменениях сообщают страховой компании', en: 'Insurers must hear of changes' },
    statement: {
      ru:
        'Застрахованный обязан сообщать своей страховой компании об изменении ФИО, документа, удостоверяющего личность, и места ' +
        'жительства.',
      en: 'An insured person must tell their insurer of a change of name, of identity document and of place of residence.',
    },
  },
  {
    code: 'R-117',
    kind: 'limit',
    source: '004',
    title: { ru: 'Сообщить нужно за один месяц', en: 'One month to tell' },
    statement: {
      ru:
        'На сообщение об изменении данных отводится один месяц, считая от дня изменения. Более позднее сообщение принимают, но отмечают ' +
        'как опоздавшее.',
      en: 'A change of data is reported within one month of the day it happened. A later notice is still accepted but marked as late.',
    },
  },
  {
    code: 'R-118',
    kind: 'flow',
    source: '003',
    title: { ru: 'Та же обязанность по федеральной справке', en: 'The same duty, federally' },
    statement: {
      ru:
        'О смене фамилии, места жительства и других данных сообщают в свою страховую компанию по всей стране. Источник срока не ' +
        'называет; действует общий срок — один месяц.',
      en:
        'A change of surname, residence or other personal data is reported to one’s insurer everywhere in the country. The source gives ' +
        'no term; the common one of one month applies.',
    },
  },
  {
    code: 'R-119',
    kind: 'document',
    source: '004',
    title: { ru: 'Справка о действительности страхования', en: 'Certificate of valid insurance' },
    statement: {
      ru: 'Если полис на носителе утрачен, а выписки ещё нет, страхование подтверждает справка о действительности записи в регистре.',
      en:
        'If the policy’s paper or card is lost and there is no extract yet, a certificate that the register record is valid proves the ' +
        'insurance.',
    },
  },
  {
    code: 'R-120',
    kind: 'document',
    source: '004',
    title: { ru: 'В справке указан ЕНП', en: 'The certificate shows the ENP' },
    statement: {
      ru: 'Справка о действительности страхования обязательно содержит ЕНП. По нему поликлиника проверяет страхование.',
      en: 'A certificate of valid insurance always contains the ENP. A clinic checks the insurance by it.',
    },
  },
  {
    code: 'R-121',
    kind: 'region',
    source: '004',
    title: { ru: 'Справку выдаёт территориальный фонд', en: 'The territorial fund issues it' },
    statement: {
      ru:
        'Справку о действительности страхования получают в личном кабинете территориального фонда (TFOMS). В Ставропольском крае это ' +
        'фонд на сайте tfomssk.ru.',
      en:
        'The certificate of valid insurance is printed from the online account of the territorial fund (TFOMS). In Stavropol krai that ' +
        'is the fund at tfomssk.ru.',
    },
  },
  {
    code: 'R-122',
    kind: 'flow',
    source: '004',
    title: { ru: 'Актуальны ли данные паспорта', en: 'Are passport data up to date' },
    statement: {
      ru: 'Застрахованный может проверить, совпадают ли данные его документа с регистром. Статус документа — UP_TO_DATE или OUTDATED.',
      en:
        'An insured person can check whether their document agrees with the register. The status of the document is UP_TO_DATE or ' +
        'OUTDATED.',
    },
  },
  {
    code: 'R-123',
    kind: 'system',
    source: '004',
    title: { ru: 'Вход в кабинет фонда', en: 'Signing in at the fund' },
    statement: {
      ru: 'В личный кабинет территориального фонда входят с логином и паролем Госуслуг (ESIA). Собственных учётных записей у фонда нет.',
      en:
        'One signs in to the territorial fund’s account with the login and password of Gosuslugi (ESIA). The fund keeps no accounts of ' +
        'its own.',
    },
  },
];
