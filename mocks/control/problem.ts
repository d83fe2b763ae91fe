import { problems, problemType, type ProblemDetails, type ProblemSlug } from '../../schema/control/problem.ts';
import type { Bilingual, Language } from '../../schema/language/index.ts';

/** What is wrong at one place; `expected` in both languages, or in the one that the request wants. */
export interface FaultAt {
  readonly path: string;
  readonly expected: string | Bilingual;
  /** What is there instead, as short JSON. */
  readonly value?: string;
}

/** What a problem says besides its kind. */
export interface Particulars {
  readonly errors?: readonly FaultAt[];
  readonly near?: readonly string[];
  readonly act?: string | Bilingual;
  readonly checkpoint?: string;
}

/** A refusal of the control API. Thrown by a route before it has changed anything. */
export class ControlProblem extends Error {
  override readonly name = 'ControlProblem';
  readonly slug: ProblemSlug;
  readonly detail: Bilingual;
  readonly particulars: Particulars;

  constructor(slug: ProblemSlug, detail: Bilingual, particulars: Particulars) {
    super(detail.en);
    this.slug = slug;
    this.detail = detail;
    this.particulars = particulars;
  }
}

/** `throw problem('bad-request', { ru: ..., en: ... }, { errors: [{ path: 'by', expected: ... }] })` */
export const problem = (slug: ProblemSlug, detail: Bilingual, particulars: Particulars = {}): ControlProblem =>
  new ControlProblem(slug, detail, particulars);

const spoken = (text: string | Bilingual, language: Language): string => (typeof text === 'string' ? text : text[language]);

/** The problem as it is answered. */
export const detailsOf = ({ slug, detail, particulars }: ControlProblem, language: Language): ProblemDetails => {
  const { errors, near, act, checkpoint } = particulars;
  const { status, title } = problems[slug];
  return {
    type: problemType(slug),
    title: title[language],
    status,
    detail: detail[language],
    ...(errors && { errors: errors.map((fault) => ({ ...fault, expected: spoken(fault.expected, language) })) }),
    ...(near && { near: [...near] }),
    ...(act !== undefined && { act: spoken(act, language) }),
    ...(checkpoint !== undefined && { checkpoint }),
  };
};
