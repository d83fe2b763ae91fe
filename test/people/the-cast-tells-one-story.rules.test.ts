import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addDays, fullYears, isWorkingDay } from '../../schema/calendar/index.ts';
import { profileCodes } from '../../schema/region/index.ts';
import { personaList } from '../../schema/registry/esia.ts';
import { documentPayload } from '../../schema/registry/rmis.ts';
import { ruleByCode } from '../../schema/rules/index.ts';
import { ageOf, birthsOf, itemOf, linksOf, oipOf, people, policiesOf } from './cast-stories.ts';
import { anchor, castOips, present, somePeople } from './some-people.ts';

describe('the personas', () => {
  it('are told in two sentences in both languages, with rules of the catalogue and a portal', () => {
    personaList.parse({
      personas: people.personas.map(({ name, fullName, story, roles, level, portal, rules }) => ({
        name,
        fullName,
        story,
        roles,
        level,
        portal,
        rules,
      })),
    });
    for (const { name, story, rules, portal, esiaOid } of people.personas) {
      expect(name).toMatch(/^[a-z]+$/);
      for (const text of [story.ru, story.en]) expect(text.match(/\.(?=\s|$)/g), text).toHaveLength(2);
      expect(rules.length).toBeGreaterThan(0);
      for (const rule of rules) expect(ruleByCode(rule), rule).toBeDefined();
      expect(profileCodes).toContain(portal);
      expect(people.personaByEsiaOid(esiaOid)?.name).toBe(name);
    }
    expect(new Set(people.personas.map(({ esiaOid }) => esiaOid)).size).toBe(people.personas.length);
  });

  it('are in the register by the name and SNILS that ESIA has', () => {
    for (const { oip, fullName, snils, birthDate } of people.personas) {
      if (oip === undefined) continue;
      const { surname, firstName, patronymic, birthDay } = itemOf(oip);
      expect(`${surname} ${firstName} ${patronymic}`).toBe(fullName);
      expect(birthDay).toBe(birthDate);
      expect(people.registerData(oip, anchor)?.snils?.snils).toBe(snils);
    }
  });

  it('of the population are named by OIP', () => {
    const persona = present(people.personaByEsiaOid('200000123456'));
    expect(persona.name).toBe(persona.oip);
    expect(people.persona(persona.name)).toEqual(persona);
    expect(people.persona('nobody')).toBeUndefined();
  });
});

