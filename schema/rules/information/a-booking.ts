import type { Localized } from '../localized.ts';

export const informationA: Readonly<Record<string, Localized>> = {
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
};
