import type { EntityManager } from '@mikro-orm/postgresql';
import { parseInstant } from '../../schema/calendar/index.ts';
import { FamilyLinkEntity } from '../family/family-link.entity.ts';
import { PersonEntity } from '../person/person.entity.ts';
import type { PersonKey } from '../storage/index.ts';
import { afterGuardianship, afterMfc, type LinkState } from './link-news.rules.ts';
import type { LetterOf, Receiver, Write } from './receiver.service.ts';

const decide = async (
  em: EntityManager,
  where: { readonly person: PersonKey; readonly childOip: string },
  checkedAt: Date,
  next: (link: LinkState) => LinkState,
): Promise<number> => {
  const links = await em.find(FamilyLinkEntity, where);
  for (const link of links) {
    const { status, route, restriction } = link;
    const decided = next({ status, route: route ?? null, restriction: restriction ?? null });
    await em.nativeUpdate(FamilyLinkEntity, { person: where.person, ordinal: link.ordinal }, { ...decided, checkedAt });
  }
  return links.length;
};

/** An MFC decides about a link that the parent has asked for; where there is none, there is nothing to decide. */
export const linkConfirmed = async (_by: Receiver, { at, news }: LetterOf<'LinkConfirmed'>): Promise<Write> => {
  const { childOip, confirmed } = news.content;
  return async (em, person) =>
    void (await decide(em, { person, childOip }, new Date(parseInstant(at)), (link) => afterMfc(link, confirmed)));
};

/** A ward whom the portal did not know of becomes one of the guardian's. */
const addWard = async (em: EntityManager, person: PersonKey, childOip: string, at: Date): Promise<void> => {
  const guardian = await em.findOneOrFail(PersonEntity, { key: person });
  const links = await em.find(FamilyLinkEntity, { person });
  await em.insert(FamilyLinkEntity, {
    person,
    ordinal: Math.max(0, ...links.map(({ ordinal }) => ordinal)) + 1,
    childOip,
    adultDisplayName: [guardian.family, guardian.given, guardian.patronymic].filter(Boolean).join(' '),
    kind: 'WARD',
    policyLinked: false,
    checkedAt: at,
    syncedAt: at,
    ...afterGuardianship({ status: 'VERIFICATION_PENDING', restriction: null, route: null }, { change: 'ESTABLISHED' }),
  });
};

export const guardianshipChanged = async ({ touch }: Receiver, { at, news }: LetterOf<'GuardianshipChanged'>): Promise<Write> => {
  const { childOip, change } = news.content;
  if (change === 'ESTABLISHED') await touch([childOip]);
  return async (em, person) => {
    const moment = new Date(parseInstant(at));
    const links = await decide(em, { person, childOip }, moment, (link) => afterGuardianship(link, news.content));
    if (links === 0 && change === 'ESTABLISHED') await addWard(em, person, childOip, moment);
  };
};
