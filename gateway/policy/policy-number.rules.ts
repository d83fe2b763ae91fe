import { isEnp } from '../../schema/identifier/enp.ts';
import { isOldPolicy } from '../../schema/identifier/policy-number.ts';
import { rule } from '../../schema/rules/registered.ts';

/** What somebody typed off a policy. */
export interface TypedNumber {
  readonly enp?: string | null;
  readonly series?: string | null;
  readonly number?: string | null;
}

/** A number that can be looked up, or what is wrong with it and where. */
export type ReadNumber =
  | { readonly by: 'ENP'; readonly enp: string }
  | { readonly by: 'OLD'; readonly series: string; readonly number: string }
  | { readonly fault: 'ENP_FORMAT' | 'ENP_CHECK' | 'OLD_FORMAT' | 'NOTHING' | 'BOTH'; readonly field: string };

/** 16 digits in a row; nothing is dropped silently. */
const sixteenDigits = rule('R-069', (text: string) => /^\d{16}$/.test(text));

/** without the right check digit the policy bears no ENP. */
const rightCheckDigit = rule('R-070', (enp: string) => isEnp(enp));

/** 6 digits of series and 10 of number, in two fields. */
const oldSample = rule('R-072', (series: string, number: string) => isOldPolicy(series, number));

const readEnp = (enp: string): ReadNumber => {
  if (!sixteenDigits(enp)) return { fault: 'ENP_FORMAT', field: 'policy.enp' };
  return rightCheckDigit(enp) ? { by: 'ENP', enp } : { fault: 'ENP_CHECK', field: 'policy.enp' };
};

const readOld = (series: string, number: string): ReadNumber => {
  if (oldSample(series, number)) return { by: 'OLD', series, number };
  return { fault: 'OLD_FORMAT', field: /^\d{6}$/.test(series) ? 'policy.number' : 'policy.series' };
};

/** Either an ENP, or series and number of an old policy. */
export const readNumber = ({ enp, series, number }: TypedNumber): ReadNumber => {
  const old = (series ?? null) !== null || (number ?? null) !== null;
  if ((enp ?? null) !== null) return old ? { fault: 'BOTH', field: 'policy' } : readEnp(enp ?? '');
  return old ? readOld(series ?? '', number ?? '') : { fault: 'NOTHING', field: 'policy' };
};
