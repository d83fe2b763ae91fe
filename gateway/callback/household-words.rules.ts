import { rule } from '../../schema/rules/registered.ts';
import type { NotificationChannel } from '../notification/notification.entity.ts';

type Decision = 'APPROVED' | 'REJECTED';

/** the outcome goes to the address that was given when registering. */
const goesByMail = rule('R-323', (decision: Decision) => decision === 'APPROVED' || decision === 'REJECTED');

/** The ways besides the account itself. */
export const waysOfOutcome = (decision: Decision): NotificationChannel[] => (goesByMail(decision) ? ['EMAIL'] : []);

/** a letter about a refusal says why; R-325: and whom to call. */
export const moderationWords = (decision: Decision, reason: string | null) =>
  decision === 'APPROVED'
    ? {
        kind: 'HOUSEHOLD_APPROVED',
        title: 'Проверка завершена',
        body: 'Модератор подтвердил человека, которого вы добавили в картотеку: ему доступны все услуги.',
      }
    : {
        kind: 'HOUSEHOLD_REJECTED',
        title: 'Проверка не пройдена',
        body: `Модератор отклонил человека, которого вы добавили в картотеку. Причина: ${reason ?? 'данные не совпали с базой застрахованных'}. Обратитесь в Центр записи по телефонам раздела «Обратная связь».`,
      };
