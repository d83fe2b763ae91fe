import { describe, expect, it } from 'vitest';
import { isSnils } from '../../schema/identifier/snils.ts';
import { regions } from '../../schema/region/index.ts';
import { insuredPersons } from '../../schema/registry/insured-persons.ts';
import { present, somePeople } from './some-people.ts';

const people = somePeople(10);

describe('clinics', () => {
  it('are about six in every region, in its zone, with codes of the region', () => {
    insuredPersons.operations.getMedicalOrganizations.answer.parse({ externalRequestId: 'x', organizations: people.organizations });
    for (const region of regions) {
      const local = people.organizations.filter(({ regionCode }) => regionCode === region.code);
      expect(local.length).toBeGreaterThanOrEqual(6);
      for (const { moCode, moOid, okato, timeZone } of local) {
        expect([timeZone, okato]).toEqual([region.timeZone, region.okato]);
        expect(moCode).toMatch(new RegExp(`^${region.code}\\d{4}$`));
        expect(moOid).toMatch(new RegExp(`^1\\.2\\.643\\.5\\.1\\.13\\.13\\.12\\.2\\.${Number(region.code)}\\.\\d+$`));
        expect(people.organization(moOid)?.moCode).toBe(moCode);
      }
    }
    expect(new Set(people.organizations.map(({ moOid }) => moOid)).size).toBe(people.organizations.length);
    expect(new Set(people.organizations.map(({ moCode }) => moCode)).size).toBe(people.organizations.length);
  });

  it('are of every sort that a rule asks about', () => {
    const { organizations: all } = people;
    expect(all.some(({ moOid, inOms }) => inOms && !people.inFer(moOid))).toBe(true);
    expect(all.some(({ inOms }) => !inOms)).toBe(true);
    expect(all.some(({ moOid, servesWithoutAttachment }) => servesWithoutAttachment && people.inFer(moOid))).toBe(true);
    expect(new Set(all.map(({ ageGroup }) => ageGroup))).toEqual(new Set(['ADULT', 'CHILD', 'ANY']));
    expect(new Set(all.map(({ recordKeeping }) => recordKeeping))).toEqual(new Set(['PAPER', 'ELECTRONIC', 'BOTH']));
    expect(people.inFer('1.2.3')).toBe(false);
    expect(people.resources('1.2.3')).toEqual([]);
    expect(people.specialties('1.2.3')).toEqual([]);
  });

  it('have doctors and rooms, each one or the other, with posts on offer', () => {
    for (const { moOid } of people.organizations) {
      const resources = people.resources(moOid);
      expect(new Set(resources.map(({ resourceId }) => resourceId)).size).toBe(resources.length);
      for (const { specialist, room, postId, inFer, service } of resources) {
        expect((specialist === undefined) !== (room === undefined)).toBe(true);
        if (specialist) expect(isSnils(specialist.snils)).toBe(true);
        expect(service === 'APPOINTMENT').toBe(specialist !== undefined);
        if (inFer) expect(people.specialties(moOid).map((specialty) => specialty.postId)).toContain(postId);
      }
    }
    const required = new Map(
      people.organizations.flatMap(({ moOid }) => people.specialties(moOid)).map((one) => [one.postId, one.referralRequired]),
    );
    expect(Object.fromEntries(required)).toMatchObject({
      109: false,
      110: false,
      58: false,
      59: false,
      122: false,
      13: false,
      100: false,
      54: true,
      53: true,
    });
  });

  it('do not depend on seed, anchor or size', () => {
    const other = somePeople(1000, '2030-01-01', 'another');
    expect(other.organizations).toEqual(people.organizations);
    expect(other.insurers).toEqual(people.insurers);
    for (const { moOid } of people.organizations) expect(other.resources(moOid)).toEqual(people.resources(moOid));
  });
});

describe('insurers', () => {
  it('are two or three in every region, with codes of the region, right OGRN and a hotline', () => {
    insuredPersons.operations.getInsuranceOrganizations.answer.parse({ externalRequestId: 'x', organizations: people.insurers });
    for (const region of regions) {
      const local = people.insurers.filter(({ okato }) => okato === region.okato);
      expect(local.length).toBeGreaterThanOrEqual(2);
      for (const { insurfCode, ogrn, hotline } of local) {
        expect(insurfCode.slice(0, 2)).toBe(region.code);
        expect(Number(ogrn[12])).toBe((Number(ogrn.slice(0, 12)) % 11) % 10);
        expect(hotline).toMatch(/^\+7800\d{7}$/);
      }
    }
    expect(new Set(people.insurers.map(({ insurfCode }) => insurfCode)).size).toBe(people.insurers.length);
  });

  it('insure in the region of their policies', () => {
    const { okato, insurfCode } = present(people.registerData('000000000001', '2026-11-21')?.policy?.policyItems.at(-1));
    expect(people.insurers.find((insurer) => insurer.insurfCode === insurfCode)?.okato).toBe(okato);
  });
});
