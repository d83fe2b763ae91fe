import { z } from 'zod';

// Texts of the environment, as they are checked.

/** An address with one of these protocols, `http:`. */
export const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  });
/** Without a slash at its end. */
export const baseUrl = url('http:', 'https:').transform((text) => text.replace(/\/+$/, ''));
/** Digits; both bounds inclusive. */
export const whole = (min: number, max: number) =>
  z
    .string()
    .refine((text) => /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max, { error: `a whole number, ${min}..${max}` })
    .transform(Number);
