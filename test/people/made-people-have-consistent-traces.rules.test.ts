import { describe, expect, it } from 'vitest';
import { fullYears } from '../../schema/calendar/index.ts';
import { isEnp, decodeEnp } from '../../schema/identifier/enp.ts';
import { isSnils } from '../../schema/identifier/snils.ts';
import { isActRecordNumber } from '../../schema/identifier/act-record.ts';
import { madePerson, type MadePerson } from '../../schema/control/people.ts';
import { insuredPersons } from '../../schema/registry/insured-persons.ts';
import { rmis } from '../../schema/registry/rmis.ts';
import { createPeople, type People } from '../../mocks/people/index.ts';
import { anchor, castOips, oipAt, present, sample, somePeople } from './some-people.ts';

const size = 200_000;
const others = somePeople(size);
const { base } = others;
const make = (...specs: readonly (MadePerson['spec'] & { readonly linkedTo?: string[]; readonly on?: string })[]): People =>
  createPeople({
    base,
    size,
    made: specs.map(({ linkedTo = [], on = anchor, ...spec }, place) => madePerson.parse({ ordinal: place + 1, on, spec, linkedTo })),
  });
const oipOfMade = (ordinal: number): string => String(1000 + ordinal).padStart(12, '0');
const registered = (people: People, ordinal: number) => present(people.registerData(oipOfMade(ordinal), anchor), `made ${ordinal}`);

const crowd = make(...Array.from({ length: 120 }, (_, place) => ({ age: place % 90, ...(place % 7 === 0 && { region: '02' }) })));
const crowdOips = Array.from({ length: 120 }, (_, place) => oipOfMade(place + 1));

describe('somebody made', () => {
  it('is told by every registry as its contract says, under valid numbers', () => {
    for (const oip of crowdOips) {
      const data = insuredPersons.operations.getPersonData.answer.shape.pd.parse(crowd.registerData(oip, anchor));
      const [item] = data.person.personItems;
      for (const { enp } of data.policy?.policyItems ?? []) {
        if (enp === undefined) continue;
        expect(isEnp(enp), enp).toBe(true);
        expect(decodeEnp(enp)).toMatchObject({ birthDate: item?.birthDay, sex: item?.gender === '1' ? 'MALE' : 'FEMALE' });
      }
      expect(isSnils(data.snils?.snils ?? '')).toBe(true);
      const { visits, documents } = rmis.operations.GetPersonTrace.answer.shape;
      visits.parse(crowd.visits(oip));
      documents.parse(crowd.record(oip).documents);
    }
  });

  it('is found by every number, and nobody else has it: not the cast, not the population, not another one made', () => {
    const seen = new Set<string>();
    for (const oip of crowdOips) {
      const data = present(crowd.registerData(oip, anchor), oip);
      const [item] = data.person.personItems;
      const [document] = data.dudl?.dudlItems ?? [];
      const snils = data.snils?.snils ?? '';
      const enps = new Set(data.policy?.policyItems.flatMap(({ enp }) => enp ?? []));
      expect(crowd.find.bySnils(snils)).toBe(oip);
      expect(others.find.bySnils(snils)).toBeUndefined();
      for (const enp of enps) {
        expect(crowd.find.byEnp(enp)).toBe(oip);
        expect(others.find.byEnp(enp)).toBeUndefined();
        expect(seen.has(enp)).toBe(false);
        seen.add(enp);
      }
      expect(crowd.find.byDocument(present(document, 'document'))).toBe(oip);
      const { surname = '', firstName = '', birthDay = '' } = item ?? {};
      expect(crowd.find.byName({ surname, firstName, birthDay })).toContain(oip);
    }
  });

  it('leaves everybody else as they were', () => {
    for (const oip of [...castOips(others).slice(0, 20), ...sample(size, 40).map(oipAt)]) {
      expect(crowd.registerData(oip, anchor)).toEqual(others.registerData(oip, anchor));
      expect(crowd.visits(oip)).toEqual(others.visits(oip));
      expect(crowd.portal(oip)).toEqual(others.portal(oip));
    }
  });

  it('stays the same when others are made after', () => {
    const [alone, together] = [make({ age: 40 }), make({ age: 40 }, { age: 41 }, { age: 40 })];
    expect(together.registerData(oipOfMade(1), anchor)).toEqual(alone.registerData(oipOfMade(1), anchor));
    expect(together.visits(oipOfMade(1))).toEqual(alone.visits(oipOfMade(1)));
    expect(together.record(oipOfMade(1))).toEqual(alone.record(oipOfMade(1)));
  });

  it('holds a slot of its own: taken in the schedule, listed by the clinic on that day', () => {
    const slots = crowdOips.flatMap((oip) => crowd.visits(oip).map(({ slotId }) => slotId));
    expect(new Set(slots).size).toBe(slots.length);
    for (const oip of crowdOips.slice(0, 30)) {
      for (const { slotId = '', moOid, startsAt, visitId } of crowd.visits(oip)) {
        expect(crowd.slot(slotId)?.slot.taken).toBe(true);
        expect(others.slot(slotId)?.slot.taken).toBe(false);
        expect(crowd.clinicVisits(moOid, startsAt.slice(0, 10)).map((visit) => visit.visitId)).toContain(visitId);
      }
    }
  });

  it('is as the spec says', () => {
    const clinic = '1.2.643.5.1.13.13.12.2.50.1002';
    const people = make(
      {
        name: 'Озерская Вера Львовна',
        birthDate: '1990-05-05',
        region: '50',
        policy: 'TEMPORARY',
        clinic,
        phone: '+79160001122',
        email: 'v@example.ru',
      },
      { age: 70, policy: 'OLD', attached: false, phone: false, snils: false, account: 'NONE' },
      { age: 8, policy: 'NONE' },
      { age: 50, deceasedOn: '2026-08-15' },
      { age: 30, documents: [{ type: '10', number: '7654321' }], account: 'STANDARD', twoFactor: true, referral: true },
    );
    const vera = registered(people, 1);
    expect(vera.person.personItems[0]).toMatchObject({ surname: 'Озерская', firstName: 'Вера', birthDay: '1990-05-05', gender: '2' });
    expect(vera.policy?.policyItems.at(-1)).toMatchObject({ pcyType: 'В', pcyStatus: 'Действует', okato: '46000' });
    expect(vera.attach?.attachItems).toMatchObject([{ moFId: clinic }]);
    expect(people.persona('made-1')).toMatchObject({ oip: oipOfMade(1), phone: '+79160001122', email: 'v@example.ru', level: 'VERIFIED' });
    const old = registered(people, 2);
    expect([old.policy?.policyItems[0]?.pcyType, old.attach?.attachItems, old.contact?.contactItems, old.snils]).toEqual(['С', [], [], {}]);
    expect(people.persona('made-2')).toBeUndefined();
    const child = registered(people, 3);
    expect(fullYears(child.person.personItems[0]?.birthDay ?? '', anchor)).toBe(8);
    expect([child.policy?.policyItems, child.dudl?.dudlItems[0]?.dudlType]).toEqual([[], '3']);
    expect(registered(people, 4).person.personItems[0]).toMatchObject({ deathDate: '2026-08-15' });
    expect(people.deathRecord(oipOfMade(4))).toMatchObject({ deathDate: '2026-08-15' });
    expect(registered(people, 4).policy?.policyItems.at(-1)?.pcyStatus).toMatch(/^Закрыт/);
    expect(registered(people, 5).dudl?.dudlItems).toMatchObject([{ dudlType: '10', dudlNum: '7654321' }]);
    expect(people.accountOf(oipOfMade(5))).toMatchObject({ level: 'STANDARD', twoFactorEnabled: true });
    expect(people.referrals(oipOfMade(5))).toHaveLength(1);
  });
});

