import { dayIn } from '../../schema/calendar/index.ts';
import { RegistryUnavailable } from '../registry/index.ts';
import { writeIn } from '../world/index.ts';
import { decideBySilence, partiesOf, takeAnswers, takeAnswerTo } from './answers.service.ts';
import { beginChecks } from './begin-checks.service.ts';
import type { Checker } from './checker.service.ts';
import { exchangesOf, type Exchange } from './exchange.service.ts';
import { LinkCheckEntity } from './link-check.entity.ts';
import { hasChecks, readOpenChecks, type OpenCheck } from './link-check.loader.ts';
import { isOverdue } from './link-state.rules.ts';

/** Requests of one turn to one authority, one after another; the others wait for the next turn. */
const asksATurn = 100;
/** One answer that cannot be read is passed over; more of them are a registry that is down. */
const failuresATurn = 2;
const moscow = 'Europe/Moscow';

/** Does what a registry must answer to; answers whether it did. Its failure is no news to anybody but the log. */
const answered = async (by: Checker, work: Promise<unknown>): Promise<boolean> => {
  try {
    await work;
    return true;
  } catch (error) {
    if (!(error instanceof RegistryUnavailable)) throw error;
    by.say(`links wait: ${error.registry} ${error.operation}, ${error.message}`);
    return false;
  }
};

/** By the message: the link may have been sent in anew since, under another. */
const setAccepted = (by: Checker, { person, link, messageId }: OpenCheck, acceptedAtMs: number | null): Promise<unknown> =>
  writeIn(by.storage, by.world, (em) =>
    em.nativeUpdate(
      LinkCheckEntity,
      { person, link, messageId, outcome: null },
      { acceptedAt: acceptedAtMs === null ? null : new Date(acceptedAtMs) },
    ),
  );

/** Hands in what is not accepted yet, or was lost at the authority. */
const handIn = async (by: Checker, exchange: Exchange, checks: readonly OpenCheck[]): Promise<void> => {
  const waiting = checks.filter(({ acceptedAt }) => acceptedAt === null).slice(0, asksATurn);
  for (const [check, parties] of await partiesOf(by, waiting)) {
    const accepted = async (): Promise<unknown> => setAccepted(by, check, await exchange.handIn(check.messageId, parties));
    if (!(await answered(by, accepted()))) return;
  }
};

/** Fetches answers: of the authority's queue, then one by one, which helps past an answer that cannot be read; answers whether it got all. */
const fetchAnswers = async (by: Checker, exchange: Exchange): Promise<boolean> => {
  const heard = await answered(by, takeAnswers(by, exchange));
  const open = (await readOpenChecks(by)).filter(({ checkedAt, acceptedAt }) => checkedAt === exchange.name && acceptedAt !== null);
  let failures = 0;
  for (const check of open.slice(0, asksATurn)) {
    const asked = takeAnswerTo(by, exchange, check).then((told) => (told === 'UNKNOWN' ? setAccepted(by, check, null) : undefined));
    if (!(await answered(by, asked))) failures += 1;
    if (failures > failuresATurn) return false;
  }
  return heard && failures === 0;
};

/** Gives up on authorities that have let their days pass. */
const giveUp = async (by: Checker): Promise<void> => {
  for (const check of await readOpenChecks(by)) {
    if (check.acceptedAt !== null && isOverdue(dayIn(moscow, check.acceptedAt), by.world.today())) await decideBySilence(by, check);
  }
};

export interface TurnTaken {
  /** All of those who were seen have been looked at. */
  readonly begun: boolean;
  /** No authority that was asked for answers failed. */
  readonly heard: boolean;
}

/**
 * One turn of checking links in one world: begin, hand in, fetch, give up. Everything is written before it is sent and decided once, so
 * that a turn may end anywhere, and two gateways may take turns.
 * @param seen adults of the base who signed in to this world
 * @param fetches false where nothing can be ready that was not: the world's time is that of the last turn, which heard every authority
 */
export const checkLinks = async (by: Checker, seen: readonly string[], fetches = true): Promise<TurnTaken> => {
  const begun = await answered(by, beginChecks(by, seen));
  if (!(await hasChecks(by))) return { begun, heard: true };
  let heard = true;
  for (const exchange of exchangesOf(by.registries)) {
    const open = (await readOpenChecks(by)).filter(({ checkedAt }) => checkedAt === exchange.name);
    await handIn(by, exchange, open);
    if (fetches && !(await fetchAnswers(by, exchange))) heard = false;
  }
  if (fetches) await giveUp(by);
  return { begun, heard };
};
