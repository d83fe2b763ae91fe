import { describe, expect, it } from 'vitest';
import {
  byPermanentPolicy,
  chosenLongAgo,
  exceptionApplies,
  faultsOfClinic,
  isAttached,
  isOffered,
  isSeen,
  namedFirst,
  reachedByFer,
  servesEverybody,
  takesPartInOms,
  type AttachmentFacts,
  type ClinicFacts,
} from '../../gateway/eligibility/clinic-choice.rules.ts';
import { isOfAnother, likelyNotAttached, refusalOfClinic } from '../../gateway/eligibility/clinic-refusals.rules.ts';
import { deskHelps, inOrder } from '../../gateway/eligibility/remedies.rules.ts';
import type { RemedyOffer } from '../../gateway/rule/refusal.rules.ts';

const polyclinic: ClinicFacts = { inFer: true, inOms: true, servesWithoutAttachment: false };
const dentistry: ClinicFacts = { ...polyclinic, servesWithoutAttachment: true };
const attachment = (some: Partial<AttachmentFacts> = {}): AttachmentFacts => ({
  status: 'ATTACHED',
  policyType: 'DIGITAL',
  visible: true,
  area: 'THERAPEUTIC',
  reason: null,
  validFrom: '2020-01-01',
  ...some,
});
const portal = { atDesk: false };
const desk = { atDesk: true };

describe('a clinic', () => {
  it('that one is attached to is offered, any other is not [R-015] [R-034]', () => {
    expect(isAttached([attachment()])).toBe(true);
    expect(isAttached([attachment({ status: 'DETACHED' })])).toBe(false);
    expect(faultsOfClinic('APPOINTMENT', polyclinic, [attachment()], portal)).toEqual([]);
    expect(faultsOfClinic('APPOINTMENT', polyclinic, [], portal)).toEqual(['NOT_ATTACHED']);
    expect([isOffered([]), isOffered(['NOT_ATTACHED'])]).toEqual([true, false]);
  });

  it('opens nothing to an attachment by a temporary policy [R-130]', () => {
    expect(byPermanentPolicy(attachment({ policyType: 'TEMPORARY' }))).toBe(false);
    for (const policyType of ['OLD', 'PAPER', 'ELECTRONIC_CARD', 'DIGITAL'] as const)
      expect(byPermanentPolicy(attachment({ policyType }))).toBe(true);
    expect(faultsOfClinic('VACCINATION', polyclinic, [attachment({ policyType: 'TEMPORARY' })], portal)).toEqual(['BY_TEMPORARY_POLICY']);
  });

  it.each(['APPOINTMENT', 'HOME_VISIT'] as const)('with wrong data of the person gives no %s [R-045]', (service) => {
    expect([isSeen(attachment()), isSeen(attachment({ visible: false }))]).toEqual([true, false]);
    expect(faultsOfClinic(service, polyclinic, [attachment({ visible: false })], portal)).toEqual(['HIDDEN']);
  });

  it('that serves whoever comes needs no attachment [R-040]', () => {
    expect([servesEverybody(dentistry), servesEverybody(polyclinic)]).toEqual([true, false]);
    expect(faultsOfClinic('APPOINTMENT', dentistry, [], portal)).toEqual([]);
  });

  it.each([
    ['APPOINTMENT', true],
    ['OMS_CHECK', true],
    ['HOME_VISIT', true],
    ['VACCINATION', false],
    ['LABORATORY', false],
    ['ATTACHMENT', false],
  ] as const)('serves without attachment in three services; %s: %s [R-041]', (service, applies) => {
    expect(exceptionApplies(service)).toBe(applies);
    if (service !== 'ATTACHMENT') expect(faultsOfClinic(service, dentistry, [], portal)).toEqual(applies ? [] : ['NOT_ATTACHED']);
  });

  it('outside FER is not booked, attached to or not [R-035]', () => {
    const outside = { ...polyclinic, inFer: false };
    expect([reachedByFer(polyclinic, 'APPOINTMENT'), reachedByFer(outside, 'APPOINTMENT')]).toEqual([true, false]);
    expect(faultsOfClinic('APPOINTMENT', outside, [attachment()], portal)).toEqual(['NOT_IN_FER']);
    expect(faultsOfClinic('APPOINTMENT', outside, [], portal)).toEqual(['NOT_ATTACHED', 'NOT_IN_FER']);
    expect(faultsOfClinic('HOME_VISIT', outside, [attachment()], portal)).toEqual([]);
  });

  it('that one is attached to is named before the others [R-037]', () => {
    expect([namedFirst([attachment()]), namedFirst([attachment({ status: 'DETACHED' })]), namedFirst([])]).toEqual([true, false, false]);
  });

  it('is attached to only where it takes part in OMS [R-125]', () => {
    expect([takesPartInOms(polyclinic), takesPartInOms({ inOms: false })]).toEqual([true, false]);
    expect(faultsOfClinic('ATTACHMENT', { ...polyclinic, inOms: false }, [], portal)).toEqual(['NOT_IN_OMS']);
    expect(faultsOfClinic('ATTACHMENT', { ...polyclinic, inFer: false }, [], portal)).toEqual([]);
  });

  it('is booked at its desk whatever FER and the portal say', () => {
    const mine = [attachment({ policyType: 'TEMPORARY', visible: false })];
    expect(faultsOfClinic('APPOINTMENT', { ...polyclinic, inFer: false }, mine, desk)).toEqual([]);
    expect(faultsOfClinic('APPOINTMENT', polyclinic, [], desk)).toEqual(['NOT_ATTACHED']);
  });
});

