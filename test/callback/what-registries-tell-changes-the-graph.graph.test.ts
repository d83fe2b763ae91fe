import { expect, it } from 'vitest';
import type { World } from '../kit/index.ts';
import { sharedNow, sharedSandbox } from '../setup/index.ts';

const world = (): Promise<World> => sharedSandbox().world({ now: sharedNow });

interface Visit {
  readonly id: string;
  readonly status: string;
  readonly startsAt: string;
  readonly history: readonly { readonly status: string; readonly setBy: string; readonly setAt: string }[];
}

/** Maria's visit of the day after tomorrow's tomorrow, booked through the portal. */
const visitOf = async (here: World): Promise<Visit> => {
  const { data } = (await here
    .as('maria')
    .send(`{ me { person { appointments(first: 20) { nodes { id status startsAt history { status setBy setAt } } } } } }`)) as {
    data: { me: { person: { appointments: { nodes: Visit[] } } } };
  };
  const found = data.me.person.appointments.nodes.find(({ startsAt }) => startsAt.startsWith('2026-03-05'));
  if (!found) throw new Error('Maria has no visit on 5 March');
  return found;
};
const afterTheVisit = '2026-03-05T18:00:00+03:00';
const statuses = ({ history }: Visit): string[] => history.map(({ status }) => status);

it('shows a status once FER has told it, with the clinic as the one who set it [R-053]', async () => {
  await using here = await world();
  const { id } = await visitOf(here);
  await here.clock.set(afterTheVisit);
  await here.event('rmis', 'VISIT_STATUS_SET', { visit: id, status: 'PATIENT_NOT_ARRIVED' });
  expect((await visitOf(here)).status).toBe('BOOKED');
  const { acts } = await here.clock.advance('PT1M');
  expect(acts.map(({ kind, at }) => [kind, at])).toEqual([['UpdateAppointmentStatus', '2026-03-05T18:01:00+03:00']]);
  const told = await visitOf(here);
  expect(told.status).toBe('PATIENT_DID_NOT_COME');
  expect(told.history.at(-1)).toEqual({ status: 'PATIENT_DID_NOT_COME', setBy: 'CLINIC', setAt: afterTheVisit });
});

/** The same two decisions of the clinic, told in other ways. */
const ways = {
  'in turn': [{}, {}],
  'each three times': [{ times: 3 }, { times: 3 }],
  'the first overtaken by the second': [{ order: 'OVERTAKEN' }, {}],
  'the first two hours late': [{ delayMs: 7_200_000 }, {}],
} as const;

it.each(Object.entries(ways))('ends in the same history however it is told: %s', async (_way, [first, second]) => {
  await using here = await world();
  const { id } = await visitOf(here);
  await here.clock.set(afterTheVisit);
  await here.event('rmis', 'VISIT_STATUS_SET', { visit: id, status: 'PATIENT_NOT_ARRIVED', callback: first });
  await here.clock.advance('PT30M');
  await here.event('rmis', 'VISIT_STATUS_SET', { visit: id, status: 'SUCCESS', callback: second });
  await here.clock.advance('PT3H');
  const told = await visitOf(here);
  expect(told.status).toBe('COMPLETED');
  expect(statuses(told)).toEqual(['BOOKED', 'PATIENT_DID_NOT_COME', 'COMPLETED']);
});

it('takes nothing that is signed by somebody else', async () => {
  await using here = await world();
  const { id } = await visitOf(here);
  await here.clock.set(afterTheVisit);
  await here.event('rmis', 'VISIT_STATUS_SET', { visit: id, status: 'SUCCESS', callback: { badSignature: true } });
  const { acts } = await here.clock.advance('PT1H');
  expect(acts).toEqual([]);
  expect(statuses(await visitOf(here))).toEqual(['BOOKED']);
});

