// Numbers of OMS policies other than ENP.

/** Old sample: series of exactly 6 digits, number of exactly 10. */
export const isOldPolicy = (series: string, number: string): boolean => /^\d{6}$/.test(series) && /^\d{10}$/.test(number);

/** Temporary certificate: 9 digits, no series (facts F-007). */
export const isTemporaryPolicyNumber = (text: string): boolean => /^\d{9}$/.test(text);

/** Blank of a paper or card policy: 11 digits (facts F-007). */
export const isPolicyBlankNumber = (text: string): boolean => /^\d{11}$/.test(text);
