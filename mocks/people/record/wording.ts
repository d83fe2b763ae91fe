import { below, pick, type Draw } from '../random/keyed-draw.ts';
import type { ClinicalCase } from './clinical-cases.ts';
import type { DocumentKind } from './document-kind.ts';

/** What a document says: its text and its diagnoses. */
export interface Wording {
  readonly content: string;
  readonly icd10: readonly string[];
  /** Added to the kind's title after a colon. */
  readonly subject?: string;
}

/** Numbers for a text, the same for the same document. */
export type Noise = (what: number) => number;
export const noiseOf =
  (draw: Draw, person: number, document: number): Noise =>
  (what) =>
    draw(person, document, what);

const decimal = (drawn: number, from: number, to: number, digits: number): string =>
  (from + ((to - from) * below(drawn, 1000)) / 1000).toFixed(digits).replace('.', ',');

const protocol = (one: ClinicalCase): string =>
  `Жалобы: ${one.complaint}.\nОбъективно: ${one.finding}.\nДиагноз: ${one.diagnosis} (${one.icd10}).\nРекомендации: ${one.advice}.`;

const bloodCount = (noise: Noise): string =>
  [
    'Общий (клинический) анализ крови',
    `Гемоглобин: ${below(noise(1), 35) + 118} г/л (норма 115–160)`,
    `Эритроциты: ${decimal(noise(2), 3.9, 5.2, 2)} × 10¹²/л (норма 3,8–5,3)`,
    `Лейкоциты: ${decimal(noise(3), 4.1, 9.4, 1)} × 10⁹/л (норма 4,0–9,0)`,
    `Тромбоциты: ${below(noise(4), 150) + 180} × 10⁹/л (норма 150–400)`,
    `СОЭ: ${below(noise(5), 16) + 3} мм/ч (норма до 20)`,
  ].join('\n');

const biochemistry = (noise: Noise): string =>
  [
    'Биохимический анализ крови',
    `Глюкоза: ${decimal(noise(1), 3.9, 6.3, 1)} ммоль/л (норма 3,9–6,1)`,
    `Общий холестерин: ${decimal(noise(2), 3.4, 6.4, 1)} ммоль/л (норма до 5,2)`,
    `Креатинин: ${below(noise(3), 45) + 55} мкмоль/л (норма 44–106)`,
    `АЛТ: ${below(noise(4), 35) + 8} Ед/л (норма до 41)`,
  ].join('\n');

const vaccines = [
  'против гриппа',
  'против дифтерии и столбняка (АДС-М)',
  'против гепатита B',
  'против кори, краснухи и паротита',
  'против клещевого энцефалита',
] as const;
const studies = [
  ['ЭКГ', 'Ритм синусовый, правильный. Нарушений проводимости нет. Заключение: вариант нормы.'],
  [
    'УЗИ органов брюшной полости',
    'Печень не увеличена, контуры ровные. Желчный пузырь без конкрементов. Заключение: эхопатологии не выявлено.',
  ],
  [
    'Рентгенография органов грудной клетки',
    'Лёгочные поля прозрачные, корни структурны. Заключение: без очаговых и инфильтративных изменений.',
  ],
  ['УЗИ щитовидной железы', 'Объём железы в пределах нормы, эхоструктура однородная. Заключение: без патологии.'],
] as const;

/** The text of a document of that kind about that case. */
export const wordingOf = (kind: DocumentKind, one: ClinicalCase, noise: Noise): Wording => {
  const icd10 = [one.icd10];
  switch (kind) {
    case 'laboratory': {
      const blood = below(noise(0), 2) === 0;
      return {
        content: blood ? bloodCount(noise) : biochemistry(noise),
        icd10: [],
        subject: blood ? 'общий анализ крови' : 'биохимия крови',
      };
    }
    case 'covidTest': {
      const positive = below(noise(1), 100) < 25;
      return {
        content: `Метод: ПЦР, мазок из носо- и ротоглотки.\nРНК SARS-CoV-2: ${positive ? 'обнаружена' : 'не обнаружена'}.`,
        icd10: positive ? ['U07.1'] : ['Z11.5'],
      };
    }
    case 'vaccination': {
      const vaccine = pick(noise(1), vaccines);
      return {
        content: `Прививка ${vaccine}. Доза 0,5 мл внутримышечно, серия ${1000 + below(noise(2), 9000)}.\nРеакции за 30 минут наблюдения нет.`,
        icd10: ['Z26.9'],
        subject: vaccine,
      };
    }
    case 'instrumental': {
      const [study, result] = pick(noise(1), studies);
      return { content: `${study}.\n${result}`, icd10: [], subject: study };
    }
    case 'discharge':
      return {
        content: `Проведено койко-дней: ${4 + below(noise(1), 10)}.\n${protocol(one)}\nВыписан(а) с улучшением, под наблюдение участкового врача.`,
        icd10,
      };
    case 'ambulance':
      return {
        content: `Повод к вызову: ${one.complaint}.\nДоезд ${7 + below(noise(1), 16)} мин. ${one.finding}.\nРезультат: улучшение, актив участковому врачу.`,
        icd10,
      };
    case 'sickLeave':
      return {
        content: `Нетрудоспособность с первого дня обращения, ${5 + below(noise(1), 9)} дней. Диагноз: ${one.diagnosis} (${one.icd10}).\nПриступить к работе после закрытия листка.`,
        icd10,
      };
    case 'prescription':
      return {
        content: `Rp.: ${one.medicine ?? 'Колекальциферол 500 МЕ, капли, по 2 капли в день'}.\nСрок действия рецепта 60 дней.`,
        icd10,
      };
    case 'certificate':
      return {
        content: `Оплачено медицинских услуг: ${1 + below(noise(1), 18)} ${String(below(noise(2), 10) * 100).padStart(3, '0')} руб. 00 коп.\nКод услуги 1. Для представления в налоговый орган.`,
        icd10: [],
      };
    case 'dispensary':
      return {
        content: `Профилактический осмотр пройден полностью.\nГруппа здоровья: ${pick(noise(1), ['I', 'II', 'IIIа'])}.\nРекомендации: ${one.advice}.`,
        icd10: ['Z00.0'],
      };
    case 'dispensaryConsultation':
      return { content: `Плановый осмотр при диспансерном наблюдении.\n${protocol(one)}`, icd10 };
    case 'commission':
      return {
        content: `Врачебная комиссия рассмотрела вопрос о продлении лечения. Диагноз: ${one.diagnosis} (${one.icd10}).\nРешение: рекомендовано продолжить лечение, повторный осмотр через 15 дней.`,
        icd10,
      };
    case 'external':
      return { content: `Консультация в другой организации.\n${protocol(one)}`, icd10 };
    case 'referral':
      return { content: `Направляется на консультацию. Обоснование: ${one.diagnosis} (${one.icd10}), ${one.finding}.`, icd10 };
    case 'homeVisit':
      return { content: `Осмотр на дому.\n${protocol(one)}`, icd10 };
    case 'visit':
      return { content: protocol(one), icd10 };
  }
};