describe('a family that is made', () => {
  const [mother, father] = [oipOfMade(1), oipOfMade(2)];
  const people = make(
    { sex: 'FEMALE', age: 35, region: '77' },
    { sex: 'MALE', age: 37, region: '77', name: 'Зимин Олег Павлович' },
    { age: 6, sex: 'FEMALE', mother, father, linkedTo: [mother, father] },
    { age: 1, mother, father: '000000000002' },
  );

  it('is one story: ZAGS names the parents, the portal the children, the names fit', () => {
    const child = present(registered(people, 3).person.personItems[0], 'child');
    expect(child).toMatchObject({ surname: 'Зимина', patronymic: 'Олеговна' });
    const [record] = people.birthRecords({
      fullName: { Фамилия: child.surname, Имя: child.firstName },
      birthDate: child.birthDay,
      who: 'CHILD',
    });
    expect(isActRecordNumber(record?.НомерЗаписЕГР ?? '')).toBe(true);
    expect(record?.СведОтец?.ФИО).toMatchObject({ Фамилия: 'Зимин', Имя: 'Олег' });
    for (const oip of [mother, father]) {
      expect(people.portal(oip).familyLinks).toMatchObject([
        { childOip: oipOfMade(3), kind: 'DAUGHTER', status: 'VERIFIED', route: 'ZAGS' },
      ]);
    }
    expect(people.portal(oipOfMade(3)).mentionedBy).toEqual([mother, father]);
  });

  it('may begin with somebody who was there: the portal then learns of the child as of any other', () => {
    const child = present(registered(people, 4).person.personItems[0], 'child');
    expect(child.surname).toMatch(/^Соколов/);
    expect(people.portal('000000000002').familyLinks.map(({ childOip }) => childOip)).not.toContain(oipOfMade(4));
  });
});
