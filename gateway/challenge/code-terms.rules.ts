const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** What a one-time code is like: the sources do not say, so it is set here. */
export const codeTerms = {
  digits: 6,
  /** World time. */
  lifetimeMs: 5 * minuteMs,
  /** The last one included. */
  attempts: 3,
} as const;

/** At most so many within a stretch of world time that ends now. */
export interface CodeLimit {
  readonly most: number;
  readonly withinMs: number;
}

/** What keeps a code from being guessed, however many codes are asked for and whoever asks: set here as well. */
export const codeLimits = {
  /** Wrong answers to codes that went to one person’s phone. */
  wrongAnswers: { most: 10, withinMs: 24 * hourMs },
  /** Codes that one account had sent to one person. */
  codesOfPair: { most: 5, withinMs: hourMs },
  /** Codes that were sent to one person, whoever asked. */
  codesOfOwner: { most: 15, withinMs: 24 * hourMs },
} as const satisfies Readonly<Record<string, CodeLimit>>;
