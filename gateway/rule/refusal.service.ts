import type { Language } from '../graph/language.ts';
import { findRule } from './rule.service.ts';
import type { Refused } from './refusal.rules.ts';
import type { Refusal } from './refusal.type.ts';

/** A refusal as the graph shows it. */
export const showRefusal = (refused: Refused, language: Language): Refusal => ({
  code: refused.code,
  message: refused.message[language],
  rule: refused.rule === null ? null : findRule(refused.rule, language),
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
