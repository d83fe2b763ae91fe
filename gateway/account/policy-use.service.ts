import { instantIn } from '../../schema/calendar/index.ts';
import { readPolicyUses, type PolicyUseRow } from '../audit/policy-use.loader.ts';
import { writeCursor } from '../graph/cursor.ts';
import { Page, windowOf, type PageArguments } from '../graph/page.ts';
import type { Context } from '../graph/context.ts';
import type { HealthService } from '../policy/health-service.type.ts';
import type { RefusalCode } from '../rule/refusal-code.type.ts';
import { ownGrant } from './account.service.ts';
import type { PolicyUse, PolicyUseConnection } from './policy-use.type.ts';

const show = (row: PolicyUseRow): PolicyUse => ({
  at: instantIn('Europe/Moscow', row.at),
  by: { displayName: row.actorName, relation: row.actorRelation },
  service: row.service as keyof typeof HealthService,
  allowed: row.allowed,
  refusalCode: row.refusalCode as keyof typeof RefusalCode | null,
});

/** A page of the uses of the viewer's policy and record by others, newest first; null where no citizen is signed in. */
export const ownPolicyUses = async (context: Context, page: PageArguments): Promise<PolicyUseConnection | null> => {
  const grant = await ownGrant(context);
  if (!grant) return null;
  const list = `Account.uses ${grant.oip}`;
  const { size, after } = windowOf(page, { list });
  const [at, id] = after?.split(' ') ?? [];
  const place = at === undefined || id === undefined ? null : { at: Number(at), id };
  const rows = await readPolicyUses(context, grant.oip, { after: place, limit: size + 1 });
  const placeOf = new Map(rows.slice(0, size).map((row) => [show(row), `${row.at} ${row.id}`]));
  const more = { next: rows.length > size, previous: place !== null };
  return new Page([...placeOf.keys()], more, (use) => writeCursor(list, placeOf.get(use) ?? ''));
};
