import { describe, expect, it } from 'vitest';
import { answered } from '../setup/answered.ts';
import { worldOfFile } from '../setup/index.ts';

const world = await worldOfFile();

type Answer = { readonly me: Readonly<Record<string, unknown>> };
const me = async (persona: string, fields: string, portal?: string) => {
  const client = portal === undefined ? world.as(persona) : world.as(persona).with({ 'x-portal': portal });
  const { data, errors } = await answered(() => client.send<Answer, object>(`{ me { ${fields} } }`));
  return { me: data?.me, codes: errors?.map(({ extensions }) => extensions?.code) ?? [] };
};

/** A field of the account, as the query asked for it. */
const fieldOf = <Field>({ me: told }: Awaited<ReturnType<typeof me>>, name: string): Field => told?.[name] as Field;

describe('an account', () => {
  const fields = 'level phone person { id } children { id } uses { nodes { at } }';

  it('that is simplified opens nobody’s data, and says what to do [R-138]', async () => {
    const told = await me('dmitry', fields);
    expect(told.me).toMatchObject({ level: 'SIMPLIFIED', phone: expect.any(String), person: null, children: null, uses: null });
    expect(new Set(told.codes)).toEqual(new Set(['FORBIDDEN']));
  });

  it.each([
    ['standard', 'alexey'],
    ['verified', 'maria'],
  ])('that is %s is that of its citizen [R-138]', async (_level, persona) => {
    const told = await me(persona, fields);
    expect(told.codes).toEqual([]);
    expect(told.me).toMatchObject({ person: { id: expect.any(String) }, children: expect.any(Array) });
  });
});

describe('the household', () => {
  it('is that of the portal signed in at, fifty people and no more', async () => {
    const fields = 'household(first: 3) { totalCount limit nodes { role moderation person { name { family } } } pageInfo { hasNextPage } }';
    const told = await me('galina', fields);
    expect(told.me?.['household']).toMatchObject({ totalCount: 50, limit: 50, pageInfo: { hasNextPage: true } });
    expect(told.me?.['household']).toMatchObject({ nodes: [{ role: 'MAIN' }, { role: 'MEMBER' }, { role: 'MEMBER' }] });
    expect((await me('galina', fields, 'FEDERAL')).me?.['household']).toMatchObject({ totalCount: 0, limit: null, nodes: [] });
  });

  it('tells why a member was rejected, and nothing of the person; the removed are not in it', async () => {
    const told = await me(
      'galina',
      'household(first: 100) { nodes { moderation rejectionReason person { id } completed { nodes { id } } } }',
    );
    const { nodes } = fieldOf<{ nodes: { moderation: string; rejectionReason: string | null; person: unknown }[] }>(told, 'household');
    expect(new Set(nodes.map(({ moderation }) => moderation))).toEqual(new Set(['APPROVED', 'PENDING', 'REJECTED']));
    const rejected = nodes.filter(({ moderation }) => moderation === 'REJECTED');
    expect(rejected.map(({ person }) => person)).toEqual(rejected.map(() => null));
    expect(rejected.every(({ rejectionReason }) => rejectionReason !== null)).toBe(true);
  });

  it('lets a member who waits have basic services only', async () => {
    const told = await me(
      'galina',
      'household(first: 100) { nodes { moderation upcoming { nodes { id } } person { snils eligibility(service: MEDICAL_RECORD) { refusals { code } } } } }',
    );
    expect(new Set(told.codes)).toEqual(new Set(['FORBIDDEN']));
    const { nodes } = fieldOf<{ nodes: { moderation: string; upcoming: unknown; person: unknown }[] }>(told, 'household');
    for (const { upcoming, person } of nodes.filter(({ moderation }) => moderation === 'PENDING')) {
      expect(upcoming).toBeNull();
      expect(person).toMatchObject({ snils: null, eligibility: { refusals: expect.arrayContaining([{ code: 'MODERATION_PENDING' }]) } });
    }
  });
});

