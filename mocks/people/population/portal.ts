import { addDays, fullYears, type Day } from '../../../schema/calendar/index.ts';
import { profileOn, regionByCode } from '../../../schema/region/index.ts';
import type { PortalTrace } from '../../../schema/registry/rmis-portal.ts';
import { displayName } from '../names/full-name.ts';
import { momentOf } from '../portal/moment.ts';
import { portalOf } from '../portal/portal-of.ts';
import type { FamilyLink, HouseholdMember } from '../portal/portal-story.ts';
import { below, percent, type DrawMaker } from '../random/keyed-draw.ts';
import type { VisitStory } from '../visit-story.ts';
import type { Kinship, Place } from './kinship.ts';
import { createHealthNotes } from './health-notes.ts';
import { indexOfOip, oipOf } from './residents.ts';
import type { Traits } from './traits.ts';

const hour = 60;
/** In a hundred links of Moscow's parents: ZAGS has not answered yet. */
const shareOfWaiting = 2;
const isParent = ({ as }: Place): boolean => as.role === 'MOTHER' || as.role === 'FATHER';
const isLinkedChild = ({ as }: Place): boolean => as.role === 'CHILD' && as.youngest < 19 * 365;

/** What the portal knows of somebody of the population; a link to a child who is 18 has expired. */
export const createPopulationPortal = (draws: DrawMaker, kinship: Kinship, traits: Traits, anchor: Day) => {
  const draw = draws('portal');
  const notes = createHealthNotes(draws, kinship, traits, anchor);
  const accountOf = (place: Place) => (traits.isAlive(place, anchor) ? traits.account(place) : undefined);

  const childLink = (adult: Place, child: Place, place: number): FamilyLink => {
    const adultNow = fullYears(kinship.birthDate(child), anchor) >= 18;
    const linkedOn = addDays(kinship.birthDate(child), 20);
    const checkedOn = linkedOn < addDays(anchor, -1) ? addDays(anchor, -1 - below(draw(child.index, 1), 10)) : addDays(anchor, -1);
    const route = adult.pattern.regionCode === '77' ? 'ZAGS' : 'CLINIC_CONFIRMATION';
    const waits = !adultNow && route === 'ZAGS' && percent(draw(child.index, adult.member, 4), shareOfWaiting);
    return {
      ordinal: place + 1,
      childOip: oipOf(child.index),
      adultDisplayName: displayName(traits.name(adult)),
      kind: traits.sex(child) === 'MALE' ? 'SON' : 'DAUGHTER',
      status: adultNow ? 'EXPIRED' : waits ? 'VERIFICATION_PENDING' : 'VERIFIED',
      route,
      policyLinked: !adultNow && !waits && percent(draw(child.index, adult.member, 2), 92),
      ...(!waits && { checkedAt: momentOf(checkedOn, 11 * hour) }),
    };
  };

  /** Oneself and the children whom one represents; the check of moderated portals is over. */
  const householdOf = (keeper: Place, links: readonly FamilyLink[]): readonly HouseholdMember[] => {
    const portal = regionByCode(keeper.pattern.regionCode)?.profile ?? 'FEDERAL';
    const minutes = profileOn(portal, anchor).householdModeration ? 30 * hour : 0;
    const children = links.filter(({ status }) => status === 'VERIFIED').map(({ childOip }) => childOip);
    return [oipOf(keeper.index), ...children].map((memberOip, place) => {
      const addedOn = addDays(anchor, -60 - below(draw(keeper.index, 3), 900));
      return {
        ordinal: place + 1,
        memberOip,
        portal,
        moderation: 'APPROVED',
        addedAt: momentOf(addedOn, 12 * hour + place),
        decidedAt: momentOf(addedOn, 12 * hour + place + minutes),
      };
    });
  };

  return (place: Place, visits: readonly VisitStory[]): PortalTrace => {
    const account = accountOf(place);
    const family = kinship.family(place);
    const children = account && isParent(place) ? family.filter(isLinkedChild) : [];
    const links = children.map((child, at) => childLink(place, child, at));
    const linkedTo = isLinkedChild(place) ? family.filter((one) => isParent(one) && accountOf(one)) : [];
    const places = new Map(family.map((one) => [one.index, one]));
    return portalOf({
      oip: oipOf(place.index),
      name: traits.name(place),
      anchor,
      ...(account && { account }),
      links,
      household: account ? householdOf(place, links) : [],
      consents: [],
      uses: [],
      visits,
      ...notes(place, account !== undefined),
      mentionedBy: linkedTo.map(({ index }) => oipOf(index)),
      nameOf: (oip) => displayName(traits.name(places.get(indexOfOip(oip) ?? -1) ?? place)),
    });
  };
};
