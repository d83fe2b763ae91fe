import { addDays, fullYears, instantIn, startOfDay, type Day } from '../../../schema/calendar/index.ts';
import type { PersonTrace } from '../../../schema/registry/rmis.ts';
import { displayName } from '../names/full-name.ts';
import type { Account } from '../persona.ts';
import { below, percent, type DrawMaker } from '../random/keyed-draw.ts';
import type { Kinship, Place } from './kinship.ts';
import { oipOf } from './residents.ts';
import type { Traits } from './traits.ts';

type FamilyLink = PersonTrace['portal']['familyLinks'][number];

/** What the portal knows of an account. */
export const portalAccount = ({
  esiaOid,
  level,
  phoneActivated,
  email,
  twoFactorEnabled,
}: Account): NonNullable<PersonTrace['portal']['account']> => ({
  esiaOid,
  level,
  phoneActivated,
  ...(email !== undefined && { email }),
  twoFactorEnabled,
});

/** Account and children of somebody of the population; a link to a child who is 18 has expired. */
export const createPopulationPortal = (draws: DrawMaker, kinship: Kinship, traits: Traits, anchor: Day) => {
  const draw = draws('portal');
  const childLink = (adult: Place, child: Place, place: number): FamilyLink => {
    const adultNow = fullYears(kinship.birthDate(child), anchor) >= 18;
    const linkedOn = addDays(kinship.birthDate(child), 20);
    const checkedOn = linkedOn < addDays(anchor, -1) ? addDays(anchor, -1 - below(draw(child.index, 1), 10)) : addDays(anchor, -1);
    return {
      ordinal: place + 1,
      childOip: oipOf(child.index),
      adultDisplayName: displayName(traits.name(adult)),
      kind: traits.sex(child) === 'MALE' ? 'SON' : 'DAUGHTER',
      status: adultNow ? 'EXPIRED' : 'VERIFIED',
      route: adult.pattern.regionCode === '77' ? 'ZAGS' : 'CLINIC_CONFIRMATION',
      policyLinked: !adultNow && percent(draw(child.index, adult.member, 2), 92),
      checkedAt: instantIn('Europe/Moscow', startOfDay('Europe/Moscow', checkedOn) + 11 * 3_600_000),
    };
  };
  return (place: Place): PersonTrace['portal'] => {
    const account = traits.isAlive(place, anchor) ? traits.account(place) : undefined;
    if (!account) return { familyLinks: [] };
    const isParent = place.as.role === 'MOTHER' || place.as.role === 'FATHER';
    const children = isParent ? kinship.family(place).filter(({ as }) => as.role === 'CHILD' && as.youngest < 19 * 365) : [];
    return { account: portalAccount(account), familyLinks: children.map((child, at) => childLink(place, child, at)) };
  };
};
