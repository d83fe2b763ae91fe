import { addDays, startOfDay } from '../../schema/calendar/index.ts';
import type { ViewerFacts, VisitFact } from '../access/grants.rules.ts';
import { gone } from '../appointment/appointment.rules.ts';
import { visitsInSpan } from '../appointment/clinic-day.loader.ts';
import { zoneOfClinic } from '../clinic/clinic.rules.ts';
import type { Context } from '../graph/context.ts';
import { oipOf } from '../storage/index.ts';

/** Whom a doctor's day brings; nobody for whoever is not a doctor. */
export const visitsToday = async (context: Context, { worksAs, today }: Pick<ViewerFacts, 'worksAs' | 'today'>): Promise<VisitFact[]> => {
  if (!worksAs) return [];
  const zone = zoneOfClinic(worksAs.moOid);
  const { moOid, resourceId } = worksAs;
  const span = { moOid, resourceId, fromMs: startOfDay(zone, today), toMs: startOfDay(zone, addDays(today, 1)) };
  const rows = await visitsInSpan(context, span);
  // By the span all of them are of that day.
  return rows.map(({ person, status }) => ({
    oip: oipOf(person),
    personKey: person,
    moOid,
    resourceId,
    day: today,
    cancelled: gone.has(status),
  }));
};
