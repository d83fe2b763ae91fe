import { createMockStore, type IMocks, type Ref } from '@graphql-tools/mock';
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { createHash } from 'node:crypto';
import type { Context } from '../graph/context.ts';
import { pageOf } from '../graph/page.ts';
import { chanceOf } from './chance.ts';
import { plausible, type Place } from './plausible-values.ts';

interface Wanted {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, Context>;
  readonly args: Readonly<Record<string, unknown>>;
  /** Names the object whose field it is. */
  readonly object: string;
}

/** What is invented for one request; the same objects have the same values wherever it meets them. */
export interface Inventions {
  value(wanted: Wanted): unknown;
}

const isConnection = (type: GraphQLNamedType): type is GraphQLObjectType =>
  isObjectType(type) && type.name.endsWith('Connection') && 'edges' in type.getFields();

/** Type of the items of a connection. */
const nodeTypeOf = (connection: GraphQLObjectType): GraphQLOutputType | undefined => {
  const edge = getNamedType(connection.getFields()['edges']?.type);
  return isObjectType(edge) ? edge.getFields()['node']?.type : undefined;
};

/** An invented object of a type; its key is an id as those of the graph look. */
const refTo = (schema: GraphQLSchema, type: GraphQLNamedType, seed: string): Ref => {
  const concrete = isAbstractType(type) ? chanceOf(`${seed} type`).oneOf(schema.getPossibleTypes(type)) : type;
  const local = createHash('sha256').update(seed).digest('hex').slice(0, 16);
  return { $ref: { typeName: concrete.name, key: Buffer.from(`Preview:${concrete.name}.${local}`, 'utf8').toString('base64url') } };
};

const invented = (schema: GraphQLSchema, type: GraphQLOutputType, seed: string, place: Omit<Place, 'chance'>): unknown => {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const length = chanceOf(`${seed} length`).between(1, 3);
    return Array.from({ length }, (_, at) => invented(schema, bare.ofType as GraphQLOutputType, `${seed} ${at}`, place));
  }
  const named = getNamedType(bare);
  const chance = chanceOf(seed);
  if (isEnumType(named)) return chance.oneOf(named.getValues()).value;
  if (isObjectType(named) || isAbstractType(named)) return refTo(schema, named, seed);
  return plausible(named.name, { ...place, chance });
};

/** Invents values for the fields of this schema: a function that answers the inventions of a request. */
export const inventionsIn = (schema: GraphQLSchema): ((context: Context) => Inventions) => {
  const forRequest = (context: Context): Inventions => {
    const today = context.world.today();
    /** What the store is inventing just now: its mocks are told nothing of the object. */
    let wanted: Wanted | undefined;
    const invent = (): unknown => {
      if (!wanted) throw new Error('nothing is being invented');
      const { type, field, args, object } = wanted;
      return invented(schema, field.type, `${object} ${type.name}.${field.name} ${JSON.stringify(args)}`, {
        object,
        field: field.name,
        today,
      });
    };
    const typesWithFields = Object.values(schema.getTypeMap()).filter(isObjectType);
    const mocks: IMocks = Object.fromEntries(
      typesWithFields.map((type) => [type.name, Object.fromEntries(Object.keys(type.getFields()).map((name) => [name, invent]))]),
    );
    const store = createMockStore({ schema, mocks, mockGenerationBehavior: 'deterministic' });

    const connection = ({ field, args, object }: Wanted, nodeType: GraphQLOutputType): unknown => {
      const list = `${object} ${field.name}`;
      const node = getNamedType(nodeType);
      const items = Array.from({ length: chanceOf(`${list} length`).between(2, 6) }, (_, at) => refTo(schema, node, `${list} ${at}`));
      return pageOf(items, args, { list, keyOf: (item) => String(item.$ref.key) });
    };
    return {
      value: (now) => {
        const type = getNamedType(now.field.type);
        const nodeType = isConnection(type) ? nodeTypeOf(type) : undefined;
        if (nodeType) return connection(now, nodeType);
        wanted = now;
        return store.get({ typeName: now.type.name, key: now.object, fieldName: now.field.name, fieldArgs: { ...now.args } });
      },
    };
  };
  return (context) => context.use(forRequest);
};
