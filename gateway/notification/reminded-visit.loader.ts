import type { EntityManager } from '@mikro-orm/postgresql';
import { AppointmentEntity } from '../appointment/appointment.entity.ts';
import type { ChildFact } from '../access/grants.rules.ts';
import { FamilyLinkEntity } from '../family/family-link.entity.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { zoneOfHome } from '../person/person.rules.ts';
import { keysOf, oipOf, personKey, type PersonKey } from '../storage/index.ts';
import type { RequestWorld } from '../world/index.ts';
import { ReminderSettingsEntity } from './reminder-settings.entity.ts';

type InWorld = Pick<RequestWorld, 'epoch' | 'baseEpoch'>;

/** Where a person is read: in the world, if it owns them, else in its base; undefined for somebody unknown. */
export const keyIn = async (em: EntityManager, { epoch, baseEpoch }: InWorld, oip: string): Promise<PersonKey | undefined> => {
  const keys = [personKey(epoch, oip), personKey(baseEpoch, oip)];
  const found = new Set((await em.find(PersonEntity, { key: { $in: keys } }, { fields: ['key'] })).map(({ key }) => key));
  return keys.find((key) => found.has(key));
};

export const reminderSettingsOf = (em: EntityManager, person: PersonKey): Promise<ReminderSettingsEntity | null> =>
  em.findOne(ReminderSettingsEntity, { person }, { refresh: true });

export const bookingOf = (em: EntityManager, person: PersonKey, ordinal: number): Promise<AppointmentEntity | null> =>
  em.findOne(AppointmentEntity, { person, ordinal }, { refresh: true });

/** Bookings that begin after a moment. */
export const bookingsAfter = (em: EntityManager, person: PersonKey, afterMs: number): Promise<AppointmentEntity[]> =>
  em.find(
    AppointmentEntity,
    { person, startsAt: { $gt: new Date(afterMs) } },
    { orderBy: { startsAt: 'asc', ordinal: 'asc' }, refresh: true },
  );

/** A link from an adult to a child, in whatever state, with what decides whether it still counts. */
export interface KnownLink extends Pick<ChildFact, 'linkStatus' | 'restriction' | 'birthDate' | 'today'> {
  readonly adultOip: string;
  readonly childOip: string;
  readonly childName: string;
}

const linkWith = async (
  em: EntityManager,
  world: RequestWorld,
  { person, childOip, status, restriction }: FamilyLinkEntity,
): Promise<KnownLink[]> => {
  const key = await keyIn(em, world, childOip);
  const child = key === undefined ? null : await em.findOne(PersonEntity, { key });
  if (!child) return [];
  const today = world.today(zoneOfHome(child.addressRegionCode ?? null));
  const facts = { linkStatus: status, restriction: restriction ?? null, birthDate: child.birthDate, today };
  return [{ adultOip: oipOf(person), childOip, childName: child.given, ...facts }];
};

/** Links of an adult. */
export const linksOf = async (em: EntityManager, world: RequestWorld, adult: PersonKey): Promise<KnownLink[]> =>
  (await Promise.all((await em.find(FamilyLinkEntity, { person: adult })).map((link) => linkWith(em, world, link)))).flat();

/** Links to a child: of each adult those that the world reads. */
export const linksTo = async (em: EntityManager, world: RequestWorld, childOip: string): Promise<KnownLink[]> => {
  const here = [world.epoch, world.baseEpoch].map(keysOf).map(({ first, last }) => ({ person: { $gte: first, $lte: last } }));
  const links = await em.find(FamilyLinkEntity, { childOip, $or: here });
  const known: KnownLink[] = [];
  for (const link of links)
    if ((await keyIn(em, world, oipOf(link.person))) === link.person) known.push(...(await linkWith(em, world, link)));
  return known;
};
