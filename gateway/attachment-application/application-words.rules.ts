import { instantIn } from '../../schema/calendar/index.ts';
import type { StoredApplicationStatus } from '../attachment/attachment-application.entity.ts';

export const applicationSubmitted = {
  kind: 'ATTACHMENT_SUBMITTED',
  words: { ru: 'Заявление на прикрепление', en: 'An application for attachment' },
} as const;

type News = Exclude<StoredApplicationStatus, 'ASKING' | 'IN_REVIEW'>;

const titles: Readonly<Record<News, string>> = {
  SUBMITTED: 'Заявление на прикрепление принято',
  ATTACHED: 'Вы прикреплены к поликлинике',
  REJECTED: 'В прикреплении отказано',
};

/** what people hear of an application; of one that was handed in, until when the clinic decides. @param dueMs epoch milliseconds */
export const applicationNews = (
  news: News,
  {
    clinic,
    decision,
    dueMs,
    zone,
  }: { readonly clinic: string; readonly decision: string | null; readonly dueMs: number; readonly zone: string },
): { readonly title: string; readonly body: string } => {
  const due = instantIn(zone, dueMs);
  const term = `Поликлиника рассмотрит его до ${due.slice(8, 10)}.${due.slice(5, 7)}.${due.slice(0, 4)} включительно.`;
  return { title: titles[news], body: news === 'SUBMITTED' ? `${clinic}. ${term}` : `${decision ?? clinic}.` };
};
