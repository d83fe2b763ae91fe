import { request } from 'undici';
import { esiaPaths } from '../../schema/registry/esia.ts';
import { queries } from './queries.ts';
import type { Step } from './step.ts';

/** When every world of the test stands still. */
export const now = '2026-03-02T09:00:00+03:00';

/** What was seen of a life: of each step what it answered, and how the world was in the end; in words that fit any world. */
export interface Seen {
  readonly steps: readonly string[];
  readonly graph: string;
  readonly outbox: string;
  readonly calls: readonly string[];
  readonly text: string;
}

/** The same as it was answered. */
interface Answers extends Omit<Seen, 'calls'> {
  readonly calls: string;
}

/** A sandbox, and how to ask its gateway's admin interface. */
export interface Place {
  readonly gatewayUrl: string;
  /** Where the control API is asked: the stand-ins serve it, and the gateway only hands it on. */
  readonly sandboxUrl: string;
  readonly admin: (path: string) => Promise<unknown>;
}

const json = { 'content-type': 'application/json', 'accept-language': 'en' };

const asked = async (
  url: string,
  method: 'GET' | 'POST' | 'DELETE',
  body?: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const answer = await request(url, { method, headers: { ...json, ...headers }, body: body === undefined ? null : JSON.stringify(body) });
  return `${answer.statusCode} ${await answer.body.text()}`;
};

const bodyOf = (answer: string): string => answer.slice(answer.indexOf(' ') + 1);

/** The claims of a token in the place of it, without what follows from the id of the world, which no two worlds share. */
const readable = (answer: string): string =>
  answer
    .replaceAll(/"(e[\w-]+)\.(e[\w-]+)\.[\w-]+"/g, (_token, _head, claims: string) => Buffer.from(claims, 'base64url').toString())
    .replaceAll(/"(urn:esia:sid|refresh_token|at_hash)":"[^"]+"/g, '"$1":"of the world"');

/** Each request to FER has a number of its own, which its answer repeats; a long answer is kept as text. */
const withoutSession = (call: string): string => call.replaceAll(/(Session_ID\\?":\\?")[\w-]+/g, '$1');

interface Call {
  readonly id: string;
  readonly milliseconds: number;
  readonly field?: string;
}

/** What is asked for the first time of a person or a day is kept for all worlds: who asks first is told by these calls, and nowhere else. */
const isOfWorld = ({ field }: Call): boolean => field !== 'first touch';

/** Calls as they were, in an order that says nothing of which answer came first. */
const callsOf = (answer: string): string[] => {
  const { calls } = JSON.parse(bodyOf(answer)) as { calls: Call[] };
  return calls
    .filter(isOfWorld)
    .map(({ id: _id, milliseconds: _milliseconds, ...call }) => withoutSession(JSON.stringify(call)))
    .toSorted();
};

