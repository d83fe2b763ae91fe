import {
  execute,
  parse,
  print,
  validate,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Look } from '../../gateway/access/grant.ts';
import { guardPersonFields } from '../../gateway/access/person-fields.ts';
import { chosenOperation } from '../../gateway/graph/chosen-operation.ts';
import { askedOften, compiledQueries, type CompiledQuery } from '../../gateway/graph/compiled-queries.ts';
import { memo, type Context } from '../../gateway/graph/context.ts';
import { lookingAhead } from '../../gateway/graph/look-ahead.ts';
import { buildGraphSchema } from '../../gateway/graph/schema.ts';
import { RegistryUnavailable } from '../../gateway/registry/index.ts';
import { slices } from '../../gateway/slices.ts';
import type { Storage } from '../../gateway/storage/index.ts';
import type { RequestWorld } from '../../gateway/world/index.ts';
import { registered } from '../storage/told-people.ts';
import type { RandomQuery } from './random-query.ts';
import { grantsIn, policyOf, strangers } from './stored-strangers.ts';

const schema: GraphQLSchema = guardPersonFields(buildGraphSchema(slices), slices);
const look = lookingAhead(slices.flatMap(({ parts = [] }) => parts));

const provenance = { system: 'INSURED_PERSONS_REGISTRY', retrievedAt: '2026-03-02T09:00:00+03:00', stale: false, requestId: null };
const silent = (registry: string) =>
  new Proxy(
    {},
    {
      get: () => () =>
        Promise.reject(new RegistryUnavailable({ registry: registry as 'FER', operation: 'any', reason: 'silent', retryable: true })),
    },
  );

type Row = Readonly<Record<string, unknown>>;

/** What somebody is answered, what was noted of their looks, and which statements it took. */
export interface Told {
  readonly result: ExecutionResult;
  readonly looks: readonly string[];
  readonly statements: readonly string[];
  /** What these statements answered. */
  readonly rows: readonly Row[];
}

interface Noted {
  readonly looks: Look[];
  readonly statements: string[];
  readonly rows: Row[];
}

/** Notes what is read, and its rows before anything that hangs on them is taken from them. */
const noting = (storage: Storage, { statements, rows }: Noted): Storage => {
  const note = (name: string, found: readonly unknown[]): void => {
    statements.push(name);
    rows.push(...(structuredClone(found) as Row[]));
  };
  return {
    ...storage,
    read: async (statement, values) => {
      const found = await storage.read(statement, values);
      note(statement.name, found);
      return found;
    },
    readEach: async (statement, questions) => {
      const found = await storage.readEach(statement, questions);
      note(statement.name, found.flat());
      return found;
    },
  };
};

const contextOf = (storage: Storage, world: RequestWorld, noted: Noted): Context => {
  const grants = grantsIn(world.baseEpoch);
  const made = memo();
  const account = { esiaOid: '1', level: 'VERIFIED', roles: ['CITIZEN'], portal: 'MOSCOW', staffOf: null, resourceId: null, phone: null };
  const viewer = {
    account,
    oip: strangers[0]?.oip,
    unidentified: null,
    incomplete: null,
    grants,
    everybody: () => Promise.resolve(grants),
    find: (oip: string) => Promise.resolve(grants.get(oip)),
    note: (seen: Look) => void noted.looks.push(seen),
  };
  const context = {
    requestId: 'request',
    language: 'ru',
    world,
    storage: noting(storage, noted),
    registries: {
      insuredPersons: {
        person: (oip: string) => Promise.resolve({ value: { ...registered(oip), policies: [policyOf(oip)] }, provenance }),
      },
      fer: silent('FER'),
      rmis: {
        attachments: () => Promise.resolve({ value: [], provenance }),
        signingKeys: () => Promise.resolve(new Map()),
      },
    },
    touch: () => Promise.resolve(),
    viewer: () => Promise.resolve(viewer),
    use: <Made>(make: (context: Context) => Made): Made => made(make, context as unknown as Context),
    keep: <Made>(make: (context: Context) => Made): Made => made(make, context as unknown as Context),
  };
  return context as unknown as Context;
};

/** How much of the path leads to a value; what follows lies in an object that an error further down has made null. */
const lengthToNull = (data: unknown, path: readonly (string | number)[]): number => {
  let at = data;
  for (const [depth, key] of path.entries()) {
    if (at === null || at === undefined) return depth;
    at = (at as Record<string | number, unknown>)[key];
  }
  return path.length;
};

/** Where several fields fail that may not be null, their object is null once, and which of their errors are told is left to chance. */
const toldErrors = ({ data, errors = [] }: ExecutionResult): string[] | undefined => {
  const told = errors.map(({ message, path = [] }) => {
    const length = lengthToNull(data, path);
    return JSON.stringify(length < path.length ? [path.slice(0, length), 'something in it'] : [path, message]);
  });
  return told.length === 0 ? undefined : [...new Set(told)].toSorted();
};

const compiledOnes = compiledQueries(schema);
/** Of a query that is asked for often; null where it has conditions. */
const compiled = (document: DocumentNode, operation: OperationDefinitionNode): CompiledQuery | null => {
  const made = Array.from({ length: askedOften }, () => compiledOnes.asked(document, operation)).findLast(() => true) ?? null;
  if (!made && !print(document).includes('@')) throw new Error(`not compiled: ${print(document)}`);
  return made;
};

const withoutConditions = (document: DocumentNode): DocumentNode => visit(document, { Directive: () => null });

/** What was told in each way; `compiled` where the query can be compiled. */
export interface ToldInWays {
  readonly loaders: Told;
  readonly ahead: Told;
  readonly compiled: Told | undefined;
}

/**
 * Answers a query with everything read by loaders and each field resolved by graphql itself, again with looking ahead, and again with looking
 * ahead and compiled.
 */
export const bothWays = async (storage: Storage, world: RequestWorld, { query, variables }: RandomQuery): Promise<ToldInWays> => {
  const written = parse(query);
  const problems = validate(schema, written);
  if (problems.length > 0) throw new Error(`${problems.map(String).join('\n')}\n${query}`);
  // Half of the queries, whichever: those that can be compiled.
  const document = query.length % 2 === 0 ? written : withoutConditions(written);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error(`no operation: ${print(document)}`);
  const answer = async (ahead: boolean, query: CompiledQuery | null): Promise<Told> => {
    const noted: Noted = { looks: [], statements: [], rows: [] };
    const context = contextOf(storage, world, noted);
    if (ahead) look(context, chosenOperation({ schema, document, operation, variables }));
    const { data, errors } = query
      ? await query(context, variables)
      : await execute({ schema, document, contextValue: context, variableValues: variables });
    const told = toldErrors({ data, errors });
    const looks = [...new Set(noted.looks.map((one) => JSON.stringify(one)))].toSorted();
    return { ...noted, result: { data: JSON.parse(JSON.stringify(data ?? null)) as null, errors: told as never }, looks };
  };
  const made = compiled(document, operation);
  return { loaders: await answer(false, null), ahead: await answer(true, null), compiled: made ? await answer(true, made) : undefined };
};
