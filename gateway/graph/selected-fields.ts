import {
  getArgumentValues,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  valueFromAST,
  visit,
  GraphQLBoolean,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** A field as an operation selects it, wherever that is. */
export interface SelectedField {
  /** `Person.appointments`; the type is the one that it is selected on. */
  readonly coordinate: string;
  /** Coordinates from the root down to it: `Query.me/Account.person/Person.appointments`. */
  readonly path: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  /** @skip and @include of the field and of everything around it. */
  readonly directives: readonly DirectiveNode[];
}

const conditional = (directives: readonly DirectiveNode[] | undefined): readonly DirectiveNode[] =>
  directives?.filter(({ name }) => name.value === 'skip' || name.value === 'include') ?? [];

/** Every field of a valid operation on an object type, with fragments put in their places. */
export const selectedFields = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): SelectedField[] => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const found: SelectedField[] = [];
  type Around = Pick<SelectedField, 'path' | 'directives'>;
  const walk = ({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined, around: Around): void => {
    for (const selection of selections) {
      const directives = [...around.directives, ...conditional(selection.directives)];
      if (selection.kind === Kind.FIELD) {
        const definition = isObjectType(type) ? type.getFields()[selection.name.value] : undefined;
        if (!definition || !type) continue;
        const coordinate = `${type.name}.${definition.name}`;
        const path = around.path === '' ? coordinate : `${around.path}/${coordinate}`;
        found.push({ coordinate, path, definition, node: selection, directives });
        const inner = getNamedType(definition.type);
        if (selection.selectionSet && isCompositeType(inner)) walk(selection.selectionSet, inner, { path, directives });
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition;
      if (fragment) walk(fragment.selectionSet, condition ? schema.getType(condition.name.value) : type, { path: around.path, directives });
    }
  };
  const root = schema.getRootType(operation.operation);
  walk(operation.selectionSet, root ?? undefined, { path: '', directives: [] });
  return found;
};

/** Whether variables decide about the field: whether it is there, or one of its arguments. */
export const asksVariables = ({ node, directives }: SelectedField): boolean => {
  let found = false;
  const note = (): void => void (found = true);
  for (const one of [...directives, ...(node.arguments ?? [])]) visit(one, { Variable: note });
  return found;
};

/** Whether these variables leave the field in the answer. */
export const isIncluded = ({ directives }: SelectedField, variables: Variables): boolean =>
  directives.every(({ name, arguments: [condition] = [] }) => {
    const holds = condition && valueFromAST(condition.value, GraphQLBoolean, variables);
    return name.value === 'include' ? holds === true : holds !== true;
  });

/** The arguments of the field; undefined where they do not fit, which is said when the field is resolved. */
export const argumentsOf = ({ definition, node }: SelectedField, variables: Variables): Variables | undefined => {
  try {
    return getArgumentValues(definition, node, variables);
  } catch {
    return undefined;
  }
};
