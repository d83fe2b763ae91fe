import { instantIn, startOfDay } from '../../schema/calendar/index.ts';
import type { ClinicAttachment } from '../attachment/attachment.type.ts';
import { findClinic } from '../clinic/clinic.service.ts';
import type { Clinic } from '../clinic/clinic.type.ts';
import type { Context } from '../graph/context.ts';
import { RegistryUnavailable } from '../registry/index.ts';
import type { Refused } from '../rule/refusal.rules.ts';
import { faultsOfClinic } from './clinic-choice.rules.ts';
import { refusalOfClinic } from './clinic-refusals.rules.ts';
import type { Known } from './facts.service.ts';
import { faultsOfPerson, mayChooseFrom } from './person-needs.rules.ts';
import { refusalOfPerson } from './person-refusals.rules.ts';
import type { ClinicContact } from './remedies.rules.ts';
import { pauseMs, upstreamUnavailable } from './upstream.rules.ts';

/** The decision of a system that does not answer. */
export const outage = async (context: Context, error: unknown): Promise<Refused> => {
  if (!(error instanceof RegistryUnavailable)) throw error;
  const { account } = await context.viewer();
  const retryAfter = error.retryAfter ?? instantIn('Europe/Moscow', context.world.nowMs() + pauseMs);
  return upstreamUnavailable(error.registry, account.portal, retryAfter);
};

/** A clinic as somebody can call it. */
export const contactOf = (clinic: Clinic | undefined): ClinicContact | null =>
  clinic ? { name: clinic.name, desk: clinic.registryDesk } : null;

const inForce = ({ status }: ClinicAttachment): boolean => status === 'ATTACHED';

/** The clinics that a person is attached to, the therapeutic one first. */
export const attachedClinics = async (context: Context, { attachments }: Known, field: string): Promise<Clinic[]> => {
  const own = attachments.filter(inForce).toSorted((a, b) => Number(b.area === 'THERAPEUTIC') - Number(a.area === 'THERAPEUTIC'));
  const found = await Promise.all([...new Set(own.map(({ moOid }) => moOid))].map((oid) => findClinic(context, oid, field)));
  return found.filter((clinic) => clinic !== null);
};

/** Reasons of the person’s own. */
export const personRefusals = (known: Known, clinic: Clinic | undefined): Refused[] => {
  const { facts, region, insurer, patient } = known;
  const zone = region?.timeZone ?? 'Europe/Moscow';
  const from = mayChooseFrom(facts.attachments, facts.today);
  const about = {
    portal: facts.portal.code,
    territory: facts.territory.code,
    insurer,
    clinic: contactOf(clinic),
    patient: patient.initials,
    chooseFrom: from && instantIn(zone, startOfDay(zone, from)),
  };
  return faultsOfPerson(facts).map((fault) => refusalOfPerson(fault, about));
};

/** Reasons of one clinic; without one, that the person is attached nowhere. */
export const clinicRefusals = ({ facts, attachments }: Known, clinic: Clinic | undefined, choosing: boolean): Refused[] => {
  const { service, atDesk, seenAs, territory, ownFunds } = facts;
  const about = { territory: territory.code, clinic: contactOf(clinic), forOneself: seenAs === 'SELF', choosing };
  const faults = clinic
    ? faultsOfClinic(
        service,
        clinic,
        attachments.filter(({ moOid }) => moOid === clinic.oid),
        { atDesk, ownFunds },
      )
    : (['NOT_ATTACHED'] as const);
  return faults.map((fault) => refusalOfClinic(fault, about));
};
