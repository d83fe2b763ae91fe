import type { Bilingual, Language } from '../graph/language.ts';
import { findRule } from './rule.service.ts';
import type { Refusal, RemedyAction } from './refusal.type.ts';
import type { RefusalCode } from './refusal-code.type.ts';

/** A refusal as the rules decide it: both languages, nothing looked up. */
export interface Refused {
  readonly code: keyof typeof RefusalCode;
  readonly rule: string;
  /** Code of the profile under which the rule fired. */
  readonly profile: string;
  readonly message: Bilingual;
  readonly remedies: readonly RemedyOffer[];
  readonly field?: string;
  /** An instant with its offset. */
  readonly retryAfter?: string;
}

export interface RemedyOffer {
  readonly action: keyof typeof RemedyAction;
  readonly message: Bilingual;
  readonly phone?: string | null;
  readonly url?: string | null;
}

/** A refusal as the graph shows it. */
export const showRefusal = (refused: Refused, language: Language): Refusal => ({
  code: refused.code,
  message: refused.message[language],
  rule: findRule(refused.rule, language),
  profile: refused.profile,
  field: refused.field ?? null,
  remedies: refused.remedies.map(({ action, message, phone, url }) => ({
    action,
    message: message[language],
    phone: phone ?? null,
    url: url ?? null,
  })),
  retryAfter: refused.retryAfter ?? null,
});
