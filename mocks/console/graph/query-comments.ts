import type { InBothLanguages } from '../language/language.ts';

/** What each ready query shows, and the rules behind it: the comment above it in its tab. */
export const comments = {
  Dashboard: {
    ru: `# Кабинет: человек, полис, поликлиника, ближайший приём и разделы карты одним запросом.
# Выберите сверху, кто спрашивает (сначала Мария), и нажмите Ctrl+Enter.
# Полис и страховая из регистра застрахованных (R-102, R-071), поликлиника из ФЭР (R-035),
# запись на приём из PostgreSQL (R-050, R-051, R-055), карта из РМИС (R-236).
# Если одна из систем молчит, пустым будет её поле, а остальные ответят.`,
    en: `# Dashboard: person, policy, clinic, next appointment and record sections in one query.
# Choose above who is asking (Maria at first) and press Ctrl+Enter.
# Policy and insurer: the insured-persons register (R-102, R-071). Clinic: FER (R-035).
# Appointment: PostgreSQL (R-050, R-051, R-055). Record: RMIS (R-236).
# When one of these systems is silent, its field is null and the others still answer.`,
  },
  FreeSlots: {
    ru: `# Свободные талоны в поликлинике, к которой прикреплён человек.
# Расписание ведёт сама поликлиника (R-031), оно открыто всем (R-046).
# Нет талонов — не ошибка: emptyReason скажет почему, а registryDesk — куда звонить (R-032, R-033).
# К некоторым врачам нужно направление: referralRequired (R-025).`,
    en: `# Free slots at the clinic that the person is attached to.
# The clinic keeps its own schedule (R-031), open to everyone (R-046).
# No slots is no error: emptyReason says why, registryDesk whom to call (R-032, R-033).
# Some specialists want a referral: referralRequired (R-025).`,
  },
  ChildRecord: {
    ru: `# Медкарта ребёнка Марии: разделы, последние документы и подпись каждого.
# Родитель видит её по подтверждённой связи (R-151, R-154, R-158), посторонний нет (R-150):
# спросите от имени другого человека — ответ NOT_VISIBLE, будто такого ребёнка нет.
# Разделы R-225…R-235, подпись R-222, исправление не удаляет документ R-224.
# Номер ребёнка в графе — в переменных под запросом.`,
    en: `# The record of Maria’s child: sections, latest documents, and the signature of each.
# A parent sees it by a verified link (R-151, R-154, R-158), a stranger does not (R-150):
# ask as somebody else and the answer is NOT_VISIBLE, as if there were no such child.
# Sections R-225…R-235, signature R-222, a correction deletes nothing R-224.
# The child’s id in the graph is in the variables below the query.`,
  },
  PolicyAndInsurer: {
    ru: `# Все полисы человека, новые сверху, и страховая с горячей линией.
# ЕНП из 16 цифр (R-069), старый полис с серией и номером (R-072), временный на 30 дней (R-079),
# цифровой (R-102); прежние действуют и дальше (R-103). acceptedFor — для каких услуг годен (R-073).
# Регион страхования берётся из регистра, а не из первых цифр ЕНП (R-193).
# provenance — откуда и когда взято значение.`,
    en: `# Every policy of the person, newest first, and the insurer with its hotline.
# ENP of 16 digits (R-069), an old policy with series and number (R-072), temporary for 30 days (R-079),
# digital (R-102); earlier ones stay valid (R-103). acceptedFor: the services it is good for (R-073).
# The insurance region comes from the register, not from the first digits of the ENP (R-193).
# provenance: where the value came from, and when.`,
  },
  BookingRules: {
    ru: `# Правила записи на приём, раздел A: R-001…R-030, своими словами и с источником.
# Отвечает и без входа. Язык — тот, что выбран на странице (заголовок Accept-Language).
# Другие разделы: B расписания, E полис, J карта; поиск: rules(search: "ребён").`,
    en: `# The rules of booking, section A: R-001 to R-030, in our own words and with the source.
# Answers without a sign-in too. The language is the page’s (header Accept-Language).
# Other sections: B schedules, E policy, J record; search: rules(search: "child").`,
  },
  BookForOneself: {
    ru: `# Мария записывается на приём по своему полису.
# Талон свободен, возраст и полис подходят, второй записи к тому же врачу нет (R-017): AppointmentBooked.
# Выполните ещё раз: отказ ALREADY_BOOKED станет карточкой под ответом. Талон подобран в переменных.`,
    en: `# Maria books a visit by her own policy.
# The slot is free, age and policy fit, no other visit to that doctor (R-017): AppointmentBooked.
# Run it again and the refusal ALREADY_BOOKED becomes a card below the answer. The slot stands in the variables.`,
  },
  BookForGrandmother: {
    ru: `# Мария записывает Валентину по её полису: нужен код согласия с телефона Валентины (R-001, R-002, R-003).
# Ответ ConsentRequired. Откройте «Телефон» и нажмите «Отправить код»: запись станет BOOKED (R-004).
# Второй раз код не спросят. Талон и человек подобраны в переменных.`,
    en: `# Maria books Valentina by her policy, which takes a code sent to Valentina’s phone (R-001, R-002, R-003).
# The answer is ConsentRequired. Open “Phone” and press “Send the code”: the visit becomes BOOKED (R-004).
# Another time no code is asked for. Slot and person stand in the variables.`,
  },
  AnswerCode: {
    ru: `# Код из сообщения в ответ на открытый вызов (R-003). Проще нажать «Отправить код» в панели «Телефон».`,
    en: `# The code of a message, for the challenge that is open (R-003). “Send the code” in the pane “Phone” does it for you.`,
  },
  TemporaryPolicy: {
    ru: `# Виктор из Краснодара с временным полисом: портал не записывает, а отправляет в регистратуру (R-016, R-022).
# Под ответом карточка отказа: правило, источник и что делать.`,
    en: `# Viktor of Krasnodar has a temporary policy: the portal does not book him and sends him to the desk (R-016, R-022).
# Below the answer the refusal is a card: rule, source, and what to do.`,
  },
  WhatIsGiven: {
    ru: `# Можно ли тому, кто спрашивает, записаться на приём, и что мешает: все причины сразу (R-017).`,
    en: `# May whoever asks book a visit, and what stands in the way: every reason at once (R-017).`,
  },
  ApplyForAttachment: {
    ru: `# Заявление о прикреплении к другой поликлинике региона (R-124, R-126).
# Поликлиника рассмотрит его за рабочие дни (R-128): переведите часы на 5 рабочих дней и спросите снова.`,
    en: `# An application for attachment to another clinic of the region (R-124, R-126).
# The clinic decides within working days (R-128): move the clock by 5 working days and ask again.`,
  },
  ActivatePhone: {
    ru: `# Код на свой телефон, чтобы приходили SMS (R-333). Ответьте кодом из панели «Телефон».`,
    en: `# A code to one’s own phone, so that text messages come (R-333). Answer it from the pane “Phone”.`,
  },
  LiveAppointments: {
    ru: `# Подписка: приёмы, которые записаны, перенесены или отменены, кем бы то ни было (R-050).
# Запустите, затем в другой вкладке запишитесь или переведите часы. Остановить: та же кнопка.`,
    en: `# A subscription to visits that are booked, moved or cancelled, by whomever (R-050).
# Start it, then book in another window or move the clock. The same button stops it.`,
  },
  LiveMessages: {
    ru: `# Подписка: сообщения гражданину, как только они появились (R-060).`,
    en: `# A subscription to messages for the citizen as they come (R-060).`,
  },
} satisfies Readonly<Record<string, InBothLanguages>>;
