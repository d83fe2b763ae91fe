import { describe, expect, it } from 'vitest';
import { castId, idOf } from '../eligibility/ids-of-the-graph.ts';
import { worldOfFile } from '../setup/index.ts';
import { book, isOpen, reasonsAgainst, refusalTo, slotWhere, tryToBook, type OfferedSlot } from './wishes.ts';

// Nothing here is booked: whatever is refused changes nothing.
const world = await worldOfFile();
const maria = world.as('maria');
const forAdults = isOpen('ADULT');
const ophthalmologist = { freeOnly: true, specialty: '54' };
const today = { from: '2026-03-02T00:00:00+03:00', to: '2026-03-02T09:00:00+03:00' };

/** Who asks, for whom, for which slot, and everything that speaks against it. */
interface Case {
  readonly who: string;
  /** Number in the cast; nothing: oneself. */
  readonly patient?: number;
  readonly self: number;
  readonly place: string;
  readonly slot: (slot: OfferedSlot) => boolean;
  readonly filter?: object;
  readonly against: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  'a slot of another clinic than one is attached to [R-015]': {
    who: 'maria',
    self: 1,
    place: '77.1002',
    slot: forAdults,
    against: ['R-015 NO_ATTACHMENT'],
  },
  'the clinic of a child: it is the child’s attachment that counts, and the child’s age [R-021]': {
    who: 'maria',
    self: 1,
    patient: 3,
    place: '77.1001',
    slot: forAdults,
    against: ['R-021 NO_ATTACHMENT', 'R-031 SLOT_AGE_GROUP'],
  },
  'a slot for children': {
    who: 'maria',
    self: 1,
    place: '77.1003',
    slot: isOpen('CHILD'),
    against: ['R-015 NO_ATTACHMENT', 'R-031 SLOT_AGE_GROUP'],
  },
  'a slot whose time has come': {
    who: 'maria',
    self: 1,
    place: '77.1001',
    slot: (slot) => slot.bookableOnline && slot.specialty?.code === '110' && slot.service === 'APPOINTMENT',
    filter: today,
    against: ['R-031 SLOT_IN_PAST', 'no rule ALREADY_BOOKED'],
  },
  'a slot that is not sold online [R-031]': {
    who: 'maria',
    self: 1,
    place: '77.1001',
    slot: (slot) => !slot.bookableOnline && slot.specialty?.code === '122',
    filter: { freeOnly: true, specialty: '122' },
    against: ['R-031 SLOT_NOT_BOOKABLE_ONLINE'],
  },
  'a slot that is taken': {
    who: 'maria',
    self: 1,
    place: '77.1001',
    slot: (slot) => slot.status === 'TAKEN' && slot.bookableOnline,
    filter: { specialty: '122', from: '2026-03-02T12:00:00+03:00' },
    against: ['R-031 SLOT_TAKEN'],
  },
  'a specialist without a referral [R-025]': {
    who: 'maria',
    self: 1,
    place: '77.1001',
    slot: (slot) => slot.bookableOnline,
    filter: ophthalmologist,
    against: ['R-025 REFERRAL_REQUIRED'],
  },
  'a temporary policy, and an attachment made by it [R-016]': {
    who: 'viktor',
    self: 21,
    place: '23.1001',
    slot: (slot) => forAdults(slot) && slot.specialty?.code === '110',
    against: ['R-016 TEMPORARY_POLICY_NOT_ACCEPTED', 'R-130 NO_ATTACHMENT'],
  },
  'a clinic that has one’s data wrong [R-045]': {
    who: 'pavel',
    self: 24,
    place: '50.1001',
    slot: forAdults,
    against: ['R-045 MIS_DATA_MISMATCH'],
  },
  'a child whose policy is linked to the other parent only [R-010]': {
    who: 'alexey',
    self: 2,
    patient: 4,
    place: '77.1003',
    slot: isOpen('CHILD'),
    against: ['R-010 CHILD_POLICY_NOT_LINKED'],
  },
};

describe('against a booking speaks', () => {
  it.each(Object.entries(cases))('%s', async (_name, { who, self, patient, place, slot, filter, against }) => {
    const asker = world.as(who);
    const { id: slotId } = await slotWhere(maria, place, slot, filter);
    const id = castId(patient ?? self);
    expect(await reasonsAgainst(asker, { id, slotId })).toEqual(against);
    // The mutation tells the first of them.
    expect(await refusalTo(asker, { slotId, ...(patient && { patientId: id }) })).toBe(against[0]);
  });

  it('that its clinic is not in FER, which has no slots of it [R-035]', async () => {
    const slotId = idOf('Slot', '46ee48e2-19c4-ea7b-c346-45a89fa2eb49@1.2.643.5.1.13.13.12.2.32.1002/2/2026-03-03');
    const ludmila = world.as('ludmila');
    expect(await reasonsAgainst(ludmila, { id: castId(23), slotId })).toEqual(['R-035 ORGANIZATION_NOT_IN_FER']);
    const refused = await book(ludmila, { slotId });
    expect(refused).toMatchObject({ code: 'ORGANIZATION_NOT_IN_FER', profile: 'BRYANSK' });
    expect(refused.remedies?.at(-1)).toMatchObject({ action: 'CONTACT_REGISTRY_DESK', phone: expect.stringMatching(/^\+7/) });
  });

  it('says what to do in the order to try it: a policy, an attachment by it, the desk [R-019]', async () => {
    const { id: slotId } = await slotWhere(maria, '23.1001', forAdults);
    const { remedies } = await book(world.as('viktor'), { slotId });
    expect(remedies?.map(({ action }) => action)).toEqual(['GET_PERMANENT_POLICY', 'ATTACH_TO_CLINIC', 'CONTACT_REGISTRY_DESK']);
  });
});

