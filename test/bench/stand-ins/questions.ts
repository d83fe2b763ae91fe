import { createPeople } from '../../../mocks/people/create-people.ts';
import { population, seed, today } from '../data/moment.ts';

/** A call to a registry and the answer that everybody must give. */
export interface Call {
  readonly title: string;
  /** Of ours. */
  readonly path: string;
  /** Of the others, who know one answer for a path. */
  readonly pathOfOthers: string;
  readonly request: object;
  readonly answer: string;
}

const session = '11111111-2222-4333-8444-555555555555';

/** A day and two weeks of the first doctor of the first clinic, and all that the register has of one person. */
const requests = () => {
  const people = createPeople({ base: { seed, anchor: today }, size: population });
  const clinic = people.organizations.find(({ moOid }) => people.inFer(moOid))?.moOid ?? '';
  const doctor = people.resources(clinic).find(({ specialist, inFer }) => specialist && inFer);
  const who = { Session_ID: session, MO_OID: clinic, Service_Post: doctor?.postId, Specialist_SNILS: doctor?.specialist?.snils };
  const schedule = (title: string, last: string, pathOfOthers: string) => {
    const request = { ...who, Start_Date_Range: today, End_Date_Range: last };
    return { title: `GetScheduleInfo, ${title}`, path: '/fer/GetScheduleInfo', pathOfOthers, request };
  };
  const path = '/insured-persons/getPersonData';
  return [
    schedule('one day', today, '/day/GetScheduleInfo'),
    schedule('two weeks', '2026-03-15', '/weeks/GetScheduleInfo'),
    { title: 'getPersonData', path, pathOfOthers: path, request: { by: { oip: '100000000028' } } },
  ];
};

/** What ours answers, for the others to serve. */
export const callsAnsweredBy = (url: string): Promise<Call[]> =>
  Promise.all(
    requests().map(async (call) => {
      const response = await fetch(`${url}${call.path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(call.request),
      });
      const answer = await response.text();
      if (!response.ok) throw new Error(`${call.title}: ${response.status} ${answer}`);
      return { ...call, answer };
    }),
  );
