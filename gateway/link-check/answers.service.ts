import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { FamilyLinkEntity } from '../family/family-link.entity.ts';
import { oipOf } from '../storage/index.ts';
import { recordAct, writeIn } from '../world/index.ts';
import { linkDecided } from './acts.rules.ts';
import type { Checker } from './checker.service.ts';
import type { Exchange, ExchangeAnswer, Parties } from './exchange.service.ts';
import { LinkCheckEntity } from './link-check.entity.ts';
import { readCheckByMessage, readCheckedPersons, type OpenCheck } from './link-check.loader.ts';
import { outcomeOfAnswer, statusAfter } from './link-state.rules.ts';
import type { CheckOutcome } from './link-verdict.rules.ts';

/** More than that in one turn wait for the next. */
const answersATurn = 500;

export const partiesOf = async (by: Checker, checks: readonly OpenCheck[]): Promise<Map<OpenCheck, Parties>> => {
  const persons = await readCheckedPersons(by, [...new Set(checks.flatMap(({ person, childOip }) => [oipOf(person), childOip]))]);
  const parties = new Map<OpenCheck, Parties>();
  for (const check of checks) {
    const [adult, child] = [persons.get(oipOf(check.person)), persons.get(check.childOip)];
    if (adult && child) parties.set(check, { adult, child, kind: check.kind });
  }
  return parties;
};

/** Writes an outcome to the check and to its link. */
const decide = (check: LinkCheckEntity, link: FamilyLinkEntity, outcome: CheckOutcome, now: Date): void => {
  check.outcome = outcome;
  check.decidedAt = now;
  link.status = statusAfter(outcome, link.restriction ?? null);
  link.route = link.status === 'MANUAL_REQUIRED' ? 'MFC' : check.checkedAt;
  link.checkedAt = now;
};

/** Both rows of a check, locked: whoever decides the same at this moment waits, and then sees what was decided. */
const lockedRows = async (em: EntityManager, { person, link: ordinal }: OpenCheck): Promise<[LinkCheckEntity, FamilyLinkEntity]> => {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
  const link = await em.findOneOrFail(FamilyLinkEntity, { person, ordinal }, lock);
  return [await em.findOneOrFail(LinkCheckEntity, { person, link: ordinal }, lock), link];
};

/** Nobody has answered in time. An answer that comes later may still decide. */
export const decideBySilence = (by: Checker, open: OpenCheck): Promise<void> =>
  writeIn(by.storage, by.world, async (em) => {
    const [check, link] = await lockedRows(em, open);
    const { status, restriction } = link;
    const state = { status, restriction: restriction ?? null, outcome: check.outcome ?? null, answerId: check.answerId ?? null };
    const outcome = outcomeOfAnswer(state, { id: '', outcome: 'SILENT' });
    if (!outcome || state.outcome !== null) return;
    decide(check, link, outcome, new Date(by.world.nowMs()));
    await recordAct(em, by.world, linkDecided(link, outcome));
  });

/** Takes one answer in, once; then acknowledges it: an answer whose taking failed is given again. */
const take = async (by: Checker, exchange: Exchange, answer: ExchangeAnswer): Promise<void> => {
  const known = await readCheckByMessage(by, answer.messageId);
  const parties = known && (await partiesOf(by, [known])).get(known);
  if (!known || !parties || known.checkedAt !== exchange.name) {
    by.say(`${exchange.name} answered a message that this world never sent`);
  } else {
    const told = { id: answer.id, outcome: answer.verdict(parties) };
    await writeIn(by.storage, by.world, async (em) => {
      const [check, link] = await lockedRows(em, known);
      const { status, restriction } = link;
      const state = { status, restriction: restriction ?? null, outcome: check.outcome ?? null, answerId: check.answerId ?? null };
      const outcome = outcomeOfAnswer(state, told);
      check.acceptedAt ??= new Date(by.world.nowMs());
      check.answerId ??= told.id;
      if (!outcome) return;
      decide(check, link, outcome, new Date(by.world.nowMs()));
      await recordAct(em, by.world, linkDecided(link, outcome));
    });
  }
  await exchange.acknowledge(answer.id);
};

/** Takes what an authority has to say, whether anybody still waits for it or not. */
export const takeAnswers = async (by: Checker, exchange: Exchange): Promise<void> => {
  const taken = new Set<string>();
  while (taken.size < answersATurn) {
    const answer = await exchange.answer();
    // The same again means that the acknowledgement did not help: not a third time in this turn.
    if (answer === 'NOT_READY' || answer === 'UNKNOWN' || taken.has(answer.id)) return;
    await take(by, exchange, answer);
    taken.add(answer.id);
  }
};

/** Asks for one answer by its request, past whatever stands first in the authority's queue. */
export const takeAnswerTo = async (by: Checker, exchange: Exchange, { messageId }: OpenCheck): Promise<'UNKNOWN' | undefined> => {
  const answer = await exchange.answer(messageId);
  if (answer === 'UNKNOWN') return answer;
  if (answer !== 'NOT_READY') await take(by, exchange, answer);
  return undefined;
};
