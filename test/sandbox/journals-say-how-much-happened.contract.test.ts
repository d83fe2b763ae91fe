import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { journalAnswer, journalPath } from '../../schema/registry/sandbox.ts';
import { temporaryFolder } from '../setup/index.ts';
import { createScene, guid } from '../registry/scene.ts';
import { inEpoch, standInsHere, type StandInsHere } from '../registry/stand-ins-in-process.ts';

const scene = createScene(1000);

const open = (standIns: StandInsHere, headers: Record<string, string>) =>
  standIns.ask('fer', 'GetPatientInfo', { Session_ID: guid(), Patient_Data: scene.patient }, headers);
const entriesOf = async (standIns: StandInsHere, epoch: string): Promise<number> => {
  const response = await fetch(standIns.url + journalPath(epoch));
  expect(response.status).toBe(200);
  const told = journalAnswer.strict().parse(await response.json());
  expect(told.epoch).toBe(epoch);
  return told.entries;
};

it('tells how many events an epoch has, also after a restart', async () => {
  using folder = temporaryFolder();
  const before = await standInsHere(folder.path);
  await standInsAreUsed(before);
  const counts = async (standIns: StandInsHere): Promise<number[]> =>
    Promise.all(['main', 'some', 'read', 'base', 'unknown'].map((epoch) => entriesOf(standIns, epoch)));
  expect(await counts(before)).toEqual([1, 3, 0, 0, 0]);
  await before.stop();

  appendFileSync(path.join(folder.path, 'journal/some.jsonl'), '{"n":4,"cut');
  await using after = await standInsHere(folder.path);
  expect(await counts(after)).toEqual([1, 3, 0, 0, 0]);
});

const standInsAreUsed = async (standIns: StandInsHere): Promise<void> => {
  await open(standIns, {});
  await Promise.all([1, 2, 3].map(() => open(standIns, inEpoch('some'))));
  await standIns.ask('rmis', 'GetVisits', { oip: scene.maria }, inEpoch('read'));
};

it('refuses what cannot be the name of an epoch', async () => {
  await using standIns = await standInsHere();
  for (const name of ['', '../main', 'esia/main', 'a b', '-a', 'x'.repeat(101)]) {
    const response = await fetch(standIns.url + journalPath(name));
    expect([response.status, await response.json()], name).toEqual([400, expect.objectContaining({ error: 'invalid_request' })]);
  }
  const posted = await fetch(standIns.url + journalPath('main'), { method: 'POST' });
  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET']);
});
