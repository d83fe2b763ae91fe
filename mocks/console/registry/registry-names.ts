import { registries } from '../../../schema/registry/index.ts';

/** Operations of each registry that is asked by operations. */
export const operationsOf: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(registries).map(([name, { operations }]) => [name, Object.keys(operations)]),
);

/** Everything that may fail: the registries, and ESIA, which speaks OpenID Connect. */
export const registryNames: readonly string[] = [...Object.keys(operationsOf), 'esia'];
