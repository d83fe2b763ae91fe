import { esiaPaths } from '../../schema/registry/esia.ts';
import type { Answers } from './any-world.ts';
import { asked, bodyOf, headersOf, type Asker } from './asked.ts';
import type { Deed } from './deeds.ts';
import { mutations } from './mutations.ts';
import { queries } from './queries.ts';
import { sceneOf, type Scene } from './scene.ts';
import type { Step } from './step.ts';

/** When every world of the test stands still. */
export const now = '2026-03-02T09:00:00+03:00';

/** A sandbox, and how to ask its gateway's admin interface. */
export interface Place {
  readonly gatewayUrl: string;
  /** Where the control API is asked: the stand-ins serve it, and the gateway only hands it on. */
  readonly sandboxUrl: string;
  readonly admin: (path: string) => Promise<unknown>;
}

/** What a world knows by name: what it began with, and what mutations have told of since. */
type Known = Map<string, string>;

const withWords = (input: object, known: Known): unknown =>
  JSON.parse(JSON.stringify(input).replaceAll(/@(\w+)/g, (_word, name: string) => known.get(name) ?? 'none'));

const learn = (answer: string, known: Known): void => {
  for (const [, name = '', id = ''] of answer.matchAll(/"(challenge|appointment|visit|member|consent)":\{"id":"([^"]+)"/g))
    known.set(name, id);
};

/** Everything that can be done in the world of that name. */
const worldAt = (place: Place, name: string, scene: Scene = new Map()) => {
  const [control, world] = [`${place.sandboxUrl}/sandbox/worlds`, `${place.gatewayUrl}/w/${name}`];
  const at = (path: string): string => `${control}/${name}${path}`;
  const known: Known = new Map(scene);
  const ask = (asker: Asker, query: string, variables?: object): Promise<string> =>
    asked(`${world}/graphql`, 'POST', { query, variables }, headersOf(asker));
  const read = (persona: string | null, query: keyof typeof queries): Promise<string> => ask({ persona }, queries[query]);
  const answerCode = async (deed: Deed): Promise<string> => {
    const sent = await asked(at('/outbox?channel=SMS&limit=1'), 'GET');
    const right = /"code":"(\d+)"/.exec(sent)?.[1];
    const code = deed.code === 'right' ? right : '000000';
    return `${sent}\n${await ask(deed, mutations.answerChallenge, { input: { challengeId: known.get('challenge'), code } })}`;
  };
  /** The portal hands messages over in its own time; before the answer of a mutation, whatever it may be, all that are owed. */
  const messagesLeave = async (answer: Promise<string>): Promise<string> => {
    const told = await answer;
    await ask({ persona: null }, 'mutation { __typename }');
    return told;
  };
  const mutate = async (deed: Deed): Promise<string> => {
    const answer = await ask(deed, mutations[deed.mutation], { input: withWords(deed.input, known) });
    learn(answer, known);
    if (deed.code === undefined || !answer.includes('"challenge":{')) return answer;
    const answered = await answerCode(deed);
    learn(answered, known);
    return `${answer}\n${answered}`;
  };
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
      case 'mutate':
        return mutate(step);
      case 'event':
        return messagesLeave(asked(at('/events'), 'POST', step.event));
      case 'fault':
        return asked(at('/faults'), 'POST', step.fault);
      case 'heal':
        return asked(at('/faults'), 'DELETE');
      case 'advance':
        return messagesLeave(asked(at('/clock/advance'), 'POST', step.by));
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
export const live = async (place: Place, name: string, steps: readonly Step[], scene: Scene): Promise<Answers> => {
  const world = worldAt(place, name, scene);
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

const keptForBase = 'kept-for-the-base';

/** Lets somebody whom the base may not know yet be known to it: which world asks first is told by its calls, and by nothing else. */
export const touchAll = async (place: Place, readers: readonly (string | null)[]): Promise<void> => {
  const world = worldAt(place, keptForBase);
  await world.make();
  for (const persona of readers) await world.read(persona, 'dashboard');
};

/** What every world begins with; where people were touched. */
export const sceneAt = (place: Place): Promise<Scene> => sceneOf(`${place.gatewayUrl}/w/${keptForBase}`);
