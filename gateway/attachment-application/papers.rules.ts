import type { Day } from '../../schema/calendar/index.ts';
import { parseBirthCertificate } from '../../schema/identifier/birth-certificate.ts';
import { parsePassport } from '../../schema/identifier/passport.ts';
import { rule } from '../../schema/rules/registered.ts';
import { isOutdated } from '../person/identity-document.rules.ts';
import type { IdentityDocumentKind } from '../person/identity-document.type.ts';
import type { RefusalText } from '../rule/refusal.rules.ts';

type Kind = keyof typeof IdentityDocumentKind;

/** A document that is shown. */
export interface ShownPaper {
  readonly kind: Kind;
  readonly series: string | null;
  readonly number: string;
  readonly issuedOn: Day | null;
  readonly issuer: string | null;
}

/** The same as the register has it. */
export interface RegisteredPaper extends Pick<ShownPaper, 'kind' | 'series' | 'number' | 'issuedOn'> {
  readonly inForce: boolean;
}

/** Whose papers they are. */
export interface Applicant {
  readonly birthDate: Day;
  /** Full years. */
  readonly age: number;
  readonly documents: readonly RegisteredPaper[];
}

/** Papers that are shown, and who the representative is where one applies for a child. */
export interface Papers {
  readonly documents: readonly ShownPaper[];
  readonly representativeDocument: ShownPaper | null;
}

/** What is wrong with the papers, and with which of them: a path below the input. */
export interface PaperFault {
  readonly fault: 'MISSING' | 'WRONG_KIND' | 'OUT_OF_DATE';
  readonly field: string;
}

const ownPassport: readonly Kind[] = ['PASSPORT', 'TEMPORARY_IDENTITY_CARD'];
const foreigners: readonly Kind[] = ['FOREIGN_CITIZEN_PASSPORT', 'RESIDENCE_PERMIT', 'TEMPORARY_RESIDENCE_PERMIT'];
const birthCertificates: readonly Kind[] = ['BIRTH_CERTIFICATE', 'FOREIGN_BIRTH_CERTIFICATE'];

/** whoever has a passport shows it; whoever is no citizen, what they live here by. */
export const identifiesAdult = rule('R-126', (kind: Kind) => ownPassport.includes(kind) || foreigners.includes(kind));

/** a child under 14 is shown by a birth certificate, from the 14th birthday on by a passport. */
export const isChild = rule('R-127', (age: number) => age < 14);

/** with it goes the passport of the representative. */
const identifiesRepresentative = (kind: Kind): boolean => kind === 'PASSPORT' || foreigners.includes(kind);

const plain = (text: string | null): string => (text ?? '').replaceAll(/[\s-]/g, '').toUpperCase();
const isSame = (a: Pick<ShownPaper, 'kind' | 'series' | 'number'>, b: Pick<ShownPaper, 'kind' | 'series' | 'number'>): boolean =>
  a.kind === b.kind && plain(a.series) === plain(b.series) && plain(a.number) === plain(b.number);

/** Past its exchange, or replaced by another as the register knows. */
const isOutOfDate = (paper: ShownPaper, { birthDate, documents }: Pick<Applicant, 'birthDate' | 'documents'>, today: Day): boolean => {
  const known = documents.find((one) => isSame(one, paper));
  const issuedOn = paper.issuedOn ?? known?.issuedOn ?? null;
  return known?.inForce === false || isOutdated({ kind: paper.kind, issuedOn, inForce: true }, birthDate, today);
};

const representativeFault = (paper: ShownPaper | null): PaperFault | undefined => {
  const field = 'input.representativeDocument';
  if (!paper) return { fault: 'MISSING', field };
  return identifiesRepresentative(paper.kind) ? undefined : { fault: 'WRONG_KIND', field: `${field}.kind` };
};

/** The first fault of the papers, by the age of whoever is to be attached; undefined: none. */
export const faultOfPapers = ({ documents, representativeDocument }: Papers, applicant: Applicant, today: Day): PaperFault | undefined => {
  const field = 'input.documents';
  if (documents.length === 0) return { fault: 'MISSING', field };
  const child = isChild(applicant.age);
  const identifies = (kind: Kind): boolean => (child ? birthCertificates.includes(kind) : identifiesAdult(kind));
  const place = documents.findIndex(({ kind }) => identifies(kind));
  const paper = documents[place];
  if (!paper) return { fault: 'WRONG_KIND', field: `${field}.0.kind` };
  if (isOutOfDate(paper, applicant, today)) return { fault: 'OUT_OF_DATE', field: `${field}.${place}` };
  return child ? representativeFault(representativeDocument) : undefined;
};

/** Whether series and number can be those of a document of that kind. */
export const isWellFormed = ({ kind, series, number }: Pick<ShownPaper, 'kind' | 'series' | 'number'>): boolean => {
  if (number.trim() === '' || number.length > 30 || (series ?? '').length > 20) return false;
  if (kind === 'PASSPORT') return parsePassport(series ?? '', number) !== undefined;
  return kind === 'BIRTH_CERTIFICATE' ? parseBirthCertificate(series ?? '', number) !== undefined : true;
};

const upload = {
  action: 'UPLOAD_DOCUMENT',
  message: { ru: 'Приложите нужный документ', en: 'Attach the document that is needed' },
} as const;

const texts = {
  MISSING: {
    code: 'DOCUMENT_REQUIRED',
    adult: { ru: 'К заявлению прилагают паспорт', en: 'A passport goes with the application' },
    child: {
      ru: 'К заявлению за ребёнка до 14 лет прилагают свидетельство о рождении и паспорт представителя',
      en: 'With the application for a child under 14 go the birth certificate and the passport of the representative',
    },
  },
  WRONG_KIND: {
    code: 'IDENTITY_DOCUMENT_TYPE_INVALID',
    adult: { ru: 'С 14 лет личность удостоверяет паспорт', en: 'From 14 on the passport identifies' },
    child: {
      ru: 'Ребёнка до 14 лет удостоверяет свидетельство о рождении, представителя — паспорт',
      en: 'A child under 14 is identified by the birth certificate, the representative by a passport',
    },
  },
  OUT_OF_DATE: {
    code: 'DOCUMENT_EXPIRED',
    adult: { ru: 'Документ уже заменён или подлежит замене', en: 'The document was replaced, or is to be' },
    child: { ru: 'Документ уже заменён', en: 'The document was replaced' },
  },
} as const;

/** The fault as it is told. */
export const refusalOfPapers = ({ fault, field }: PaperFault, age: number): RefusalText => {
  const { code, adult, child } = texts[fault];
  const young = isChild(age);
  return { code, rule: young ? 'R-127' : 'R-126', message: young ? child : adult, field, remedies: [upload] };
};
