import type { z } from 'zod';
import { faultList, standingFault, type faultRequest, type StandingFault } from '../../schema/control/faults.ts';
import { segment, type ControlClient } from './control-client.ts';

/** A fault as it is asked for: kind, and how often. */
export type NewFault = z.input<typeof faultRequest>;

/** What fails in a world. */
export interface WorldFaults {
  /** Every fault that stands, in the order of adding. */
  list(): Promise<readonly StandingFault[]>;
  add(fault: NewFault): Promise<StandingFault>;
  /** Takes this one away, or all of them. */
  remove(id?: string): Promise<void>;
}

export const worldFaults = (control: ControlClient, world: string): WorldFaults => {
  const path = `/worlds/${segment(world)}/faults`;
  return {
    list: async () => (await control.call(faultList, 'GET', path)).faults,
    add: (fault) => control.call(standingFault, 'POST', path, { body: fault }),
    remove: async (id) => void (await control.text('DELETE', id === undefined ? path : `${path}/${segment(id)}`)),
  };
};
