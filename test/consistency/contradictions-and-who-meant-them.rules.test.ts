import { expect, it } from 'vitest';
import { tellConsistency, whomToLookAt } from '../../mocks/consistency/consistency.ts';
import { present } from '../registry/scene.ts';
import { days, livingWorld, now, oipOf, people } from '../life/living-world.ts';

const maria = oipOf('maria');

/** Contradictions of one person, in few words. */
const contradictionsOf = async (
  { ledgers }: ReturnType<typeof livingWorld>,
  oip: string,
  { nowMs = now, stored }: { nowMs?: number; stored?: Readonly<Record<string, Record<string, never>[]>> } = {},
) => {
  const kept = stored && new Map([[oip, stored]]);
  return tellConsistency(await ledgers(), nowMs, [oip], kept).contradictions.map(
    ({ check, because }) => `${check} ${because?.kind ?? 'NOBODY'}`,
  );
};

/** What the gateway has of a person who is as the registries say, but for these columns. */
const storedAs = (oip: string, differing: Readonly<Record<string, unknown>>) => {
  const data = present(people.registerData(oip, '2026-03-02'));
  const item = present(data.person.personItems[0]);
  const row = {
    family: item.surname,
    given: item.firstName,
    patronymic: item.patronymic ?? null,
    birth_date: item.birthDay,
    sex: item.gender === '1' ? 'MALE' : 'FEMALE',
    snils: data.snils?.snils ?? null,
    rmis_synced_at: null,
    ...differing,
  };
  return { person: [row as unknown as Record<string, never>] };
};

it('finds in an untouched world only what the cast is made to show', async () => {
  const ledgers = await livingWorld().ledgers();
  const { contradictions, unintended, looked } = tellConsistency(ledgers, now, whomToLookAt(ledgers), undefined);
  expect(unintended).toBe(0);
  expect(looked).toBeGreaterThan(50);
  expect(new Set(contradictions.map(({ person }) => person))).toEqual(new Set(['Воронов Николай Глебович', 'Чернов Павел Ильич']));
  expect(contradictions.every(({ because }) => because?.kind === 'STORY')).toBe(true);
});

it('calls what nobody meant unintended: storage that says another name', async () => {
  const world = livingWorld();
  expect(await contradictionsOf(world, maria, { stored: storedAs(maria, {}) })).toEqual([]);
  expect(await contradictionsOf(world, maria, { stored: storedAs(maria, { family: 'Иванова' }) })).toEqual(['STORED_PERSON NOBODY']);
});

it('waits for the letter that will put storage right', async () => {
  const world = livingWorld();
  await world.happen({
    registry: 'insured-persons',
    event: 'PERSON_DATA_CORRECTED',
    person: 'maria',
    family: 'Иванова',
    callback: { delayMs: 60_000 },
  });
  const found = await contradictionsOf(world, maria, { stored: storedAs(maria, {}) });
  expect(found).toContain('STORED_PERSON LETTER');
});

it('names the event that made a slot free though somebody is booked there', async () => {
  const world = livingWorld();
  const visit = present(people.visits(maria).find(({ status, startsAt }) => status === 'RECORDED' && Date.parse(startsAt) > now));
  await world.happen({ registry: 'fer', event: 'SLOT_FREED', slot: present(visit.slotId) });
  expect(await contradictionsOf(world, maria)).toEqual(['SLOT_OF_A_VISIT EVENT']);
});

it('tells a delay from what stays: an attachment that the clinic has not heard of yet', async () => {
  const world = livingWorld();
  const known = people.registerData(maria, '2026-03-02')?.attach?.attachItems.map(({ moFId }) => moFId) ?? [];
  const other = present(people.organizations.find(({ moOid, regionCode }) => regionCode === '77' && !known.includes(moOid)));
  await world.happen({ registry: 'insured-persons', event: 'ATTACHED', person: 'maria', clinic: other.moOid });
  const found = await contradictionsOf(world, maria, { nowMs: now + days(0) });
  expect(found).toContain('ATTACHMENT_KNOWN DELAY');
  expect(await contradictionsOf(world, maria, { nowMs: now + days(1) })).toEqual([]);
});

it('looks at whoever an event concerns, beyond the cast', async () => {
  const world = livingWorld();
  const somebody = '100000000007';
  expect(whomToLookAt(await world.ledgers())).not.toContain(somebody);
  await world.happen({ registry: 'zags', event: 'DEATH', person: somebody });
  expect(whomToLookAt(await world.ledgers())).toContain(somebody);
});
