import { describe, expect, it } from 'vitest';
import { worldOfFile } from '../setup/index.ts';

const maria = (await worldOfFile()).as('maria');

interface Listed {
  readonly me: {
    readonly person: { readonly id: string; readonly appointments: { readonly edges: readonly { readonly cursor: string }[] } };
  };
  readonly clinics: { readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[] };
}

const listed = async (): Promise<{ personId: string; clinicId: string; cursorOfClinics: string; cursorOfAppointments: string }> => {
  const { data } = await maria.send<Listed, never>(
    '{ me { person { id appointments(first: 1) { edges { cursor } } } } clinics(first: 1) { edges { cursor node { id } } } }',
  );
  const [clinic, appointment] = [data?.clinics.edges[0], data?.me.person.appointments.edges[0]];
  if (!data || !clinic || !appointment) throw new Error('maria has no booking, or there is no clinic');
  return {
    personId: data.me.person.id,
    clinicId: clinic.node.id,
    cursorOfClinics: clinic.cursor,
    cursorOfAppointments: appointment.cursor,
  };
};

const idOf = (type: string, local: string): string => Buffer.from(`${type}:${local}`).toString('base64url');

/** Code and message of the only error, in Russian and in English; nothing but nulls may come with it. */
const complaint = async (query: string, variables?: Record<string, unknown>): Promise<readonly [string, string, string]> => {
  const [ru, en] = await Promise.all(
    ['ru', 'en'].map(async (language) => {
      const { data, errors = [] } = await maria.with({ 'accept-language': language }).send<unknown, typeof variables>(query, variables);
      expect(errors).toHaveLength(1);
      expect(JSON.stringify(data ?? null)).toMatch(/^(null|(\{"\w+":)+null\}+)$/);
      return errors[0];
    }),
  );
  expect(ru?.extensions).toEqual(en?.extensions);
  return [String(ru?.extensions?.code), ru?.message ?? '', en?.message ?? ''];
};

const ofMaria = (field: string): string => `{ me { person { ${field} } } }`;

describe('a bad ENP', () => {
  it.each([
    [
      'with spaces',
      '7752 4108 8599 0016',
      'ЕНП — 16 цифр подряд, без пробелов и дефисов (R-069)',
      'An ENP is 16 digits in a row, without spaces or hyphens (R-069)',
    ],
    ['of 15 digits', '775241088599001', 'ЕНП — ровно 16 цифр, получено 15 (R-069)', 'An ENP is exactly 16 digits, got 15 (R-069)'],
    [
      'with a wrong check digit',
      '7752410885990017',
      'Контрольная цифра ЕНП не сходится: проверьте номер или узнайте его в своей страховой организации (R-070)',
      'The check digit of the ENP is wrong: check the number or ask the insurer that issued the policy (R-070)',
    ],
  ])('%s is refused, written in the query or sent as a variable [R-069, R-070]', async (_what, enp, ru, en) => {
    expect(await complaint(ofMaria(`policies(enp: "${enp}") { id }`))).toEqual([
      'BAD_USER_INPUT',
      `policies(enp): ${ru}`,
      `policies(enp): ${en}`,
    ]);
    const query = `query Policies($enp: Enp) ${ofMaria('policies(enp: $enp) { id }')}`;
    expect(await complaint(query, { enp })).toEqual(['BAD_USER_INPUT', `$enp: ${ru}`, `$enp: ${en}`]);
  });
});

