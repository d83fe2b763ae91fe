import { instantIn } from '../../schema/calendar/index.ts';
import type { StandingFault } from '../../schema/control/faults.ts';
import { moscow } from '../world/world.ts';
import { leftOf, type Fault } from './ledger.ts';

/** A fault as the control API tells it. */
export const toldFault = (fault: Fault): StandingFault => {
  const { addedAtMs, met: _met, drawn: _drawn, ...told } = fault;
  const left = leftOf(fault);
  return { ...told, addedAt: instantIn(moscow, addedAtMs), ...(left !== undefined && { left }) };
};
