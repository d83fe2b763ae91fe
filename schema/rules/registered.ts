import { ruleByCode } from './index.ts';

const registered = new Set<string>();
const inverted = new Set<string>();
let watch: ((code: string, held: boolean) => void) | undefined;

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
  return (...facts) => {
    const held = holds(...facts) !== inverted.has(code);
    watch?.(code, held);
    return held;
  };
};

/** Codes of the rules that are decided somewhere, in order; complete once the modules that decide them are loaded. */
export const registeredRules = (): readonly string[] => [...registered].sort();

/** Says of every rule from now on what it answered; undefined: nobody is told. */
export const watchRules = (watcher: ((code: string, held: boolean) => void) | undefined): void => {
  watch = watcher;
};

/** Turns the answers of a rule round: a test tagged with the rule must then fail, else it proves nothing. For tests only. */
export const invertRule = (code: string): void => {
  inverted.add(code);
};
