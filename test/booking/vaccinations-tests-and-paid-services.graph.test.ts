import { describe, expect, it } from 'vitest';
import { castId, clinicIdOf } from '../eligibility/ids-of-the-graph.ts';
import { worldOfFile } from '../setup/index.ts';
import { book, booked, isOpen, reasonsAgainst, refusalTo, slotWhere, type OfferedSlot } from './wishes.ts';

// On 2026-03-02: Alexey is not given the vaccine against influenza; Valentina is given none until 2026-03-06, and has an order for tests until then.
const world = await worldOfFile();
const [maria, alexey, valentina, viktor] = ['maria', 'alexey', 'valentina', 'viktor'].map((who) => world.as(who)) as [
  ReturnType<typeof world.as>,
  ReturnType<typeof world.as>,
  ReturnType<typeof world.as>,
  ReturnType<typeof world.as>,
];
const polyclinic = '77.1001';
const on = (day: string, to = day) => ({ freeOnly: true, from: `${day}T00:00:00+03:00`, to: `${to}T23:59:00+03:00` });
const ofVaccine =
  (code: string) =>
  ({ bookableOnline, vaccine }: OfferedSlot): boolean =>
    bookableOnline && vaccine?.code === code;
const online = ({ bookableOnline }: OfferedSlot): boolean => bookableOnline;

describe('a vaccination', () => {
  const vaccination = (day: string, to?: string) => ({ ...on(day, to), service: 'VACCINATION' });
  const slotFor = (code: string, day = '2026-03-03', to = day) => slotWhere(maria, polyclinic, ofVaccine(code), vaccination(day, to));
  const ask = (cast: number, slotId: string) => ({ id: castId(cast), slotId, service: 'VACCINATION' });

  it('has slots of its own, each for one vaccine, and is booked as a visit without a doctor [R-027]', async () => {
    const slot = await slotFor('INFLUENZA');
    expect(slot).toMatchObject({ service: 'VACCINATION', payment: 'OMS', doctor: null });
    expect(await reasonsAgainst(maria, ask(1, slot.id))).toEqual([]);
    const visit = await booked(maria, { slotId: slot.id });
    expect(visit).toMatchObject({ status: 'BOOKED', doctor: null, startsAt: slot.startsAt, policyUsed: { type: 'DIGITAL' } });
  });

  it('by a vaccine that is contraindicated is refused, by another one booked [R-027]', async () => {
    const against = await slotFor('INFLUENZA', '2026-03-04', '2026-03-12');
    expect(await reasonsAgainst(alexey, ask(2, against.id))).toEqual(['R-027 NOT_ELIGIBLE']);
    expect(await book(alexey, { slotId: against.id })).toMatchObject({
      code: 'NOT_ELIGIBLE',
      rule: { code: 'R-027' },
      profile: 'MOSCOW',
      remedies: [{ action: 'CONTACT_CLINIC' }],
    });
    const other = await slotFor('PNEUMOCOCCAL', '2026-03-04', '2026-03-12');
    expect(await booked(alexey, { slotId: other.id })).toMatchObject({ status: 'BOOKED' });
  });

  it('of any kind is refused to the last day of an illness, and booked for later [R-027]', async () => {
    const lastDay = await slotFor('DIPHTHERIA_TETANUS', '2026-03-03', '2026-03-06');
    expect(await refusalTo(valentina, { slotId: lastDay.id })).toBe('R-027 NOT_ELIGIBLE');
    const later = await slotFor('DIPHTHERIA_TETANUS', '2026-03-10', '2026-03-13');
    expect(await reasonsAgainst(valentina, ask(5, later.id))).toEqual([]);
    expect(await booked(valentina, { slotId: later.id })).toMatchObject({ status: 'BOOKED' });
  });

  it('is refused at an age that the slot is not for [R-027]', async () => {
    const child = await slotWhere(maria, '77.1003', online, vaccination('2026-03-03'));
    expect(child.ageGroup).toBe('CHILD');
    expect(await reasonsAgainst(maria, ask(1, child.id))).toEqual(['R-015 NO_ATTACHMENT', 'R-027 SLOT_AGE_GROUP']);
    const sonsSlot = await slotWhere(maria, '77.1003', ofVaccine('POLIO'), vaccination('2026-03-04'));
    expect(await booked(maria, { slotId: sonsSlot.id, patientId: castId(3) })).toMatchObject({ patient: { id: castId(3) } });
  });
});

