/** E.164: the code of the country comes first, so that a doctor elsewhere can call back. */
export const isFullPhone = (text: string): boolean => /^\+[1-9]\d{6,14}$/.test(text);
