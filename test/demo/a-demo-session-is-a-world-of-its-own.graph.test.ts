import { describe, expect, it } from 'vitest';
import { problemDetails } from '../../schema/control/problem.ts';
import { Book, BookingNow, Cancel, slotsToBook } from '../booking/asking.ts';
import type { GraphClient } from '../kit/index.ts';
import { answered } from '../setup/answered.ts';
import { shared, sharedSandbox } from '../setup/index.ts';
import { startDemo } from './demo-session.ts';

const everything = `{
  me {
    level
    portal { code }
    children { status child { name { given } } }
    household(first: 5) { nodes { role } }
    person {
      name { full }
      policies { type status }
      attachments { clinic { name } }
      appointments(first: 3) { nodes { startsAt status } }
      medicalRecord { ... on MedicalRecord { documents(first: 1) { totalCount } } ... on Refusal { code } }
    }
  }
}`;
const publicPart = `{
  clinics(first: 2) { nodes { name inFer address { text } phone specialties { name } slots(first: 1) { nodes { startsAt status } } } }
  me { level }
}`;

interface Everything {
  readonly me: {
    readonly level: string;
    readonly children: readonly unknown[];
    readonly person: { readonly policies: readonly { readonly status: string }[]; readonly medicalRecord: object };
  };
}
const policies = '{ me { person { policies { status } } } }';
interface Policies {
  readonly me: { readonly person: { readonly policies: readonly { readonly status: string }[] } };
}

describe('a demo session', () => {
  it('shows a visitor without an account everything that a verified citizen sees, by its token and by its persona [R-146]', async () => {
    await using demo = await startDemo();
    expect(demo).toMatchObject({ http: 201, persona: 'maria', expiresInMinutes: 30 });
    expect(demo.endpoint).toMatch(new RegExp(`/w/${demo.world}/graphql$`));
    for (const client of [demo.here.bearer(demo.token), demo.here.as(demo.persona)]) {
      const { me } = (await answered(() => client.send<Everything, object>(everything))).expectData();
      expect(me).toMatchObject({
        level: 'VERIFIED',
        person: { medicalRecord: { documents: { totalCount: expect.any(Number) as number } } },
      });
      expect(me.children.length).toBeGreaterThan(0);
      expect(me.person.policies.length).toBeGreaterThan(0);
    }
    expect((await demo.here.describe()).origin).toEqual({ kind: 'DEMO' });
  });

  it('keeps what is done in it to itself, and takes it along when it ends [R-147]', async () => {
    await using one = await startDemo();
    await using other = await startDemo();
    await one.here.event('insured-persons', 'POLICY_CLOSED', { person: one.persona });
    const statuses = async (session: typeof one): Promise<string[]> => {
      const answer = await answered(() => session.here.bearer(session.token).send<Policies, object>(policies));
      return answer.expectData().me.person.policies.map(({ status }) => status);
    };
    expect(await statuses(one)).not.toContain('ACTIVE');
    expect(await statuses(other)).toContain('ACTIVE');
    await using made = await sharedSandbox().world();
    const elsewhere = await made.as('maria').send<Policies, object>(policies);
    expect(elsewhere.expectData().me.person.policies.map(({ status }) => status)).toContain('ACTIVE');
    await one.here.drop();
    const gone = await one.here.bearer(one.token).send<Policies, object>(policies);
    expect(gone.status).toBe(404);
    expect(gone.expectError('WORLD_NOT_FOUND')).toBeDefined();
  });

  it('books and cancels as a citizen does, and all of it is gone with the session [R-146, R-147]', async () => {
    await using one = await startDemo();
    await using other = await startDemo();
    const [visitor, stranger] = [one.here.bearer(one.token), other.here.bearer(other.token)];
    const [slotId = '', kept = ''] = await slotsToBook(one.here, one.persona);
    const book = async (who: GraphClient, slot: string) => (await who.send(Book, { input: { slotId: slot } })).data?.bookAppointment;
    const booked = await book(visitor, slotId);
    if (booked?.__typename !== 'AppointmentBooked') throw new Error(`nothing was booked: ${JSON.stringify(booked)}`);
    const { id } = booked.appointment;
    const { data } = await visitor.send(Cancel, { input: { appointmentId: id } });
    expect(data?.cancelAppointment).toMatchObject({ appointment: { id, status: 'CANCELLED_BY_APPLICANT', slot: { status: 'FREE' } } });
    expect(await book(visitor, kept)).toMatchObject({ appointment: { status: 'BOOKED', slot: { id: kept, status: 'TAKEN' } } });
    const told = (await one.here.outbox.messages()).map(({ text }) => text);
    expect(told).toEqual(expect.arrayContaining([expect.stringMatching(/^Запись к врачу отменена/)]));

    // Nobody else has it, neither while it lasts nor afterwards: the slot is theirs to book.
    expect((await stranger.send(BookingNow, { id })).errors).toMatchObject([{ extensions: { code: 'NOT_VISIBLE' } }]);
    expect(await other.here.outbox.messages()).toEqual([]);
    await one.here.drop();
    expect((await visitor.send(BookingNow, { id })).expectError('WORLD_NOT_FOUND')).toBeDefined();
    await using next = await startDemo();
    expect(await slotsToBook(next.here, next.persona)).toEqual(expect.arrayContaining([slotId, kept]));
    expect(await book(stranger, kept)).toMatchObject({ __typename: 'AppointmentBooked' });
  });

  it('has a token that is good in its own world only', async () => {
    await using demo = await startDemo();
    await using other = await startDemo();
    expect((await other.here.bearer(demo.token).send<object, object>(policies)).expectError('UNAUTHENTICATED')).toBeDefined();
    await using made = await sharedSandbox().world();
    expect((await made.bearer(demo.token).send<object, object>(policies)).expectError('UNAUTHENTICATED')).toBeDefined();
  });

  it('is asked for by POST', async () => {
    const response = await fetch(`${shared().gatewayUrl}/sandbox/demo`);
    expect(response.status).toBe(405);
    expect(problemDetails.parse(await response.json()).type).toMatch(/method-not-allowed$/);
  });
});

describe('a request without sign-in', () => {
  it('sees the public directory and schedules of the world that it names, and nobody’s data', async () => {
    await using demo = await startDemo();
    await using made = await sharedSandbox().world();
    for (const client of [made.anonymous(), demo.here.anonymous()]) {
      const { data, errors } = await answered(() => client.send<{ me: null; clinics: { nodes: unknown[] } }, object>(publicPart));
      expect(data?.clinics.nodes).toHaveLength(2);
      expect(data?.clinics.nodes[0]).toMatchObject({ name: expect.any(String), slots: { nodes: expect.any(Array) } });
      expect(data?.me).toBeNull();
      expect(errors?.map(({ extensions, path }) => [extensions?.code, path])).toEqual([['UNAUTHENTICATED', ['me']]]);
    }
  });

  it('begins no demo session', async () => {
    await using world = await sharedSandbox().world({ id: 'visited-by-nobody' });
    const named = async () => (await sharedSandbox().worlds()).map(({ id }) => id).filter((id) => id.startsWith('visited-'));
    await world.anonymous().send(publicPart);
    expect((await sharedSandbox().existing('visited-never').anonymous().send(publicPart)).status).toBe(404);
    expect(await named()).toEqual(['visited-by-nobody']);
  });
});
