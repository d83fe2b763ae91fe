import type { EntityManager } from '@mikro-orm/postgresql';
import { zoneOfClinic } from '../clinic/clinic.rules.ts';
import { notify } from '../notification/notify.service.ts';
import { oipOf } from '../storage/index.ts';
import type { RequestWorld } from '../world/index.ts';
import type { HomeVisitRow } from './home-visit.loader.ts';
import { homeVisitNews, type HomeVisitNews } from './home-visit-words.rules.ts';

type Told = Pick<
  HomeVisitRow,
  'person' | 'ordinal' | 'moOid' | 'addressText' | 'expectedFrom' | 'expectedTo' | 'bookedByOip' | 'bookedByName'
>;

/** Everybody who hears of a visit, the lower number first: first touch comes before. */
export const hearersOf = ({ person, bookedByOip }: Pick<Told, 'person' | 'bookedByOip'>): string[] =>
  [...new Set([oipOf(person), ...(bookedByOip === null ? [] : [bookedByOip])])].toSorted();

/** The patient hears of it, and whoever called the doctor. */
export const tellOfHomeVisit = async (em: EntityManager, world: RequestWorld, news: HomeVisitNews, visit: Told): Promise<void> => {
  const { person, ordinal, moOid, bookedByOip, bookedByName } = visit;
  for (const to of hearersOf(visit)) {
    const { title, body } = homeVisitNews(news, zoneOfClinic(moOid), visit, to === bookedByOip ? null : bookedByName);
    await notify(em, world, {
      to,
      kind: `HOME_VISIT_${news}`,
      title,
      body,
      about: { type: 'HomeVisit', id: `${oipOf(person)}.${ordinal}` },
    });
  }
};
