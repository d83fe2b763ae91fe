import { granted } from '../access/viewer.ts';
import { zoneOfClinic } from '../clinic/clinic.rules.ts';
import { findClinic } from '../clinic/clinic.service.ts';
import type { Clinic } from '../clinic/clinic.type.ts';
import type { Context } from '../graph/context.ts';
import { idKind } from '../graph/global-id.ts';
import type { RegisteredAttachment } from '../registry/index.ts';
import { attachmentReason, attachmentStatus, isVisible, readsMismatches } from './attachment.rules.ts';
import type { ClinicAttachment } from './attachment.type.ts';

/** OIP, clinic, area and first day. */
export const attachmentId = idKind('ClinicAttachment', /^(\d{12})\.((?:\d+\.)+)(THERAPEUTIC|OBSTETRIC|DENTAL)\.(\d{4}-\d{2}-\d{2})$/);

const localOf = (oip: string, { moOid, areaType, from }: RegisteredAttachment): string => `${oip}.${moOid}.${areaType}.${from}`;

/** Newest first: the register's attachments with what the clinics show of them. Both must answer. */
export const attachmentsOf = async (context: Context, oip: string, field: string): Promise<ClinicAttachment[]> => {
  const { account } = await context.viewer();
  const { insuredPersons, rmis } = context.registries;
  const [register, clinics] = await Promise.all([insuredPersons.person(oip, { field }), rmis.attachments(oip, { field })]);
  if (!register) return [];
  const show = (registered: RegisteredAttachment): ClinicAttachment => {
    const { moOid, areaType, from, policyType } = registered;
    const clinic = clinics?.value.find((one) => one.moOid === moOid && one.areaType === areaType && one.since === from);
    const status = attachmentStatus(registered, context.world.today(zoneOfClinic(moOid)));
    return {
      id: attachmentId.write(localOf(oip, registered)),
      area: areaType,
      status,
      reason: attachmentReason(registered, clinic),
      policyType,
      visible: isVisible(status, clinic, register.value.snils !== null),
      mismatches: clinic && readsMismatches(account, moOid) ? clinic.mismatches : [],
      requestedAt: null,
      decidedAt: null,
      decision: null,
      validFrom: registered.status === 'ATTACHED' ? from : null,
      provenance: { ...register.provenance, stale: register.provenance.stale || (clinics?.provenance.stale ?? false) },
      moOid,
    };
  };
  return register.value.attachments.toReversed().map(show);
};

/** One attachment of a person whom the viewer may see; null for any other. */
export const findAttachment = async (context: Context, id: string): Promise<ClinicAttachment | null> => {
  const [oip = ''] = attachmentId.read(id, 'id');
  if (!(await granted(await context.viewer(), oip, 'ATTACHMENTS'))) return null;
  return (await attachmentsOf(context, oip, 'Query.node')).find((attachment) => attachment.id === id) ?? null;
};

export const clinicOf = (context: Context, { moOid }: ClinicAttachment): Promise<Clinic | null> =>
  findClinic(context, moOid, 'ClinicAttachment.clinic');
