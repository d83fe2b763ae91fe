import { ruleByCode } from './index.ts';

const registered = new Set<string>();
const inverted = new Set<string>();

/**
 * Registers a rule where it is decided: `rule('R-055', (visit) => ...)`. `holds` is pure and answers whether what the rule demands is so.
 * The same code may be registered in several places.
 * @throws RangeError on a code that the catalogue does not have
 */
export const rule = <Facts extends readonly unknown[]>(
  code: string,
  holds: (...facts: Facts) => boolean,
): ((...facts: Facts) => boolean) => {
  if (!ruleByCode(code)) throw new RangeError(`no rule ${code} in the catalogue`);
  registered.add(code);
  return (...facts) => holds(...facts) !== inverted.has(code);
};

/** Codes of the rules that are decided somewhere, in order; complete once the modules that decide them are loaded. */
export const registeredRules = (): readonly string[] => [...registered].sort();

/** Turns the answers of a rule round: a test tagged with the rule must then fail, else it proves nothing. For tests only. */
export const invertRule = (code: string): void => {
  inverted.add(code);
};
