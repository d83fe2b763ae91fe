import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { worldHeaders } from '../../schema/registry/world-headers.ts';
import { asked } from './control-api.ts';
import type { OwnSandbox } from './own-sandbox.ts';

/** From when to when something took, milliseconds of one clock. */
export interface Span {
  readonly beganMs: number;
  readonly endedMs: number;
}

/** A write that was acknowledged. `mark` is found in what a world shows of it, `today` is the world's day that it was told. */
export interface Write extends Span {
  readonly mark: string;
  readonly shownBy: 'GRAPH' | 'EXPORT';
  readonly today?: string;
}

/** What one answer of the graph says of the state that it was read from. */
export interface Read extends Span {
  readonly today: string;
  /** Fields that failed. */
  readonly failed: readonly string[];
  /** Of documents that clients have added: what marks them, and their day. */
  readonly documents: readonly { readonly mark: string; readonly day: string }[];
}

const query = `{ now me { person { attachments { visible } referrals { id } medicalRecord { ... on MedicalRecord {
  documents(first: 100, section: VISIT_PROTOCOLS) { nodes { title performedOn } }
} } } } }`;

interface Answer {
  readonly data: {
    readonly now: string;
    readonly me: { readonly person: { readonly medicalRecord: { readonly documents: { readonly nodes: readonly Document[] } } | null } };
  };
  readonly errors?: readonly { readonly path: readonly string[] }[];
}
interface Document {
  readonly title: string;
  readonly performedOn: string;
}

const markOf = (title: string): string | undefined => /^write-[\d-]+$/.exec(title)?.[0];

const timed = async <Result>(run: () => Promise<Result>): Promise<Result & Span> => {
  const beganMs = performance.now();
  return { ...(await run()), beganMs, endedMs: performance.now() };
};

/** Reads a world as Maria sees it. */
export const read = ({ gatewayUrl }: OwnSandbox, world: string): Promise<Read> =>
  timed(async () => {
    const text = await asked(gatewayUrl, world, query, 'maria');
    const { data, errors = [] } = JSON.parse(text) as Answer;
    const record = data.me.person.medicalRecord;
    if (!record) throw new Error(`no record was read: ${text}`);
    const documents = record.documents.nodes.flatMap(({ title, performedOn }) => {
      const mark = markOf(title);
      return mark === undefined ? [] : [{ mark, day: performedOn }];
    });
    return { today: data.now.slice(0, 10), failed: errors.map(({ path }) => path.join('.')).toSorted(), documents };
  });

/** An event, which takes its turn in the world and reaches the graph. */
const happen = ({ control }: OwnSandbox, world: string, mark: string): Promise<Write> =>
  timed(async () => {
    const event = { registry: 'rmis', event: 'DOCUMENT_ADDED', person: 'maria', title: mark, content: 'Осмотр.' };
    const { status, text, body } = await control('POST', `/worlds/${world}/events`, event);
    if (status !== 201) throw new Error(`the event was not acknowledged: ${status} ${text}`);
    return { mark, shownBy: 'GRAPH' as const, today: String(body?.['at']).slice(0, 10) };
  });

/** A request to ZAGS, which waits for nobody's turn. It goes to the epoch that the world is on when it begins. */
const request = (sandbox: OwnSandbox, world: string): Promise<Write> =>
  timed(async () => {
    const { epoch, base, now } = (await sandbox.admin(`/admin/worlds/${world}`)) as {
      epoch: string;
      base: { seed: string; anchor: string };
      now: string;
    };
    const mark = randomUUID();
    const person = { ФИО: { Фамилия: 'Иванова', Имя: 'Анна' }, ДатаРожд: '2020-01-01', ТипУчАЗ: '1' };
    const content = { ИдЗапрос: mark, ТипАГС: '01', СведЗапрос: { ИдДок: '1', СведФЛ: person } };
    const response = await fetch(`${sandbox.sandboxUrl}/zags/SendRequest`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [worldHeaders.epoch]: epoch,
        [worldHeaders.base]: `${base.seed}@${base.anchor}`,
        [worldHeaders.time]: now,
      },
      body: JSON.stringify({ MessageID: mark, Kind: 'ROGDINF', Content: content }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`ZAGS did not acknowledge: ${response.status} ${text}`);
    return { mark, shownBy: 'EXPORT' as const };
  });

/** What the clients of a world have seen and done so far. */
export interface Clients {
  readonly reads: readonly Read[];
  readonly writes: readonly Write[];
}

/** Of so many clients one raises events, which wait for one another; the others ask ZAGS. */
const clientsPerEvent = 16;
/** Between one round of a client and the next. */
const longestPauseMs = 500;

/** Clients that each read a world and write to it at the same time, over and over, until `run` has ended. */
export const busy = async (
  sandbox: OwnSandbox,
  world: string,
  clients: number,
  run: (soFar: Clients) => Promise<void>,
): Promise<Clients> => {
  const [reads, writes] = [[] as Read[], [] as Write[]];
  const state = { ended: false };
  const work = async (client: number): Promise<void> => {
    for (let number = 0; !state.ended; number += 1) {
      const writing = client % clientsPerEvent === 0 ? happen(sandbox, world, `write-${client}-${number}`) : request(sandbox, world);
      const [seen, done] = await Promise.all([read(sandbox, world), writing]);
      reads.push(seen);
      writes.push(done);
      await sleep(Math.random() * longestPauseMs);
    }
  };
  const working = Promise.all(Array.from({ length: clients }, (_, client) => work(client)));
  const stop = (): void => void (state.ended = true);
  working.catch(stop);
  await Promise.all([run({ reads, writes }).finally(stop), working]);
  return { reads, writes };
};
