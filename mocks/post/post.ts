import type { WorldRow } from '../../schema/control/admin.ts';
import type { ControlledWorld } from '../control/controlled-world.ts';

/** Brings letters of registries and offices to the gateway when they are due. */
export interface Postman {
  /**
   * Delivers what is due in the world at its present; in the world's turn. What cannot be delivered now is tried again later by itself, and
   * what falls due while a clock runs is delivered then.
   * @returns whether something due is left
   */
  settle(world: ControlledWorld): Promise<'ALL' | 'PUT_OFF'>;
  /**
   * A world has come to be in another state: where its clock runs, what is due is delivered soon. Where it stands, nothing is: a state that was
   * kept before an act is shown as it was.
   */
  watch(row: WorldRow): void;
  /** The world is gone. */
  forget(name: string): void;
  /** Looks, once the gateway answers, for letters that a former process has left. */
  start(): void;
  /** Lets a delivery end. */
  close(): Promise<void>;
}
