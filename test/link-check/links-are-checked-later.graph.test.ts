import { describe, expect, it } from 'vitest';
import { freshStorage } from '../storage/fresh-storage.ts';
import { act, birth } from './civil-acts.ts';
import { waitingFamily } from './waiting-family.ts';

const verified = { status: 'VERIFIED', route: 'ZAGS', outcome: 'CONFIRMED' };

describe('a link that waits', () => {
  it('is asked about at ZAGS, and waits on until it answers [R-157] [R-159]', async () => {
    await using storage = await freshStorage();
    const family = await waitingFamily(storage);
    await family.turn(0, 'mother');
    expect(family.zags.sent).toMatchObject([
      { person: { name: { family: 'Соколов', given: 'Артём' }, birthDate: '2019-04-01', is: 'CHILD' } },
    ]);
    expect(await family.linkOf('mother')).toMatchObject({ status: 'VERIFICATION_PENDING', route: 'ZAGS', outcome: null });
    await family.turn(1);
    expect(family.zags.sent).toHaveLength(1);
    expect(await family.linkOf('mother')).toMatchObject({ status: 'VERIFICATION_PENDING' });
  });

  it('is verified by an answer that comes days later, and the answer is acknowledged [R-167]', async () => {
    await using storage = await freshStorage();
    const family = await waitingFamily(storage);
    await family.turn(0, 'mother');
    const answer = family.zags.answers((await family.linkOf('mother')).messageId, 'FOUND', [birth()]);
    await family.turn(3);
    expect(await family.linkOf('mother')).toMatchObject({ ...verified, checkedAt: '2026-03-05T06:00:00.000Z' });
    expect(family.zags.acknowledged).toEqual([answer]);
  });

  it('belongs to the world from then on, and stays as it was for every other', async () => {
    await using storage = await freshStorage();
    const family = await waitingFamily(storage);
    await family.turn(0, 'mother');
    family.zags.answers((await family.linkOf('mother')).messageId, 'FOUND', [birth()]);
    await family.turn(1);
    expect(await family.inBase('mother')).toMatchObject({ status: 'VERIFICATION_PENDING', messageId: '' });
  });

  it('of an adult who never came to this world is not asked about', async () => {
    await using storage = await freshStorage();
    const family = await waitingFamily(storage);
    await family.turn(0, 'mother');
    expect(family.zags.sent).toHaveLength(1);
    expect(await family.linkOf('father')).toMatchObject({ status: undefined });
  });
});

describe('the answer of ZAGS', () => {
  it('without a father sends him to an MFC, and confirms the mother', async () => {
    await using storage = await freshStorage();
    const family = await waitingFamily(storage);
    await family.turn(0, 'mother', 'father');
    for (const who of ['mother', 'father'] as const) {
      family.zags.answers((await family.linkOf(who)).messageId, 'FOUND', [birth({ father: null })]);
    }
    await family.turn(1);
    expect(await family.linkOf('mother')).toMatchObject(verified);
    expect(await family.linkOf('father')).toMatchObject({ status: 'MANUAL_REQUIRED', route: 'MFC', outcome: 'NO_PARENT' });
  });

  it('that names several records is decided by the child’s certificate', async () => {
    await using storage = await freshStorage();
    const family = await waitingFamily(storage);
    await family.turn(0, 'mother', 'father');
    const namesake = birth({
      recordNumber: '110199770000010000020',
      child: { ...birth().child, snils: null },
      certificates: [],
      mother: null,
    });
    family.zags.answers((await family.linkOf('mother')).messageId, 'SEVERAL', [namesake, birth()]);
    family.zags.answers((await family.linkOf('father')).messageId, 'SEVERAL', [namesake]);
    await family.turn(1);
    expect(await family.linkOf('mother')).toMatchObject(verified);
    expect(await family.linkOf('father')).toMatchObject({ status: 'MANUAL_REQUIRED', outcome: 'SEVERAL' });
  });

  it('is taken once however often it is given, by one gateway or by two', async () => {
    await using storage = await freshStorage();
    const family = await waitingFamily(storage);
    await Promise.all([family.turn(0, 'mother'), family.turn(0, 'mother')]);
    const { messageId } = await family.linkOf('mother');
    expect(new Set(family.zags.sent.map((query) => query.messageId))).toEqual(new Set([messageId]));
    family.zags.state.keepsGiving = true;
    family.zags.answers(messageId, 'FOUND', [birth()]);
    await Promise.all([family.turn(1), family.turn(1)]);
    await family.turn(2);
    expect(await family.linkOf('mother')).toMatchObject({ ...verified, checkedAt: '2026-03-03T06:00:00.000Z' });
  });

  it('that contradicts the one before takes the link back to a human', async () => {
    await using storage = await freshStorage();
    const family = await waitingFamily(storage);
    await family.turn(0, 'mother');
    const { messageId } = await family.linkOf('mother');
    family.zags.answers(messageId, 'FOUND', [birth()]);
    await family.turn(1);
    family.zags.answers(messageId, 'FOUND', [birth({ mother: null })]);
    await family.turn(2);
    expect(await family.linkOf('mother')).toMatchObject({ status: 'MANUAL_REQUIRED', route: 'MFC', outcome: 'CONTRADICTORY' });
  });

  it('to a message that this world never sent changes nothing, and does not stand in the way', async () => {
    await using storage = await freshStorage();
    const family = await waitingFamily(storage);
    await family.turn(0, 'mother');
    const stray = family.zags.answers('00000000-0000-4000-8000-000000000000', 'FOUND', [birth()]);
    const own = family.zags.answers((await family.linkOf('mother')).messageId, 'FOUND', [birth()]);
    await family.turn(1);
    expect(family.zags.acknowledged).toEqual([stray, own]);
    expect(await family.linkOf('mother')).toMatchObject(verified);
    expect(family.said).toEqual(['ZAGS answered a message that this world never sent']);
  });
});

