import type { Ledgers } from '../ledgers.ts';
import type { People } from '../people/people.ts';
import type { Epoch } from '../world/epochs.ts';
import type { World } from '../world/world.ts';
import type { EsiaMemory } from './sessions.ts';

/** One call to ESIA: the sessions of its world, the accounts of its epoch. */
export interface EsiaCall extends EsiaMemory {
  readonly world: World;
  readonly people: People;
  readonly epoch: Epoch<Ledgers>;
  /** What tokens given out here name as their issuer. */
  readonly issuer: string;
  /** Issuers of tokens that are good here. */
  readonly issuers: readonly string[];
}

type AccountsEvent = Parameters<Ledgers['esia']['apply']>[0];

/** Writes what happened to accounts, codes and failures into the epoch. */
export const recordInEpoch = ({ epoch, world }: Pick<EsiaCall, 'epoch' | 'world'>, event: AccountsEvent): void =>
  epoch.record('esia', event, world.nowMs);
