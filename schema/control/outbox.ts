import { z } from 'zod';
import { instant } from '../registry/contract.ts';
import { textLike } from './text.ts';

// What was sent to people in one world.

export const sentMessage = z
  .strictObject({
    id: z.string(),
    channel: z.enum(['SMS', 'MAIL']),
    to: z.string(),
    subject: z.string().optional(),
    text: z.string(),
    code: z.string().optional().meta({ description: 'The code that the text carries' }),
    sentAt: instant.meta({ description: 'By the clock of the world' }),
  })
  .meta({ id: 'Message' });
export type Message = z.output<typeof sentMessage>;

export const outbox = z.strictObject({ messages: z.array(sentMessage).meta({ description: 'Newest first' }) });

export const outboxQuery = z.strictObject({
  to: z.string().min(1).optional().meta({ description: 'Phone number, however it is written, or address' }),
  channel: z.enum(['SMS', 'MAIL']).optional(),
  limit: textLike(/^[1-9]\d{0,2}$/, { ru: 'целое число от 1 до 999', en: 'a whole number from 1 to 999' })
    .transform(Number)
    .optional()
    .meta({ description: '100 without' }),
});
