import { dayIn, isDay } from '../../schema/calendar/index.ts';
import type { Context } from '../graph/context.ts';
import { notVisible } from '../graph/errors.ts';
import { pageOf, type PageArguments } from '../graph/page.ts';
import { idKind } from '../graph/global-id.ts';
import type { ReadOptions, SlotRecord } from '../registry/index.ts';
import { emptyReason, slotStatus, slotWindow, zoneOfClinic } from './clinic.rules.ts';
import type { RegistryDesk } from './clinic.type.ts';
import { doctorId, horizonOf, resourcesOf, type Resource } from './doctor.service.ts';
import { paymentOf } from './paid-service.rules.ts';
import { showPaidService } from './paid-service.service.ts';
import { leadsTo } from './referral.rules.ts';
import { findReferral } from './referral.service.ts';
import type { Referral } from './referral.type.ts';
import type { Slot, SlotConnection, SlotFilter } from './slot.type.ts';

/** FER's number of the slot, then where it is found again: clinic, resource and day in the clinic's zone. */
export const slotId = idKind('Slot', /^([0-9a-f-]{36})@(\d+(?:\.\d+)+)\/(\d{1,6})\/(\d{4}-\d{2}-\d{2})$/);

/** The local part of a slot's id. */
const slotKey = (ferId: string, moOid: string, resourceId: string, startsAtMs: number): string =>
  `${ferId}@${moOid}/${resourceId}/${dayIn(zoneOfClinic(moOid), startsAtMs)}`;

const show = (context: Context, { moOid, resourceId, offered, room }: Resource, slot: SlotRecord): Slot => ({
  id: slotId.write(slotKey(slot.slotId, moOid, resourceId, slot.startsAtMs)),
  startsAt: slot.startsAt,
  durationMinutes: slot.durationMinutes,
  status: slotStatus(slot, context.world.nowMs()),
  service: slot.service,
  vaccine: slot.vaccine,
  payment: paymentOf(slot),
  paidService: slot.paidService && showPaidService(slot.paidService, offered),
  specialty: offered,
  room: slot.room ?? room?.number ?? null,
  ageGroup: slot.ageGroup,
  bookableOnline: slot.bookableOnline,
  moOid,
  resourceId,
  startsAtMs: slot.startsAtMs,
});

/** A slot in FER’s own terms, with the doctor or room that it is of. */
export interface ToldSlot {
  readonly resource: Resource;
  readonly slot: SlotRecord;
}

/** Null where FER no longer has it, and on a day that no calendar has. */
export const toldSlot = async (
  context: Context,
  parts: readonly string[],
  field: string,
  options: ReadOptions = {},
): Promise<ToldSlot | null> => {
  const [ferId = '', moOid = '', resourceId = '', day = ''] = parts;
  if (!isDay(day)) return null;
  const resource = (await resourcesOf(context, moOid, field, options)).find((one) => one.resourceId === resourceId);
  if (!resource) return null;
  const schedule = await context.registries.fer.schedule({ moOid, resource, from: day, to: day }, { field });
  const slot = schedule?.value.slots.find((one) => one.slotId === ferId);
  return slot ? { resource, slot } : null;
};

/** The same as the graph shows it. */
export const findSlot = async (context: Context, parts: readonly string[], field: string): Promise<Slot | null> => {
  const told = await toldSlot(context, parts, field);
  return told && show(context, told.resource, told.slot);
};

/** What is listed: slots of one clinic, or of one of its doctors. */
export interface SlotsOf {
  readonly moOid: string;
  readonly resourceId?: string;
  readonly registryDesk: RegistryDesk;
  readonly field: 'Clinic.slots' | 'Doctor.slots';
}

/** NOT_VISIBLE where the filter names a referral that is not there for the viewer. */
const referralOf = async (context: Context, { referralId }: SlotFilter, field: string): Promise<Referral | undefined> => {
  if (!referralId) return undefined;
  const referral = await findReferral(context, referralId, 'filter.referralId', field);
  if (!referral) throw notVisible();
  return referral;
};

const latest = (moments: readonly (string | null | undefined)[]): string | null =>
  moments.reduce<string | null>(
    (newest, moment) => (moment && (newest === null || Date.parse(moment) > Date.parse(newest)) ? moment : newest),
    null,
  );

/** A page of slots by time, with the reason where there are none and the desk to ask. */
export const slotsOf = async (context: Context, of: SlotsOf, filter: SlotFilter, page: PageArguments): Promise<SlotConnection> => {
  const { moOid, field, registryDesk } = of;
  const wanted = filter.doctorId ? doctorId.read(filter.doctorId, 'filter.doctorId') : undefined;
  const [all, referral] = await Promise.all([resourcesOf(context, moOid, field), referralOf(context, filter, field)]);
  const resources = all.filter(
    (one) =>
      (!referral || one.offered.code === referral.specialty.code) &&
      (of.resourceId === undefined || one.resourceId === of.resourceId) &&
      (!filter.specialty || one.offered.code === filter.specialty) &&
      (!wanted || (wanted[0] === moOid && wanted[1] === one.resourceId)),
  );
  const window = slotWindow(filter, { zone: zoneOfClinic(moOid), nowMs: context.world.nowMs(), horizonDays: horizonOf(context, moOid) });
  const schedules = window
    ? await Promise.all(
        resources.map(async (resource) => {
          const told = await context.registries.fer.schedule({ moOid, resource, from: window.fromDay, to: window.toDay }, { field });
          return { resource, schedule: told?.value };
        }),
      )
    : [];
  const known = schedules.flatMap(({ resource, schedule }) => (schedule?.slots ?? []).map((slot) => show(context, resource, slot)));
  const listed = known.filter(
    ({ startsAtMs, status, specialty, service, payment }) =>
      window &&
      startsAtMs >= window.fromMs &&
      startsAtMs < window.toMs &&
      (!filter.freeOnly || status === 'FREE') &&
      (!filter.service || service === filter.service) &&
      (!filter.payment || payment === filter.payment) &&
      (!referral || leadsTo(referral, { specialtyCode: specialty?.code ?? '', service, day: dayIn(zoneOfClinic(moOid), startsAtMs) })),
  );
  const told = schedules.map(({ resource, schedule }) => schedule?.noScheduleReason ?? resource.noScheduleReason);
  const connection = pageOf(listed, page, {
    list: `${field} ${moOid} ${of.resourceId ?? ''} ${JSON.stringify(filter)}`,
    keyOf: ({ startsAtMs, id }) => `${String(startsAtMs).padStart(14, '0')} ${id}`,
  });
  return Object.assign(connection, {
    scheduleUpdatedAt: latest(schedules.map(({ schedule }) => schedule?.updatedAt)),
    emptyReason: listed.length > 0 ? null : emptyReason(resources.length, known.length, told),
    registryDesk,
  });
};