describe('a clinic of one’s choice', () => {
  it.each([
    ['2026-11-20', false],
    ['2026-11-21', true],
    ['2026-11-22', true],
  ])('chosen on 2025-11-21 can be changed on %s: %s [R-133]', (today, late) => {
    expect(chosenLongAgo(attachment({ reason: 'CHOICE', validFrom: '2025-11-21' }), today)).toBe(late);
  });

  it('is no matter of a year where one moved, or for a dentist [R-133]', () => {
    for (const some of [{ reason: 'RESIDENCE' }, { area: 'DENTAL' }, { status: 'DETACHED' }] as const)
      expect(chosenLongAgo(attachment({ reason: 'CHOICE', validFrom: '2026-11-01', ...some }), '2026-11-21')).toBe(true);
  });
});

describe('a clinic’s refusal', () => {
  const clinic = { name: 'Поликлиника', desk: { phone: '+74950001002', hours: 'пн–пт' } };
  const about = { territory: 'MOSCOW', clinic, forOneself: true, choosing: false };

  it('names the likely reason where one chooses [R-039]', () => {
    expect([likelyNotAttached('NOT_ATTACHED'), likelyNotAttached('NOT_IN_FER')]).toEqual([true, false]);
    expect(refusalOfClinic('NOT_ATTACHED', { ...about, choosing: true })).toMatchObject({ code: 'NO_ATTACHMENT', rule: 'R-039' });
  });

  it('goes by the attachment of whoever is booked [R-021]', () => {
    expect([isOfAnother(true), isOfAnother(false)]).toEqual([false, true]);
    expect(refusalOfClinic('NOT_ATTACHED', about).rule).toBe('R-015');
    expect(refusalOfClinic('NOT_ATTACHED', { ...about, forOneself: false }).rule).toBe('R-021');
  });

  it('gives the phone of the desk [R-033]', () => {
    expect([deskHelps('ORGANIZATION_NOT_IN_FER'), deskHelps('PERSON_DECEASED')]).toEqual([true, false]);
    const { remedies, message } = refusalOfClinic('NOT_IN_FER', about);
    expect(message.ru).toContain('Поликлиника');
    expect(remedies).toMatchObject([{ action: 'CONTACT_REGISTRY_DESK', phone: '+74950001002' }]);
    expect(refusalOfClinic('NOT_IN_FER', { ...about, clinic: null }).remedies).toEqual([]);
  });

  it('says first to get a policy, then to attach, then whom to ask [R-019]', () => {
    const { remedies } = refusalOfClinic('BY_TEMPORARY_POLICY', about);
    const steps: RemedyOffer['action'][] = ['GET_PERMANENT_POLICY', 'ATTACH_TO_CLINIC', 'CONTACT_REGISTRY_DESK'];
    expect(remedies.map(({ action }) => action)).toEqual(steps);
    expect(inOrder(remedies.toReversed()).map(({ action }) => action)).toEqual(steps);
  });
});
