import { instantIn } from '../../schema/calendar/index.ts';
import { ownGrant } from '../account/account.service.ts';
import type { Context } from '../graph/context.ts';
import { idKind } from '../graph/global-id.ts';
import { personLoader, type PersonRow } from '../person/person.loader.ts';
import { zoneOfHome } from '../person/person.rules.ts';
import { findPerson, wholePerson } from '../person/person.service.ts';
import type { Participant, Person } from '../person/person.type.ts';
import { oipOf, personKey } from '../storage/index.ts';
import { familyLinksLoader, familyLinksToChildLoader, type FamilyLinkRow } from './family-link.loader.ts';
import { decidedBy, isDecided, isOwnLink, relationOf, statusOn } from './family-link.rules.ts';
import type { FamilyLink } from './family-link.type.ts';

/** OIP of the adult and number of the link. */
export const familyLinkId = idKind('FamilyLink', /^(\d{12})\.(\d{1,9})$/);

const moscow = 'Europe/Moscow';

/** Somebody who may be stored in the world or in its base; undefined where in neither. */
const storedAnywhere = async (context: Context, oip: string): Promise<PersonRow | undefined> => {
  const { epoch, baseEpoch } = context.world;
  const rows = await context.use(personLoader).loadMany([personKey(epoch, oip), personKey(baseEpoch, oip)]);
  return rows.find((row): row is PersonRow => row !== null && !(row instanceof Error));
};

const show = async (context: Context, row: FamilyLinkRow): Promise<FamilyLink> => {
  const [{ oip: viewerOip }, child] = await Promise.all([context.viewer(), storedAnywhere(context, row.childOip)]);
  const adultOip = oipOf(row.person);
  const decided = isDecided(row.status) && row.checkedAt !== null;
  return {
    id: familyLinkId.write(`${adultOip}.${row.ordinal}`),
    kind: row.kind,
    status: statusOn(row, child?.birthDate ?? null, context.world.today(zoneOfHome(child?.addressRegionCode ?? null))),
    route: row.route,
    policyLinked: row.policyLinked,
    restriction: isOwnLink(adultOip, viewerOip) ? row.restriction : null,
    checkedAt: row.checkedAt === null ? null : instantIn(moscow, row.checkedAt),
    provenance: {
      system: decidedBy(row.route, decided),
      retrievedAt: instantIn(moscow, row.checkedAt ?? row.syncedAt),
      stale: false,
      requestId: null,
    },
    adultKey: row.person,
    adultName: row.adultDisplayName,
    childOip: row.childOip,
  };
};

/** Links of the viewer to children and wards, in the order in which they were made; null where no citizen is signed in. */
export const ownChildren = async (context: Context): Promise<FamilyLink[] | null> => {
  const grant = await ownGrant(context);
  if (!grant) return null;
  const rows = await context.use(familyLinksLoader).load(grant.personKey);
  return Promise.all(rows.map((row) => show(context, row)));
};

/** Links in which a person is the adult, then those in which it is the child; the adults are touched first. */
export const relativesOf = async (context: Context, { oip }: Pick<Person, 'oip'>): Promise<FamilyLink[]> => {
  const grant = await (await context.viewer()).find(oip);
  const person = grant && (await wholePerson(context, grant));
  if (!grant || !person) return [];
  await context.touch(person.mentionedBy);
  const [asAdult, asChild] = await Promise.all([
    context.use(familyLinksLoader).load(grant.personKey),
    context.use(familyLinksToChildLoader).load(oip),
  ]);
  return Promise.all([...asAdult, ...asChild].map((row) => show(context, row)));
};

/** A link of somebody whose relatives the viewer may see; null for any other. Only the viewer's own people are looked through. */
export const findLink = async (context: Context, id: string): Promise<FamilyLink | null> => {
  familyLinkId.read(id, 'id');
  const { grants } = await context.viewer();
  const people = [...grants.values()].filter(({ sees }) => sees.has('RELATIVES'));
  const links = await Promise.all(people.map((one) => relativesOf(context, one)));
  return links.flat().find((link) => link.id === id) ?? null;
};

export const adultOf = async (context: Context, { adultKey, adultName, kind }: FamilyLink): Promise<Participant> => {
  const adult = await context.use(personLoader).load(adultKey);
  return { displayName: adultName, relation: adult && relationOf(kind, adult.sex) };
};

/** Null for whoever may not see the child. */
export const childOf = (context: Context, { childOip }: FamilyLink): Promise<Person | null> => findPerson(context, childOip);
