import { z } from 'zod';
import type { Bilingual } from '../language/index.ts';

/** Text of this form; `expected` is what a refusal says of any other. */
export const textLike = (pattern: RegExp, expected: Bilingual): z.ZodString =>
  z
    .string()
    .refine((text) => pattern.test(text), { params: { expected } })
    .meta({ pattern: pattern.source });
