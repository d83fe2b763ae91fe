import type { OperationDefinitionNode } from 'graphql';
import type { AnswerStep } from '../graph/answer-step.ts';
import type { ChosenOperation } from '../graph/chosen-operation.ts';
import type { Context } from '../graph/context.ts';
import { wantedParts } from '../graph/look-ahead.ts';
import { argumentsOf, isIncluded, selectedFields, type SelectedField, type Variables } from '../graph/selected-fields.ts';
import { grantAs } from '../access/grants.rules.ts';
import { personAheadLoader } from '../person/person-ahead.loader.ts';
import { personLoader } from '../person/person.loader.ts';
import { personId } from '../person/person.service.ts';
import { expectedSelf, likelySelf } from './early-facts.service.ts';

const ownPerson = 'Query.me/Account.person';
const anyPerson = 'Query.person';
/** What the register is asked for of whoever asks, each by the same question. */
const ofRegister: ReadonlySet<string> = new Set(['policies', 'policy', 'region'].map((field) => `${ownPerson}/Person.${field}`));
/**
 * What an operation may want besides: anything else may put that question, too, and the call log names the field that was first. What a world logs
 * must not depend on who was seen in others.
 */
const quiet =
  /^Query\.me(\/Account\.(id|level|roles|person(\/Person\.(id|birthDate|age|sex|snils|name(\/.*)?|(policies|policy|region)(\/.*)?))?))?$/;

/** Fields of oneself. */
interface OwnFields {
  readonly person: readonly SelectedField[];
  /** In the order in which they are resolved. */
  readonly register: readonly SelectedField[];
  /** That may show oneself, whatever else is selected. */
  readonly shown: readonly SelectedField[];
}

const found = new WeakMap<OperationDefinitionNode, OwnFields>();

const ownFieldsOf = ({ schema, document, operation }: ChosenOperation): OwnFields => {
  const known = found.get(operation);
  if (known) return known;
  const all = operation.operation === 'query' ? selectedFields(schema, document, operation) : [];
  const selected = all.every(({ path }) => quiet.test(path)) ? all : [];
  const made = {
    person: selected.filter(({ path }) => path === ownPerson),
    register: selected.filter(({ path }) => ofRegister.has(path)),
    shown: all.filter(({ path }) => path === ownPerson || path === anyPerson),
  };
  found.set(operation, made);
  return made;
};

/** Asks for what is then found with whom it was asked of; a failure is told to the field that wants it. */
const ahead = (question: Promise<unknown>): void => void question.catch(() => undefined);

/** Asks storage and the register for what an operation wants of whoever is going to be signed in, where it is known who that will be. */
const askExpected = (context: Context, { person, register }: OwnFields, coerced: Variables): void => {
  const self = expectedSelf(context);
  if (!self) return;
  const wanted = (fields: readonly SelectedField[]): SelectedField | undefined => fields.find((field) => isIncluded(field, coerced));
  const first = wanted(register);
  if (first) ahead(context.registries.insuredPersons.person(self.oip, { field: first.coordinate }));
  // Where rows are to be read with the person, one statement reads all of them.
  if (wanted(person) && wantedParts(context).length === 0) ahead(context.use(personLoader).load(self.personKey));
};

/**
 * Reads oneself while storage is asked what one may see, so that one turn waits for both: storage is asked for no more than the grant of oneself opens,
 * and only whoever is given that grant finds what it answers.
 */
const readOneself = (context: Context, { shown }: OwnFields, coerced: Variables): void => {
  const here = shown.filter((field) => isIncluded(field, coerced));
  if (here.length === 0) return;
  // Sign-in begins, and says who is likely to be asking.
  ahead(context.viewer());
  const self = likelySelf(context);
  const isSelf = (field: SelectedField): boolean =>
    self !== undefined && (field.path === ownPerson || argumentsOf(field, coerced)?.['id'] === personId.write(self.oip));
  if (self && here.some(isSelf)) ahead(context.use(personAheadLoader).load(grantAs(self, 'SELF')));
};

/** Asks before it is known who asks, or what they may see, what is going to be asked of them, where that can be known. */
export const askAhead = (context: Context, chosen: ChosenOperation): void => {
  const { coerced } = chosen;
  if (!coerced) return;
  const fields = ownFieldsOf(chosen);
  askExpected(context, fields, coerced);
  readOneself(context, fields, coerced);
};

/**
 * What a persona wants to know of themselves is asked for while ESIA is asked who they are: in a world in which nothing has happened it says what it
 * said in any other of the base. Of whom a token was before, the row is read while storage is asked for their rights. The answers are found by whoever
 * turns out to be just that, and by nobody else.
 */
export const askBeforeSignIn: AnswerStep = { begins: askAhead };
