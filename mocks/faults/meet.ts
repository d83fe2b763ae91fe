import type { Epoch, Epochs } from '../world/epochs.ts';
import { fractionOf } from '../world/guid.ts';
import type { AnyLedger } from '../world/ledger.ts';
import { baseEpoch, type World } from '../world/world.ts';
import { leftOf, type Fault, type FaultsLedger } from './ledger.ts';

/** What one call meets. */
export interface Met {
  /** All that it meets, in the order in which they were added. */
  readonly faults: readonly Fault[];
  /** How long its answer is held back, milliseconds of real time. */
  readonly delayMs: number;
  /** What becomes of it besides: the first that it meets. */
  readonly fate: Fault | undefined;
}

export const unharmed: Met = { faults: [], delayMs: 0, fate: undefined };

const defaultDelayMs = 1_000;

/**
 * What the base is told is kept for every world: there a fault may keep an answer back, or spoil it so that nobody takes it, but never
 * change what it says.
 */
const changesWhatIsSaid = ({ code, form }: Fault): boolean => code !== undefined || form === 'EMPTY_LISTS' || form === 'REPEATED_ELEMENTS';

const concerns = ({ registry, operation, code }: Fault, call: Called): boolean =>
  registry === call.registry &&
  (operation === undefined || operation === call.operation) &&
  (code === undefined || call.codes.includes(code));

interface Called {
  readonly registry: string;
  readonly operation: string;
  /** Error codes that the operation knows. */
  readonly codes: readonly string[];
}

type WithFaults = Readonly<Record<string, AnyLedger>> & { readonly faults: FaultsLedger };

/** Which faults a call meets; counts it for those that are counted. Any number of delays add up, of the other faults one is met. */
const meet = ({ ledgers, record }: Epoch<WithFaults>, call: Called, { epoch, base, nowMs }: World): Met => {
  const faults: Fault[] = [];
  for (const fault of ledgers.faults.standing()) {
    if (!concerns(fault, call) || leftOf(fault) === 0) continue;
    if (epoch === baseEpoch && changesWhatIsSaid(fault)) continue;
    if (fault.kind !== 'LATENCY' && faults.some(({ kind }) => kind !== 'LATENCY')) continue;
    const met = fault.probability === undefined || fractionOf('fault', fault.seed ?? base.seed, String(fault.drawn)) < fault.probability;
    if (fault.times !== undefined || fault.probability !== undefined) record('faults', { kind: 'DRAWN', id: fault.id, met }, nowMs);
    if (met) faults.push(fault);
  }
  if (faults.length === 0) return unharmed;
  const delays = faults.filter(({ kind }) => kind === 'LATENCY');
  return {
    faults,
    delayMs: delays.reduce((sum, { delayMs = defaultDelayMs }) => sum + delayMs, 0),
    fate: faults.find(({ kind }) => kind !== 'LATENCY'),
  };
};

/** What a call meets in its world. The base has no faults of its own: those of whoever asks it. */
export const meetFaults = async <Ledgers extends WithFaults>(epochs: Epochs<Ledgers>, world: World, call: Called): Promise<Met> => {
  const epoch = world.epoch === baseEpoch ? world.asker : world.epoch;
  if (epoch === undefined || epoch === baseEpoch) return unharmed;
  return epochs.use({ ...world, epoch }, (state) => meet(state, call, world));
};