/** Everything that can be done in the world of that name. */
const worldAt = (place: Place, name: string) => {
  const [control, world] = [`${place.sandboxUrl}/sandbox/worlds`, `${place.gatewayUrl}/w/${name}`];
  const at = (path: string): string => `${control}/${name}${path}`;
  const read = (persona: string | null, query: keyof typeof queries): Promise<string> =>
    asked(`${world}/graphql`, 'POST', { query: queries[query] }, persona === null ? {} : { 'x-persona': persona });
  const register = async (phone: string, right: boolean): Promise<string> => {
    const email = `${phone.slice(1)}@example.ru`;
    const begun = await asked(world + esiaPaths.registration, 'POST', { phone, email, password: 'a long secret' });
    const { challenge } = JSON.parse(bodyOf(begun)) as { challenge?: string };
    const sent = await asked(at(`/outbox?to=${encodeURIComponent(phone)}`), 'GET');
    const [message] = (JSON.parse(bodyOf(sent)) as { messages: { code?: string }[] }).messages;
    const code = right ? (message?.code ?? '000000') : '000000';
    return [begun, sent, await asked(world + esiaPaths.registrationCode, 'POST', { challenge: challenge ?? 'none', code })].join('\n');
  };
  const fork = async (): Promise<string> => {
    const twin = worldAt(place, `${name}-fork`);
    await using after = new AsyncDisposableStack();
    after.defer(async () => void (await twin.drop()));
    const made = await asked(control, 'POST', { id: `${name}-fork`, from: name });
    const texts = await Promise.all([asked(at('/export'), 'GET'), twin.export()]);
    return [made, String(texts[0] === texts[1]), await twin.read('maria', 'dashboard'), await twin.export()].join('\n');
  };
  const take = (step: Step): Promise<string> => {
    switch (step.does) {
      case 'read':
        return read(step.persona, step.query);
      case 'event':
        return asked(at('/events'), 'POST', step.event);
      case 'fault':
        return asked(at('/faults'), 'POST', step.fault);
      case 'heal':
        return asked(at('/faults'), 'DELETE');
      case 'advance':
        return asked(at('/clock/advance'), 'POST', step.by);
      case 'register':
        return register(step.phone, step.right);
      case 'signIn':
        return asked(world + esiaPaths.login, 'POST', { login: step.login, password: 'a long secret' });
      case 'make':
        return asked(at('/people'), 'POST', { people: [step.person] });
      case 'outbox':
        return asked(at('/outbox'), 'GET');
      case 'checkpoint':
        return asked(at('/checkpoints'), 'POST', { name: 'kept' });
      case 'restore':
        return asked(at('/restore'), 'POST', { checkpoint: 'kept' });
      case 'reset':
        return asked(at('/reset'), 'POST');
      case 'fork':
        return fork();
    }
  };
  return {
    read,
    take,
    make: () => asked(control, 'POST', { id: name, now }),
    drop: () => asked(`${control}/${name}`, 'DELETE'),
    export: () => asked(at('/export'), 'GET'),
    outbox: () => asked(at('/outbox'), 'GET'),
    calls: () => asked(at('/calls?limit=1000'), 'GET'),
  };
};

/** The step could not be taken for a reason that no step can have. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

/** @throws Broken */
const unbroken = (answer: string): string => {
  if (/^5\d\d /.test(answer)) throw new Broken(answer);
  return answer;
};

/** Makes a world, takes these steps in it one after another, and looks at it. The world stays. */
export const live = async (place: Place, name: string, steps: readonly Step[]): Promise<Answers> => {
  const world = worldAt(place, name);
  const made = await world.make();
  if (!made.startsWith('201')) throw new Broken(`no world was made: ${made}`);
  const answers: string[] = [];
  for (const step of steps) answers.push(unbroken(await world.take(step)));
  const graph = unbroken(await world.read('maria', 'last'));
  const [outbox, calls, text] = await Promise.all([world.outbox(), world.calls(), world.export()]);
  return { steps: answers, graph, outbox: unbroken(outbox), calls: unbroken(calls), text: unbroken(text) };
};

/** Drops the world of that name, if there is one. */
export const end = async (place: Place, name: string): Promise<void> => void unbroken(await worldAt(place, name).drop());

interface Named {
  readonly name: string;
  readonly id: string;
}

/** Puts the same words in the place of all that tells a world from another in which the same happened: its name and its id. */
export const inAnyWorld = async (place: Place): Promise<(name: string, answers: Answers) => Seen> => {
  const { worlds } = (await place.admin('/admin/worlds')) as { worlds: readonly Named[] };
  const ids = new Map(worlds.map(({ name, id }) => [name, id]));
  return (name, { steps, graph, outbox, calls, text }) => {
    const id = ids.get(name);
    if (id === undefined) throw new Broken(`the world ${name} is gone`);
    const told = (answer: string): string =>
      readable(answer)
        .replaceAll(id, 'the world')
        .replaceAll(name, 'this-world')
        .replaceAll(/"(expiresAt|createdAt)":"[^"]+"/g, '"$1":"real time"');
    return { steps: steps.map(told), graph: told(graph), outbox: told(outbox), calls: callsOf(told(calls)), text: told(text) };
  };
};

/** Lets somebody whom the base may not know yet be known to it: which world asks first is told by its calls, and by nothing else. */
export const touchAll = async (place: Place, readers: readonly (string | null)[]): Promise<void> => {
  const world = worldAt(place, 'kept-for-the-base');
  await world.make();
  for (const persona of readers) await world.read(persona, 'dashboard');
};
