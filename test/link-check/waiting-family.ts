import { FamilyLinkEntity } from '../../gateway/family/family-link.entity.ts';
import { storeRegistered } from '../../gateway/first-touch/register-half.service.ts';
import { storeTrace } from '../../gateway/first-touch/rmis-half.service.ts';
import type { KnownAdult, KnownChild } from '../../gateway/link-check/link-verdict.rules.ts';
import { checkLinks } from '../../gateway/link-check/link-check.service.ts';
import { LinkCheckEntity } from '../../gateway/link-check/link-check.entity.ts';
import { personKey, type Storage } from '../../gateway/storage/index.ts';
import { openWorlds, type RequestWorld } from '../../gateway/world/index.ts';
import { addDays } from '../../schema/calendar/index.ts';
import { registered, traced } from '../storage/told-people.ts';
import { authorities } from './authority.ts';
import { child, father, guardian, mother } from './civil-acts.ts';

export const now = '2026-03-02T09:00:00+03:00';
const oips = { mother: '000000000001', child: '000000000002', father: '000000000003', guardian: '000000000004' } as const;
export type Adult = Exclude<keyof typeof oips, 'child'>;
const adults = { mother, father, guardian } as const;

const tell = async (
  storage: Storage,
  epoch: number,
  oip: string,
  person: KnownAdult,
  documents: KnownChild['documents'],
  link?: 'SON' | 'WARD',
) => {
  const told = registered(oip);
  await storeRegistered(
    storage,
    epoch,
    {
      ...told,
      ...person,
      documents: documents.map((document) => ({ ...document, issuedOn: null, issuer: null })),
    },
    0,
  );
  const trace = traced(oip);
  const familyLinks = link
    ? [
        {
          ...trace.portal.familyLinks[0]!,
          childOip: oips.child,
          kind: link,
          status: 'VERIFICATION_PENDING' as const,
          route: undefined,
          policyLinked: false,
        },
      ]
    : [];
  await storeTrace(storage, epoch, oip, { ...trace, portal: { ...trace.portal, familyLinks } }, 0);
};

/** A family of the base whose links wait, and one world over it. */
export const waitingFamily = async (storage: Storage, birthCertificate: KnownChild['documents'] = child.documents) => {
  const frozenAt = { ms: Date.parse(now), anchor: '2026-03-02' };
  const worlds = await openWorlds({ storage, machineNowMs: () => 0, mode: 'sandbox', seed: 'zdravgraph', frozenAt });
  const world = await worlds.main();
  await tell(storage, world.baseEpoch, oips.child, child, birthCertificate);
  for (const who of ['mother', 'father', 'guardian'] as const) {
    await tell(storage, world.baseEpoch, oips[who], adults[who], [], who === 'guardian' ? 'WARD' : 'SON');
  }
  const told = authorities();
  const said: string[] = [];
  /** The world as it is that many days later. */
  const later = (days: number): RequestWorld => {
    const nowMs = Date.parse(now) + days * 86_400_000;
    return { ...world, nowMs: () => nowMs, today: () => addDays('2026-03-02', days) };
  };
  const checker = (days = 0) => ({
    world: later(days),
    storage,
    registries: told.registries,
    touch: () => Promise.resolve(),
    say: (text: string) => void said.push(text),
  });
  const read = async (who: Adult, epoch: number) => {
    const person = personKey(epoch, oips[who]);
    const em = storage.orm.em.fork();
    const [link, check] = [
      await em.findOne(FamilyLinkEntity, { person, ordinal: 1 }),
      await em.findOne(LinkCheckEntity, { person, link: 1 }),
    ];
    return {
      status: link?.status,
      route: link?.route,
      checkedAt: link?.checkedAt?.toISOString(),
      outcome: check?.outcome,
      messageId: check?.messageId ?? '',
    };
  };
  return {
    ...told,
    world,
    said,
    checker,
    turn: (days = 0, ...seen: Adult[]) =>
      checkLinks(
        checker(days),
        seen.map((who) => oips[who]),
      ),
    /** The link as the world has it, and what its check came to. */
    linkOf: (who: Adult) => read(who, world.epoch),
    inBase: (who: Adult) => read(who, world.baseEpoch),
  };
};
