import { describe, expect, it } from 'vitest';
import { answered } from '../setup/answered.ts';
import { worldOfFile } from '../setup/index.ts';

const world = await worldOfFile();

/** Who is looked at, by number: people of the cast, one of each kind. */
const people: Readonly<Record<string, number>> = {
  maria: 1,
  alexey: 2,
  // A child of nine, and one of sixteen with an account of her own.
  artem: 3,
  sofia: 4,
  // Has an appointment with the doctor today; gave nobody of these a consent that lets them see her.
  valentina: 5,
  zinaida: 6,
  nadezhda: 11,
  // A ward.
  timur: 12,
  elena: 13,
  // His mother’s rights wait for the MFC.
  mark: 14,
  oleg: 15,
  // A court has restricted her father.
  vera: 16,
  irina: 17,
  // Fourteen, with an account.
  kirill: 18,
  tatiana: 19,
  // Attached to the clinic whose system the operator keeps.
  pavel: 24,
  // A stranger to all of them.
  oksana: 25,
  // Has a simplified account, of which nobody has checked whose it is.
  dmitry: 32,
  galina: 41,
  // Of galina’s household: accepted, waiting, rejected, removed.
  accepted: 101,
  waiting: 148,
  rejected: 150,
  removed: 151,
};

const citizens = 'maria alexey sofia valentina zinaida nadezhda elena oleg irina kirill tatiana pavel oksana dmitry galina'.split(' ');
const staff = 'doctor desk operator callcentre moderator insurer mfc'.split(' ');
const viewers = [...citizens, ...staff];

/**
 * The whole of access: whoever is not in a line is not visible. Columns: PERSON (name, birth date), IDENTITY (SNILS, address), DOCUMENTS,
 * POLICIES, ATTACHMENTS, APPOINTMENTS, RELATIVES, SERVICES, RECORD. + shown, - forbidden, r refused with the rule that says no.
 */
const matrix = `
  who         sees         PER IDE DOC POL ATT APP REL SER REC   as
  maria       maria         +   +   +   +   +   +   +   +   +    oneself
  maria       artem         +   +   +   +   +   +   +   +   +    her child
  maria       sofia         +   +   +   +   +   +   +   +   +    her child of sixteen, on the portal where parents see it until 18
  maria       alexey        +   +   -   +   +   +   -   +   r    a member of the household
  maria       valentina     +   +   -   +   +   +   -   +   r    a member of the household
  alexey      alexey        +   +   +   +   +   +   +   +   r    oneself; an account of this level takes a code for the record
  alexey      artem         +   +   +   +   +   +   +   +   r    his child: the second parent
  alexey      sofia         +   +   +   +   +   +   +   +   r    his child: the second parent
  sofia       sofia         +   +   +   +   +   +   +   +   r    oneself, a minor
  valentina   valentina     +   +   +   +   +   +   +   +   +    oneself; the daughter is a stranger to her account
  zinaida     zinaida       +   +   +   +   +   +   +   +   r    oneself
  nadezhda    nadezhda      +   +   +   +   +   +   +   +   +    oneself
  nadezhda    timur         +   +   +   +   +   +   +   +   +    her ward
  elena       elena         +   +   +   +   +   +   +   +   +    oneself; her son waits for the MFC
  oleg        oleg          +   +   +   +   +   +   +   +   +    oneself; a court has restricted him
  irina       irina         +   +   +   +   +   +   +   +   +    oneself
  irina       vera          +   +   +   +   +   +   +   +   +    her child: the restriction is the father’s
  kirill      kirill        +   +   +   +   +   +   +   +   r    oneself, a week before fifteen
  tatiana     tatiana       +   +   +   +   +   +   +   +   +    oneself
  tatiana     kirill        +   +   +   +   +   +   +   +   +    her child, a week before fifteen
  pavel       pavel         +   +   +   +   +   +   +   +   +    oneself
  oksana      oksana        +   +   +   +   +   +   +   +   +    oneself
  galina      galina        +   +   +   +   +   +   +   +   r    oneself; her territory shows no records
  galina      accepted      +   +   -   +   +   +   -   +   r    a member whom the moderator accepted
  galina      waiting       +   -   -   -   -   -   -   +   r    a member who waits for the moderator
  doctor      valentina     +   +   -   +   +   +   -   +   +    a patient of the day
  desk        maria         +   +   +   +   +   +   -   +   -    attached to the clinic
  desk        alexey        +   +   +   +   +   +   -   +   -    attached to the clinic
  desk        valentina     +   +   +   +   +   +   -   +   -    comes to the clinic today
  desk        elena         +   +   +   +   +   +   -   +   -    attached to the clinic
  operator    pavel         +   +   -   +   +   +   -   -   -    attached to the clinic
  moderator   waiting       +   +   +   +   -   -   -   -   -    whose data are to be compared with the register
`;

