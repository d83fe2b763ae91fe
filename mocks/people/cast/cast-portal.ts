import { addDays, type Day } from '../../../schema/calendar/index.ts';
import { profileOn } from '../../../schema/region/index.ts';
import { displayName } from '../names/full-name.ts';
import { momentOf } from '../portal/moment.ts';
import type { Consent, DiaryEntry, FamilyLink, HouseholdMember, PolicyUse, PortalStory } from '../portal/portal-story.ts';
import { guidOf } from '../random/deterministic-guid.ts';
import type { Resident } from '../resident.ts';
import type { VisitStory } from '../visit-story.ts';
import { castEsiaOid, castOip } from './cast-identifiers.ts';
import { portalOfCast, type CastPerson } from './cast-person.ts';
import type { CastPolicyUse, CastPortalLife } from './cast-portal-life.ts';
import { staff } from './staff.ts';

/** Where the others of the cast are found. */
export interface CastAround {
  readonly anchor: Day;
  readonly people: readonly CastPerson[];
  readonly lives: Readonly<Record<number, CastPortalLife>>;
  residentOf(number: number): Resident;
}

const noon = 12 * 60;
const nameOf = (around: CastAround, number: number): string => displayName(around.residentOf(number).name);

const linksOf = (person: CastPerson, around: CastAround): readonly FamilyLink[] =>
  (person.links ?? []).map((link, place) => ({
    ordinal: place + 1,
    childOip: castOip(link.child),
    adultDisplayName: nameOf(around, person.number),
    kind: link.kind,
    status: link.status,
    ...(link.route && { route: link.route }),
    policyLinked: link.policyLinked,
    ...(link.restriction !== undefined && { restriction: link.restriction }),
    ...(link.status !== 'MANUAL_REQUIRED' &&
      link.status !== 'VERIFICATION_PENDING' && { checkedAt: momentOf(addDays(around.anchor, -40), noon) }),
  }));

/** Numbers of everybody whom a household ever had, in the order in which they were added; the keeper first. */
const membersOf = ({ number, household = [] }: CastPerson, { members = {} }: CastPortalLife): readonly number[] => {
  const others = Object.keys(members).map(Number);
  return [number, ...household, ...others.filter((one) => !household.includes(one))];
};

const householdOf = (person: CastPerson, life: CastPortalLife, { anchor }: CastAround): readonly HouseholdMember[] => {
  const portal = portalOfCast(person);
  const moderated = profileOn(portal, anchor).householdModeration;
  return membersOf(person, life).map((number, place) => {
    const state = life.members?.[number];
    const pending = state?.moderation === 'PENDING';
    const addedOn = addDays(anchor, pending ? -3 : -300 + 3 * place);
    const addedAt = momentOf(addedOn, noon + place);
    return {
      ordinal: place + 1,
      memberOip: castOip(number),
      portal,
      moderation: state?.moderation ?? 'APPROVED',
      ...(state?.reason !== undefined && { rejectionReason: state.reason }),
      addedAt,
      ...(!pending && { decidedAt: moderated ? momentOf(addDays(addedOn, 2), noon + 90) : addedAt }),
      ...(state?.moderation === 'REMOVED' && { removedAt: momentOf(addDays(anchor, -60), noon) }),
    };
  });
};

const consentsOf = (person: CastPerson, life: CastPortalLife, around: CastAround): readonly Consent[] =>
  (life.consents ?? []).map(({ to, as: [grantor, grantee], on, revokedOn }, place) => ({
    ordinal: place + 1,
    granteeOip: castOip(to),
    grantor: { displayName: nameOf(around, person.number), relation: grantor },
    grantee: { displayName: nameOf(around, to), relation: grantee },
    grantedAt: momentOf(on, noon + 10),
    ...(revokedOn !== undefined && { revokedAt: momentOf(revokedOn, noon + 20) }),
  }));

const actorOf = ({ by, relation }: CastPolicyUse, around: CastAround): PolicyUse['actor'] => {
  const as = relation === undefined ? {} : { relation };
  if (typeof by === 'number') return { displayName: nameOf(around, by), ...as, esiaOid: castEsiaOid(by), oip: castOip(by) };
  const member = staff().find(({ name }) => name === by);
  if (!member) throw new RangeError(`nobody of the staff is called ${by}`);
  const [family = '', given = ''] = member.fullName.split(' ');
  return { displayName: displayName({ family, given }), ...as, esiaOid: member.esiaOid };
};

const usesOf = (oip: string, life: CastPortalLife, around: CastAround): readonly PolicyUse[] =>
  (life.uses ?? []).map((use, place) => ({
    useId: guidOf(`policy use ${oip}.${place + 1}`),
    at: momentOf(use.on, noon + 10 + place),
    actor: actorOf(use, around),
    service: use.service,
    allowed: use.refusalCode === undefined,
    ...(use.refusalCode !== undefined && { refusalCode: use.refusalCode }),
  }));

const diaryOf = ({ diary = [] }: CastPortalLife): readonly DiaryEntry[] =>
  diary.map(({ metric, value, secondValue, on, at }, place) => ({
    ordinal: place + 1,
    metric,
    value,
    ...(secondValue !== undefined && { secondValue }),
    measuredAt: momentOf(on, at),
  }));

/** Whose links, consents and households name one of the cast. */
const mentionedBy = (number: number, { people, lives }: CastAround): readonly string[] =>
  people
    .filter((person) => person.number !== number && person.account)
    .filter((person) => {
      const life = lives[person.number] ?? {};
      const links = (person.links ?? []).some(({ child }) => child === number);
      return links || membersOf(person, life).includes(number) || (life.consents ?? []).some(({ to }) => to === number);
    })
    .map((person) => castOip(person.number));

const toldOn = <Told extends { readonly on: Day }>({ on, ...told }: Told) => ({ ...told, updatedAt: momentOf(on, noon) });

/** What the portal knew of one of the cast. */
export const castPortalStory = (person: CastPerson, visits: readonly VisitStory[], around: CastAround): PortalStory => {
  const { oip, name, account } = around.residentOf(person.number);
  const life = around.lives[person.number] ?? {};
  return {
    oip,
    name,
    anchor: around.anchor,
    ...(account && { account }),
    links: linksOf(person, around),
    household: householdOf(person, life, around),
    consents: consentsOf(person, life, around),
    uses: usesOf(oip, life, around),
    visits,
    diary: diaryOf(life),
    ...(life.childData && { childData: toldOn(life.childData) }),
    ...(life.anamnesis && { anamnesis: toldOn(life.anamnesis) }),
    mentionedBy: mentionedBy(person.number, around),
    nameOf: (other) => nameOf(around, Number(other)),
  };
};
