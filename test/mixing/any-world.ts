import type { OwnSandbox } from '../control/own-sandbox.ts';
import { bodyOf } from './asked.ts';

/** What was seen of a life: of each step what it answered, and how the world was in the end; in words that fit any world. */
export interface Seen {
  readonly steps: readonly string[];
  readonly graph: string;
  readonly outbox: string;
  readonly calls: readonly string[];
  readonly text: string;
}

/** The same as it was answered. */
export interface Answers extends Omit<Seen, 'calls'> {
  readonly calls: string;
}

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

/** Which field of a request was resolved first is told by the order of its rows in the audit log, and nowhere else. */
const inAnyOrder = (text: string): string => {
  const lines = text.split('\n');
  const isAudit = (line: string): boolean => /^\{"table":"audit_(event|look)"/.test(line);
  const sorted = lines
    .filter(isAudit)
    .map((line) => line.replace(/"id":"[^"]+"/, '"id":"the next"'))
    .toSorted();
  return lines.map((line) => (isAudit(line) ? (sorted.shift() ?? '') : line)).join('\n');
};

interface Named {
  readonly name: string;
  readonly id: string;
}

/** Puts the same words in the place of all that tells a world from another in which the same happened: its name and its id. */
export const inAnyWorld = async (place: Pick<OwnSandbox, 'admin'>): Promise<(name: string, answers: Answers) => Seen> => {
  const { worlds } = (await place.admin('/admin/worlds')) as { worlds: readonly Named[] };
  const ids = new Map(worlds.map(({ name, id }) => [name, id]));
  return (name, { steps, graph, outbox, calls, text }) => {
    const id = ids.get(name);
    if (id === undefined) throw new RangeError(`the world ${name} is gone`);
    const told = (answer: string): string =>
      inAnyOrder(
        readable(answer)
          .replaceAll(id, 'the world')
          .replaceAll(name, 'this-world')
          .replaceAll(/"(expiresAt|createdAt|asked_at)":"[^"]+"/g, '"$1":"real time"')
          .replaceAll(/"(session|session_id|request_id|sha256)":"[^"]+"/g, '"$1":"by chance"'),
      );
    return { steps: steps.map(told), graph: told(graph), outbox: told(outbox), calls: callsOf(told(calls)), text: told(text) };
  };
};