/** Lines of the matrix without the reason, one space between the words. */
const linesOf = (viewer: string): string[] =>
  matrix
    .split('\n')
    .map((line) => line.trim().split(/\s+/).slice(0, 11).join(' '))
    .filter((line) => line.startsWith(`${viewer} `));

const look = `{
  name { full } address { text } identityDocuments { kind } policies { id } attachments { id } appointments(first: 1) { nodes { id } }
  relatives { id } eligibility(service: APPOINTMENT) { allowed } medicalRecord { __typename }
}`;
const idOf = (whom: string): string => Buffer.from(`Person:${String(people[whom]).padStart(12, '0')}`).toString('base64url');
/** At once in one request: more of them would cost more than a request may. */
const atOnce = 6;
const lookAt = (some: readonly string[]): string =>
  `query Look { ${some.map((whom) => `${whom}: person(id: "${idOf(whom)}") ${look}`).join(' ')} }`;

type Seen = Readonly<Record<string, unknown>> & { readonly medicalRecord: { readonly __typename: string } | null };

const columns = ['name', 'address', 'identityDocuments', 'policies', 'attachments', 'appointments', 'relatives', 'eligibility'] as const;
const marks: Readonly<Record<string, string>> = { MedicalRecord: '+', Refusal: 'r' };

/** The lines of those of them whom the viewer sees. */
const linesFor = async (viewer: string, some: readonly string[]): Promise<string[]> => {
  const { data, errors = [] } = await answered(() => world.as(viewer).send<Readonly<Record<string, Seen | null>>, never>(lookAt(some)));
  return some.flatMap((whom) => {
    const person = data?.[whom];
    const codes = new Set(errors.filter(({ path }) => path?.[0] === whom).map(({ extensions }) => extensions?.code));
    if (!person) {
      expect([...codes], `${viewer} looks at ${whom}`).toEqual(['NOT_VISIBLE']);
      return [];
    }
    expect(
      [...codes].filter((code) => code !== 'FORBIDDEN'),
      `${viewer} looks at ${whom}`,
    ).toEqual([]);
    const seen = columns.map((column) => (person[column] === null ? '-' : '+'));
    return [[viewer, whom, ...seen, person.medicalRecord ? marks[person.medicalRecord.__typename] : '-'].join(' ')];
  });
};

describe('the access matrix', () => {
  it.each(viewers)('of %s holds for every kind of person and every group of fields', async (viewer) => {
    const everybody = Object.keys(people);
    const seen: string[] = [];
    for (let at = 0; at < everybody.length; at += atOnce) seen.push(...(await linesFor(viewer, everybody.slice(at, at + atOnce))));
    expect(seen.sort()).toEqual(linesOf(viewer).sort());
  });

  it('names only people and viewers that are looked at', () => {
    const named = matrix
      .split('\n')
      .slice(2)
      .filter((line) => line.trim() !== '')
      .map((line) => line.trim().split(/\s+/));
    expect(named.length).toBeGreaterThan(25);
    expect(named.filter(([who = '', whom = '']) => !viewers.includes(who) || people[whom] === undefined)).toEqual([]);
  });
});
