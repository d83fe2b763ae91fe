import { z } from 'zod';
import { readInstant } from '../calendar/index.ts';

export const [firstMoment, lastMoment] = ['2000-01-01T00:00:00Z', '2200-01-01T00:00:00Z'].map((text) => readInstant(text) ?? 0) as [
  number,
  number,
];

const isMoment = (text: string): boolean => {
  const ms = readInstant(text);
  return ms !== undefined && ms >= firstMoment && ms < lastMoment;
};

/** A time that a world may be set to: an instant with its offset in the years 2000 to 2199. */
export const moment = z
  .string()
  .refine(isMoment, {
    params: {
      expected: {
        ru: 'момент со смещением, например 2026-11-21T09:30:00+03:00, в годах 2000–2199',
        en: 'an instant with its offset, such as 2026-11-21T09:30:00+03:00, in the years 2000 to 2199',
      },
    },
  })
  .meta({ format: 'date-time' });
