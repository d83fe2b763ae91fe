import type { Localized } from '../localized.ts';

export const informationF: Readonly<Record<string, Localized>> = {
  'R-132': {
    ru: 'Карту заводит поликлиника на первом приёме; граф её только читает, и завести её запросом нельзя.',
    en: 'The clinic opens the record at the first visit; the graph only reads it and has no way to open one.',
  },
};
