import { mapSchema, MapperKind } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';

/** Told the value of a field once it is there; undefined where the field failed. */
export type FieldEnd = (value?: unknown) => void;

const isPromise = (value: unknown): value is Promise<unknown> => value instanceof Promise;

const tellWhenThere = (value: unknown, end: FieldEnd): void => {
  const failed = (): void => end();
  if (isPromise(value)) value.then((there) => tellWhenThere(there, end), failed);
  else if (Array.isArray(value) && value.some(isPromise)) Promise.all(value).then(end, failed);
  else end(value);
};

/**
 * A copy of the schema that says when a field begins and ends. A copy, because Apollo's own hook for it would wrap every resolver of the schema
 * that all other requests are answered by, for good.
 */
export const watchedSchema = <Context>(
  schema: GraphQLSchema,
  begin: (context: Context, info: GraphQLResolveInfo) => FieldEnd | undefined,
): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) => ({
      ...field,
      resolve: (source, args, context: Context, info) => {
        const end = begin(context, info);
        try {
          const value: unknown = (field.resolve ?? defaultFieldResolver)(source, args, context, info);
          if (end) tellWhenThere(value, end);
          return value;
        } catch (error) {
          end?.();
          throw error;
        }
      },
    }),
  });