describe('a bad id', () => {
  const notAnId = [
    'это не идентификатор. Ожидается значение поля id, полученное из этого графа',
    'not an id. Expected the value of a field id of this graph',
  ];

  it.each(['person', 'appointment', 'clinic', 'doctor', 'slot', 'node'])(
    'is refused by %s where no text of the graph’s is it',
    async (field) => {
      for (const id of ['1', '', 'Соколова', idOf('Nothing', '1')]) {
        expect(await complaint(`query($id: ID!) { ${field}(id: $id) { __typename } }`, { id })).toEqual([
          'BAD_USER_INPUT',
          ...notAnId.map((words) => `id: ${words}`),
        ]);
      }
    },
  );

  it('is refused by nodes, which says which it is', async () => {
    const { clinicId } = await listed();
    const { data, errors } = await maria.send<{ nodes: unknown[] }, { ids: string[] }>('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [clinicId, 'x'],
    });
    expect(data?.nodes).toEqual([{ id: clinicId }, null]);
    expect(errors).toMatchObject([{ path: ['nodes', 1], message: `ids[1]: ${notAnId[0]}`, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('of another type is refused, with both types named', async () => {
    const { personId, clinicId } = await listed();
    const asked: [string, string, string, string][] = [
      ['person', clinicId, 'Clinic', 'Person'],
      ['clinic', personId, 'Person', 'Clinic'],
      ['appointment', personId, 'Person', 'Appointment'],
      ['doctor', clinicId, 'Clinic', 'Doctor'],
      ['slot', clinicId, 'Clinic', 'Slot'],
    ];
    for (const [field, id, given, expected] of asked) {
      expect(await complaint(`query($id: ID!) { ${field}(id: $id) { __typename } }`, { id })).toEqual([
        'BAD_USER_INPUT',
        `id: это идентификатор типа ${given}, ожидается ${expected}`,
        `id: an id of type ${given}, expected ${expected}`,
      ]);
    }
    expect(
      await complaint('query($id: ID!, $of: ID!) { clinic(id: $id) { slots(filter: { doctorId: $of }) { nodes { id } } } }', {
        id: clinicId,
        of: personId,
      }),
    ).toEqual([
      'BAD_USER_INPUT',
      'filter.doctorId: это идентификатор типа Person, ожидается Doctor',
      'filter.doctorId: an id of type Person, expected Doctor',
    ]);
  });

  it('that nothing has is told apart from a bad one', async () => {
    const [clinicOid = ''] = Buffer.from((await listed()).clinicId, 'base64url')
      .toString('utf8')
      .split(':')
      .slice(1);
    const slot = `00000000-0000-4000-8000-000000000000@${clinicOid}/1`;
    const unknown = [
      ['clinic', idOf('Clinic', '1.2.643.5.1.13.13.12.2.99.999999')],
      ['doctor', idOf('Doctor', `${clinicOid}/999999`)],
      ['slot', idOf('Slot', `${slot}/2026-03-03`)],
      ['slot', idOf('Slot', `${slot}/2026-02-30`)],
      ['person', idOf('Person', '899999999999')],
      ['appointment', idOf('Appointment', '000000000001.999999999')],
    ];
    const answers = await Promise.all(
      unknown.map(([field, id]) => complaint(`query($id: ID!) { ${field}(id: $id) { __typename } }`, { id })),
    );
    expect(answers.map(([code]) => code)).toEqual(unknown.map(() => 'NOT_VISIBLE'));
    expect(new Set(answers.map(String)).size).toBe(1);
  });
});

describe('a bad page', () => {
  it.each([-1, 0, 101])('first: %i is refused by every list', async (first) => {
    const words = [
      'BAD_USER_INPUT',
      `first: ожидается число от 1 до 100, а не ${first}`,
      `first: expected a number from 1 to 100, not ${first}`,
    ];
    const { clinicId } = await listed();
    expect(await complaint(ofMaria(`appointments(first: ${first}) { nodes { id } }`))).toEqual(words);
    expect(await complaint(`{ clinics(first: ${first}) { nodes { id } } }`)).toEqual(words);
    expect(await complaint(`{ clinic(id: "${clinicId}") { doctors(first: ${first}) { nodes { id } } } }`)).toEqual(words);
    expect(await complaint(`{ clinic(id: "${clinicId}") { slots(first: ${first}) { nodes { id } } } }`)).toEqual(words);
  });

  it('last: -1, 0 and 101 are refused, too', async () => {
    for (const last of [-1, 0, 101]) {
      const [, ru, en] = await complaint(ofMaria(`appointments(last: ${last}) { nodes { id } }`));
      expect([ru, en]).toEqual([`last: ожидается число от 1 до 100, а не ${last}`, `last: expected a number from 1 to 100, not ${last}`]);
    }
  });

  it('first with last is refused', async () => {
    const [code, ru, en] = await complaint(ofMaria('appointments(first: 1, last: 1) { nodes { id } }'));
    expect(code).toBe('BAD_USER_INPUT');
    for (const message of [ru, en]) expect(message).toMatch(/first.*last/);
  });

  it('a cursor of another list, or no cursor at all, is refused', async () => {
    const { cursorOfClinics, cursorOfAppointments } = await listed();
    const refused = (argument: string) => [
      'BAD_USER_INPUT',
      `${argument}: это курсор не этого списка. Ожидается cursor, полученный из того же списка с тем же отбором`,
      `${argument}: not a cursor of this list. Expected a cursor taken from the same list with the same filter`,
    ];
    expect(await complaint(`{ clinics(after: "${cursorOfAppointments}") { nodes { id } } }`)).toEqual(refused('after'));
    expect(await complaint(ofMaria(`appointments(after: "${cursorOfClinics}") { nodes { id } }`))).toEqual(refused('after'));
    expect(await complaint(ofMaria(`appointments(last: 1, before: "x") { nodes { id } }`))).toEqual(refused('before'));
    const otherFilter = `appointments(filter: { upcoming: true }, after: "${cursorOfAppointments}") { nodes { id } }`;
    expect(await complaint(ofMaria(otherFilter))).toEqual(refused('after'));
  });
});

describe('a bad day or moment', () => {
  const day = [
    'Ожидается существующий календарный день ГГГГ-ММ-ДД, например 2026-11-21, а не "2026-02-30"',
    'Expected an existing calendar day YYYY-MM-DD such as 2026-11-21, not "2026-02-30"',
  ];

  it('2026-02-30 is refused, written in the query or sent as a variable', async () => {
    const documents = (from: string): string =>
      ofMaria(`medicalRecord { ... on MedicalRecord { documents(from: ${from}) { totalCount } } }`);
    expect(await complaint(documents('"2026-02-30"'))).toEqual(['BAD_USER_INPUT', ...day.map((words) => `documents(from): ${words}`)]);
    expect(await complaint(`query($from: Date) ${documents('$from')}`, { from: '2026-02-30' })).toEqual([
      'BAD_USER_INPUT',
      ...day.map((words) => `$from: ${words}`),
    ]);
  });

  it('a moment of that day, or one without an offset, is refused inside of a filter', async () => {
    for (const from of ['2026-02-30T09:00:00+03:00', '2026-02-20T09:00:00']) {
      const [code, ru, en] = await complaint(ofMaria(`appointments(filter: { from: "${from}" }) { nodes { id } }`));
      expect([code, ru, en]).toEqual([
        'BAD_USER_INPUT',
        `appointments(filter.from): Ожидается момент времени со смещением, например 2026-11-21T09:30:00+03:00, а не "${from}"`,
        `appointments(filter.from): Expected an instant with its offset such as 2026-11-21T09:30:00+03:00, not "${from}"`,
      ]);
    }
  });
});
