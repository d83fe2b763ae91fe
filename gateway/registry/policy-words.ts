import { UnreadableAnswer } from './question.ts';

export type PolicyType = 'OLD' | 'TEMPORARY' | 'PAPER' | 'ELECTRONIC_CARD' | 'DIGITAL';
export type PolicyStatus = 'ACTIVE' | 'EXPIRED' | 'LOST' | 'SUPERSEDED' | 'CLOSED';

const types: Readonly<Record<string, PolicyType>> = {
  С: 'OLD',
  В: 'TEMPORARY',
  Е: 'TEMPORARY',
  П: 'PAPER',
  Э: 'ELECTRONIC_CARD',
  К: 'ELECTRONIC_CARD',
  Ц: 'DIGITAL',
};

const cyrillic: Readonly<Record<string, string>> = { C: 'С', B: 'В', E: 'Е', K: 'К', X: 'Х', M: 'М' };

/**
 * The letters of pcyType are Cyrillic, and the field sends their Latin lookalikes too (facts F-021): corrects them in the text of an
 * answer. Letters of other fields stay.
 */
export const mendLetters = (text: string): string =>
  text.replace(/("pcyType"\s*:\s*")([CBEKXM])"/g, (_all, before: string, letter: string) => `${before}${cyrillic[letter]}"`);

/** Undefined for Х and М, which say that somebody is on the register without a policy. */
export const policyType = (letter: string): PolicyType | undefined => types[letter];

const statuses: Readonly<Record<string, PolicyStatus>> = { Д: 'ACTIVE', У: 'LOST', П: 'SUPERSEDED', З: 'CLOSED', И: 'EXPIRED' };

/** What the register says, whatever the dates say. Its first letter decides. */
export const policyStatus = (pcyStatus: string): PolicyStatus => {
  const status = statuses[pcyStatus.slice(0, 1)];
  if (!status) throw new UnreadableAnswer('pcyStatus: an unknown letter');
  return status;
};

const codes = { OLD: 'С', TEMPORARY: 'В', PAPER: 'П', ELECTRONIC_CARD: 'Э', DIGITAL: 'Ц' } as const;
/** The letter of a type; of several with one meaning the first. */
export const policyCode = (type: PolicyType): (typeof codes)[PolicyType] => codes[type];
