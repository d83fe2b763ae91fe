import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { People } from '../../mocks/people/people.ts';
import { fullYears, isDay } from '../../schema/calendar/index.ts';
import { isActRecordNumber } from '../../schema/identifier/act-record.ts';
import { isBirthCertificate } from '../../schema/identifier/birth-certificate.ts';
import { decodeEnp, isEnp } from '../../schema/identifier/enp.ts';
import { isPassport } from '../../schema/identifier/passport.ts';
import { isOldPolicy, isPolicyBlankNumber, isTemporaryPolicyNumber } from '../../schema/identifier/policy-number.ts';
import { isSnils } from '../../schema/identifier/snils.ts';
import { fer } from '../../schema/registry/fer.ts';
import { insuredPersons, type PolicyItem } from '../../schema/registry/insured-persons.ts';
import { documentPayload, rmis, type MisDocument } from '../../schema/registry/rmis.ts';
import { zags } from '../../schema/registry/zags.ts';
import { anchor, castOips, oipAt, present, sample, somePeople } from './some-people.ts';

const people = somePeople(2_000_000);
const everybody = [...castOips(people), ...sample(people.size, 300).map(oipAt)];
const answeredAt = `${anchor}T00:00:00+03:00`;

const policyNumberIsValid = ({ pcyType, pcySer, pcyNum }: PolicyItem): boolean => {
  if (pcyType === 'С') return isOldPolicy(pcySer ?? '', pcyNum ?? '');
  if (pcyType === 'В') return isTemporaryPolicyNumber(pcyNum ?? '');
  return pcyType === 'Ц' ? pcyNum === undefined : isPolicyBlankNumber(pcyNum ?? '');
};

const isSignedBy = (from: People, document: MisDocument): boolean => {
  const signature = present(document.signature);
  const [key] = from.signingKeys([signature.keyId]);
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: present(key).x }, format: 'jwk' });
  return verify(null, Buffer.from(documentPayload(document)), publicKey, Buffer.from(signature.value, 'base64url'));
};

describe('what the registers say of anybody', () => {
  it('is as their contracts say', () => {
    for (const oip of everybody) {
      insuredPersons.operations.getPersonData.answer.parse({ externalRequestId: 'x', answeredAt, pd: people.registerData(oip, anchor) });
      rmis.operations.GetAttachments.answer.parse({ requestId: 'x', attachments: people.attachments(oip) });
      const { recordOpenedOn, documents } = people.record(oip);
      rmis.operations.GetPersonTrace.answer.parse({
        requestId: 'x',
        visits: people.visits(oip),
        recordOpenedOn,
        documents,
        portal: people.portal(oip),
      });
      const referrals = people.referrals(oip);
      fer.operations.GetPatientInfo.answer.parse({
        Session_ID: '00000000-0000-0000-0000-000000000000',
        Patient_Id: oip,
        Referrals: referrals,
      });
    }
  }, 60_000);

  it('passes every check digit', () => {
    for (const oip of everybody) {
      const { person, policy, dudl, snils } = present(people.registerData(oip, anchor));
      const { birthDay, gender } = present(person.personItems[0]);
      if (snils?.snils !== undefined) expect(isSnils(snils.snils)).toBe(true);
      for (const item of policy?.policyItems ?? []) {
        expect(policyNumberIsValid(item), JSON.stringify(item)).toBe(true);
        if (item.enp === undefined) continue;
        expect(isEnp(item.enp)).toBe(true);
        expect(decodeEnp(item.enp)).toMatchObject({ birthDate: birthDay, sex: gender === '1' ? 'MALE' : 'FEMALE' });
      }
      for (const { dudlType, dudlSer = '', dudlNum, dudlDateB = '' } of dudl?.dudlItems ?? []) {
        if (dudlType === '14') expect(isPassport(dudlSer, dudlNum)).toBe(true);
        if (dudlType === '3') expect(isBirthCertificate(dudlSer, dudlNum)).toBe(true);
        expect(isDay(dudlDateB) && dudlDateB <= anchor && dudlDateB >= birthDay, `${oip} ${dudlDateB}`).toBe(true);
      }
    }
  });

  it('fits the age: a birth certificate under 14, a passport from then on', () => {
    for (const oip of everybody) {
      const { person, dudl } = present(people.registerData(oip, anchor));
      const newest = present(dudl?.dudlItems[0]);
      const kinds = fullYears(present(person.personItems[0]).birthDay, anchor) < 14 ? ['3', '24'] : ['14'];
      expect(kinds).toContain(newest.dudlType);
    }
  });

  it('holds policies oldest first, one of them in force unless the person is dead', () => {
    for (const oip of everybody) {
      const { person, policy } = present(people.registerData(oip, anchor));
      const items = present(policy?.policyItems);
      expect(items.map(({ pcyDateB }) => pcyDateB)).toEqual(items.map(({ pcyDateB }) => pcyDateB).sort());
      const dead = person.personItems[0]?.deathDate !== undefined;
      expect(
        items.filter(({ pcyStatus }) => pcyStatus.startsWith('Д')),
        oip,
      ).toHaveLength(dead ? 0 : 1);
      for (const { pcyDateB, pcyDateE = '9999-12-31' } of items) expect(pcyDateB <= pcyDateE && pcyDateB < anchor, oip).toBe(true);
    }
  });
});

