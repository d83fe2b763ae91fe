import type { CheckOutcome } from './link-verdict.rules.ts';

// What the gateway does by itself about family links, as the acts of a world tell it.

interface Told {
  readonly kind: string;
  readonly words: { readonly ru: string; readonly en: string };
  readonly oip: string;
}

interface Link {
  readonly childOip: string;
}

const because: Readonly<Record<CheckOutcome, { readonly ru: string; readonly en: string }>> = {
  CONFIRMED: { ru: 'подтверждена', en: 'confirmed' },
  OTHER_REPRESENTATIVE: { ru: 'не подтверждена: представитель другой', en: 'not confirmed: somebody else represents the child' },
  ANNULLED: { ru: 'не подтверждена: запись акта аннулирована', en: 'not confirmed: the record is annulled' },
  WRONG_DATA: { ru: 'не подтверждена: данные не сошлись', en: 'not confirmed: the data differ' },
  NOT_FOUND: { ru: 'не найдена, нужен МФЦ', en: 'not found, papers go to an MFC' },
  SEVERAL: { ru: 'найдено несколько записей, нужен МФЦ', en: 'several records found, papers go to an MFC' },
  NO_PARENT: { ru: 'в записи нет сведений о родителе, нужен МФЦ', en: 'the record names no parent, papers go to an MFC' },
  CONTRADICTORY: { ru: 'ответы противоречат друг другу, нужен МФЦ', en: 'the answers contradict each other, papers go to an MFC' },
  SILENT: { ru: 'ответа нет в срок, нужен МФЦ', en: 'no answer in time, papers go to an MFC' },
};

export const linkAsked = ({ childOip }: Link): Told => ({
  kind: 'LINK_ASKED',
  words: { ru: 'Портал запросил сведения о связи с ребёнком', en: 'The portal asked about a family link' },
  oip: childOip,
});

export const papersNeeded = ({ childOip }: Link): Told => ({
  kind: 'LINK_SENT_TO_MFC',
  words: {
    ru: 'Портал направил взрослого в МФЦ с документами о связи',
    en: 'The portal sent an adult to an MFC with papers of a family link',
  },
  oip: childOip,
});

export const linkDecided = ({ childOip }: Link, outcome: CheckOutcome): Told => ({
  kind: 'LINK_DECIDED',
  words: { ru: `Связь с ребёнком: ${because[outcome].ru}`, en: `A family link: ${because[outcome].en}` },
  oip: childOip,
});
