import type { Bilingual } from '../graph/language.ts';
import type { RemedyAction } from './refusal.type.ts';
import type { RefusalCode } from './refusal-code.type.ts';

/** A refusal as the rules decide it: both languages, nothing looked up. */
export interface Refused {
  readonly code: keyof typeof RefusalCode;
  /** Code of the catalogue; null where none of its rules said it. */
  readonly rule: string | null;
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

/** What a refusal says, whichever profile it fires under. */
export interface RefusalText extends Omit<Refused, 'profile' | 'remedies'> {
  /** None: nothing helps. */
  readonly remedies?: readonly RemedyOffer[];
}

/** That refusal, of the profile with this code. */
export const refusedUnder = (profile: string, { remedies = [], ...text }: RefusalText): Refused => ({ ...text, profile, remedies });

/** What to do where an account is of too low a level. */
export const raiseLevel: readonly RemedyOffer[] = [
  {
    action: 'RAISE_ACCOUNT_LEVEL',
    message: { ru: 'Подтвердите учётную запись на Госуслугах', en: 'Have the account verified at Gosuslugi' },
  },
  {
    action: 'VISIT_MFC',
    message: { ru: 'Или подтвердите личность в МФЦ', en: 'Or confirm your identity at an office of public services' },
  },
];
