import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegisteredPerson } from '../../gateway/registry/index.ts';
import { addDays } from '../../schema/calendar/index.ts';
import { sharedNow } from '../setup/index.ts';
import { personaInRegister } from './persona.ts';
import { present } from './scene.ts';
import { standIns, type StandIns } from './stand-ins.ts';

const dayLater = `${addDays(sharedNow.slice(0, 10), 1)}T09:00:00+03:00`;
let world: StandIns;
let nadezhda: RegisteredPerson;
let timur: RegisteredPerson;
beforeAll(async () => {
  world = standIns();
  nadezhda = await personaInRegister(world.at(), 'nadezhda');
  const trace = present(await world.at().rmis.trace(nadezhda.oip)).value;
  const ward = present(trace.portal.familyLinks.find(({ kind }) => kind === 'WARD'));
  timur = present(await world.at().insuredPersons.person(ward.childOip)).value;
});
afterAll(() => world[Symbol.asyncDispose]());

/** Who represents this ward, if it is that adult. */
const about = (ward: RegisteredPerson, adult: RegisteredPerson) => ({
  messageId: randomUUID(),
  queryId: randomUUID(),
  documentId: '1',
  ward: { name: ward.name, birthDate: ward.birthDate, sex: ward.sex, document: present(ward.documents.find(({ inForce }) => inForce)) },
  representative: { name: adult.name, birthDate: adult.birthDate, snils: adult.snils },
});

const answerTo = async (query: ReturnType<typeof about>) => {
  await world.at().guardianship.sendGuardianshipRequest(query);
  const told = present(await world.at(dayLater).guardianship.response(query.messageId)).value;
  if (told === 'NOT_READY') throw new Error('no answer after a day');
  return told;
};

describe('the guardianship authority', () => {
  it('accepts now, answers later, and gives an answer until it is acknowledged [R-164]', async () => {
    const query = about(timur, nadezhda);
    const accepted = await world.at().guardianship.sendGuardianshipRequest(query);
    expect((await world.at().guardianship.sendGuardianshipRequest(query)).value).toEqual(accepted.value);
    expect((await world.at().guardianship.response(query.messageId))?.value).toBe('NOT_READY');

    const { guardianship } = world.at(dayLater);
    const told = present(await guardianship.response(query.messageId)).value;
    if (told === 'NOT_READY') throw new Error('no answer after a day');
    expect(told).toMatchObject({ originalMessageId: query.messageId, result: 'FOUND' });
    expect(told.records).toMatchObject([
      {
        authority: 'Департамент труда и социальной защиты населения города Москвы',
        kind: 'GUARDIAN',
        inForce: true,
        ward: { name: timur.name, birthDate: timur.birthDate },
        representative: { name: nadezhda.name, snils: nadezhda.snils },
      },
    ]);
    expect((await guardianship.response(query.messageId))?.value).toEqual(told);
    expect((await guardianship.ack(told.messageId))?.value).toEqual({ messageId: told.messageId });
    expect((await guardianship.response(query.messageId))?.value).toBe('NOT_READY');
  });

  it('knows of no act about somebody who is no guardian of that ward', async () => {
    const maria = await personaInRegister(world.at(), 'maria');
    expect(await answerTo(about(timur, maria))).toMatchObject({ result: 'NOT_FOUND', records: [] });
  });

  it('finds fault with data that are not those of the document’s holder', async () => {
    const query = about(timur, nadezhda);
    expect(await answerTo({ ...query, ward: { ...query.ward, sex: 'FEMALE' } })).toMatchObject({ result: 'WRONG_DATA' });
  });

  it('does not know what was never sent', async () => {
    expect(await world.at().guardianship.response(randomUUID())).toBeUndefined();
    expect(await world.at().guardianship.ack(randomUUID())).toBeUndefined();
  });
});
