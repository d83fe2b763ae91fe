import type { ParentalRightsRoute } from '../../schema/region/index.ts';
import type { NewsOf } from '../../schema/registry/callbacks.ts';
import type { FamilyLinkStatus } from '../family/family-link.entity.ts';

/** What of a family link a letter may change. */
export interface LinkState {
  readonly status: FamilyLinkStatus;
  readonly restriction: string | null;
  readonly route: ParentalRightsRoute | null;
}

/** How the portal says that a court has limited a parent, where the court's own words were not told. */
const byCourt = 'Решение суда об ограничении родительских прав';

/** The operator of an MFC has seen the parent and the papers. A restriction holds whatever is confirmed. */
export const afterMfc = ({ restriction }: LinkState, confirmed: boolean): LinkState => {
  if (!confirmed) return { status: 'NOT_CONFIRMED', restriction, route: 'MFC' };
  return { status: restriction === null ? 'VERIFIED' : 'RESTRICTED', restriction, route: 'MFC' };
};

/** What a guardianship authority's news does to a link. */
export const afterGuardianship = (
  link: LinkState,
  { change, decision = byCourt }: Pick<NewsOf<'GuardianshipChanged'>['content'], 'change' | 'decision'>,
): LinkState => {
  switch (change) {
    case 'ESTABLISHED':
      return { status: link.restriction === null ? 'VERIFIED' : 'RESTRICTED', restriction: link.restriction, route: 'GUARDIANSHIP' };
    case 'ENDED':
      return { status: 'EXPIRED', restriction: link.restriction, route: 'GUARDIANSHIP' };
    case 'RESTRICTED':
      return { ...link, status: 'RESTRICTED', restriction: decision };
    case 'RESTORED':
      return { ...link, status: 'VERIFIED', restriction: null };
  }
};
