import type { Context } from '../graph/context.ts';
import { statement } from '../storage/index.ts';
import { AuditEventEntity } from './audit-event.entity.ts';

/** That somebody else used one's policy or record for a service, or tried to. */
export interface PolicyUseRow {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly actorName: string;
  /** What the actor is to the owner. */
  readonly actorRelation: string | null;
  /** A value of HealthService. */
  readonly service: string;
  readonly allowed: boolean;
  /** A value of RefusalCode. */
  readonly refusalCode: string | null;
}

/** The place of a use in the list, newest first. */
export interface PolicyUsePlace {
  readonly at: number;
  readonly id: string;
}

const policyUses = statement<PolicyUseRow>('policy uses', 'epoch', (names) => {
  const { table, column } = names(AuditEventEntity);
  const { id, at, actorName, actorRelation, service, allowed, refusalCode } = column;
  return `select ${id} as "id", ${at} as "at", ${actorName} as "actorName", ${actorRelation} as "actorRelation", ${service} as "service",
      ${allowed} as "allowed", ${refusalCode} as "refusalCode"
    from ${table} where ${column.epoch} in ($1, $2) and ${column.subjectOip} = $3 and ${service} is not null
      and ($4::timestamptz is null or (${at}, ${id}) < ($4, $5::uuid))
    order by ${at} desc, ${id} desc limit $6::int4`;
});

/** Uses of the policy and record of somebody by others, newest first, at most `limit` of those behind `after`. */
export const readPolicyUses = (
  { storage, world }: Context,
  oip: string,
  { after, limit }: { after: PolicyUsePlace | null; limit: number },
): Promise<PolicyUseRow[]> =>
  storage.read(policyUses, [world.epoch, world.baseEpoch, oip, after && new Date(after.at).toISOString(), after?.id ?? null, limit]);