describe('the family', () => {
  const fields =
    'children { kind status restriction adult { displayName relation } child { name { given } relatives { adult { relation } status restriction } } }';

  it('shows both parents of a child, each with a link of their own', async () => {
    const told = await me('irina', fields);
    expect(told.me?.['children']).toMatchObject([
      { status: 'VERIFIED', child: { name: { given: 'Вера' } }, adult: { displayName: 'Ирина З.', relation: 'мать' } },
    ]);
    const [{ child }] = fieldOf<[{ child: { relatives: unknown[] } }]>(told, 'children');
    // What a court said of the father is his own to read.
    expect(child.relatives).toContainEqual({ adult: { relation: 'отец' }, status: 'RESTRICTED', restriction: null });
  });

  it('shows a restricted parent the link and not the child', async () => {
    expect((await me('oleg', fields)).me?.['children']).toMatchObject([
      { status: 'RESTRICTED', restriction: 'Решение суда об ограничении родительских прав', child: null },
    ]);
  });

  it('shows a link that waits for an office', async () => {
    expect((await me('elena', fields)).me?.['children']).toMatchObject([{ status: 'MANUAL_REQUIRED', child: null }]);
  });

  it('shows a guardian the ward', async () => {
    expect((await me('nadezhda', fields)).me?.['children']).toMatchObject([
      { kind: 'WARD', adult: { relation: 'опекун' }, child: { name: { given: 'Тимур' } } },
    ]);
  });
});

describe('consents, messages and reminders', () => {
  it('are told to whom they belong', async () => {
    const given = await me('alexey', 'consentsGiven { id grantee { displayName } revokedAt }');
    const received = await me('maria', 'consentsReceived { id grantor { displayName } revokedAt }');
    const [consent] = fieldOf<[{ id: string }]>(received, 'consentsReceived');
    expect(given.me?.['consentsGiven']).toContainEqual({ id: consent.id, grantee: { displayName: 'Мария С.' }, revokedAt: null });
    const { errors } = await world.as('sofia').send<object, object>('query Consent($id: ID!) { node(id: $id) { id } }', { id: consent.id });
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['NOT_VISIBLE']);
  });

  it('lead to what they are about, newest first', async () => {
    const told = await me(
      'maria',
      'notifications(first: 2) { unreadCount nodes { sentAt about { __typename id } } pageInfo { endCursor } }',
    );
    const { nodes } = fieldOf<{ nodes: { sentAt: string; about: unknown }[] }>(told, 'notifications');
    expect(nodes.map(({ sentAt }) => sentAt)).toEqual(
      nodes
        .map(({ sentAt }) => sentAt)
        .toSorted()
        .toReversed(),
    );
    expect(nodes[0]?.about).toMatchObject({ __typename: 'Appointment' });
  });

  it('are nobody’s where no citizen is behind the account', async () => {
    const fields =
      'household { totalCount } children { id } consentsGiven { id } consentsReceived { id } notifications { unreadCount } reminders { visits } uses { nodes { at } }';
    const { me: told, codes } = await me('doctor', fields);
    expect(codes).toEqual([]);
    expect(Object.values(told ?? {}).every((value) => value === null)).toBe(true);
  });
});

describe('uses of one’s policy and record', () => {
  const read = 'query Read($id: ID!) { person(id: $id) { medicalRecord { __typename } } }';
  const id = Buffer.from('Person:000000000005').toString('base64url');

  it('tell the patient which doctor has read the record [R-007]', async () => {
    const before = await me('valentina', 'uses(first: 100) { nodes { service } }');
    const { data } = await answered(() => world.as('doctor').send<{ person: unknown }, object>(read, { id }));
    expect(data?.person).toMatchObject({ medicalRecord: { __typename: 'MedicalRecord' } });
    const after = await me('valentina', 'uses(first: 100) { nodes { by { displayName } service allowed refusalCode } }');
    // The clock stands still, and other tests look at her, too: what is newest is anybody's.
    const uses = fieldOf<{ nodes: { by: { displayName: string } }[] }>(after, 'uses').nodes;
    expect(uses).toContainEqual({ by: { displayName: 'Алла А.' }, service: 'MEDICAL_RECORD', allowed: true, refusalCode: null });
    expect(fieldOf<{ nodes: unknown[] }>(before, 'uses').nodes.length).toBeGreaterThan(0);
  });
});
