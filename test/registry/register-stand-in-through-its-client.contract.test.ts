import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalJWKSet, jwtVerify } from 'jose';
import type { RegisteredPerson } from '../../gateway/registry/index.ts';
import { esiaAudience, esiaClaims } from '../../schema/registry/esia.ts';
import { sharedNow } from '../setup/index.ts';
import { personaInRegister } from './persona.ts';
import { standIns, type StandIns } from './stand-ins.ts';

const nobody = '099999999999';
let world: StandIns;
let maria: RegisteredPerson;
beforeAll(async () => {
  world = standIns();
  maria = await personaInRegister(world.at(), 'maria');
});
afterAll(() => world[Symbol.asyncDispose]());

describe('the register of insured persons', () => {
  it('knows the same person by OIP, SNILS and ENP', async () => {
    const { insuredPersons } = world.at();
    const enp = maria.policies.findLast((policy) => policy.enp !== null)?.enp ?? '';
    expect((await insuredPersons.person(maria.oip))?.value).toEqual(maria);
    expect((await insuredPersons.personByEnp(enp))?.value).toEqual(maria);
    expect((await insuredPersons.find({ snils: maria.snils ?? '' })).value).toMatchObject([
      { oip: maria.oip, name: maria.name, birthDate: maria.birthDate },
    ]);
  });

  it('finds people by family name and birthday', async () => {
    const { value } = await world
      .at()
      .insuredPersons.find({ family: maria.name.family, bornFrom: maria.birthDate, bornTo: maria.birthDate });
    expect(value.map(({ oip }) => oip)).toContain(maria.oip);
  });

  it('names its answers and the time of the world', async () => {
    const told = await world.at('2026-03-02T09:00:05+03:00').insuredPersons.person(maria.oip);
    expect(told?.provenance).toMatchObject({ system: 'INSURED_PERSONS_REGISTRY', stale: false, requestId: expect.stringMatching(/./) });
  });

  it('does not find somebody who is not there', async () => {
    const { insuredPersons } = world.at();
    expect(await insuredPersons.person(nobody)).toBeUndefined();
    expect(await insuredPersons.personBySnils('00000000000')).toBeUndefined();
  });

  it('refuses an ENP that is none, which is not "not found"', async () => {
    await expect(world.at().insuredPersons.personByEnp('123')).rejects.toMatchObject({ code: '409.10', retryable: false });
  });

  it('has the insurer of every policy and the organisation of every attachment', async () => {
    const { insuredPersons } = world.at();
    for (const { insurerCode } of maria.policies) expect(await insuredPersons.insurer(insurerCode)).toBeDefined();
    for (const { moOid, moCode } of maria.attachments) expect((await insuredPersons.clinic(moOid))?.value.code).toBe(moCode);
    expect((await insuredPersons.clinics()).value.length).toBeGreaterThan(1);
    expect((await insuredPersons.insurers()).value.length).toBeGreaterThan(1);
    expect(await insuredPersons.clinic('1.2.3')).toBeUndefined();
    expect(await insuredPersons.insurer('00000')).toBeUndefined();
  });
});

describe('ESIA', () => {
  it('signs a persona’s token with a key of its set', async () => {
    const { esia } = world.at();
    const { issuer } = (await esia.discovery()).value;
    const { keys } = (await esia.jwks()).value;
    const token = (await esia.personaToken('maria'))?.value;
    const verified = await jwtVerify(token?.token ?? '', createLocalJWKSet({ keys: [...keys] }), {
      issuer,
      audience: esiaAudience,
      currentDate: new Date(sharedNow),
    });
    expect(esiaClaims.parse(verified.payload)).toMatchObject({ snils: maria.snils, world: 'main' });
    expect(token?.expiresIn).toBeGreaterThan(0);
  });

  it('gives the same key set when asked again', async () => {
    const { esia } = world.at();
    expect((await esia.jwks({ refresh: true })).value).toEqual((await esia.jwks()).value);
  });

  it('does not know a persona that is not in the cast', async () => {
    expect(await world.at().esia.personaToken('nobody-of-that-name')).toBeUndefined();
    expect(await world.at().esia.personaToken('maria', 'NO_SUCH_PORTAL')).toBeUndefined();
  });

  it('signs in at the portal that was asked for', async () => {
    expect(await world.at().esia.personaToken('maria', 'KRASNODAR')).toBeDefined();
  });
});
