import { createPublicKey, randomUUID, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegisteredPerson } from '../../gateway/registry/index.ts';
import { addDays } from '../../schema/calendar/index.ts';
import { documentPayload, type MisDocument } from '../../schema/registry/rmis.ts';
import { sharedNow } from '../setup/index.ts';
import { personaInRegister } from './persona.ts';
import { present } from './scene.ts';
import { standIns, type StandIns } from './stand-ins.ts';

const nobody = '099999999999';
let world: StandIns;
let maria: RegisteredPerson;
beforeAll(async () => {
  world = standIns();
  maria = await personaInRegister(world.at(), 'maria');
});
afterAll(() => world[Symbol.asyncDispose]());
describe('RMIS', () => {
  it('tells in a trace what it tells one by one', async () => {
    const { rmis } = world.at();
    const trace = present(await rmis.trace(maria.oip)).value;
    expect(trace.visits).toEqual(present(await rmis.visits(maria.oip)).value);
    const { documents, recordOpenedOn } = present(await rmis.documents(maria.oip)).value;
    expect({ documents: trace.documents, recordOpenedOn: trace.recordOpenedOn }).toEqual({ documents, recordOpenedOn });
    expect(trace.visits.length).toBeGreaterThan(0);
    for (const visit of trace.visits) expect(visit.history.at(-1)?.status).toBe(visit.status);
  });

  it('has every visit of a person among its clinic’s day', async () => {
    const { rmis } = world.at();
    for (const visit of present(await rmis.visits(maria.oip)).value) {
      const day = present(await rmis.clinicVisits(visit.moOid, visit.startsAt.slice(0, 10))).value;
      expect(day.find(({ visitId }) => visitId === visit.visitId)).toEqual(visit);
    }
  });

  it('attaches people to organisations of the directory', async () => {
    const { rmis, insuredPersons } = world.at();
    const attachments = present(await rmis.attachments(maria.oip)).value;
    expect(attachments.length).toBeGreaterThan(0);
    for (const { moOid } of attachments) expect(await insuredPersons.clinic(moOid)).toBeDefined();
  });

  it('has the key of every signature, and the signature covers the document', async () => {
    const { rmis } = world.at();
    const { documents } = present(await rmis.documents(maria.oip)).value;
    const signed = documents.filter(({ signature }) => signature !== undefined);
    const keys = await rmis.signingKeys([...signed.map(({ signature }) => signature?.keyId ?? ''), 'no-such-key']);
    expect(keys.has('no-such-key')).toBe(false);
    const holds = (document: MisDocument): boolean => {
      const { x = '' } = keys.get(document.signature?.keyId ?? '') ?? {};
      const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
      return verify(null, Buffer.from(documentPayload(document)), key, Buffer.from(document.signature?.value ?? '', 'base64url'));
    };
    // One document of Maria's story was changed after it was signed.
    expect(signed.length).toBeGreaterThan(10);
    expect(signed.filter((document) => !holds(document))).toHaveLength(1);
    expect(signed.filter((document) => holds({ ...document, content: `${document.content}.` }))).toEqual([]);
    expect(signed.filter((document) => holds({ ...document, authorName: 'Другой' }))).toEqual([]);
  });

  it('does not know somebody who is not there', async () => {
    const { rmis } = world.at();
    for (const told of [
      await rmis.trace(nobody),
      await rmis.attachments(nobody),
      await rmis.visits(nobody),
      await rmis.documents(nobody),
    ]) {
      expect(told).toBeUndefined();
    }
  });
});

describe('ZAGS', () => {
  const monthLater = `${addDays(sharedNow.slice(0, 10), 30)}T09:00:00+03:00`;
  const birthOf = (person: Pick<RegisteredPerson, 'name' | 'birthDate'>) => ({
    messageId: randomUUID(),
    queryId: randomUUID(),
    documentId: '1',
    person: { name: person.name, birthDate: person.birthDate, is: 'CHILD' as const },
  });

  it('accepts now, answers later, and gives an answer until it is acknowledged', async () => {
    const here = world.at();
    const links = present(await here.rmis.trace(maria.oip)).value.portal.familyLinks;
    const child = present(await here.insuredPersons.person(links[0]?.childOip ?? '')).value;
    const query = birthOf(child);
    const accepted = await here.zags.sendBirthRequest(query);
    expect(accepted.value.messageId).toBe(query.messageId);
    expect((await here.zags.sendBirthRequest(query)).value).toEqual(accepted.value);

    const later = world.at(monthLater);
    const response = present(await later.zags.response(query.messageId)).value;
    if (response === 'NOT_READY') throw new Error('no answer after a month');
    expect(response).toMatchObject({ originalMessageId: query.messageId, result: 'FOUND' });
    expect(response.records[0]?.child).toMatchObject({ name: child.name, birthDate: child.birthDate });
    expect(response.records[0]?.mother?.name).toEqual(maria.name);
    expect((await later.zags.response(query.messageId))?.value).toEqual(response);

    expect((await later.zags.ack(response.messageId))?.value).toEqual({ messageId: response.messageId });
    expect((await later.zags.response(query.messageId))?.value).toBe('NOT_READY');
  });

  it('says that there is no such record, and that data are wrong', async () => {
    const here = world.at();
    const name = { family: 'Никогданебывалов', given: 'Никто', patronymic: null };
    const missing = birthOf({ name, birthDate: '2020-02-02' });
    const unborn = birthOf({ name, birthDate: '2099-01-01' });
    await here.zags.sendBirthRequest(missing);
    await here.zags.sendBirthRequest(unborn);
    const { zags } = world.at(monthLater);
    expect((await zags.response(missing.messageId))?.value).toMatchObject({ result: 'NOT_FOUND', records: [] });
    expect((await zags.response(unborn.messageId))?.value).toMatchObject({ result: 'WRONG_DATA', records: [] });
  });

  it('is not ready at once, and does not know what was never sent', async () => {
    const here = world.at();
    const query = birthOf({ name: maria.name, birthDate: maria.birthDate });
    await here.zags.sendBirthRequest(query);
    expect((await here.zags.response(query.messageId))?.value).toBe('NOT_READY');
    expect(await here.zags.response(randomUUID())).toBeUndefined();
    expect(await here.zags.ack(randomUUID())).toBeUndefined();
  });

  it('refuses a message that is not as its kind prescribes', async () => {
    const query = birthOf({ name: maria.name, birthDate: '2026-02-30' });
    await expect(world.at().zags.sendBirthRequest(query)).rejects.toMatchObject({ code: 'SMEV-304', retryable: false });
  });
});
