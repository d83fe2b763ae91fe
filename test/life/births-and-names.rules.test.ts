import { expect, it } from 'vitest';
import { isActRecordNumber } from '../../schema/identifier/act-record.ts';
import { isEnp } from '../../schema/identifier/enp.ts';
import { isSnils } from '../../schema/identifier/snils.ts';
import { present } from '../registry/scene.ts';
import { days, hours, livingWorld, now, oipOf } from './living-world.ts';

const anna = { registry: 'zags', event: 'BIRTH', mother: 'anna', father: 'dmitry', given: 'Арина', sex: 'FEMALE' } as const;

it('makes a record of the birth at once, and a person with a digital policy when the register hears of it [R-104, R-105]', async () => {
  const { happen, seenBy } = livingWorld();
  const { born, made } = await happen(anna);
  const oip = present(born);
  const child = { fullName: { Фамилия: 'x', Имя: 'Арина' }, birthDate: '2026-03-02', who: 'CHILD' } as const;
  const before = await seenBy('insured-persons', now + days(1) - 1);
  expect([before.find.exists(oip), before.registerData(oip, '2026-03-02'), before.find.byEnp(made?.enp ?? '')]).toEqual([
    false,
    undefined,
    undefined,
  ]);
  const after = await seenBy('insured-persons', now + days(1));
  const data = present(after.registerData(oip, '2026-03-03'));
  expect(data.policy?.policyItems).toMatchObject([{ pcyType: 'Ц', pcyStatus: 'Действует', pcyDateB: '2026-03-03', enp: made?.enp }]);
  expect(data.dudl?.dudlItems).toMatchObject([{ dudlType: '3', dudlStatus: '1' }]);
  expect([isEnp(present(made?.enp)), isSnils(present(data.snils?.snils)), isActRecordNumber(present(made?.actRecordNumber))]).toEqual([
    true,
    true,
    true,
  ]);
  expect([
    after.find.byEnp(present(made?.enp)),
    after.find.bySnils(present(data.snils?.snils)),
    ...after.find.bornOn('2026-03-02'),
  ]).toEqual(expect.arrayContaining([oip, oip, oip]));
  const zags = await seenBy('zags', now);
  const family = present(data.person.personItems[0]).surname;
  const records = zags.birthRecords({ ...child, fullName: { Фамилия: family, Имя: 'Арина' } });
  expect(records).toMatchObject([
    { НомерЗаписЕГР: made?.actRecordNumber, СведМать: { ФИО: { Имя: 'Анна' } }, СведОтец: { ФИО: { Имя: 'Дмитрий' } } },
  ]);
});

it('numbers children in the order of their births, and gives a dash for a father who is not named', async () => {
  const { happen, seenBy } = livingWorld();
  const first = await happen(anna);
  const second = await happen({ ...anna, given: 'Глеб', sex: 'MALE', father: undefined });
  expect([first.born, second.born]).toEqual(['000000010001', '000000010002']);
  const item = present((await seenBy('insured-persons', now + days(2))).registerData('000000010002', '2026-03-04')?.person.personItems[0]);
  const [record] = (await seenBy('zags', now)).birthRecords({
    fullName: { Фамилия: item.surname, Имя: 'Глеб' },
    birthDate: '2026-03-02',
    who: 'CHILD',
  });
  expect(record).toMatchObject({ ПрОтец: '1', СведРодившемся: { Пол: '1' } });
});

it('lets ZAGS enter a father where there was none', async () => {
  const { happen, seenBy } = livingWorld();
  const { born } = await happen({ ...anna, father: undefined, family: 'Зорина' });
  await happen({ registry: 'zags', event: 'PATERNITY_ESTABLISHED', child: present(born), father: 'dmitry' });
  const query = { fullName: { Фамилия: 'Зорина', Имя: 'Арина' }, birthDate: '2026-03-02', who: 'CHILD' } as const;
  expect((await seenBy('zags', now)).birthRecords(query)).toMatchObject([{ НомерВерс: 2, СведОтец: { ФИО: { Имя: 'Дмитрий' } } }]);
});

it('cannot have a man for a mother, nor be on a day to come', async () => {
  const { happen, written } = livingWorld();
  await expect(happen({ ...anna, mother: 'dmitry' })).rejects.toMatchObject({ slug: 'event-impossible' });
  await expect(happen({ ...anna, on: '2026-03-03' })).rejects.toMatchObject({ slug: 'bad-request' });
  expect(await written()).toBe(0);
});

it('changes a name in ZAGS, then in the register, then in FER, then with the clinics [R-105]', async () => {
  const { happen, seenBy } = livingWorld();
  const oksana = oipOf('sofia');
  await happen({ registry: 'zags', event: 'NAME_CHANGED', person: 'sofia', family: 'Орлова' });
  const familyIn = async (registry: string, nowMs: number): Promise<string | undefined> =>
    (await seenBy(registry, nowMs)).registerData(oksana, '2026-03-05')?.person.personItems[0]?.surname;
  expect(await familyIn('zags', now)).toBe('Орлова');
  expect([await familyIn('insured-persons', now + days(1) - 1), await familyIn('insured-persons', now + days(1))]).toEqual([
    'Соколова',
    'Орлова',
  ]);
  expect([await familyIn('fer', now + days(1)), await familyIn('fer', now + days(1) + hours(1))]).toEqual(['Соколова', 'Орлова']);
  const inClinics = async (nowMs: number) =>
    (await seenBy('rmis', nowMs)).attachments(oksana)?.map(({ patient }) => patient.fullName.split(' ')[0]);
  expect([await inClinics(now + days(2) - 1), await inClinics(now + days(2))]).toEqual([['Соколова'], ['Орлова']]);
});

it('finds a person under the new name only, in the register and by the record of birth under either', async () => {
  const { happen, seenBy } = livingWorld();
  const sofia = oipOf('sofia');
  await happen({ registry: 'zags', event: 'NAME_CHANGED', person: 'sofia', family: 'Орлова' });
  const register = await seenBy('insured-persons', now + days(1));
  const born = present(register.registerData(sofia, '2026-03-05')?.person.personItems[0]).birthDay;
  const called = (surname: string) => ({ surname, firstName: 'София', birthDay: born });
  expect([register.find.byName(called('Соколова')), register.find.byName(called('Орлова'))]).toEqual([[], [sofia]]);
  const zags = await seenBy('zags', now);
  const inForce = (Фамилия: string) =>
    zags
      .birthRecords({ fullName: { Фамилия, Имя: 'София' }, birthDate: born, who: 'CHILD' })
      .filter(({ КодСостСтат }) => КодСостСтат === '1')
      .map((record) => [record.НомерВерс, record.СведРодившемся.ФИОРожд.Фамилия]);
  expect([inForce('Соколова'), inForce('Орлова')]).toEqual([[[3, 'Орлова']], [[3, 'Орлова']]]);
});
