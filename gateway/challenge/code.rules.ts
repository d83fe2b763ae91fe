import { codeTerms } from './code-terms.rules.ts';

/** A number as a code: leading zeros count. */
export const codeOf = (number: number): string => String(number % 10 ** codeTerms.digits).padStart(codeTerms.digits, '0');

/** What somebody typed as a code, without the spaces and hyphens that people put in; undefined where it cannot be one. */
export const readCode = (text: string): string | undefined => {
  const digits = text.replaceAll(/[\s-]/g, '');
  return digits.length === codeTerms.digits && /^[0-9]+$/.test(digits) ? digits : undefined;
};
