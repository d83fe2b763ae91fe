import { describe, expect, it } from 'vitest';
import { addDays, addYears, fullYears } from '../../schema/calendar/index.ts';
import { birthsOf, itemOf, linksOf, oipOf, people, policiesOf } from './cast-stories.ts';
import { anchor, castOips, present } from './some-people.ts';

describe('in every registry', () => {
  it('alexey is the second parent, standard, one child’s policy not linked', () => {
    expect(people.persona('alexey')?.level).toBe('STANDARD');
    expect(linksOf('alexey').map(({ policyLinked }) => policyLinked)).toEqual([true, false]);
  });

  it('valentina has a phone, zinaida none anywhere', () => {
    expect(people.accountOf(oipOf('valentina'))).toMatchObject({ phone: expect.any(String), phoneActivated: true });
    const aunt = oipOf('zinaida');
    expect(people.accountOf(aunt)).not.toHaveProperty('phone');
    expect(people.registerData(aunt, anchor)?.contact?.contactItems.some(({ kind }) => kind === 'PHONE')).toBe(false);
  });

  it('viktor is attached by a temporary policy that ends ten days after the anchor', () => {
    expect(policiesOf('viktor').at(-1)).toMatchObject({ pcyType: 'В', pcyDateB: addDays(anchor, -20), pcyDateE: addDays(anchor, 10) });
    expect(people.attachments(oipOf('viktor'))).toMatchObject([{ pcyType: 'В' }]);
    expect(people.visits(oipOf('viktor')).every(({ channel }) => channel === 'REG')).toBe(true);
  });

  it('ivan has an old policy that nobody has matched with an ENP', () => {
    expect(policiesOf('ivan')).toMatchObject([
      { pcyType: 'С', pcySer: expect.stringMatching(/^\d{6}$/), pcyNum: expect.stringMatching(/^\d{10}$/) },
    ]);
    expect(policiesOf('ivan')[0]).not.toHaveProperty('enp');
    expect(people.find.byPolicy({ pcyType: 'С', pcySer: policiesOf('ivan')[0]?.pcySer, pcyNum: policiesOf('ivan')[0]?.pcyNum ?? '' })).toBe(
      oipOf('ivan'),
    );
  });

  it('ludmila is attached to a clinic outside FER', () => {
    expect(people.inFer(present(people.attachments(oipOf('ludmila'))?.[0]).moOid)).toBe(false);
  });

  it('pavel’s clinic has his name and birth date wrong, so that the portal does not see it', () => {
    const [attachment] = present(people.attachments(oipOf('pavel')));
    expect(attachment).toMatchObject({ shownToPortal: false, mismatches: ['fullName', 'birthDate'] });
    expect(attachment?.patient.birthDate).not.toBe(itemOf(oipOf('pavel')).birthDay);
  });

  it('oksana’s passport in the register is older than her 45th birthday', () => {
    const { person, dudl } = present(people.registerData(oipOf('oksana'), anchor));
    const exchange = addYears(present(person.personItems[0]).birthDay, 45);
    expect(exchange < anchor).toBe(true);
    expect(present(dudl?.dudlItems[0]?.dudlDateB) < exchange).toBe(true);
  });

  it('nadezhda is a guardian, whom no birth record names', () => {
    expect(linksOf('nadezhda')).toMatchObject([{ kind: 'WARD', status: 'VERIFIED', route: 'GUARDIANSHIP' }]);
    expect(birthsOf(present(linksOf('nadezhda')[0]).childOip)).toMatchObject([{ ПрМать: '1', ПрОтец: '1' }]);
  });

  it('elena’s son was born abroad: a foreign certificate, no record, a link that waits for the MFC', () => {
    const [link] = linksOf('elena');
    expect(link).toMatchObject({ status: 'MANUAL_REQUIRED', route: 'MFC', policyLinked: false });
    expect(people.registerData(present(link).childOip, anchor)?.dudl?.dudlItems).toMatchObject([{ dudlType: '24' }]);
    expect(birthsOf(present(link).childOip)).toEqual([]);
  });

  it('oleg is named by his daughter’s birth record, and restricted by a court', () => {
    const [link] = linksOf('oleg');
    expect(link).toMatchObject({ status: 'RESTRICTED', restriction: expect.stringContaining('суда') });
    expect(birthsOf(present(link).childOip)[0]?.СведОтец?.ДатаРожд).toBe(itemOf(oipOf('oleg')).birthDay);
    expect(linksOf('irina')).toMatchObject([{ childOip: link?.childOip, status: 'VERIFIED' }]);
  });

  it('kirill turns fifteen in seven days, and his birth record names no father', () => {
    const kirill = oipOf('kirill');
    expect([fullYears(itemOf(kirill).birthDay, addDays(anchor, 6)), fullYears(itemOf(kirill).birthDay, addDays(anchor, 7))]).toEqual([
      14, 15,
    ]);
    expect(birthsOf(kirill)).toMatchObject([{ ПрОтец: '1', СведМать: { ДатаРожд: itemOf(oipOf('tatiana')).birthDay } }]);
  });

  it('sofia has two versions of her birth record, the first annulled', () => {
    const versions = birthsOf(oipOf('sofia')).map(({ НомерВерс, КодСостСтат }) => [НомерВерс, КодСостСтат]);
    expect(versions).toEqual([
      [1, '2'],
      [2, '1'],
    ]);
    expect(new Set(birthsOf(oipOf('sofia')).map(({ НомерЗаписЕГР }) => НомерЗаписЕГР)).size).toBe(1);
  });

  it('anna expects a child and her husband’s account is not verified', () => {
    expect(people.attachments(oipOf('anna'))?.map(({ areaType }) => areaType)).toContain('2');
    expect(people.persona('dmitry')?.level).toBe('SIMPLIFIED');
    expect(people.record(oipOf('anna')).documents.some(({ icd10 }) => icd10.includes('Z34.0'))).toBe(true);
  });

  it('galina keeps a household of fifty, all of one address', () => {
    const household = people.household(oipOf('galina'));
    expect(household).toHaveLength(50);
    expect(new Set(household).size).toBe(50);
    expect(new Set(household.map((oip) => people.registerData(oip, anchor)?.address?.addressItems[0]?.text)).size).toBe(1);
  });

  it('rustam lives in Tatarstan and aigul two hours east of Moscow', () => {
    expect(policiesOf('rustam').at(-1)?.okato).toBe('92000');
    expect(people.visits(oipOf('aigul')).every(({ startsAt }) => startsAt.endsWith('+05:00'))).toBe(true);
    expect(policiesOf('aigul').at(-1)?.pcyType).toBe('Э');
  });

  it('nikolay is dead in ZAGS and alive in the register: the intended contradiction', () => {
    expect(people.deathRecord(oipOf('nikolay'))).toMatchObject({ deathDate: addDays(anchor, -18) });
    expect(itemOf(oipOf('nikolay'))).not.toHaveProperty('deathDate');
    expect(policiesOf('nikolay').at(-1)?.pcyStatus).toMatch(/^Д/);
  });

  it('nobody else is dead in one and alive in the other', () => {
    for (const oip of castOips(people)) {
      if (oip !== oipOf('nikolay')) expect(people.deathRecord(oip)?.deathDate).toBe(itemOf(oip).deathDate);
    }
    expect(people.deathRecord('000000000007')?.deathDate).toBe(itemOf('000000000007').deathDate);
    expect(people.deathRecord(oipOf('maria'))).toBeUndefined();
  });
});
