import { instantIn } from '../../schema/calendar/index.ts';
import { granted } from '../access/viewer.ts';
import { zoneOfClinic } from '../clinic/clinic.rules.ts';
import { findClinic } from '../clinic/clinic.service.ts';
import type { Clinic } from '../clinic/clinic.type.ts';
import type { Context } from '../graph/context.ts';
import { idKind } from '../graph/global-id.ts';
import type { AtOnce, ReadOptions, RegisteredAttachment } from '../registry/index.ts';
import { applicationsOf, type ApplicationOf } from './attachment-ahead.loader.ts';
import { attachmentReason, attachmentStatus, isVisible, readsMismatches } from './attachment.rules.ts';
import type { ClinicAttachment } from './attachment.type.ts';

/** OIP, clinic, area and first day; of one that was applied for here OIP and number of the application. */
export const attachmentId = idKind(
  'ClinicAttachment',
  /^(\d{12})\.(?:A\d{1,9}|(?:\d+\.)+(?:THERAPEUTIC|OBSTETRIC|DENTAL)\.\d{4}-\d{2}-\d{2})$/,
);

const localOf = (oip: string, { moOid, areaType, from }: RegisteredAttachment): string => `${oip}.${moOid}.${areaType}.${from}`;

/** The id under which an application, and the attachment that comes of it, is shown. */
export const applicationId = (oip: string, ordinal: number): string => attachmentId.write(`${oip}.A${ordinal}`);

/** What this portal knows of an application. */
const appliedFor = ({ moOid, requestedAt, decidedAt, decision }: ApplicationOf) => {
  const zone = zoneOfClinic(moOid);
  return {
    requestedAt: instantIn(zone, requestedAt),
    decidedAt: decidedAt === null ? null : instantIn(zone, decidedAt),
    decision,
  };
};

const showApplication = (context: Context, oip: string, application: ApplicationOf): ClinicAttachment[] => {
  const { ordinal, area, status, reason, policyType, moOid } = application;
  if (status === 'ASKING') return [];
  return [
    {
      id: applicationId(oip, ordinal),
      area,
      // The register tells of one that was granted; until it does, nothing is open by it.
      status: status === 'ATTACHED' ? 'IN_REVIEW' : status,
      reason,
      policyType,
      visible: true,
      mismatches: [],
      ...appliedFor(application),
      validFrom: null,
      provenance: { system: 'STORAGE', retrievedAt: context.world.now(), stale: false, requestId: null },
      moOid,
    },
  ];
};

/**
 * Newest first: what was applied for here and is not in the register, then the register's attachments with what the clinics show of them.
 * Both must answer.
 */
export const attachmentsOf = async (
  context: Context,
  oip: string,
  field: string,
  options: ReadOptions = {},
): Promise<ClinicAttachment[]> => {
  const { account } = await context.viewer();
  const { insuredPersons, rmis } = context.registries;
  const [register, clinics, applications] = await Promise.all([
    insuredPersons.person(oip, { ...options, field }),
    rmis.attachments(oip, { ...options, field }),
    applicationsOf(context, oip),
  ]);
  if (!register) return [];
  const cameOf = ({ moOid, areaType, from }: RegisteredAttachment): ApplicationOf | undefined =>
    applications.find((one) => one.status === 'ATTACHED' && one.moOid === moOid && one.area === areaType && one.validFrom === from);
  const show = (registered: RegisteredAttachment): ClinicAttachment => {
    const { moOid, areaType, from, policyType } = registered;
    const clinic = clinics?.value.find((one) => one.moOid === moOid && one.areaType === areaType && one.since === from);
    const status = attachmentStatus(registered, context.world.today(zoneOfClinic(moOid)));
    const application = cameOf(registered);
    return {
      id: application ? applicationId(oip, application.ordinal) : attachmentId.write(localOf(oip, registered)),
      area: areaType,
      status,
      reason: application?.reason ?? attachmentReason(registered, clinic),
      policyType,
      visible: isVisible(status, clinic, register.value.snils !== null),
      mismatches: clinic && readsMismatches(account, moOid) ? clinic.mismatches : [],
      ...(application ? appliedFor(application) : { requestedAt: null, decidedAt: null, decision: null }),
      validFrom: registered.status === 'ATTACHED' ? from : null,
      provenance: { ...register.provenance, stale: register.provenance.stale || (clinics?.provenance.stale ?? false) },
      moOid,
    };
  };
  const told = register.value.attachments.toReversed();
  const registeredOnes = new Set(told.flatMap((one) => cameOf(one) ?? []));
  const waiting = applications.filter((one) => !registeredOnes.has(one)).toReversed();
  return [...waiting.flatMap((one) => showApplication(context, oip, one)), ...told.map(show)];
};

/** One attachment of a person whom the viewer may see; null for any other. */
export const findAttachment = async (context: Context, id: string): Promise<ClinicAttachment | null> => {
  const [oip = ''] = attachmentId.read(id, 'id');
  if (!(await granted(await context.viewer(), oip, 'ATTACHMENTS'))) return null;
  return (await attachmentsOf(context, oip, 'Query.node')).find((attachment) => attachment.id === id) ?? null;
};

export const clinicOf = (context: Context, { moOid }: ClinicAttachment): AtOnce<Clinic | null> =>
  findClinic(context, moOid, 'ClinicAttachment.clinic');
