import { Kind, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql';
import { selectedFields } from './selected-fields.ts';

type Asked = Pick<GraphQLResolveInfo, 'schema' | 'operation' | 'fragments'>;

/** Every field that an operation selects on an object type, wherever and under whatever condition: `Person.appointments`. */
const selectedCoordinates = ({ schema, operation, fragments }: Asked): ReadonlySet<string> => {
  const definitions = [operation, ...Object.values(fragments)];
  const found = selectedFields(schema, { kind: Kind.DOCUMENT, definitions }, operation);
  return new Set(found.map(({ coordinate }) => coordinate));
};

/** What follows from the fields that an operation selects; found out once per document. */
export const bySelection = <Made extends object>(make: (selected: ReadonlySet<string>) => Made): ((info: Asked) => Made) => {
  const known = new WeakMap<OperationDefinitionNode, Made>();
  return (info) => {
    const made = known.get(info.operation) ?? make(selectedCoordinates(info));
    known.set(info.operation, made);
    return made;
  };
};
