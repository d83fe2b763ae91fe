import { getNamedType, isInputObjectType, isObjectType, type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { getMetadataStorage } from 'type-graphql';
import type { Context } from './context.ts';

type Storage = ReturnType<typeof getMetadataStorage>;
type Declared = Storage['queries' | 'fieldResolvers'][number];
type Parameter = NonNullable<Declared['params']>[number];
type Resolve = GraphQLFieldResolver<unknown, Context, Readonly<Record<string, unknown>>>;
type Asked = Parameters<Resolve>;
type Method = (...values: unknown[]) => unknown;

type Read = (...asked: Asked) => unknown;

/** How a parameter of a method is found; null where type-graphql does more than to hand it on. */
const reading = (parameter: Parameter): Read | null => {
  switch (parameter.kind) {
    case 'root':
      return parameter.propertyName === undefined && parameter.getType === undefined ? (root) => root : null;
    case 'context':
      return parameter.propertyName === undefined ? (_root, _args, context) => context : null;
    case 'info':
      return (_root, _args, _context, info) => info;
    case 'arg': {
      const { name } = parameter;
      return (_root, args) => args[name];
    }
    default:
      return null;
  }
};

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

const direct = (declared: Declared, field: GraphQLField<unknown, Context>, instance: object): Resolve | null => {
  const { methodName, params = [], middlewares = [], roles } = declared;
  const readings = params.toSorted((one, other) => one.index - other.index).map(reading);
  const method = (instance as Readonly<Record<string, Method>>)[methodName];
  const { resolve } = field;
  if (!method || !resolve || middlewares.length > 0 || roles || readings.includes(null)) return null;
  const read = readings.filter((one) => one !== null);
  const [first, second] = read;
  const call: Resolve =
    first && second && read.length === 2
      ? // As fields of listed objects mostly are, fifty of them a request: without a list of values.
        (root, args, context, info) => method.call(instance, first(root, args, context, info), second(root, args, context, info))
      : (...asked) =>
          method.apply(
            instance,
            read.map((one) => one(...asked)),
          );
  // Of input objects type-graphql makes instances of their classes.
  const objects = field.args.filter(({ type }) => isInputObjectType(getNamedType(type))).map(({ name }) => name);
  return objects.length === 0 ? call : (...asked) => (objects.some((name) => isGiven(asked[1][name])) ? resolve(...asked) : call(...asked));
};

/**
 * Lets methods of queries and of fields be called by graphql itself. type-graphql waits for every argument, as if each were to be checked, and so for
 * each call, although nothing here is checked by classes: four fields of a person made forty promises. Mutations, input objects and whatever else it
 * does more for stay with it.
 */
export const resolveDirectly = (schema: GraphQLSchema, { queries, fieldResolvers, objectTypes }: Storage): void => {
  const instances = new Map<unknown, object>();
  const instanceOf = (target: Declared['target']): object => {
    const known = instances.get(target) ?? (Reflect.construct(target, []) as object);
    instances.set(target, known);
    return known;
  };
  const names = new Map<unknown, string>(objectTypes.map(({ target, name }) => [target, name]));
  const resolve = (declared: Declared, typeName: string | undefined): void => {
    const type = typeName === undefined ? undefined : schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[declared.schemaName] : undefined;
    const made = field && direct(declared, field, instanceOf(declared.target));
    if (made) field.resolve = made as GraphQLFieldResolver<unknown, unknown>;
  };
  for (const query of queries) resolve(query, schema.getQueryType()?.name);
  for (const field of fieldResolvers) if (field.kind === 'external') resolve(field, names.get(field.getObjectType?.()));
};