describe('maria', () => {
  it('has a digital policy with ENP, an insurer with a hotline and a clinic of FER', () => {
    const policy = present(policiesOf('maria').at(-1));
    expect(policy).toMatchObject({ pcyType: 'Ц', enp: expect.stringMatching(/^77\d{14}$/) });
    expect(people.insurers.find(({ insurfCode }) => insurfCode === policy.insurfCode)?.hotline).toMatch(/^\+7800/);
    const attached = present(people.attachments(oipOf('maria'))?.find(({ areaType }) => areaType === '1'));
    expect(attached).toMatchObject({ shownToPortal: true, pcyType: 'Ц' });
    expect(people.inFer(attached.moOid)).toBe(true);
  });

  it('has two children with linked policies, nine and sixteen', () => {
    expect(linksOf('maria').map(({ childOip, status, policyLinked }) => [ageOf(childOip), status, policyLinked])).toEqual([
      [9, 'VERIFIED', true],
      [16, 'VERIFIED', true],
    ]);
    for (const { childOip } of linksOf('maria')) {
      expect(birthsOf(childOip).at(-1)?.СведМать?.ДатаРожд).toBe(itemOf(oipOf('maria')).birthDay);
      expect(birthsOf(childOip).at(-1)?.СведОтец?.ДатаРожд).toBe(itemOf(oipOf('alexey')).birthDay);
    }
  });

  it('has documents of every section that documents have, some older than their section', () => {
    const { documents } = people.record(oipOf('maria'));
    const sections = new Set(documents.map(({ section }) => section));
    expect(sections.size).toBe(14);
    for (const notDocuments of ['HEALTH_DIARY', 'CHILD_DATA', 'ANAMNESIS'] as const) expect(sections.has(notDocuments)).toBe(false);
    expect(documents.find(({ section }) => section === 'VISIT_PROTOCOLS')?.performedOn).toBe('2016-10-12');
    expect(documents.find(({ section }) => section === 'LAB_RESULTS')?.performedOn.slice(0, 4)).toBe('2018');
    expect(documents.find(({ section }) => section === 'COVID_TESTS')?.performedOn).toBe('2020-04-09');
    expect(documents.filter(({ version }) => version === 2)).toHaveLength(1);
    expect(documents.filter(({ signature }) => signature === undefined)).toHaveLength(1);
  });

  it('has one document whose text was changed after it was signed', () => {
    const tampered = people.record(oipOf('maria')).documents.filter((document) => {
      if (!document.signature) return false;
      const x = present(people.signingKeys([document.signature.keyId])[0]).x;
      const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
      return !verify(null, Buffer.from(documentPayload(document)), key, Buffer.from(document.signature.value, 'base64url'));
    });
    expect(tampered.map(({ content }) => content.includes('Дополнено без подписи'))).toEqual([true]);
  });

  it('has a protocol of every completed visit', () => {
    for (const name of ['maria', 'sofia', 'anna']) {
      const { documents } = people.record(oipOf(name));
      for (const visit of people.visits(oipOf(name)).filter(({ status }) => status === 'SUCCESS')) {
        const day = visit.startsAt.slice(0, 10);
        expect(
          documents.some(({ performedOn, resourceId }) => performedOn === day && resourceId === visit.resourceId),
          `${name} ${day}`,
        ).toBe(true);
      }
    }
  });

  it('always has a visit ahead: on the first working day on or after the third day from the anchor, for 400 anchors in a row', () => {
    for (let day = '2026-01-01', passed = 0; passed < 400; day = addDays(day, 1), passed += 1) {
      const ahead = somePeople(10, day)
        .visits('000000000001')
        .filter(({ startsAt, status }) => startsAt.slice(0, 10) > day && status === 'RECORDED');
      let expected = addDays(day, 3);
      while (!isWorkingDay(expected)) expected = addDays(expected, 1);
      expect(ahead[0]?.startsAt.slice(0, 10), day).toBe(expected);
      expect(ahead[0]?.doctorName).toBeDefined();
    }
  }, 60_000);
});

describe('the doctor', () => {
  it.each(['2026-11-20', '2026-11-21', '2026-01-01', '2026-05-10'])('has patients on %s, the grandmother among them', (day) => {
    const then = somePeople(2_000_000, day);
    const { orgOid = '', orgResource } = present(then.persona('doctor'));
    const patients = then.clinicVisits(orgOid, day).filter(({ resourceId }) => resourceId === orgResource);
    expect(patients.length).toBeGreaterThan(5);
    const grandmother = present(patients.find(({ oip }) => oip === '000000000005'));
    expect(grandmother).toMatchObject({ status: 'RECORDED', doctorName: then.persona('doctor')?.fullName });
    expect(then.visits('000000000005')).toContainEqual(grandmother);
  });
});

describe('the cast on any anchor', () => {
  it.each(['2024-02-29', '2025-03-01', '2026-12-31', '2027-05-09', '2028-02-22', '2031-07-15'])('%s: every story still holds', (day) => {
    const then = somePeople(10, day);
    const age = (name: string) => fullYears(present(then.persona(name)?.birthDate), day);
    expect(['maria', 'sofia', 'kirill'].map(age)).toEqual([41, 16, 14]);
    for (const oip of castOips(then)) {
      for (const { pcyDateB } of then.registerData(oip, day)?.policy?.policyItems ?? []) expect(pcyDateB < day).toBe(true);
      for (const { performedOn } of then.record(oip).documents) expect(performedOn < day).toBe(true);
      for (const visit of then.visits(oip)) expect(then.slot(present(visit.slotId))?.slot.taken).toBe(visit.status !== 'CANCELED');
    }
  });
});
