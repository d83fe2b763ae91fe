import type { RuleText } from '../rule.ts';

/** Section O: COVID-19 certificates and QR codes. */
export const rulesO: readonly RuleText[] = [
  {
    code: 'R-336',
    kind: 'document',
    source: '003',
    title: { ru: 'Три вида сертификата', en: 'Three kinds of certificate' },
    statement: {
      ru:
        'QR-код выдаётся по одному из трёх оснований: прививка (VACCINATION), перенесённая болезнь (RECOVERY) или отрицательный тест ' +
        '(PCR).',
      en: 'A QR code is issued on one of three grounds: vaccination (VACCINATION), a past illness (RECOVERY) or a negative test (PCR).',
    },
  },
  {
    code: 'R-337',
    kind: 'limit',
    source: '003',
    title: { ru: 'Срок сертификата о прививке', en: 'Term of the vaccination certificate' },
    statement: {
      ru: 'Сертификат VACCINATION действует 1 год со дня завершения вакцинации, затем становится EXPIRED.',
      en: 'A VACCINATION certificate is valid for 1 year from the day the vaccination was completed and then becomes EXPIRED.',
    },
  },
  {
    code: 'R-338',
    kind: 'validation',
    source: '003',
    title: { ru: 'СНИЛС или полис при прививке', en: 'SNILS or policy at vaccination' },
    statement: {
      ru: 'Запись о прививке должна содержать СНИЛС или полис ОМС. Без них её не с кем связать, и сертификат не выдаётся: NOT_ELIGIBLE.',
      en:
        'A vaccination record must carry a SNILS or an OMS policy. Without either it cannot be tied to a person, and the certificate is ' +
        'refused with NOT_ELIGIBLE.',
    },
  },
  {
    code: 'R-339',
    kind: 'limit',
    source: '003',
    title: { ru: 'Три дня после второй прививки', en: 'Three days after the second dose' },
    statement: {
      ru:
        'Сертификат о прививке появляется не позднее 3 дней после второй дозы, а до того он AWAITING. Если срок прошёл, об отсутствии ' +
        'сертификата можно сообщить.',
      en:
        'The vaccination certificate appears within 3 days after the second dose and is AWAITING until then. Once the term has passed, ' +
        'its absence can be reported.',
    },
  },
  {
    code: 'R-340',
    kind: 'flow',
    source: '003',
    title: { ru: 'Почему сертификата нет', en: 'Why a certificate is missing' },
    statement: {
      ru: 'Если сертификата нет, по порядку проверяются уровень учётной записи, совпадение СНИЛС и совпадение паспортных данных.',
      en:
        'If a certificate is missing, the level of the account, the match of the SNILS and the match of the passport data are checked ' +
        'in turn.',
    },
  },
  {
    code: 'R-341',
    kind: 'limit',
    source: '003',
    title: { ru: 'Временный код на 14 дней', en: 'Temporary code for 14 days' },
    statement: {
      ru: 'Если данные верны, а сертификата всё нет, после сообщения об этом выдаётся сертификат вида TEMPORARY, действующий 14 дней.',
      en:
        'If the data are correct and there is still no certificate, a report of that brings a certificate of the kind TEMPORARY, valid ' +
        'for 14 days.',
    },
  },
  {
    code: 'R-342',
    kind: 'status',
    source: '003',
    title: { ru: 'Учётная запись не найдена', en: 'Account not found' },
    statement: {
      ru: 'Если ошибок в данных нет, но учётная запись не найдена, пациенту советуют попросить медиков внести сведения о прививке заново.',
      en: 'If the data are right but no account was found, the patient is advised to ask the medical staff to enter the vaccination again.',
    },
  },
  {
    code: 'R-343',
    kind: 'access',
    source: '003',
    title: { ru: 'Условия сертификата о болезни', en: 'Conditions of the recovery certificate' },
    statement: {
      ru: 'Сертификат RECOVERY выдаётся тому, кто болел в последние 6 месяцев и обращался к врачу; иначе отказ NOT_ELIGIBLE.',
      en:
        'A RECOVERY certificate is given to someone who was ill within the last 6 months and saw a doctor; otherwise the refusal is ' +
        'NOT_ELIGIBLE.',
    },
  },
  {
    code: 'R-344',
    kind: 'limit',
    source: '003',
    title: { ru: 'Срок сертификата о болезни', en: 'Term of the recovery certificate' },
    statement: {
      ru: 'Сертификат RECOVERY действует 6 месяцев со дня выздоровления, затем становится EXPIRED.',
      en: 'A RECOVERY certificate is valid for 6 months from the day of recovery and then becomes EXPIRED.',
    },
  },
  {
    code: 'R-345',
    kind: 'access',
    source: '003',
    title: { ru: 'Болезнь без обращения к врачу', en: 'Illness without seeing a doctor' },
    statement: {
      ru:
        'Кто перенёс болезнь без симптомов или не обращался к врачу, не имеет медицинской записи о ней и сертификата не получает: отказ ' +
        'NOT_ELIGIBLE.',
      en:
        'Whoever had no symptoms or did not see a doctor has no medical record of the illness and gets no certificate: the refusal is ' +
        'NOT_ELIGIBLE.',
    },
  },
  {
    code: 'R-346',
    kind: 'system',
    source: '003',
    title: { ru: 'Федеральный регистр COVID-19', en: 'Federal COVID-19 register' },
    statement: {
      ru: 'Основание для сертификата RECOVERY — запись в федеральном регистре COVID-19. Если её нет, предлагается сертификат PCR.',
      en:
        'A RECOVERY certificate rests on an entry in the federal COVID-19 register. If there is none, a PCR certificate is suggested ' +
        'instead.',
    },
  },
  {
    code: 'R-347',
    kind: 'document',
    source: '003',
    title: { ru: 'Сертификат по ПЦР-тесту', en: 'Certificate from a PCR test' },
    statement: {
      ru: 'Сертификат PCR подтверждает отрицательный результат ПЦР-теста; при положительном он не выдаётся.',
      en: 'A PCR certificate confirms a negative PCR test; a positive test gives none.',
    },
  },
  {
    code: 'R-348',
    kind: 'region',
    source: '003',
    title: { ru: 'ПЦР-тесты для Москвы', en: 'PCR tests for Moscow' },
    statement: {
      ru: 'В Москве сертификат PCR признаётся, только если тест сделан в городской поликлинике или в лаборатории, подключённой к ЕМИАС.',
      en: 'In Moscow a PCR certificate is recognised only if the test was made in a city clinic or in a laboratory connected to EMIAS.',
    },
  },
  {
    code: 'R-349',
    kind: 'section',
    source: '003',
    title: { ru: 'Итог анализа на антитела', en: 'Result of an antibody test' },
    statement: {
      ru: 'Итог анализа на антитела пациент может посмотреть вместе с другими сведениями о COVID-19.',
      en: 'A patient can see the result of an antibody test together with the other COVID-19 data.',
    },
  },
  {
    code: 'R-350',
    kind: 'access',
    source: '003',
    title: { ru: 'Антитела не дают кода', en: 'Antibodies give no code' },
    statement: {
      ru: 'Тест на антитела не даёт права на QR-код при любом результате: отказ NOT_ELIGIBLE.',
      en: 'An antibody test gives no right to a QR code whatever its result: the refusal is NOT_ELIGIBLE.',
    },
  },
  {
    code: 'R-351',
    kind: 'region',
    source: '003',
    title: { ru: 'Правила регионов о QR-кодах', en: 'Regional rules on QR codes' },
    statement: {
      ru: 'Где нужен QR-код, решает каждый регион, а порядок его выдачи одинаков для всех.',
      en: 'Each region decides where a QR code is needed, while the way it is issued is the same for all.',
    },
  },
  {
    code: 'R-352',
    kind: 'section',
    source: '003',
    title: { ru: 'Все сертификаты в одном месте', en: 'All certificates in one place' },
    statement: {
      ru: 'Сертификаты всех видов отдаются одним списком covidCertificates у человека.',
      en: 'Certificates of every kind come in one list, covidCertificates of the person.',
    },
  },
];
