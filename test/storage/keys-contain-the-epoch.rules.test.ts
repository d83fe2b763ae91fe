import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountKey, epochOf, keysOf, maxEpoch, oipOf, personKey } from '../../gateway/storage/person-key.ts';

const int8Max = 9_223_372_036_854_775_807n;

describe('keys of persons', () => {
  it('are epoch * 10^12 + OIP, as decimal text', () => {
    expect(personKey(1, '000000000001')).toBe('1000000000001');
    expect(personKey(42, '100000000000')).toBe('42100000000000');
    expect(accountKey(42, '7')).toBe('42000000000007');
  });

  it('stay within int8 in the last epoch, digit by digit', () => {
    const last = personKey(maxEpoch, '999999999999');
    expect(last).toBe('9223371999999999999');
    expect(BigInt(last)).toBeLessThanOrEqual(int8Max);
    expect(BigInt(maxEpoch + 1) * 10n ** 12n + 999_999_999_999n).toBeGreaterThan(int8Max);
  });

  it.each([0, -1, maxEpoch + 1, 1.5, Number.NaN])('refuse the epoch %s', (epoch) => {
    expect(() => personKey(epoch, '000000000001')).toThrow(RangeError);
  });

  it.each(['', '1234567890123', '12a', '-1', ' 1', '1.5'])('refuse the number %j', (oip) => {
    expect(() => personKey(1, oip)).toThrow(RangeError);
  });

  it('give back the epoch and the OIP, leading zeros included', () => {
    const epochs = fc.integer({ min: 1, max: maxEpoch });
    const oips = fc.bigInt({ min: 0n, max: 999_999_999_999n }).map((number) => String(number).padStart(12, '0'));
    fc.assert(
      fc.property(epochs, oips, (epoch, oip) => {
        const key = personKey(epoch, oip);
        return epochOf(key) === epoch && oipOf(key) === oip;
      }),
    );
  });

  it('of two epochs do not meet', () => {
    expect(BigInt(keysOf(1).last) + 1n).toBe(BigInt(keysOf(2).first));
  });
});
