import { request } from 'undici';
import type { z } from 'zod';
import {
  actRows,
  adminPaths,
  adminRefusal,
  builtEpoch,
  checkpointRow,
  checkpointRows,
  dueAnswer,
  exportedRows,
  knownEpochs,
  storedPerson,
  worldRow,
  worldRows,
  type ActRow,
  type AdminRefusal,
  type CheckpointRow,
  type DueAnswer,
  type ExportedRows,
  type Flip,
  type NewBareWorld,
  type NewCheckpoint,
  type NewEpoch,
  type NewWorld,
  type StoredPerson,
  type WorldClock,
  type WorldRow,
} from '../../schema/control/admin.ts';
import { problem } from './problem.ts';

/** The gateway said no: no such thing (404), or it is there or otherwise already (409), or not as described (400). */
export class AdminRefused extends Error {
  override readonly name = 'AdminRefused';
  readonly status: number;
  readonly refusal: AdminRefusal;

  constructor(status: number, refusal: AdminRefusal) {
    super(refusal.error);
    this.status = status;
    this.refusal = refusal;
  }
}

/** The admin interface of the gateway; AdminRefused where it says no, the problem gateway-unavailable where it does not answer. */
export interface GatewayAdmin {
  worlds(): Promise<readonly WorldRow[]>;
  world(name: string): Promise<WorldRow>;
  createWorld(name: string, world: NewWorld): Promise<WorldRow>;
  createBareWorld(world: NewBareWorld): Promise<WorldRow>;
  flip(name: string, to: Flip): Promise<WorldRow>;
  dropWorld(name: string): Promise<void>;
  setClock(name: string, clock: WorldClock, expiresInHours?: number | null): Promise<WorldRow>;
  /** Raises the revision. */
  revise(name: string): Promise<WorldRow>;
  /** Oldest first. */
  checkpoints(name: string): Promise<readonly CheckpointRow[]>;
  checkpoint(name: string, checkpoint: string): Promise<CheckpointRow>;
  saveCheckpoint(name: string, checkpoint: NewCheckpoint): Promise<CheckpointRow>;
  dropCheckpoint(name: string, checkpoint: string): Promise<void>;
  /** What the gateway itself did in the world after that moment (an instant, exclusive), oldest first. */
  acts(name: string, after?: string): Promise<readonly ActRow[]>;
  /** Does what is due in the world now; what came of it. */
  runActs(name: string): Promise<readonly ActRow[]>;
  /** What the gateway is to do first after a moment of world time, exclusive, and up to another, inclusive; epoch milliseconds. */
  due(name: string, afterMs: number, untilMs: number): Promise<DueAnswer['next']>;
  person(name: string, oip: string): Promise<StoredPerson>;
  /** With how many rows of its own. */
  buildEpoch(epoch: NewEpoch): Promise<{ readonly rows: number }>;
  epochs(): Promise<z.output<typeof knownEpochs>['epochs']>;
  /** What differs from the base. */
  rows(epoch: string): Promise<ExportedRows>;
}

/** A copy of a used world touches people first, which waits for registries. */
const patienceMs = 60_000;

const unavailable = (reason: string) =>
  problem('gateway-unavailable', {
    ru: `Миры хранит шлюз, а он не отвечает (${reason}): npm start, или npm run gateway с тем же ZDRAVGRAPH_ADMIN_TOKEN.`,
    en: `The gateway keeps the worlds and does not answer (${reason}): npm start, or npm run gateway with the same ZDRAVGRAPH_ADMIN_TOKEN.`,
  });

/** `url`: where the gateway listens, undefined while that is not known. */
export const connectAdmin = ({ url, token }: { url: () => string | undefined; token: string }): GatewayAdmin => {
  const send = async (method: 'GET' | 'PUT' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> => {
    const origin = url();
    if (origin === undefined) throw unavailable('ещё не запущен / not started yet');
    const { statusCode, text } = await request(origin + path, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(patienceMs),
    })
      .then(async (answer) => ({ statusCode: answer.statusCode, text: await answer.body.text() }))
      .catch((error: unknown) => {
        throw unavailable(error instanceof Error ? error.message : String(error));
      });
    const read: unknown = text === '' ? undefined : readJson(text);
    if (statusCode < 300) return read;
    const refusal = adminRefusal.safeParse(read);
    if ([400, 404, 409].includes(statusCode) && refusal.success) throw new AdminRefused(statusCode, refusal.data);
    throw unavailable(`HTTP ${statusCode} ${method} ${path}`);
  };
  const world = async (...args: Parameters<typeof send>): Promise<WorldRow> => worldRow.parse(await send(...args));
  return {
    worlds: async () => worldRows.parse(await send('GET', adminPaths.worlds)).worlds,
    world: (name) => world('GET', adminPaths.world(name)),
    createWorld: (name, made) => world('PUT', adminPaths.world(name), made),
    createBareWorld: (made) => world('POST', adminPaths.worlds, made),
    flip: (name, to) => world('POST', adminPaths.flip(name), to),
    dropWorld: async (name) => void (await send('DELETE', adminPaths.world(name))),
    setClock: (name, clock, expiresInHours) => world('PUT', adminPaths.clock(name), { clock, expiresInHours }),
    revise: (name) => world('POST', adminPaths.revision(name)),
    checkpoints: async (name) => checkpointRows.parse(await send('GET', adminPaths.checkpoints(name))).checkpoints,
    checkpoint: async (name, checkpoint) => checkpointRow.parse(await send('GET', adminPaths.checkpoint(name, checkpoint))),
    saveCheckpoint: async (name, made) => checkpointRow.parse(await send('POST', adminPaths.checkpoints(name), made)),
    dropCheckpoint: async (name, checkpoint) => void (await send('DELETE', adminPaths.checkpoint(name, checkpoint))),
    acts: async (name, after) => {
      const query = after === undefined ? '' : `?after=${encodeURIComponent(after)}`;
      return actRows.parse(await send('GET', adminPaths.acts(name) + query)).acts;
    },
    runActs: async (name) => actRows.parse(await send('POST', adminPaths.runActs(name))).acts,
    due: async (name, after, until) => dueAnswer.parse(await send('GET', `${adminPaths.due(name)}?after=${after}&until=${until}`)).next,
    person: async (name, oip) => storedPerson.parse(await send('GET', adminPaths.person(name, oip))),
    buildEpoch: async (epoch) => builtEpoch.parse(await send('POST', adminPaths.epochs, epoch)),
    epochs: async () => knownEpochs.parse(await send('GET', adminPaths.epochs)).epochs,
    rows: async (epoch) => exportedRows.parse(await send('GET', adminPaths.rows(epoch))),
  };
};

/** Undefined for text that is no JSON. */
const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};
