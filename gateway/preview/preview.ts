import type { ApolloServerPlugin } from '@apollo/server';
import {
  defaultFieldResolver,
  extendSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  responsePathAsArray,
  validateSchema,
  type DocumentNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { isRef } from '@graphql-tools/mock';
import type { Context } from '../graph/context.ts';
import { inventionsIn } from './inventions.ts';
import { refuseErrors } from './preview-files.ts';

export interface Preview {
  /** The graph with the fields of the preview. */
  readonly schema: GraphQLSchema;
  /** Names the invented paths in `extensions.preview`. */
  readonly plugin: ApolloServerPlugin<Context>;
}

type Path = readonly (string | number)[];
type Field = GraphQLField<unknown, Context>;

/** Paths of this request whose values are invented, as errors[].path writes them; what is below one of them is invented, too. */
const inventedPaths = (_context: Context): Path[] => [];

const objectOf = (source: unknown, info: GraphQLResolveInfo): string => {
  if (isRef(source)) return String(source.$ref.key);
  const id = typeof source === 'object' && source !== null && 'id' in source ? source.id : undefined;
  const names = responsePathAsArray(info.path)
    .slice(0, -1)
    .filter((part) => typeof part === 'string');
  return `${info.parentType.name} ${typeof id === 'string' ? id : names.join('.')}`;
};

/**
 * Adds a preview to the graph. An object that is invented is a reference of the mock store, and only below such references, and in the new
 * fields themselves, is anything invented: a field of the real graph keeps its resolver, whatever it answers.
 */
export const previewOf = (graph: GraphQLSchema, document: DocumentNode): Preview => {
  const schema = extendSchema(graph, document, { assumeValidSDL: true });
  refuseErrors(validateSchema(schema));
  const inventions = inventionsIn(schema);

  const isNew = (type: GraphQLObjectType, field: Field): boolean => {
    const real = graph.getType(type.name);
    return !isObjectType(real) || !(field.name in real.getFields());
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type)) {
      const typeIsReal = graph.getType(type.name) !== undefined;
      for (const field of Object.values(type.getFields()) as Field[]) {
        const [real, fieldIsNew] = [field.resolve ?? defaultFieldResolver, isNew(type, field)];
        field.resolve = (source, args, context, info) => {
          const invented = isRef(source);
          if (!invented && (!fieldIsNew || (!typeIsReal && field.name in Object(source)))) return real(source, args, context, info);
          if (!invented && typeIsReal) context.use(inventedPaths).push(responsePathAsArray(info.path));
          return inventions(context).value({ type, field, args, object: objectOf(source, info) });
        };
      }
    }
    if (isObjectType(type) && type.isTypeOf) {
      const real = type.isTypeOf;
      type.isTypeOf = (value, ...rest) => isRef(value) || real(value, ...rest);
    }
    if (isAbstractType(type) || isInterfaceType(type)) {
      const real = type.resolveType;
      type.resolveType = (value, ...rest) => (isRef(value) ? value.$ref.typeName : real?.(value, ...rest));
    }
  }
  return { schema, plugin: namingInventedPaths };
};

const namingInventedPaths: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue, response }) => {
        const invented = contextValue.use(inventedPaths);
        if (invented.length > 0 && response.body.kind === 'single') {
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, preview: { invented } };
        }
        return Promise.resolve();
      },
    }),
};
