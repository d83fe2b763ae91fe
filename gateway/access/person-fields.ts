import { defaultFieldResolver, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Context } from '../graph/context.ts';
import { TechnicalError } from '../graph/errors.ts';
import type { FieldGroup, GrantReason, PersonFields } from './grant.ts';

interface SeenPerson {
  readonly oip: string;
  readonly seenAs: GrantReason;
  readonly sees: ReadonlySet<FieldGroup>;
}

const waits = {
  ru: 'Пока модератор не подтвердил члена картотеки, открыты только базовые услуги (R-322)',
  en: 'Until a moderator has accepted the member of the household, only basic services are open (R-322)',
};
const notForThis = {
  ru: 'Эти сведения не открыты вам для этого человека',
  en: 'This is not open to you for this person',
};

/** Why a group of fields of a visible person is not shown. */
export const forbidden = (reason: GrantReason): TechnicalError =>
  new TechnicalError('FORBIDDEN', { message: reason === 'HOUSEHOLD_PENDING' ? waits : notForThis });

const guarded =
  (group: FieldGroup, resolve: GraphQLFieldResolver<SeenPerson, Context>): GraphQLFieldResolver<SeenPerson, Context> =>
  (person, args, context, info) => {
    const { oip, seenAs, sees } = person;
    const allowed = sees.has(group);
    if (seenAs === 'SELF') return resolve(person, args, context, info);
    const answer = async (): Promise<unknown> => {
      (await context.viewer()).note({ oip, group, allowed, reason: seenAs });
      if (!allowed) throw forbidden(seenAs);
      return resolve(person, args, context, info);
    };
    return answer();
  };

/**
 * Lets every field of Person be read only under a grant that opens its group, and notes each such look, whichever slice adds the field.
 * @throws RangeError at start on a field that no slice names in its personFields
 */
export const guardPersonFields = (schema: GraphQLSchema, slices: readonly { readonly personFields?: PersonFields }[]): GraphQLSchema => {
  const groups: PersonFields = Object.assign({}, ...slices.map(({ personFields }) => personFields));
  const person = schema.getType('Person');
  if (!isObjectType(person)) throw new RangeError('the graph has no type Person');
  for (const field of Object.values(person.getFields())) {
    const group = groups[field.name];
    if (group === undefined) throw new RangeError(`Person.${field.name} has no group of fields: name it in personFields of its slice`);
    // Whoever sees a person at all sees this group.
    if (group === 'DECIDES' || group === 'PERSON') continue;
    field.resolve = guarded(group, (field.resolve ?? defaultFieldResolver) as GraphQLFieldResolver<SeenPerson, Context>);
  }
  return schema;
};
