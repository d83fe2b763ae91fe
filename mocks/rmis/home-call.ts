import type { RmisAnswer, RmisCall, RmisRequest } from './operation.ts';
import { isActive } from './home-calls.ts';
import { refuse, type Refusal } from '../world/refusal.ts';

/** Idempotent by the number of the call: a repeated request is told how the call stands now. */
export const createHomeCall = (
  asked: RmisRequest<'CreateHomeCallRequest'>,
  { people, ledger, world: { nowMs }, requestId, record }: RmisCall,
): RmisAnswer<'CreateHomeCallRequest'> | Refusal<'PERSON_NOT_FOUND' | 'ORGANIZATION_NOT_FOUND' | 'HOME_CALL_ACTIVE' | 'INTERNAL_ERROR'> => {
  const known = ledger.homeCalls.byId(asked.callId, nowMs);
  if (known) return { requestId, homeCall: known };
  if (!people.find.exists(asked.oip)) return refuse('PERSON_NOT_FOUND');
  if (!people.organization(asked.moOid)) return refuse('ORGANIZATION_NOT_FOUND');
  if (ledger.homeCalls.activeOf(asked.oip, nowMs)) return refuse('HOME_CALL_ACTIVE');
  record({ kind: 'HOME_CALL', ...asked });
  const made = ledger.homeCalls.byId(asked.callId, nowMs);
  return made ? { requestId, homeCall: made } : refuse('INTERNAL_ERROR');
};

export const cancelHomeCall = (
  { callId }: RmisRequest<'CancelHomeCallRequest'>,
  { ledger, world: { nowMs }, requestId, record }: RmisCall,
): RmisAnswer<'CancelHomeCallRequest'> | Refusal<'HOME_CALL_NOT_FOUND'> => {
  const known = ledger.homeCalls.byId(callId, nowMs);
  if (!known) return refuse('HOME_CALL_NOT_FOUND', { path: 'callId' });
  if (isActive(known)) record({ kind: 'HOME_CALL_CANCELLED', callId });
  return { requestId, homeCall: ledger.homeCalls.byId(callId, nowMs) ?? known };
};
