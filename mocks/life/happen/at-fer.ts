import { dayIn } from '../../../schema/calendar/index.ts';
import type { EventCalled } from '../../../schema/control/events.ts';
import { moscow } from '../../world/world.ts';
import { readClinic, readResource, readSlot } from '../references.ts';
import { impossible, type Outcome, type Scene } from '../scene.ts';
import { mayChangeMembership } from '../state-bodies.rules.ts';

/** The clinic is in FER from now on, or no longer; its ways of booking follow in the directory. */
export const membershipChanged = (event: EventCalled<'MO_ADDED' | 'MO_REMOVED'>, scene: Scene): Outcome => {
  const { moOid, name } = readClinic(scene, 'clinic', event.clinic);
  const inFer = event.event === 'MO_ADDED';
  if (!mayChangeMembership(event.actor)) {
    throw impossible('actor', {
      ru: `Организации в ФЭР добавляет и исключает только Минздрав России (R-036), не ${event.actor}`,
      en: `Only Минздрав adds clinics to FER and removes them (R-036), not ${event.actor}`,
    });
  }
  if (scene.people('fer').inFer(moOid) === inFer) {
    throw impossible('clinic', {
      ru: inFer ? `${name} уже в ФЭР` : `${name} и так не в ФЭР`,
      en: inFer ? `${name} is in FER already` : `${name} is not in FER`,
    });
  }
  const change = { kind: 'CLINIC_IN_FER', moOid, inFer } as const;
  return {
    concerns: [],
    learns: [
      { system: 'fer', change },
      { system: 'insured-persons', change },
    ],
  };
};

/** The clinic takes its schedule back or hands it over again, of one resource or of all. */
export const scheduleChanged = (event: EventCalled<'SCHEDULE_WITHDRAWN' | 'SCHEDULE_PUBLISHED'>, scene: Scene): Outcome => {
  const clinic = readClinic(scene, 'clinic', event.clinic);
  const { moOid } = clinic;
  const published = event.event === 'SCHEDULE_PUBLISHED';
  const resourceId = event.resource === undefined ? undefined : readResource(scene, 'resource', clinic, event.resource).resourceId;
  const change = { kind: 'SCHEDULE', moOid, ...(resourceId !== undefined && { resourceId }), published } as const;
  return { concerns: [], learns: [{ system: 'fer', change }] };
};

/** Another channel took the slot, or gave it back. */
export const slotChanged = (event: EventCalled<'SLOT_TAKEN' | 'SLOT_FREED'>, scene: Scene): Outcome => {
  const { moOid, slot } = readSlot(scene, 'slot', event.slot);
  const taken = event.event === 'SLOT_TAKEN';
  if (slot.startsAt <= scene.nowMs) {
    throw impossible('slot', { ru: 'Время приёма уже прошло', en: 'The slot has begun' });
  }
  if (scene.fer.isFree(slot, scene.nowMs) !== taken) {
    throw impossible(
      'slot',
      taken ? { ru: 'Слот уже занят', en: 'The slot is taken' } : { ru: 'Слот и так свободен', en: 'The slot is free' },
    );
  }
  const zone = scene.people('fer').organization(moOid)?.timeZone ?? moscow;
  const patients = scene.rmis
    .clinicVisits(moOid, dayIn(zone, slot.startsAt), scene.nowMs)
    .flatMap(({ oip, slotId, status }) => (slotId === slot.slotId && status === 'RECORDED' ? oip : []));
  return { concerns: patients, learns: [{ system: 'fer', change: { kind: 'SLOT', slotId: slot.slotId, taken } }] };
};
