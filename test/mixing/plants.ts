/** One piece of the source of a module of `dist/` in the place of another. */
export interface Piece {
  readonly module: string;
  readonly was: string;
  readonly is: string;
}

const calls = 'gateway/registry/call.js';

/**
 * Bugs, one of each kind: something is kept under a key that does not say of which world it is.
 */
export const plants: Readonly<Record<'cache' | 'flight' | 'breaker' | 'batch' | 'row' | 'ledger' | 'outbox', readonly Piece[]>> = {
  cache: [{ module: calls, was: 'const copyKey = (text) => `${world} ${text}`;', is: 'const copyKey = (text) => text;' }],
  flight: [{ module: calls, was: 'join(`${now} ${text}`', is: 'join(text' }],
  breaker: [{ module: calls, was: 'guard(`${now} ${question.operation}`', is: 'guard(question.operation' }],
  batch: [
    { module: calls, was: 'const group = () => `${now} ${question.operation}', is: 'const group = () => `${question.operation}' },
    // By itself no bug: items of two requests are seldom asked for in one tick, those of 20 ms often.
    {
      module: 'gateway/registry/batches.js',
      was: 'done: endOfTick().then',
      is: 'done: new Promise((resolve) => setTimeout(resolve, 20)).then',
    },
  ],
  row: [
    {
      module: 'gateway/storage/person-key.js',
      was: 'BigInt(epoch) * numbersPerEpoch + BigInt(number)',
      is: 'numbersPerEpoch + BigInt(number)',
    },
  ],
  ledger: [{ module: 'mocks/world/epochs.js', was: '(base)}` : epoch,', is: '(base)}` : writeWorldBase(base),' }],
  outbox: [
    {
      module: 'mocks/ledgers.js',
      was: 'sms: openSmsLedger(nextMessage),',
      is: 'sms: (globalThis.sentByAll ??= openSmsLedger(nextMessage)),',
    },
  ],
};

export type Plant = keyof typeof plants;
