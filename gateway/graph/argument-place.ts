import { visit, BREAK, type ASTNode, type DocumentNode, type GraphQLError } from 'graphql';

/** `policies(enp)`, `appointments(filter.from)`: the field and the input path that a value written in the query stands at. */
const ofLiteral = (document: DocumentNode, value: ASTNode): string | undefined => {
  let place: string | undefined;
  visit(document, {
    enter: (node, _key, parent, _path, ancestors) => {
      if (node !== value) return undefined;
      const named = [...ancestors, ...(parent ? [parent] : [])].flatMap((ancestor) => ('kind' in ancestor ? [ancestor] : []));
      const field = named.findLast((ancestor) => ancestor.kind === 'Field');
      const input = named.flatMap((ancestor) =>
        ancestor.kind === 'Argument' || ancestor.kind === 'ObjectField' ? ancestor.name.value : [],
      );
      if (field && input.length > 0) place = `${field.name.value}(${input.join('.')})`;
      return BREAK;
    },
  });
  return place;
};

/** `$from`, `$filter.from`: the variable, and the path inside it, that graphql's text names. */
const ofVariable = (message: string): string | undefined => {
  const [, name, path] = /^Variable "\$([^"]+)" got invalid value [^]*?(?: at "([^"]+)")?; /.exec(message) ?? [];
  return name && `$${path ?? name}`;
};

/** Where in the request the value stands that a scalar refused; undefined for an error of any other kind. */
export const argumentPlace = (error: GraphQLError, document: DocumentNode | undefined): string | undefined => {
  const variable = ofVariable(error.message);
  if (variable || !document || !error.message.startsWith('Expected value of type ')) return variable;
  const [value] = error.nodes ?? [];
  return value && ofLiteral(document, value);
};
