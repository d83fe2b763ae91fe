import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createScene, guid, patientDataOf, present, type Scene } from './scene.ts';
import { inEpoch, standInsHere, type StandInsHere } from './stand-ins-in-process.ts';

let standIns: StandInsHere;
let scene: Scene;
beforeAll(async () => {
  standIns = await standInsHere();
  scene = createScene();
});
afterAll(() => standIns[Symbol.asyncDispose]());

const slotOf = (index: number): string => present(scene.slots[index]).slotId;
const opened = async (headers: Record<string, string>, patient = scene.patient): Promise<string> => {
  const Session_ID = guid();
  expect((await standIns.ask('fer', 'GetPatientInfo', { Session_ID, Patient_Data: patient }, headers)).status).toBe(200);
  return Session_ID;
};
const book = (headers: Record<string, string>, Session_ID: string, Slot_Id: string, more: object = {}) =>
  standIns.ask('fer', 'CreateAppointment', { Session_ID, Slot_Id, ...more }, headers);
const bookId = ({ body }: { body: unknown }): string => (body as { Book_Id_Mis: string }).Book_Id_Mis;
const errorCode = ({ body }: { body: unknown }): string => (body as { Error: { Error_Code: string } }).Error.Error_Code;
const statusOf = async (headers: Record<string, string>, slotId: string): Promise<string | undefined> => {
  const { body } = await standIns.ask(
    'fer',
    'GetScheduleInfo',
    { Session_ID: guid(), MO_OID: scene.moOid, ...scene.resource, ...scene.days },
    headers,
  );
  return (body as { Schedule: { Slots: { Slot_Id: string; Slot_Status: string }[] } }).Schedule.Slots.find(
    (slot) => slot.Slot_Id === slotId,
  )?.Slot_Status;
};

describe('CreateAppointment', () => {
  it('has one winner of 64 who want one slot at once', async () => {
    const headers = inEpoch('race');
    const sessions = await Promise.all(Array.from({ length: 64 }, () => opened(headers)));
    const answers = await Promise.all(sessions.map((session) => book(headers, session, slotOf(0))));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 409 && errorCode(answer) === 'SLOT_NOT_AVAILABLE')).toHaveLength(63);
  });

  it('answers the same booking to the same session and slot, sent 16 times at once', async () => {
    const headers = inEpoch('repeat');
    const session = await opened(headers);
    const answers = await Promise.all(Array.from({ length: 16 }, () => book(headers, session, slotOf(0))));
    expect(new Set(answers.map(bookId)).size).toBe(1);
    expect(bookId(await book(headers, session, slotOf(0).toUpperCase()))).toBe(bookId(present(answers[0])));
  });

  it('repeats its answer after the session has ended, and opens nothing new', async () => {
    const headers = inEpoch('ended');
    const session = await opened(headers);
    const first = bookId(await book(headers, session, slotOf(0)));
    const anHourLater = inEpoch('ended', '2026-03-02T10:00:00+03:00');
    expect(bookId(await book(anHourLater, session, slotOf(0)))).toBe(first);
    expect(errorCode(await book(anHourLater, session, slotOf(1)))).toBe('SESSION_TIMED_OUT');
    const justBefore = inEpoch('ended', '2026-03-02T09:59:59+03:00');
    expect((await book(justBefore, session, slotOf(1))).status).toBe(200);
  });

  it('sells a slot until the moment it begins', async () => {
    const slot = present(scene.slots[2]);
    const at = (ms: number): Record<string, string> => inEpoch('begins', new Date(ms).toISOString());
    const before = await opened(at(slot.startsAt - 1000));
    expect(errorCode(await book(at(slot.startsAt), before, slot.slotId))).toBe('SLOT_IN_PAST');
    expect((await book(at(slot.startsAt - 1000), before, slot.slotId)).status).toBe(200);
  });

  it('gives a source only the slots that it may sell', async () => {
    const headers = inEpoch('source');
    const { people, moOid } = scene;
    const all = people
      .resources(moOid)
      .flatMap(({ resourceId }) => people.schedule(moOid, resourceId, scene.days.Start_Date_Range, scene.days.End_Date_Range)?.slots ?? []);
    const hidden = present(
      all.find(
        ({ taken, access, startsAt }) =>
          !taken && !access.includes('Internet') && access.includes('Registry') && startsAt > Date.parse('2026-03-02T12:00:00Z'),
      ),
    );
    const session = await opened(headers);
    expect(errorCode(await book(headers, session, hidden.slotId))).toBe('SLOT_NOT_AVAILABLE');
    expect((await book(headers, session, hidden.slotId, { Source: 'REG' })).status).toBe(200);
  });

  it('keeps epochs apart', async () => {
    const [one, other] = [inEpoch('one'), inEpoch('other')];
    await book(one, await opened(one), slotOf(3));
    expect([await statusOf(one, slotOf(3)), await statusOf(other, slotOf(3))]).toEqual(['BUSY', 'FREE']);
    expect((await book(other, await opened(other), slotOf(3))).status).toBe(200);
  });

  it('never writes to the base', async () => {
    const headers = inEpoch('base');
    const answer = await standIns.ask('fer', 'GetPatientInfo', { Session_ID: guid(), Patient_Data: scene.patient }, headers);
    expect([answer.status, errorCode(answer)]).toEqual([400, 'BAD_REQUEST']);
    expect(await statusOf(headers, slotOf(3))).toBe('FREE');
  });

  it('opens a session for one patient only', async () => {
    const headers = inEpoch('session');
    const session = await opened(headers);
    const other = patientDataOf(
      scene.people,
      present(scene.people.personas.find(({ oip }) => oip !== undefined && oip !== scene.maria)?.oip),
    );
    const answer = await standIns.ask('fer', 'GetPatientInfo', { Session_ID: session, Patient_Data: other }, headers);
    expect([answer.status, errorCode(answer)]).toEqual([400, 'BAD_REQUEST']);
    expect((await standIns.ask('fer', 'GetPatientInfo', { Session_ID: session, Patient_Data: scene.patient }, headers)).status).toBe(200);
  });
});

