import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RegistryContract } from '../../schema/registry/contract.ts';
import { registries, type RegistryName } from '../../schema/registry/index.ts';
import { createScene, guid, type Scene } from './scene.ts';
import { inEpoch, standInsHere, type StandInsHere } from './stand-ins-in-process.ts';

let standIns: StandInsHere;
let scene: Scene;
beforeAll(async () => {
  standIns = await standInsHere();
  scene = createScene();
});
afterAll(() => standIns[Symbol.asyncDispose]());

/** A stand-in checks its own answers: one that breaks the contract is an INTERNAL_ERROR. */
const refusalOf = async (name: RegistryName, operation: string, request: object): Promise<string | undefined> => {
  const { status, body } = await standIns.ask(name, operation, request, inEpoch('base'));
  const contract: RegistryContract = registries[name];
  return status === 200 ? undefined : `${operation} ${JSON.stringify(request)}: ${contract.readError(body)?.message}`;
};

it('is so for the cast and some of the population, in every registry', async () => {
  const population = Array.from({ length: 150 }, (_, index) => String(100_000_000_000 + index * 97));
  const oips = [...new Set(scene.people.personas.flatMap(({ oip }) => oip ?? [])), ...population];
  const refusals: unknown[] = [];
  for (const oip of oips) {
    refusals.push(await refusalOf('insured-persons', 'getPersonData', { by: { oip } }));
    for (const operation of ['GetAttachments', 'GetPersonTrace']) refusals.push(await refusalOf('rmis', operation, { oip }));
  }
  expect(oips.length).toBeGreaterThan(160);
  expect(refusals.filter((refusal) => refusal !== undefined)).toEqual([]);
}, 60_000);

it('is so for every clinic in FER, its doctors and their schedules', async () => {
  const { people, days } = scene;
  const refusals: unknown[] = [];
  for (const { moOid } of people.organizations.filter((clinic) => people.inFer(clinic.moOid))) {
    refusals.push(await refusalOf('fer', 'GetServicePostSpecsInfo', { Session_ID: guid(), MO_Id: moOid }));
    refusals.push(await refusalOf('fer', 'GetMOResourceInfo', { Session_ID: guid(), MO_OID_List: [moOid], ...days }));
    refusals.push(await refusalOf('rmis', 'GetVisits', { moOid, day: days.Start_Date_Range }));
    for (const { specialist, room, postId } of people.resources(moOid).slice(0, 4)) {
      const who = specialist ? { Specialist_SNILS: specialist.snils } : { Room_OID: room?.oid };
      refusals.push(
        await refusalOf('fer', 'GetScheduleInfo', { Session_ID: guid(), MO_OID: moOid, Service_Post: postId, ...who, ...days }),
      );
    }
  }
  expect(refusals.length).toBeGreaterThan(50);
  expect(refusals.filter((refusal) => refusal !== undefined)).toEqual([]);
}, 60_000);
