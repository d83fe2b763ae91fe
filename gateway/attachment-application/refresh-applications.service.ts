import type { EntityManager } from '@mikro-orm/postgresql';
import { AttachmentApplicationEntity } from '../attachment/attachment-application.entity.ts';
import type { ApplicationRecord } from '../registry/index.ts';
import type { PersonKey } from '../storage/index.ts';
import type { RequestWorld } from '../world/index.ts';
import { isToldOf } from './application.rules.ts';
import { columnsOf } from './settle-application.service.ts';
import { tellOfApplication } from './tell-of-application.service.ts';

/** Stores what the clinics' systems say of a person's applications now; of a decision people hear (R-129). */
export const storeApplications = async (
  em: EntityManager,
  world: RequestWorld,
  person: PersonKey,
  told: readonly ApplicationRecord[],
  nameOf: (moOid: string) => string,
): Promise<void> => {
  const byNumber = new Map(told.map((one) => [one.applicationId, one]));
  for (const row of await em.find(AttachmentApplicationEntity, { person, status: { $ne: 'ASKING' } }, { orderBy: { ordinal: 'asc' } })) {
    const said = byNumber.get(row.requestId);
    if (!said || said.status === row.status) continue;
    const { ordinal, moOid, appliedByOip = null } = row;
    await em.nativeUpdate(AttachmentApplicationEntity, { person, ordinal }, columnsOf(said));
    if (!isToldOf(said.status)) continue;
    const requestedAt = row.requestedAt.getTime();
    const news = said.status === 'ATTACHED' ? 'ATTACHED' : 'REJECTED';
    await tellOfApplication(em, world, news, { person, ordinal, moOid, appliedByOip, requestedAt, decision: said.decision }, nameOf(moOid));
  }
};
