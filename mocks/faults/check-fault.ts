import { faultForms, faultKinds, type FaultKind, type FaultRequest } from '../../schema/control/faults.ts';
import { nearNames } from '../../schema/control/near.ts';
import type { Bilingual } from '../../schema/language/index.ts';
import { operationsKnown } from './operations-known.ts';

/** What is wrong with a fault that was asked for, at one of its fields. */
export interface FaultOfRequest {
  readonly path: string;
  readonly expected: Bilingual;
  /** As short JSON. */
  readonly value: string;
  /** Known names that look like it. */
  readonly near: readonly string[];
}

const unknownName = (path: string, value: string, known: readonly string[]): FaultOfRequest => ({
  path,
  expected: { ru: `одно из ${known.join(', ')}`, en: `one of ${known.join(', ')}` },
  value: JSON.stringify(value),
  near: nearNames(value, known),
});

const settings = ['delayMs', 'status', 'code', 'form'] as const;

const takersOf = (setting: (typeof settings)[number]): string[] =>
  Object.entries(faultKinds).flatMap(([kind, { takes }]) => ((takes as readonly string[]).includes(setting) ? [kind] : []));

const formsOf = (kind: FaultKind): readonly string[] => (kind in faultForms ? faultForms[kind as keyof typeof faultForms] : []);

/** What is wrong with the names of a registry and its operation. */
export const checkCalled = ({ registry, operation }: { registry: string; operation?: string | undefined }): readonly FaultOfRequest[] => {
  // A name such as `constructor` is in every object.
  const operations = Object.hasOwn(operationsKnown, registry) ? operationsKnown[registry] : undefined;
  if (!operations) return [unknownName('registry', registry, Object.keys(operationsKnown))];
  return operation === undefined || Object.hasOwn(operations, operation)
    ? []
    : [unknownName('operation', operation, Object.keys(operations))];
};

/** What is wrong with a fault besides its shape: names that nobody knows, settings that its kind does not take. */
export const checkFault = (fault: FaultRequest): readonly FaultOfRequest[] => {
  const { registry, operation, kind, code, form } = fault;
  const unknown = checkCalled(fault);
  if (unknown.length > 0) return unknown;
  const operations = operationsKnown[registry] ?? {};
  const found: FaultOfRequest[] = settings
    .filter((setting) => fault[setting] !== undefined && !(faultKinds[kind].takes as readonly string[]).includes(setting))
    .map((setting) => {
      const takers = takersOf(setting).join(', ');
      return {
        path: setting,
        expected: { ru: `ничего: это только для ${takers}`, en: `nothing: only ${takers} takes it` },
        value: JSON.stringify(fault[setting]),
        near: [],
      };
    });
  if (found.length > 0) return found;
  const codes = [...new Set(operation === undefined ? Object.values(operations).flat() : operations[operation])];
  if (code !== undefined && !codes.includes(code)) return [unknownName('code', code, codes)];
  if (form !== undefined && !formsOf(kind).includes(form)) return [unknownName('form', form, formsOf(kind))];
  // Nothing that ESIA says was ever otherwise.
  if (registry === 'esia' && kind === 'STALE')
    return [
      unknownName(
        'kind',
        kind,
        Object.keys(faultKinds).filter((name) => name !== kind),
      ),
    ];
  return [];
};
