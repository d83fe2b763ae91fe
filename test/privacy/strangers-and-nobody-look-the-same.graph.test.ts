import { describe, expect, it } from 'vitest';
import { worldOfFile } from '../setup/index.ts';
import { askEverything, codesOf, idsOf, idsOfNobody, secretsOf, sharedPeople } from './asked-of-a-person.ts';

const world = await worldOfFile();

const oipOf = (name: string): string => {
  const oip = sharedPeople.persona(name)?.oip;
  if (oip === undefined) throw new Error(`${name} is no citizen`);
  return oip;
};
const [artyom, mark, vera] = ['000000000003', '000000000014', '000000000016'];
/** Some of the population who can sign in. */
const signingIn = [17, 40_001, 654_321, 1_234_567, 1_999_999]
  .map((index) =>
    Array.from({ length: 50 }, (_, next) => String(100_000_000_000 + index - next)).find(
      (oip) => (sharedPeople.persona(oip)?.level ?? 'SIMPLIFIED') !== 'SIMPLIFIED',
    ),
  )
  .flatMap((oip) => oip ?? []);

/** Staff of clinics see their clinic's patients: the access matrix says whom. These have nobody of `persons`. */
const strangers = ['anna', 'viktor', 'dmitry', 'aigul', 'callcentre', 'moderator', 'insurer', 'mfc', ...signingIn];
const persons = ['maria', 'kirill', 'pavel', 'nikolay'].map(oipOf).concat(artyom, signingIn);

/** That the asker gets of this person what one gets of nobody, and not a word more. */
const expectNothing = async (asker: string, oip: string): Promise<void> => {
  const ids = idsOf(oip);
  const [told, nobody] = await Promise.all([askEverything(world.as(asker), ids), askEverything(world.as(asker), idsOfNobody(ids))]);
  expect(told, `${asker} about ${oip}`).toEqual(nobody);
  const { nodes, ...fields } = told.data ?? {};
  expect(Object.values(fields).filter((value) => value !== null)).toEqual([]);
  expect(nodes).toEqual(Object.keys(ids).map(() => null));
  expect(codesOf(told)).toEqual(['NOT_VISIBLE']);
  expect(told.errors).toHaveLength(Object.keys(ids).length + 9);
  const text = JSON.stringify(told);
  expect(secretsOf(oip).filter((secret) => text.includes(secret))).toEqual([]);
};

describe('whoever one may not see', () => {
  it('looks to a stranger like somebody who does not exist, by whatever id, to the last letter [R-150]', async () => {
    expect(signingIn).toHaveLength(5);
    for (const stranger of strangers) {
      await Promise.all(persons.filter((oip) => oip !== stranger).map((oip) => expectNothing(stranger, oip)));
    }
  });

  it('looks the same after they have signed in themselves, and are kept in storage', async () => {
    for (const oip of signingIn) {
      const told = await askEverything(world.as(oip), idsOf(oip));
      expect(told.data?.person?.name.full).toContain(secretsOf(oip)[0]);
      expect(told.data?.policyNode).not.toBeNull();
    }
    await Promise.all(signingIn.map((oip) => expectNothing('anna', oip)));
  });

  it('is not told of to whoever did not sign in: the same answer for everybody', async () => {
    const [told, nobody] = await Promise.all([
      askEverything(world.anonymous(), idsOf(oipOf('maria'))),
      askEverything(world.anonymous(), idsOfNobody(idsOf(oipOf('maria')))),
    ]);
    expect(told).toEqual(nobody);
    expect(codesOf(told)).toEqual(['UNAUTHENTICATED']);
  });

  it('is one’s own child, to a father whom a court has restricted [R-174]', async () => {
    await expectNothing('oleg', vera);
    expect((await askEverything(world.as('irina'), idsOf(vera))).data?.person?.name.full).toBe('Зимина Вера Олеговна');
  });

  it('is one’s own child, while the link still waits for the MFC [R-158]', () => expectNothing('elena', mark));

  it('is, to a doctor, whoever does not come today [R-210]', () => expectNothing('doctor', oipOf('maria')));
});

describe('whoever one may see', () => {
  it('is oneself: each of the ids leads to what it names', async () => {
    const told = await askEverything(world.as('maria'), idsOf(oipOf('maria')));
    expect(told.errors).toEqual([]);
    expect(Object.values(told.data ?? {})).not.toContain(null);
    expect(told.data?.nodes).not.toContain(null);
    expect(told.data?.policyNode).toMatchObject({ holder: { name: { full: 'Соколова Мария Андреевна' } } });
  });

  it('is one’s child by a verified link [R-158]', async () => {
    const { data } = await askEverything(world.as('maria'), idsOf(artyom));
    expect(data?.person?.name.full).toBe('Соколов Артём Алексеевич');
    expect(data?.policyNode).toMatchObject({ holder: { id: idsOf(artyom).person } });
    expect(data?.recordNode).not.toBeNull();
  });

  it('is, to a doctor, a patient of the day [R-210]', async () => {
    const valentina = oipOf('valentina');
    const { data } = await askEverything(world.as('doctor'), idsOf(valentina));
    expect(data?.person?.name.full).toBe('Белова Валентина Петровна');
    expect(data?.policyNode).toMatchObject({ holder: { id: idsOf(valentina).person } });
  });
});
