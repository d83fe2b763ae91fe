import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graph/context.ts';
import { notVisible } from '../graph/errors.ts';
import { GraphDate } from '../graph/scalars/index.ts';
import { IdentityDocument } from './identity-document.type.ts';
import { deceasedOn, findPerson, identityDocumentsOf, personId } from './person.service.ts';
import { Person } from './person.type.ts';

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, {
    nullable: true,
    description: 'Somebody whom one may see (see Person). Null with NOT_VISIBLE for anybody else, existing or not.',
  })
  async person(@Arg('id', () => ID, { description: 'Of a Person.' }) id: string, @Ctx() context: Context): Promise<Person> {
    const person = await findPerson(context, personId.read(id, 'id')[0] ?? '');
    if (!person) throw notVisible();
    return person;
  }

  @FieldResolver(() => GraphDate, {
    nullable: true,
    description:
      'Дата смерти, from the register, which has it from ZAGS. Null: the register knows of none; null with an error: it does not answer.',
  })
  deceasedOn(@Root() person: Person, @Ctx() context: Context): Promise<string | null> {
    return deceasedOn(context, person.oip);
  }

  @FieldResolver(() => [IdentityDocument], {
    nullable: true,
    description:
      'Документы, удостоверяющие личность, newest first: those that the register names and the graph has a kind for (dictionary F011). ' +
      'Empty: the register has none.',
  })
  identityDocuments(@Root() person: Person, @Ctx() context: Context): Promise<IdentityDocument[] | null> {
    return identityDocumentsOf(context, person);
  }
}
