import type { Localized } from './localized.ts';

/**
 * Rules that decide nothing here and only explain, with the reason. Whatever decides, here or in a later act, does not belong in this
 * list: it is registered where it decides, or missing. In the order of the codes.
 */
export const information: Readonly<Record<string, Localized>> = {
  'R-014': {
    ru: 'Описывает, как чаще записываются. Граф показывает канал каждой записи и никому по нему не отказывает.',
    en: 'Describes how people mostly book. The graph shows the channel of every booking and refuses nobody by it.',
  },
  'R-018': {
    ru: 'Говорит прийти вовремя. Поля записи — поликлиника, адрес, врач, кабинет, время, подготовка — показаны всегда.',
    en: 'Says to come on time. The fields of a booking (clinic, address, doctor, room, time, preparation) are always shown.',
  },
  'R-028': {
    ru: 'Переход с одной страницы портала на другую. Ребёнок, чья карта открыта, виден тем же запросом, что и его слоты.',
    en: 'A way from one page of a portal to another. The child whose record is open is seen by the same query as the slots.',
  },
  'R-029': {
    ru: 'Каналы записи объявляет сама поликлиника. Граф повторяет их в bookingChannels.',
    en: 'The clinic itself announces how to book. The graph repeats it in bookingChannels.',
  },
  'R-030': {
    ru: 'Называет мобильное приложение среди каналов: это значение перечисления BookingChannel.',
    en: 'Names the mobile application among the channels: a value of the enum BookingChannel.',
  },
  'R-046': {
    ru: 'Раздел портала. Расписание открыто всем, так что решать некому и нечего.',
    en: 'A section of the portal. Schedules are open to everybody, so that nothing is decided.',
  },
  'R-047': {
    ru: 'Раздел портала. Справочник поликлиник открыт всем, так что решать некому и нечего.',
    en: 'A section of the portal. The directory of clinics is open to everybody, so that nothing is decided.',
  },
  'R-058': {
    ru: 'История визитов — это записи со статусом COMPLETED: фильтр statuses в Person.appointments. Кто видит записи, решают R-150 и R-158.',
    en: 'The history of visits are bookings of the status COMPLETED: the filter statuses of Person.appointments. Who sees bookings is decided by R-150 and R-158.',
  },
  'R-059': {
    ru: 'Перечисляет, что показано о члене картотеки: upcoming, completed и moderation. Что из этого закрыто, решают R-320 и R-322.',
    en: 'Lists what is shown of a member of a household: upcoming, completed and moderation. What of it is closed is decided by R-320 and R-322.',
  },
  'R-062': {
    ru: 'Описывает московское приложение. То, что в нём видны все записи, решает R-051, доступ к карте — R-187 и R-208.',
    en: 'Describes the application of Moscow. That it shows all bookings is decided by R-051, access to the record by R-187 and R-208.',
  },
  'R-075': {
    ru: 'Советует, где узнать ЕНП. ЕНП старого полиса сопоставляет страховая; до того enp равен null.',
    en: 'Advises where to learn the ENP. The insurer matches an old policy with its ENP; until then enp is null.',
  },
  'R-084': {
    ru: 'Описывает носители прежних лет: это значения PAPER и ELECTRONIC_CARD перечисления PolicyType.',
    en: 'Describes the media of earlier years: the values PAPER and ELECTRONIC_CARD of the enum PolicyType.',
  },
  'R-085': {
    ru: 'Карты выдавала страховая до 2022 года. Граф показывает то, что выдано, и выдать карту не может.',
    en: 'Insurers issued cards before 2022. The graph shows what was issued and cannot issue a card.',
  },
  'R-086': {
    ru: 'Описывает чип на карте. Граф карт не читает, а данные владельца берёт из регистра.',
    en: 'Describes the chip of the card. The graph reads no cards and takes the holder’s data from the register.',
  },
  'R-088': {
    ru: 'Ничего не требует: бумажный полис действует, пока так говорит регистр, и менять его никто не заставляет.',
    en: 'Demands nothing: a paper policy is in force as long as the register says so, and nobody is made to exchange it.',
  },
  'R-090': {
    ru: 'Действие полиса решают его дни и регистр; ни один регион при этом не спрашивают.',
    en: 'Whether a policy is in force is decided by its days and the register; no region is asked about.',
  },
  'R-092': {
    ru: 'Фонды обмениваются данными сами. Граф спрашивает единый регистр и видит итог.',
    en: 'The funds exchange data by themselves. The graph asks the single register and sees the outcome.',
  },
  'R-103': {
    ru: 'Полис кончается только по своему сроку (R-079) или по слову регистра; день появления цифрового полиса ничего не прекращает.',
    en: 'A policy ends by its own term (R-079) or by the word of the register; the day on which digital policies began ends nothing.',
  },
  'R-106': {
    ru: 'Объясняет, почему в регистре есть все застрахованные. Графу остаётся их там находить.',
    en: 'Explains why everybody insured is on the register. The graph has but to find them there.',
  },
  'R-109': {
    ru: 'Изображение того, что решает R-102: DigitalPolicyCode.barcodeSvg.',
    en: 'A picture of what R-102 decides: DigitalPolicyCode.barcodeSvg.',
  },
  'R-110': {
    ru: 'Говорит, где держать цифровой полис. В графе он читается всегда: Policy.digitalCode.',
    en: 'Says where to keep a digital policy. In the graph it can be read at any time: Policy.digitalCode.',
  },
  'R-118': {
    ru: 'Та же обязанность другими словами и без срока; срок решает R-117 (C-25).',
    en: 'The same duty in other words and without a term; the term is decided by R-117 (C-25).',
  },
  'R-123': {
    ru: 'Кабинет территориального фонда входит через ЕСИА, как и этот граф: других учётных записей нет.',
    en: 'The cabinet of the territorial fund signs in by ESIA, as this graph does: there are no other accounts.',
  },
  'R-132': {
    ru: 'Карту заводит поликлиника на первом приёме; граф её только читает, и завести её запросом нельзя.',
    en: 'The clinic opens the record at the first visit; the graph only reads it and has no way to open one.',
  },
  'R-136': {
    ru: 'Личность подтверждает ЕСИА по документам. Что она решила, говорит уровень в токене: Account.level.',
    en: 'ESIA confirms an identity by documents. What it decided is the level in the token: Account.level.',
  },
  'R-137': {
    ru: 'Способ подтверждения выбирает ЕСИА. Граф знает итог, Account.level, и по способу не различает.',
    en: 'ESIA chooses the way of confirmation. The graph knows the outcome, Account.level, and tells no ways apart.',
  },
  'R-144': {
    ru: 'Электронной подписью входят в ЕСИА. Услуги требуют уровня, а не способа входа (C-8): R-138, R-139.',
    en: 'One signs in to ESIA by electronic signature. Services ask for a level, not for a way of signing in (C-8): R-138, R-139.',
  },
  'R-149': {
    ru: 'Отзыв принимает submitFeedback без входа; в хранимой строке нет ни учётной записи, ни точного времени, так что решать нечего.',
    en: 'submitFeedback takes feedback without signing in; the stored row has neither an account nor an exact time, so that nothing is left to decide.',
  },
  'R-166': {
    ru: 'Обещание статьи, которому противоречит порядок mos.ru (C-4). Профиль MOSCOW держится порядка: через ЗАГС проверяется любое российское свидетельство.',
    en: 'What an article promises, against the procedure of mos.ru (C-4). The profile MOSCOW keeps to the procedure: ZAGS is asked about any Russian certificate.',
  },
  'R-168': {
    ru: 'Оговорка той же статьи (C-4). По порядку mos.ru регион и год свидетельства ничего не решают; условия путей показаны в parentalRightsRoutes.',
    en: 'A restriction of the same article (C-4). By the procedure of mos.ru region and year of a certificate decide nothing; parentalRightsRoutes shows the conditions.',
  },
  'R-195': {
    ru: 'Связи с недееспособным взрослым в графе нет: связывают только с детьми и подопечными. За взрослого отказывает R-194.',
    en: 'The graph has no link to an incapable adult: links are to children and wards. Acting for an adult is refused by R-194.',
  },
  'R-207': {
    ru: 'Приложение спрашивает тот же граф, что и портал. Код в обоих случаях решает R-206.',
    en: 'The application asks the same graph as the portal. Whether a code is needed is decided by R-206 for both.',
  },
  'R-212': {
    ru: 'Отказаться от электронной карты нельзя, и действия для этого в графе нет. Решать поэтому нечего.',
    en: 'Nobody can refuse an electronic record, and the graph has no operation for it. So nothing is left to decide.',
  },
  'R-213': {
    ru: 'Заявление о бумажной карте подают в поликлинику. Как она ведёт карты, говорит Clinic.recordKeeping.',
    en: 'A record on paper is asked for at the clinic. How it keeps records is told by Clinic.recordKeeping.',
  },
  'R-214': {
    ru: 'Бумажную выписку даёт любая поликлиника. Отказы показать карту советуют её: CONTACT_CLINIC.',
    en: 'Any clinic gives an extract on paper. Refusals to show a record advise it: CONTACT_CLINIC.',
  },
  'R-215': {
    ru: 'Выписку берут в поликлинике, портал её не выдаёт. Отказы показать карту советуют её: CONTACT_CLINIC.',
    en: 'An extract is taken at the clinic, the portal issues none. Refusals to show a record advise it: CONTACT_CLINIC.',
  },
  'R-216': {
    ru: 'Выписка бесплатна, и совет CONTACT_CLINIC это говорит. Платежей в графе нет.',
    en: 'An extract is free of charge, and the remedy CONTACT_CLINIC says so. The graph has no payments.',
  },
  'R-217': {
    ru: 'Копию выписки ребёнка берут в поликлинике, портал её не выдаёт. Кто читает карту ребёнка, решают R-158, R-180 и R-209.',
    en: 'A copy of a child’s extract is taken at the clinic, the portal issues none. Who reads the child’s record is decided by R-158, R-180 and R-209.',
  },
  'R-219': {
    ru: 'Карту заводит поликлиника, и действия для этого в графе нет. Есть ли карта, решает R-220.',
    en: 'The clinic starts a record, and the graph has no operation for it. Whether there is one is decided by R-220.',
  },
  'R-235': {
    ru: 'Перечисляет разделы детской карты; все они есть среди разделов графа. Что карта частичная, решает R-354.',
    en: 'Lists sections of a child’s record; the graph has all of them. That the record is partial is decided by R-354.',
  },
  'R-236': {
    ru: 'Перечисляет разделы полной карты; каждый решается своим правилом: R-225, R-231 и R-237–R-241.',
    en: 'Lists the sections of a full record; each is decided by a rule of its own: R-225, R-231 and R-237 to R-241.',
  },
  'R-248': {
    ru: 'Болезни родственников — поле анамнеза relativesDiseases. Кто видит анамнез, решает R-249.',
    en: 'Diseases of relatives are a field of the anamnesis, relativesDiseases. Who sees the anamnesis is decided by R-249.',
  },
  'R-251': {
    ru: 'Перечисляет данные для входа в приложение ЕМИАС. Граф узнаёт людей через ЕСИА и ничего из этого не спрашивает.',
    en: 'Lists what the EMIAS application asks for. The graph recognises people through ESIA and asks for none of it.',
  },
  'R-317': {
    ru: 'Родство членов картотеки граф не проверяет. Что о них видно, решают R-320 и R-322, а карту — R-150.',
    en: 'The graph checks no kinship of members. What is seen of them is decided by R-320 and R-322, the record by R-150.',
  },
  'R-325': {
    ru: 'Телефоны центра записи — часть текста отказа, граф передаёт его как есть: HouseholdMember.rejectionReason.',
    en: 'The phones of the contact centre are part of the text of the refusal, which the graph passes on: HouseholdMember.rejectionReason.',
  },
  'R-326': {
    ru: 'Состояние проверки показано всегда: HouseholdMember.moderation. Что до решения закрыто, решает R-322.',
    en: 'The state of the check is always shown: HouseholdMember.moderation. What is closed until the decision is decided by R-322.',
  },
  'R-331': {
    ru: 'Имя члена картотеки в графе всегда из регистра: введённое при добавлении только сверяется (R-327).',
    en: 'The name of a member is always the register’s: what is entered when adding is only compared with it (R-327).',
  },
  'R-353': {
    ru: 'Подробность карты — данные профиля: RegionProfile.recordDetail. Кому видно всё, решает R-354.',
    en: 'How much of a record is shown is data of a profile: RegionProfile.recordDetail. Who sees all of it is decided by R-354.',
  },
  'R-356': {
    ru: 'Советует, что ввести в поиске портала. Где услуга есть, решает R-355.',
    en: 'Advises what to type into the portal’s search. Where the service exists is decided by R-355.',
  },
  'R-359': {
    ru: 'Доступность карты — данные профиля: RegionProfile.recordAvailability. Отказ по каждому значению решают R-355, R-357, R-358 и R-360.',
    en: 'Availability is data of a profile: RegionProfile.recordAvailability. The refusal of each value is decided by R-355, R-357, R-358 and R-360.',
  },
  'R-361': {
    ru: 'Портал Санкт-Петербурга — данные профиля: RegionProfile.recordPortalUrl. Полную карту и её место решают R-354 и R-357.',
    en: 'The portal of St Petersburg is data of its profile: RegionProfile.recordPortalUrl. The full record and its place are decided by R-354 and R-357.',
  },
  'R-363': {
    ru: 'Объясняет, почему карты разных регионов лежат порознь. Граф один, а у каждого документа есть регион и provenance.',
    en: 'Explains why records of regions lie apart. The graph is one, and every document has its region and provenance.',
  },
  'R-364': {
    ru: 'Описывает, как поликлиника ведёт карты: Clinic.recordKeeping. По нему ничего не решается.',
    en: 'Describes how a clinic keeps records: Clinic.recordKeeping. Nothing is decided by it.',
  },
  'R-366': {
    ru: 'Называет службу поддержки: RegionProfile.supportContact. По ней ничего не решается.',
    en: 'Names the support service: RegionProfile.supportContact. Nothing is decided by it.',
  },
  'R-367': {
    ru: 'Контакты поликлиники: Clinic.phone, Clinic.email. По ним ничего не решается.',
    en: 'Contacts of a clinic: Clinic.phone, Clinic.email. Nothing is decided by them.',
  },
  'R-368': {
    ru: 'Детский телефон доверия: Clinic.childHelpline. По нему ничего не решается.',
    en: 'The children’s helpline: Clinic.childHelpline. Nothing is decided by it.',
  },
};
