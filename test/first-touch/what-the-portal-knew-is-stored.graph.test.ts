import { describe, expect, it } from 'vitest';
import { readPolicyUses } from '../../gateway/audit/policy-use.loader.ts';
import { BookingConsentEntity } from '../../gateway/consent/booking-consent.entity.ts';
import { consentsGivenLoader, consentsReceivedLoader } from '../../gateway/consent/booking-consent.loader.ts';
import { familyLinksToChildLoader } from '../../gateway/family/family-link.loader.ts';
import { createFirstTouch } from '../../gateway/first-touch/first-touch.service.ts';
import { storeRegistered } from '../../gateway/first-touch/register-half.service.ts';
import { storeTrace } from '../../gateway/first-touch/rmis-half.service.ts';
import type { Context } from '../../gateway/graph/context.ts';
import { householdLoader } from '../../gateway/household/household-member.loader.ts';
import { anamnesisLoader } from '../../gateway/medical-record/anamnesis.loader.ts';
import { childDataLoader } from '../../gateway/medical-record/child-data.loader.ts';
import { diaryLoader } from '../../gateway/medical-record/diary-entry.loader.ts';
import { recordAccessesLoader } from '../../gateway/medical-record/record-access.loader.ts';
import { notificationsLoader } from '../../gateway/notification/notification.loader.ts';
import { reminderSettingsLoader } from '../../gateway/notification/reminder-settings.loader.ts';
import { personLoader } from '../../gateway/person/person.loader.ts';
import { personKey, type Storage } from '../../gateway/storage/index.ts';
import { openWorlds } from '../../gateway/world/index.ts';
import { freshStorage } from '../storage/fresh-storage.ts';
import { registered, traced } from '../storage/told-people.ts';
import { tellingRegistries } from './telling-registries.ts';

const maria = '000000000001';
const child = '000000000002';
const husband = '000000000003';
const at = Date.parse('2026-02-20T10:00:00+03:00');

const setUp = async (storage: Storage) => {
  const frozenAt = { ms: Date.parse('2026-03-02T09:00:00+03:00'), anchor: '2026-03-02' };
  const worlds = await openWorlds({ storage, machineNowMs: () => 0, mode: 'sandbox', seed: 'zdravgraph', frozenAt });
  const world = await worlds.main();
  const registries = tellingRegistries();
  const context = { storage, world } as Context;
  const firstTouch = createFirstTouch(storage);
  return {
    world,
    by: { world, baseRegistries: registries.bound },
    registries,
    context,
    firstTouch,
    key: personKey(world.baseEpoch, maria),
  };
};

describe('first touch of somebody whom the portal knew', () => {
  it('stores household, consents, messages, settings, diary and questionnaires', async () => {
    await using storage = await freshStorage();
    const { by, context, firstTouch, key } = await setUp(storage);
    await firstTouch.persons(by, [maria]);
    expect(await personLoader(context).load(key)).toMatchObject({ mentionedBy: [husband] });
    expect(await householdLoader(context).load(key)).toMatchObject([
      { ordinal: 1, memberOip: maria, role: 'MAIN', moderation: 'APPROVED', addedAt: at, decidedAt: at, removedAt: null },
      { ordinal: 2, memberOip: child, role: 'MEMBER', moderation: 'PENDING', decidedAt: null, rejectionReason: null },
    ]);
    expect(await consentsGivenLoader(context).load(key)).toMatchObject([
      { granteeOip: husband, grantorName: 'Мария И.', grantorRelation: 'жена', granteeRelation: 'муж', grantedAt: at, revokedAt: null },
    ]);
    expect(await recordAccessesLoader(context).load(key)).toMatchObject([{ subjectOip: child, status: 'GRANTED', decidedAt: at }]);
    expect(await notificationsLoader(context).load(key)).toMatchObject([
      { channels: ['IN_APP', 'SMS'], about: { type: 'Appointment', id: `${maria}.1` }, sentAt: at, readAt: null },
    ]);
    expect(await reminderSettingsLoader(context).load(key)).toMatchObject({ channel: 'SMS', leadTimeHours: 24, vaccinations: false });
    expect(await diaryLoader(context).load(key)).toMatchObject([{ metric: 'BLOOD_PRESSURE', value: 120, secondValue: 80, measuredAt: at }]);
    expect(await childDataLoader(context).load(key)).toMatchObject({ allergies: ['Пыль'], injuries: [], updatedAt: at });
    expect(await anamnesisLoader(context).load(key)).toMatchObject({ habits: ['Курит'], obstetric: [] });
  });

  it('shows earlier uses of the policy to every world of the base', async () => {
    await using storage = await freshStorage();
    const { by, world, context, firstTouch } = await setUp(storage);
    await firstTouch.persons(by, [maria]);
    const page = { after: null, limit: 9 };
    expect(await readPolicyUses(context, maria, page)).toMatchObject([
      { at, actorName: 'Пётр И.', actorRelation: 'муж', service: 'APPOINTMENT', allowed: false, refusalCode: 'CONSENT_REQUIRED' },
    ]);
    const otherWorld = { ...context, world: { ...world, epoch: world.epoch + 7 } };
    expect(await readPolicyUses(otherWorld, maria, page)).toHaveLength(1);
    const otherBase = { ...context, world: { ...world, epoch: world.epoch + 7, baseEpoch: world.epoch + 8 } };
    expect(await readPolicyUses(otherBase, maria, page)).toEqual([]);
  });
});

describe('rows that speak of somebody', () => {
  it('are found from the other side: consents by their grantee, links by their child', async () => {
    await using storage = await freshStorage();
    const { by, context, firstTouch, key } = await setUp(storage);
    await firstTouch.persons(by, [maria]);
    expect(await consentsReceivedLoader(context).load(husband)).toMatchObject([{ person: key, ordinal: 1 }]);
    expect(await familyLinksToChildLoader(context).load(child)).toMatchObject([{ person: key, adultDisplayName: 'Мария И.' }]);
    expect(await consentsReceivedLoader(context).load(maria)).toEqual([]);
    expect(await familyLinksToChildLoader(context).load(husband)).toEqual([]);
  });

  it('come from the world where it owns the person who speaks, else from its base', async () => {
    await using storage = await freshStorage();
    const { by, world, context, firstTouch } = await setUp(storage);
    await firstTouch.persons(by, [maria]);
    await storeRegistered(storage, world.epoch, registered(maria), 0);
    await storeTrace(storage, world.epoch, maria, traced(maria), 0);
    const owned = personKey(world.epoch, maria);
    const revokedAt = new Date('2026-03-02T08:00:00Z');
    await storage.orm.em.fork().nativeUpdate(BookingConsentEntity, { person: owned }, { revokedAt });
    expect(await consentsReceivedLoader(context).load(husband)).toMatchObject([{ person: owned, revokedAt: revokedAt.getTime() }]);
    expect(await familyLinksToChildLoader(context).load(child)).toMatchObject([{ person: owned }]);
    const elsewhere = { ...context, world: { ...world, epoch: world.epoch + 7 } };
    expect(await consentsReceivedLoader(elsewhere).load(husband)).toMatchObject([{ revokedAt: null }]);
  });
});