describe('a test', () => {
  const laboratory = (day: string) => ({ ...on(day), service: 'LABORATORY' });
  const ask = (cast: number, slotId: string) => ({ id: castId(cast), slotId, service: 'LABORATORY' });

  it('without a doctor’s order is refused [R-026]', async () => {
    const { id: slotId } = await slotWhere(maria, polyclinic, online, laboratory('2026-03-03'));
    expect(await refusalTo(maria, { slotId })).toBe('R-026 REFERRAL_REQUIRED');
    expect(await reasonsAgainst(maria, ask(1, slotId))).toEqual(['R-026 REFERRAL_REQUIRED', 'R-026 REFERRAL_REQUIRED']);
  });

  it('is refused for a day after the last one of the order [R-026]', async () => {
    const { id: slotId } = await slotWhere(maria, polyclinic, online, laboratory('2026-03-10'));
    expect(await refusalTo(valentina, { slotId })).toBe('R-026 REFERRAL_REQUIRED');
    expect(await reasonsAgainst(valentina, ask(5, slotId))).toEqual(['R-026 REFERRAL_REQUIRED']);
  });

  it('by an order in force is booked, and keeps it [R-026]', async () => {
    const { id: slotId } = await slotWhere(maria, polyclinic, online, laboratory('2026-03-06'));
    expect(await reasonsAgainst(valentina, ask(5, slotId))).toEqual([]);
    const visit = await booked(valentina, { slotId });
    expect(visit).toMatchObject({ status: 'BOOKED', doctor: null, referral: { number: expect.stringMatching(/-2$/) } });
  });
});

describe('a paid service', () => {
  const hospital = '77.1005';
  const paid = { freeOnly: true, payment: 'OWN_FUNDS', specialty: '122' };
  const catalogue = `query ($id: ID!) { clinic(id: $id) { paidServices { code name price specialty { code } } } }`;
  interface Catalogue {
    readonly clinic: { readonly paidServices: readonly { readonly code: string; readonly price: string }[] };
  }

  it('is in a catalogue of its own, with its price, for everybody to read [R-049]', async () => {
    const offered = async (place: string) =>
      (await world.anonymous().send<Catalogue, { id: string }>(catalogue, { id: clinicIdOf(place) })).data?.clinic.paidServices;
    expect(await offered(polyclinic)).toEqual([]);
    expect(await offered(hospital)).toHaveLength(3);
    expect((await offered(hospital))?.find(({ code }) => code === 'B01.057.001')).toEqual({
      code: 'B01.057.001',
      name: 'Приём (осмотр, консультация) врача-хирурга первичный',
      price: '2100.00',
      specialty: { code: '122' },
    });
  });

  it('is booked without an attachment, where OMS asks for one [R-049]', async () => {
    const [byOms, forMoney] = [
      await slotWhere(maria, hospital, isOpen('ADULT'), { ...paid, payment: 'OMS' }),
      await slotWhere(maria, hospital, online, paid),
    ];
    expect(forMoney.paidService).toEqual({ code: 'B01.057.001', price: '2100.00' });
    expect(await reasonsAgainst(maria, { id: castId(1), slotId: byOms.id })).toEqual(['R-015 NO_ATTACHMENT']);
    expect(await refusalTo(maria, { slotId: byOms.id })).toBe('R-015 NO_ATTACHMENT');
    expect(await reasonsAgainst(maria, { id: castId(1), slotId: forMoney.id })).toEqual([]);
    const visit = await booked(maria, { slotId: forMoney.id });
    expect(visit).toMatchObject({ status: 'BOOKED', policyUsed: null, policyCheck: null });
  });

  it('rests on no policy: a temporary one does not matter, and FER finds the patient by the SNILS [R-049]', async () => {
    const krasnodar = '23.1005';
    const byOms = await slotWhere(maria, krasnodar, isOpen('ADULT'), { ...paid, payment: 'OMS' });
    expect(await refusalTo(viktor, { slotId: byOms.id })).toBe('R-016 TEMPORARY_POLICY_NOT_ACCEPTED');
    const forMoney = await slotWhere(maria, krasnodar, online, paid);
    expect(await booked(viktor, { slotId: forMoney.id })).toMatchObject({ status: 'BOOKED', policyUsed: null });
  });

  it('asks for all the rest: leave to book for another, the age, a free slot [R-049]', async () => {
    const { id: slotId } = await slotWhere(maria, hospital, online, { ...paid, from: '2026-03-05T00:00:00+03:00' });
    expect(await reasonsAgainst(maria, { id: castId(3), slotId })).toEqual(['R-031 SLOT_AGE_GROUP']);
    expect(await reasonsAgainst(maria, { id: castId(5), slotId })).toEqual(['R-001 CONSENT_REQUIRED']);
    await world.events.raise({ registry: 'fer', event: 'SLOT_TAKEN', slot: slotId });
    expect(await refusalTo(maria, { slotId })).toBe('R-031 SLOT_TAKEN');
  });
});