describe('an authority that does not answer', () => {
  it('leaves the link waiting while it is down, and is asked again under the same message', async () => {
    await using storage = await freshStorage();
    const family = await waitingFamily(storage);
    family.zags.state.down = true;
    await family.turn(0, 'mother');
    expect(await family.linkOf('mother')).toMatchObject({ status: 'VERIFICATION_PENDING' });
    family.zags.state.down = false;
    await family.turn(1);
    expect(family.zags.sent).toHaveLength(1);
  });

  it('is told again what it has lost', async () => {
    await using storage = await freshStorage();
    const family = await waitingFamily(storage);
    await family.turn(0, 'mother');
    family.zags.forget();
    await family.turn(1);
    await family.turn(1);
    expect(family.zags.sent.map(({ messageId }) => messageId)).toEqual(Array(2).fill((await family.linkOf('mother')).messageId));
  });

  it('has five working days; then the adult is sent to an MFC, and an answer still counts [R-171]', async () => {
    await using storage = await freshStorage();
    const family = await waitingFamily(storage);
    await family.turn(0, 'mother');
    await family.turn(8);
    expect(await family.linkOf('mother')).toMatchObject({ status: 'VERIFICATION_PENDING' });
    await family.turn(9);
    expect(await family.linkOf('mother')).toMatchObject({ status: 'MANUAL_REQUIRED', route: 'MFC', outcome: 'SILENT' });
    family.zags.answers((await family.linkOf('mother')).messageId, 'FOUND', [birth()]);
    await family.turn(20);
    expect(await family.linkOf('mother')).toMatchObject(verified);
  });
});

describe('a guardian', () => {
  it('is checked at the guardianship authority by the ward’s document [R-164] [R-165]', async () => {
    await using storage = await freshStorage();
    const family = await waitingFamily(storage);
    await family.turn(0, 'guardian');
    expect(family.zags.sent).toEqual([]);
    expect(family.guardianship.sent).toMatchObject([{ ward: { sex: 'MALE', document: { kind: 'BIRTH_CERTIFICATE', number: '123456' } } }]);
    family.guardianship.answers((await family.linkOf('guardian')).messageId, 'FOUND', [act()]);
    await family.turn(1);
    expect(await family.linkOf('guardian')).toMatchObject({ status: 'VERIFIED', route: 'GUARDIANSHIP', outcome: 'CONFIRMED' });
  });

  it('of a ward without a document is not asked about [R-165]', async () => {
    await using storage = await freshStorage();
    const family = await waitingFamily(storage, []);
    await family.turn(0, 'guardian');
    expect(family.guardianship.sent).toEqual([]);
    expect(await family.linkOf('guardian')).toMatchObject({ status: 'MANUAL_REQUIRED', route: 'GUARDIANSHIP' });
  });
});

it('sends a parent to an MFC at once where the birth was registered abroad [R-160]', async () => {
  await using storage = await freshStorage();
  const family = await waitingFamily(storage, [{ kind: 'FOREIGN_BIRTH_CERTIFICATE', series: null, number: 'BC-1', inForce: true }]);
  await family.turn(0, 'mother');
  expect(family.zags.sent).toEqual([]);
  expect(await family.linkOf('mother')).toMatchObject({ status: 'MANUAL_REQUIRED', route: 'MFC' });
});