describe('policies of the population', () => {
  const items = sample(people.size, 3000).flatMap((index) => people.registerData(oipAt(index), anchor)?.policy?.policyItems ?? []);

  it('are of all five kinds and every status', () => {
    expect(new Set(items.map(({ pcyType }) => pcyType))).toEqual(new Set(['С', 'В', 'П', 'Э', 'Ц']));
    expect(new Set(items.map(({ pcyStatus }) => pcyStatus[0]))).toEqual(new Set(['Д', 'У', 'П', 'З']));
  });

  it('that are temporary end in ten days, and are told as expired the day after', () => {
    const temporary = items.filter(({ pcyType }) => pcyType === 'В');
    expect(new Set(temporary.map(({ pcyDateE }) => pcyDateE))).toEqual(new Set(['2026-12-01']));
    const viktor = present(people.persona('viktor')?.oip);
    const statusOn = (day: string) => people.registerData(viktor, day)?.policy?.policyItems.at(-1)?.pcyStatus[0];
    expect([statusOn('2026-11-30'), statusOn('2026-12-01'), statusOn('2026-12-02')]).toEqual(['Д', 'Д', 'И']);
  });
});

describe('documents', () => {
  it('are numbered oldest first, each correction after what it corrects', () => {
    for (const oip of everybody) {
      const { documents, recordOpenedOn } = people.record(oip);
      expect(documents.map(({ ordinal }) => ordinal)).toEqual(documents.map((_, place) => place + 1));
      expect(documents.map(({ performedOn }) => performedOn)).toEqual(documents.map(({ performedOn }) => performedOn).sort());
      expect(recordOpenedOn).toBe(documents[0]?.performedOn);
      for (const { version, previousOrdinal, ordinal, correctionReason } of documents) {
        if (version === 1) expect(previousOrdinal).toBeUndefined();
        else expect([previousOrdinal, typeof correctionReason]).toEqual([ordinal - 1, 'string']);
      }
    }
  });

  it('are signed by keys of the seed, and no other seed’s', () => {
    const other = somePeople(10, anchor, 'another');
    const documents = sample(people.size, 60).flatMap((index) => people.record(oipAt(index)).documents);
    expect(documents.length).toBeGreaterThan(150);
    for (const document of documents) expect(isSignedBy(people, document)).toBe(true);
    expect(isSignedBy(other, present(documents[0]))).toBe(false);
  });

  it('carry well-formed diagnoses, and no unknown key', () => {
    for (const { icd10 } of everybody.flatMap((oip) => people.record(oip).documents)) {
      for (const code of icd10) expect(code).toMatch(/^[A-Z]\d{2}(\.\d{1,2})?$/);
    }
    expect(people.signingKeys(['1.2.3/1', '1.2.643.5.1.13.13.12.2.77.1001/999', 'x'])).toEqual([]);
  });
});

describe('civil acts of the population', () => {
  it('name the same parents as the family links, under valid numbers', () => {
    let checked = 0;
    for (const index of sample(people.size, 400)) {
      for (const { childOip } of people.portal(oipAt(index)).familyLinks) {
        const child = present(people.registerData(childOip, anchor)?.person.personItems[0]);
        const parent = present(people.registerData(oipAt(index), anchor)?.person.personItems[0]);
        const fullName = { Фамилия: child.surname, Имя: child.firstName, Отчество: child.patronymic };
        const records = people.birthRecords({ fullName, birthDate: child.birthDay, who: 'CHILD' });
        expect(records.every(({ НомерЗаписЕГР }) => isActRecordNumber(НомерЗаписЕГР))).toBe(true);
        const named = records.map(({ СведМать, СведОтец }) => (parent.gender === '2' ? СведМать : СведОтец)?.ДатаРожд);
        expect(named).toContain(parent.birthDay);
        zags.operations.GetResponse.answer.shape.Response.unwrap().shape.Content.parse({ ИдДок: '1', РезОбраб: '1', СведРегРожд: records });
        expect(parent.birthDay < child.birthDay).toBe(true);
        expect(fullYears(parent.birthDay, child.birthDay)).toBeGreaterThanOrEqual(18);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(100);
  });
});
