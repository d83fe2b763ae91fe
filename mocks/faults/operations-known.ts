import { commonErrors, type RegistryContract } from '../../schema/registry/contract.ts';
import { oauthErrors } from '../../schema/registry/esia-messages.ts';
import { esiaPaths } from '../../schema/registry/esia.ts';
import { registries } from '../../schema/registry/index.ts';

/** Operation -> the error codes that it knows. */
type Codes = Readonly<Record<string, readonly string[]>>;

const codesOf = ({ operations }: RegistryContract): Codes =>
  Object.fromEntries(Object.entries(operations).map(([name, { errors }]) => [name, Object.keys({ ...errors, ...commonErrors })]));

/** Everything that may fail, by the names in its path: the registries, and ESIA by what its addresses are for. */
export const operationsKnown: Readonly<Record<string, Codes>> = {
  ...Object.fromEntries(Object.entries(registries).map(([name, contract]) => [name, codesOf(contract)])),
  esia: Object.fromEntries(Object.keys(esiaPaths).map((name) => [name, Object.keys(oauthErrors)])),
};
