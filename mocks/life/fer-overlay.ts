import type { MedicalOrganizationItem } from '../../schema/registry/insured-persons.ts';
import type { People } from '../people/people.ts';
import { onlineChannels, deskChannels } from '../people/places/clinics.ts';
import type { Change, ChangeOf } from './change.ts';

const isMembership = (one: Change): one is ChangeOf<'CLINIC_IN_FER'> => one.kind === 'CLINIC_IN_FER';
const isSchedule = (one: Change): one is ChangeOf<'SCHEDULE'> => one.kind === 'SCHEDULE';

/** Clinics and schedules as whoever heard of these changes has them. Who has a slot is the ledger's business: see slotWord. */
export const overlayFer = (
  base: People,
  changes: readonly Change[],
): Pick<People, 'inFer' | 'schedule' | 'organizations' | 'organization'> => {
  const membership = new Map(changes.filter(isMembership).map(({ moOid, inFer }) => [moOid, inFer]));
  const schedules = changes.filter(isSchedule);
  const asItIs = (clinic: MedicalOrganizationItem): MedicalOrganizationItem => {
    const inFer = membership.get(clinic.moOid);
    if (inFer === undefined || inFer === base.inFer(clinic.moOid)) return clinic;
    return { ...clinic, bookingChannels: inFer ? [...onlineChannels] : [...deskChannels] };
  };
  const organizations = membership.size === 0 ? base.organizations : base.organizations.map(asItIs);
  const isPublished = (moOid: string, resourceId: string): boolean =>
    schedules.findLast((one) => one.moOid === moOid && (one.resourceId === undefined || one.resourceId === resourceId))?.published ?? true;
  return {
    organizations,
    organization: (moOid) => {
      const clinic = base.organization(moOid);
      return clinic && asItIs(clinic);
    },
    inFer: (moOid) => membership.get(moOid) ?? base.inFer(moOid),
    schedule: (moOid, resourceId, fromDay, toDay, asOf) => {
      const known = base.schedule(moOid, resourceId, fromDay, toDay, asOf);
      return known && !isPublished(moOid, resourceId) ? { ...known, slots: [], noScheduleReason: 'SCHEDULE_NOT_PUBLISHED' } : known;
    },
  };
};
