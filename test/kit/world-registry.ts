import type { registries, RegistryName } from '../../schema/registry/index.ts';
import type { StandingFault } from '../../schema/control/faults.ts';
import type { Call } from '../../schema/control/calls.ts';
import { CallExpected, type CallFilter, type WantedCall, type WorldCalls } from './world-calls.ts';
import type { NewFault, WorldFaults } from './world-faults.ts';

/** Operations of a registry, as in the path: `GetScheduleInfo`. */
export type OperationOf<Name extends RegistryName> = Extract<keyof (typeof registries)[Name]['operations'], string>;
/** What goes wrong, and how often. */
export type Fault = Omit<NewFault, 'registry' | 'operation'>;

/** A registry as one world meets it. */
export interface WorldRegistry<Operation extends string = string> {
  /** Lets calls fail on the wire, of this operation or of all of them, for this world alone. */
  fail(operation: Operation, fault: Fault): Promise<StandingFault>;
  fail(fault: Fault): Promise<StandingFault>;
  /** Takes all its faults away, or those of one operation. */
  heal(operation?: Operation): Promise<void>;
  /** What it was asked, newest first. */
  calls(filter?: Omit<CallFilter, 'registry'> & { readonly operation?: Operation }): Promise<readonly Call[]>;
  /**
   * Settles where this operation was asked with a request that holds all of this.
   * @throws CallExpected that shows the nearest calls and what differs, where it did not happen, or not `times` often
   */
  expectCall(operation: Operation, expected?: Omit<WantedCall, 'registry' | 'operation'>): Promise<void>;
}

export const worldRegistry = (faults: WorldFaults, calls: WorldCalls, registry: string): WorldRegistry => ({
  fail: (operation: string | Fault, fault?: Fault) =>
    typeof operation === 'string' ? faults.add({ kind: 'ERROR', ...fault, registry, operation }) : faults.add({ ...operation, registry }),
  async heal(operation) {
    const standing = await faults.list();
    const mine = standing.filter((fault) => fault.registry === registry && (operation === undefined || fault.operation === operation));
    for (const { id } of mine) await faults.remove(id);
  },
  calls: (filter) => calls.list({ ...filter, registry }),
  async expectCall(operation, expected) {
    const explained = await calls.explain({ ...expected, registry, operation });
    if (!explained.happened) throw new CallExpected(explained);
  },
});