describe('nobody books', () => {
  it('what FER does not have', async () => {
    const slotId = idOf('Slot', '46ee48e2-19c4-ea7b-c346-45a89fa2eb49@1.2.643.5.1.13.13.12.2.77.1001/2/2026-03-03');
    expect((await tryToBook(maria, { slotId })).errors).toMatchObject([{ path: ['bookAppointment'], extensions: { code: 'NOT_VISIBLE' } }]);
  });

  it('by what is no id of a slot', async () => {
    const { errors } = await tryToBook(maria, { slotId: castId(1) });
    expect(errors).toMatchObject([{ message: expect.stringContaining('input.slotId'), extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('with an account whose owner nobody has checked [R-138]', async () => {
    const { id: slotId } = await slotWhere(maria, '77.1001', forAdults);
    expect(await refusalTo(world.as('dmitry'), { slotId })).toBe('R-138 ACCOUNT_LEVEL_TOO_LOW');
  });

  it('in a role that does not book, nor at another clinic than their own', async () => {
    const { id: slotId } = await slotWhere(maria, '77.1002', forAdults);
    for (const persona of ['moderator', 'insurer', 'operator', 'doctor', 'desk']) {
      const { errors } = await tryToBook(world.as(persona), { slotId, patientId: castId(1) });
      expect([persona, errors?.[0]?.extensions?.code]).toEqual([persona, 'FORBIDDEN']);
    }
  });

  it('whom they do not see by number alone', async () => {
    const { id: slotId } = await slotWhere(maria, '77.1001', forAdults);
    expect(await refusalTo(world.as('callcentre'), { slotId, patientId: castId(1) })).toBe('R-314 PERSON_NOT_FOUND');
    expect(await refusalTo(world.as('viktor'), { slotId, patientId: castId(1) })).toBe('R-314 PERSON_NOT_FOUND');
  });

  it('for nobody', async () => {
    const { id: slotId } = await slotWhere(maria, '77.1001', forAdults);
    const { errors } = await tryToBook(world.as('desk'), { slotId });
    expect(errors).toMatchObject([{ message: expect.stringContaining('input.patientId'), extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('by a referral of somebody whom they do not see', async () => {
    const { id: slotId } = await slotWhere(maria, '77.1001', (slot) => slot.bookableOnline, ophthalmologist);
    const { errors } = await tryToBook(world.as('alexey'), { slotId, referralId: idOf('Referral', '000000000021/230001-000021-1') });
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_VISIBLE' } }]);
  });
});

describe('an owner that does not answer', () => {
  it.each([
    ['fer', 'GetScheduleInfo'],
    ['fer', 'GetMOResourceInfo'],
    ['insured-persons', 'getPersonData'],
    ['rmis', 'GetAttachments'],
  ] as const)('leaves a booking undecided, older copies or not: %s %s [R-056]', async (registry, operation) => {
    const { id: slotId } = await slotWhere(maria, '77.1001', forAdults);
    expect(await reasonsAgainst(maria, { id: castId(1), slotId })).toEqual([]);
    const fault = await world.faults.add({ registry, operation, kind: 'ERROR' });
    const refused = await book(maria, { slotId });
    expect(refused).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', rule: { code: 'R-056' }, remedies: [{ action: 'WAIT' }] });
    expect(Date.parse(refused.retryAfter ?? '')).toBeGreaterThan(Date.parse('2026-03-02T09:00:00+03:00'));
    expect(await reasonsAgainst(maria, { id: castId(1), slotId })).toEqual(['R-056 UPSTREAM_UNAVAILABLE']);
    await world.faults.remove(fault.id);
  });
});

describe('what another channel does meanwhile', () => {
  it('is known at once: a slot that is taken elsewhere is taken', async () => {
    const { id: slotId } = await slotWhere(maria, '77.1001', forAdults, { freeOnly: true, specialty: '122' });
    await world.events.raise({ registry: 'fer', event: 'SLOT_TAKEN', slot: slotId });
    expect(await refusalTo(maria, { slotId })).toBe('R-031 SLOT_TAKEN');
  });
});
