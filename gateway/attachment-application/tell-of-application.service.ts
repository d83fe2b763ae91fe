import type { EntityManager } from '@mikro-orm/postgresql';
import { addWorkingDays, dayIn, startOfDay } from '../../schema/calendar/index.ts';
import { attachmentId } from '../attachment/attachment.service.ts';
import { zoneOfClinic } from '../clinic/clinic.rules.ts';
import { notify } from '../notification/notify.service.ts';
import { oipOf } from '../storage/index.ts';
import type { RequestWorld } from '../world/index.ts';
import type { ApplicationRow } from '../attachment/attachment-application.loader.ts';
import { applicationNews } from './application-words.rules.ts';

type Told = Pick<ApplicationRow, 'person' | 'ordinal' | 'moOid' | 'decision' | 'appliedByOip' | 'requestedAt'>;

/** Everybody who hears of an application, the lower number first: first touch comes before. */
export const hearersOf = ({ person, appliedByOip }: Pick<Told, 'person' | 'appliedByOip'>): string[] =>
  [...new Set([oipOf(person), ...(appliedByOip === null ? [] : [appliedByOip])])].toSorted();

const decidesWithinWorkingDays = 2;

/** the person hears of it, and whoever applied for them. @param clinic its name */
export const tellOfApplication = async (
  em: EntityManager,
  world: RequestWorld,
  news: 'SUBMITTED' | 'ATTACHED' | 'REJECTED',
  application: Told,
  clinic: string,
): Promise<void> => {
  const { person, ordinal, moOid, decision, requestedAt } = application;
  const zone = zoneOfClinic(moOid);
  const dueMs = startOfDay(zone, addWorkingDays(dayIn(zone, requestedAt), decidesWithinWorkingDays));
  const { title, body } = applicationNews(news, { clinic, decision, dueMs, zone });
  const about = { type: attachmentId.type, id: `${oipOf(person)}.A${ordinal}` };
  for (const to of hearersOf(application)) await notify(em, world, { to, kind: `ATTACHMENT_${news}`, title, body, about });
};