describe('CancelAppointment', () => {
  const cancel = (headers: Record<string, string>, Book_Id_Mis: string, Canceled_Reason = 'CANCELED_BY_PATIENT') =>
    standIns.ask('fer', 'CancelAppointment', { Book_Id_Mis, Canceled_Reason }, headers);

  it('frees the slot for the next one, and says the same the second time', async () => {
    const headers = inEpoch('cancel');
    const booked = bookId(await book(headers, await opened(headers), slotOf(4)));
    const first = await cancel(headers, booked);
    expect(await statusOf(headers, slotOf(4))).toBe('FREE');
    expect(await cancel(headers, booked, 'ERROR_DATA_MIS')).toEqual(first);
    const again = await book(headers, await opened(headers), slotOf(4));
    expect(again.status).toBe(200);
    expect(bookId(again)).not.toBe(booked);
    await cancel(headers, booked);
    expect(await statusOf(headers, slotOf(4))).toBe('BUSY');
  });

  it('shows in the clinic’s system, where bookings appear as visits of their channel', async () => {
    const headers = inEpoch('clinic');
    const booked = bookId(await book(headers, await opened(headers), slotOf(5)));
    const visit = async () => {
      const { body } = await standIns.ask('rmis', 'GetVisits', { oip: scene.maria }, headers);
      return (
        body as {
          visits: { bookIdMis?: string; status: string; channel: string; cancelledBy?: string; history: unknown[]; startsAt: string }[];
        }
      ).visits.find(({ bookIdMis }) => bookIdMis === booked);
    };
    const made = present(await visit());
    expect(made).toMatchObject({ status: 'RECORDED', channel: 'EPGU' });
    const { body } = await standIns.ask('rmis', 'GetVisits', { moOid: scene.moOid, day: made.startsAt.slice(0, 10) }, headers);
    expect((body as { visits: unknown[] }).visits).toContainEqual(made);
    await cancel(headers, booked);
    expect(await visit()).toMatchObject({
      status: 'CANCELED',
      cancelledBy: 'APPLICANT',
      history: [{ status: 'RECORDED' }, { status: 'CANCELED', source: 'PATIENT' }],
    });
  });

  it('frees the slot of a booking that nobody made in this epoch', async () => {
    const headers = inEpoch('seeded');
    const { people } = scene;
    const oips = [
      ...people.personas.flatMap(({ oip }) => oip ?? []),
      ...Array.from({ length: 500 }, (_, index) => String(100_000_000_000 + index)),
    ];
    const visit = present(
      oips
        .flatMap((oip) => people.visits(oip))
        .find(
          ({ status, bookIdMis, slotId, startsAt, moOid }) =>
            status === 'RECORDED' &&
            bookIdMis &&
            slotId &&
            people.inFer(moOid) &&
            Date.parse(startsAt) > Date.parse('2026-03-03T00:00:00Z'),
        ),
      'a coming visit with a slot in FER',
    );
    expect(people.slot(present(visit.slotId))?.slot.taken).toBe(true);
    expect((await cancel(headers, present(visit.bookIdMis))).status).toBe(200);
    expect((await book(headers, await opened(headers), present(visit.slotId), { Source: 'REG' })).status).toBeLessThan(410);
    const { body } = await standIns.ask('rmis', 'GetVisits', { oip: visit.oip }, headers);
    expect(
      (body as { visits: { visitId: string; status: string }[] }).visits.find(({ visitId }) => visitId === visit.visitId)?.status,
    ).toBe('CANCELED');
  });
});