it('changes the world that it happened in, and no other', async () => {
  await using here = await world();
  await using beside = await world();
  const { id } = await visitOf(here);
  for (const each of [here, beside]) await each.clock.set(afterTheVisit);
  await here.event('rmis', 'VISIT_STATUS_SET', { visit: id, status: 'SUCCESS' });
  for (const each of [here, beside]) await each.clock.advance('PT1H');
  expect([(await visitOf(here)).status, (await visitOf(beside)).status]).toEqual(['COMPLETED', 'BOOKED']);
});

it('follows the register where it corrects a name, at the register’s own time', async () => {
  await using here = await world();
  const family = async (): Promise<string> => {
    const { data } = (await here.as('viktor').send('{ me { person { name { family } } } }')) as {
      data: { me: { person: { name: { family: string } } } };
    };
    return data.me.person.name.family;
  };
  expect(await family()).toBe('Тарасов');
  await here.event('insured-persons', 'PERSON_DATA_CORRECTED', {
    person: 'viktor',
    family: 'Тарасевич',
    delays: { 'insured-persons': 'PT2H' },
  });
  await here.clock.advance('PT1H59M');
  expect(await family()).toBe('Тарасов');
  await here.clock.advance('PT1M');
  expect(await family()).toBe('Тарасевич');
});

it('verifies a link once an MFC has seen the parent and the papers', async () => {
  await using here = await world();
  const links = async () =>
    (
      (await here.as('elena').send('{ me { children { status route child { name { given } } } } }')) as {
        data: { me: { children: unknown } };
      }
    ).data.me.children;
  expect(await links()).toEqual([{ status: 'MANUAL_REQUIRED', route: 'MFC', child: null }]);
  await here.event('mfc', 'PARENT_CONFIRMED', { parent: 'elena', child: '000000000014' });
  expect(await links()).toEqual([{ status: 'VERIFIED', route: 'MFC', child: { name: { given: 'Марк' } } }]);
});

it('shows what a moderator decided, with the reason [R-320]', async () => {
  await using here = await world();
  const members = ['000000000148', '000000000149'] as const;
  const ids = [49, 50].map((ordinal) => Buffer.from(`HouseholdMember:000000000041.${ordinal}`).toString('base64url'));
  const waiting = async () => {
    const { data } = (await here.as('galina').send('{ me { household(first: 100) { nodes { id moderation rejectionReason } } } }')) as {
      data: { me: { household: { nodes: { id: string; moderation: string; rejectionReason: string | null }[] } } };
    };
    const both = data.me.household.nodes.filter(({ id }) => ids.includes(id));
    return both.map(({ moderation, rejectionReason }) => [moderation, rejectionReason]);
  };
  expect(await waiting()).toEqual([
    ['PENDING', null],
    ['PENDING', null],
  ]);
  await here.event('moderator', 'HOUSEHOLD_DECIDED', { keeper: 'galina', member: members[0], decision: 'APPROVED' });
  const reason = 'Фамилия не совпадает с полисом';
  await here.event('moderator', 'HOUSEHOLD_DECIDED', { keeper: 'galina', member: members[1], decision: 'REJECTED', reason });
  expect(await waiting()).toEqual([
    ['APPROVED', null],
    ['REJECTED', reason],
  ]);
});

it('lists a document that RMIS has told of', async () => {
  await using here = await world();
  const titles = async (): Promise<string[]> => {
    const query = '{ me { children { child { medicalRecord { ... on MedicalRecord { documents(first: 100) { nodes { title } } } } } } } }';
    const { data } = (await here.as('tatiana').send(query)) as {
      data: { me: { children: { child: { medicalRecord: { documents: { nodes: { title: string }[] } } } }[] } };
    };
    return data.me.children.flatMap(({ child }) => child.medicalRecord.documents.nodes.map(({ title }) => title));
  };
  const before = await titles();
  await here.event('rmis', 'DOCUMENT_ADDED', {
    person: 'kirill',
    title: 'Осмотр после отпуска',
    content: 'Здоров.',
    delays: { rmis: 'PT0S' },
  });
  const after = await titles();
  expect(after).toHaveLength(before.length + 1);
  expect(after).toContain('Осмотр после отпуска');
});
