import { concatAST, GraphQLError, Kind, parse, Source, type DefinitionNode, type DocumentNode, type GraphQLSchema } from 'graphql';
import { validateSDL } from 'graphql/validation/validate.js';
import { readFileSync } from 'node:fs';
import { StartError } from '../start-error.ts';

/** `new-fields.graphql:3: Field "Person.name" already exists ...` */
const told = (error: GraphQLError): string => {
  const at = error.source && error.locations?.[0] ? `${error.source.name}:${error.locations[0].line}: ` : '';
  return at + error.message;
};

/** @throws StartError that tells every error with file and line */
export const refuseErrors = (errors: readonly GraphQLError[]): void => {
  if (errors.length > 0) throw new StartError(['The preview cannot be used:', ...errors.map((error) => `  ${told(error)}`)].join('\n'));
};

const readSource = (file: string): Source => {
  try {
    return new Source(readFileSync(file, 'utf8'), file);
  } catch (cause) {
    throw new StartError(`The preview cannot be read: ${cause instanceof Error ? cause.message : file} (--preview, ZDRAVGRAPH_PREVIEW).`);
  }
};

const parsed = (source: Source): DocumentNode => {
  try {
    return parse(source);
  } catch (error) {
    if (error instanceof GraphQLError) refuseErrors([error]);
    throw error;
  }
};

/** New types, and new fields of types and interfaces: the program that stands behind everything else would not know of them. */
const allowed: readonly Kind[] = [
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_EXTENSION,
];

const objectionTo = (definition: DefinitionNode): GraphQLError[] =>
  allowed.includes(definition.kind)
    ? []
    : [new GraphQLError('A preview has new types and, by "extend type", new fields; nothing else.', { nodes: definition })];

/**
 * Reads the files of a preview against the graph that they extend.
 * @throws StartError with file and line of everything that conflicts with the graph or cannot be read
 */
export const readPreview = (schema: GraphQLSchema, files: readonly string[]): DocumentNode => {
  const document = concatAST(files.map((file) => parsed(readSource(file))));
  refuseErrors(document.definitions.flatMap(objectionTo));
  refuseErrors(validateSDL(document, schema));
  return document;
};
