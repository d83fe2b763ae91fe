import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { profileOn, regionByCode, type ParentalRightsRoute } from '../../schema/region/index.ts';
import { FamilyLinkEntity } from '../family/family-link.entity.ts';
import { RegistryUnavailable } from '../registry/index.ts';
import { NotSynced, ownPerson, recordAct, writeIn } from '../world/index.ts';
import { linkAsked, papersNeeded } from './acts.rules.ts';
import type { Checker } from './checker.service.ts';
import { messageGuid, knownPerson } from './exchange.service.ts';
import { LinkCheckEntity } from './link-check.entity.ts';
import { readCheckedPersons, readWaitingLinks, type CheckedPerson, type WaitingLink } from './link-check.loader.ts';
import { waits } from './link-state.rules.ts';
import { routeOf, wardIsDescribed } from './parental-route.rules.ts';

/** The profile of the territory where the child lives. */
const profileFor = (child: CheckedPerson, today: string) =>
  profileOn(regionByCode(child.addressRegionCode ?? '')?.profile ?? 'FEDERAL', today);

/** Where the link is checked, and whether anybody can be asked there. */
const planFor = (link: WaitingLink, child: CheckedPerson, today: string): { route: ParentalRightsRoute; asks: boolean } => {
  const { documents } = knownPerson(child);
  const route = link.route ?? routeOf(link.kind, documents, profileFor(child, today));
  return { route, asks: route === 'ZAGS' || (route === 'GUARDIANSHIP' && wardIsDescribed({ documents })) };
};

const begin = async (em: EntityManager, { world }: Checker, link: WaitingLink, child: CheckedPerson): Promise<void> => {
  const person = await ownPerson(em, world, link.adultOip);
  const stored = await em.findOneOrFail(FamilyLinkEntity, { person, ordinal: link.ordinal }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!waits(stored.status)) return;
  const { route, asks } = planFor(link, child, world.today());
  const now = new Date(world.nowMs());
  stored.route = route;
  if (asks) {
    const messageId = messageGuid(link.adultOip, String(link.ordinal), String(stored.syncedAt.getTime()));
    const row = { person, link: link.ordinal, checkedAt: route as LinkCheckEntity['checkedAt'], messageId, createdAt: now };
    const made = await em.createQueryBuilder(LinkCheckEntity).insert(row).onConflict().ignore().execute<{ affectedRows: number }>('run');
    if (made.affectedRows > 0) await recordAct(em, world, linkAsked(stored));
  } else if (route === 'MFC' || route === 'GUARDIANSHIP') {
    // Papers are needed, which the adult brings: an MFC's or a ward's document.
    stored.status = 'MANUAL_REQUIRED';
    stored.checkedAt = now;
    await recordAct(em, world, papersNeeded(stored));
  }
};

/**
 * Writes down what is to be asked about links that wait: the world then owns the adult. Nothing is sent yet, so that whoever comes after a
 * crash knows what may have been.
 */
export const beginChecks = async (by: Checker, seen: readonly string[]): Promise<void> => {
  const links = await readWaitingLinks(by, seen);
  if (links.length === 0) return;
  const oips = [...new Set(links.flatMap(({ adultOip, childOip }) => [adultOip, childOip]))];
  await by.touch(oips);
  const persons = await readCheckedPersons(by, oips);
  for (const link of links) {
    const child = persons.get(link.childOip);
    try {
      if (child) await writeIn(by.storage, by.world, (em) => begin(em, by, link, child));
    } catch (error) {
      // Of this adult RMIS has not told yet: the next turn comes.
      if (!(error instanceof NotSynced) && !(error instanceof RegistryUnavailable)) throw error;
      by.say('a link waits for its adult to be synced');
    }
  }
};
