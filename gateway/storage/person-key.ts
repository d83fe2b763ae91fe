/**
 * Storage key of a person, and in the same way of an account: epoch * 10^12 + number (an OIP or an ESIA oid, 12 digits at most). Rows
 * of two epochs never share one. It is an int8, larger than a JavaScript number holds: decimal text everywhere.
 */
export type PersonKey = string;

const numbersPerEpoch = 1_000_000_000_000n;
/** Inclusive: the last epoch all of whose keys are an int8. */
export const maxEpoch = 9_223_371;

const compose = (epoch: number, number: string): string => {
  if (!Number.isInteger(epoch) || epoch < 1 || epoch > maxEpoch) throw new RangeError(`epoch ${epoch}, expected 1..${maxEpoch}`);
  if (!/^\d{1,12}$/.test(number)) throw new RangeError(`${JSON.stringify(number)}, expected 1 to 12 digits`);
  return String(BigInt(epoch) * numbersPerEpoch + BigInt(number));
};

/** @throws RangeError on an epoch outside 1..9223371 or an OIP that is not digits */
export const personKey = (epoch: number, oip: string): PersonKey => compose(epoch, oip);

/** @throws RangeError as personKey */
export const accountKey = (epoch: number, esiaOid: string): string => compose(epoch, esiaOid);

/** The OIP of a key, 12 digits. */
export const oipOf = (key: PersonKey): string => key.slice(-12);

/** The epoch of a key. */
export const epochOf = (key: PersonKey): number => Number(BigInt(key) / numbersPerEpoch);

/** First and last key of an epoch, both inclusive. */
export const keysOf = (epoch: number): { first: string; last: string } => ({
  first: compose(epoch, '0'),
  last: compose(epoch, '999999999999'),
});
