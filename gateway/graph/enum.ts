import { registerEnumType } from 'type-graphql';

/** Registers an enum of the graph; each value with its description. Answers the values as an object, for a type of the same name. */
export const graphEnum = <const Values extends Readonly<Record<string, string>>>(
  name: string,
  description: string,
  values: Values,
): { readonly [Value in keyof Values]: Value } => {
  const names: Readonly<Record<string, string>> = Object.fromEntries(Object.keys(values).map((value) => [value, value]));
  const valuesConfig = Object.fromEntries(Object.entries(values).map(([value, text]) => [value, { description: text }]));
  registerEnumType(names, { name, description, valuesConfig });
  return names as { readonly [Value in keyof Values]: Value };
};
