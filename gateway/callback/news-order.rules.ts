import type { Letter, News, NewsKind } from '../../schema/registry/callbacks.ts';

/**
 * Statuses are all told: each is a place in a history. Where the registry is asked anew how things are, no letter is too old: one may have been
 * written long before its sender itself knew. Of everything else the newest letter alone says how things are.
 */
const adding: ReadonlySet<NewsKind> = new Set<NewsKind>([
  'UpdateAppointmentStatus',
  'PersonChanged',
  'VisitChanged',
  'RecordChanged',
  'HomeCallChanged',
  'AttachmentApplicationChanged',
]);

/** What of a person a piece of news is about: of two with the same kind and object the newer one counts. */
export const objectOf = ({ kind, content }: News): string => {
  switch (kind) {
    case 'UpdateAppointmentStatus':
      return content.Book_Id_Mis;
    case 'GuardianshipChanged':
    case 'LinkConfirmed':
      return content.childOip;
    case 'HouseholdDecided':
      return content.memberOip;
    default:
      return '';
  }
};

/** Whether a letter still says something. `newest`: the highest sequence taken of the same kind and object; null: none was. */
export const isNews = ({ sequence, news }: Pick<Letter, 'sequence' | 'news'>, newest: number | null): boolean =>
  adding.has(news.kind) || newest === null || sequence > newest;
