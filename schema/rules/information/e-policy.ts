import type { Localized } from '../localized.ts';

export const informationE: Readonly<Record<string, Localized>> = {
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
};
