import fc, { type Arbitrary } from 'fast-check';

/** A query as text, with values for its variables. */
export interface RandomQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What queries may name. */
export interface Names {
  readonly ids: readonly string[];
  readonly persons: readonly string[];
  readonly appointments: readonly string[];
  readonly cursors: readonly string[];
}

type Selection = Arbitrary<string>;

const literal = (name: string, values: readonly string[]): Arbitrary<string> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(...values).map((value) => `${name}: ${value}`) },
  );

const given = (...some: readonly Arbitrary<string>[]): Arbitrary<string> =>
  fc.tuple(...some).map((all) => {
    const written = all.filter((one) => one !== '');
    return written.length === 0 ? '' : `(${written.join(', ')})`;
  });

const sizes = ['1', '2', '3', '5', '100', '$size', '0', '-1', '101', 'null'];
const directive = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '@include(if: $yes)',
      '@include(if: $no)',
      '@skip(if: $no)',
      '@skip(if: $yes)',
      '@skip(if: true)',
      '@include(if: true)',
    ),
  },
);

let aliases = 0;
/** A field under a name of its own, so that no two of a kind must agree. */
const aliased = (text: Arbitrary<string>): Arbitrary<string> => text.map((written) => `a${(aliases += 1)}: ${written}`);

const several = (type: string, fields: readonly Selection[]): Arbitrary<string> => {
  const field = fc
    .tuple(
      fc.constantFrom(...fields).chain((one) => one),
      directive,
    )
    .map(([one, when]) => {
      const [head = ''] = /^[^({]*(?:\([^)]*\))?/.exec(one) ?? [];
      return `${head} ${when} ${one.slice(head.length)}`;
    });
  const wrapped = fc.tuple(field, directive, fc.nat(5)).map(([one, when, how]) => {
    if (how === 0) return `... on ${type} ${when} { ${one} }`;
    return how === 1 ? `... ${when} { ${one} }` : one;
  });
  return fc.array(wrapped, { minLength: 1, maxLength: 4 }).map((all) => `{ __typename ${all.join(' ')} }`);
};

const plain = (...names: readonly string[]): Selection[] => names.map((name) => fc.constant(name));
const pageInfo = fc.constant('pageInfo { hasNextPage hasPreviousPage startCursor endCursor }');

const person = (names: Names, depth: number): Arbitrary<string> => {
  const cursor = (name: string): Arbitrary<string> => literal(name, [...names.cursors.map((text) => JSON.stringify(text)), '"x"']);
  const filter = literal('filter', [
    '{}',
    '{ upcoming: true }',
    '{ upcoming: false }',
    '{ statuses: [BOOKED, COMPLETED] }',
    '{ from: "2026-02-10T00:00:00+03:00" }',
  ]);
  const appointment = several('Appointment', [
    ...plain('id', 'status', 'startsAt', 'room', 'preparation', 'cancellable', 'channel', 'history { status setBy setAt }'),
    ...plain('bookedBy { displayName relation }', 'provenance { system retrievedAt }', 'policyCheck { valid checkedAt }'),
    ...plain(
      'statusSetBy',
      'statusSetAt',
      'policyUsed { enp }',
      'disputeRemedy { action }',
      'slot { id }',
      'doctor { id }',
      'clinic { id }',
    ),
    ...plain('referral { id }'),
    ...(depth > 0
      ? [
          fc
            .constant(null)
            .chain(() => person(names, depth - 1))
            .map((inner) => `patient ${inner}`),
        ]
      : []),
  ]);
  const page = (args: Arbitrary<string>, node: Arbitrary<string>, type: string, more: readonly Selection[]): Arbitrary<[string, string]> =>
    fc.tuple(
      args,
      several(type, [...more, pageInfo, node.map((one) => `nodes ${one}`), node.map((one) => `edges { cursor node ${one} }`)]),
    );
  const appointments = page(
    given(filter, literal('first', sizes), literal('last', ['1', '2', '100']), cursor('after'), cursor('before')),
    appointment,
    'AppointmentConnection',
    plain('hiddenChannels'),
  ).map(([args, inner]) => `appointments${args} ${inner}`);
  const document = several('MedicalDocument', [
    ...plain('id', 'title', 'content', 'section', 'performedOn', 'icd10', 'version', 'correctionReason', 'provenance { retrievedAt }'),
    ...plain('previous { id title previous { id } }', 'semdCode', 'region { name }', 'signature { valid signedBy signedAt }'),
    ...plain('author { id }', 'clinic { id }'),
  ]);
  const documents = page(
    given(
      literal('section', ['LAB_RESULTS', 'PRESCRIPTIONS']),
      literal('from', ['"2022-01-01"']),
      literal('to', ['"2024-01-01"']),
      literal('first', sizes),
      cursor('after'),
    ),
    document,
    'MedicalDocumentConnection',
    plain('totalCount'),
  ).map(([args, inner]) => `documents${args} ${inner}`);
  const record = several('MedicalRecord', [...plain('id', 'detail', 'sections { kind documentCount }'), aliased(documents)]);
  return several('Person', [
    ...plain('id', 'age', 'sex', 'birthDate', 'snils', 'name { full }', 'address { text }', 'identityDocuments { number status }'),
    ...plain('attachments { id status reason visible validFrom }'),
    aliased(appointments),
    aliased(appointments),
    aliased(record.map((inner) => `medicalRecord { __typename ... on Refusal { code } ... on MedicalRecord ${inner} }`)),
  ]);
};

/** Queries for people and what hangs on them: by every way in, with aliases, fragments, directives, variables and pages of both ends. */
export const randomQuery = (names: Names): Arbitrary<RandomQuery> => {
  const who = person(names, 1);
  const id = (ids: readonly string[]): Arbitrary<string> => fc.constantFrom(...ids, 'x').map((one) => JSON.stringify(one));
  const root = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(id(names.persons), who).map(([one, inner]) => `person(id: ${one}) ${inner}`) },
    { weight: 1, arbitrary: who.map((inner) => `person(id: $id) ${inner}`) },
    { weight: 2, arbitrary: who.map((inner) => `me { id person ${inner} }`) },
    {
      weight: 1,
      arbitrary: fc.tuple(id(names.ids), who).map(([one, inner]) => `node(id: ${one}) { id __typename ... on Person ${inner} }`),
    },
    {
      weight: 1,
      arbitrary: who.map(
        (inner) =>
          `nodes(ids: ${JSON.stringify(names.ids.slice(0, 6))}) { id ... on Person ${inner} ... on Appointment { status } ... on MedicalDocument { title } }`,
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(id(names.appointments), who).map(([one, inner]) => `appointment(id: ${one}) { startsAt patient ${inner} }`),
    },
  );
  return fc
    .record({
      roots: fc.array(aliased(root), { minLength: 1, maxLength: 3 }),
      shared: who,
      size: fc.constantFrom(1, 2, 4),
      id: fc.constantFrom(...names.persons),
    })
    .map(({ roots, shared, size, id: asked }) => ({
      query:
        `query Q($yes: Boolean! = true, $no: Boolean!, $size: Int, $id: ID!) { unused: __typename @include(if: $yes) @skip(if: $no) ` +
        `s: nodes(ids: [$id]) { id ...Shared } ${roots.join(' ')} sized: person(id: $id) { appointments(first: $size) { nodes { id } } } } fragment Shared on Person ${shared}`,
      variables: { no: false, size, id: asked },
    }));
};
