import { AsyncLocalStorage } from 'node:async_hooks';
import type { RegistryAnswer } from '../telemetry/channels.ts';
import { partsOfId } from './global-id.ts';
import type { Provenance } from './provenance.ts';

/** A row of storage, named without the epoch that it lies in. */
export interface OriginRow {
  readonly table: string;
  /** The local part of the object's id: `<OIP>` or `<OIP>.<ordinal>`. */
  readonly key: string;
  /** Whose row it is: the world's own, or the one that all worlds of its base share. */
  readonly of?: 'WORLD' | 'BASE';
}

/** Where the value at a path came from; a path that has none came from where the nearest path above it did. */
export interface Origin {
  /** The system that owns it: a value of SourceSystem. */
  readonly owner?: string;
  /** What registries were asked for it, in the order of their answers. */
  readonly sources?: readonly (Omit<RegistryAnswer, 'registry' | 'callIds'> & {
    readonly system: string;
    readonly calls: readonly string[];
  })[];
  /** Codes of the rules that said no: of a refusal the one that decided, else all that were asked for this value. */
  readonly rules?: readonly string[];
  readonly row?: OriginRow;
}

/** What happened while one field was resolved. */
interface Frame {
  readonly path: string;
  readonly answers: RegistryAnswer[];
  readonly refusing: Set<string>;
  value?: unknown;
}

/** Which field the code that runs now belongs to. */
const fields = new AsyncLocalStorage<Frame>();

/** Notes for the field being resolved, where its request wants to know. */
export const noteAnswer = (answer: RegistryAnswer): void => {
  const answers = fields.getStore()?.answers;
  // The same copy may serve one field many times.
  if (answers && !answers.some((known) => isSame(known, answer))) answers.push(answer);
};
export const noteRule = (code: string, held: boolean): void => {
  if (!held) fields.getStore()?.refusing.add(code);
};

const isSame = (one: RegistryAnswer, other: RegistryAnswer): boolean =>
  one.operation === other.operation &&
  one.registry === other.registry &&
  one.failure === other.failure &&
  one.callIds.length > 0 &&
  one.callIds.join() === other.callIds.join();

interface Sourceable {
  readonly id?: unknown;
  readonly provenance?: Provenance;
  readonly rule?: { readonly code?: unknown } | null;
  readonly profile?: unknown;
}

const isObject = (value: unknown): value is Sourceable => typeof value === 'object' && value !== null;

/** The origins of one request. */
export class Origins {
  readonly #frames: Frame[] = [];
  readonly #tableOf: (type: string) => string | undefined;

  constructor(tableOf: (type: string) => string | undefined) {
    this.#tableOf = tableOf;
  }

  /** From here on everything belongs to this field; answers how its value is told. */
  enter(path: string): (value: unknown) => void {
    const frame: Frame = { path, answers: [], refusing: new Set() };
    this.#frames.push(frame);
    fields.enterWith(frame);
    return (value) => void (frame.value = value);
  }

  /** By path, in the order of resolution. `ownerOf`: whose row a person's is. */
  told(ownerOf: (oip: string) => OriginRow['of']): Record<string, Origin> {
    const told: Record<string, Origin> = {};
    const tell = (path: string, origin: Origin): void => {
      if (Object.keys(origin).length > 0) told[path] = { ...told[path], ...origin };
    };
    for (const { path, answers, refusing, value } of this.#frames) {
      const asked: Origin = {
        ...(answers[0] && { owner: answers[0].registry, sources: answers.map(sourceOf) }),
        ...(refusing.size > 0 && { rules: [...refusing].toSorted() }),
      };
      tell(path, { ...asked, ...this.#ofValue(value, ownerOf) });
      if (Array.isArray(value)) value.forEach((element, at) => tell(`${path}.${at}`, this.#ofValue(element, ownerOf)));
    }
    return told;
  }

  #ofValue(value: unknown, ownerOf: (oip: string) => OriginRow['of']): Origin {
    if (!isObject(value) || Array.isArray(value)) return {};
    const parts = partsOfId(value.id);
    const table = parts && this.#tableOf(parts.type);
    const of = parts && ownerOf(parts.local.split('.')[0] ?? '');
    const owner = value.provenance?.system ?? (table ? 'STORAGE' : undefined);
    const decided = typeof value.profile === 'string' && typeof value.rule?.code === 'string' ? value.rule.code : undefined;
    return {
      ...(owner && { owner }),
      ...(decided !== undefined && { rules: [decided] }),
      ...(parts && table && { row: { table, key: parts.local, ...(of && { of }) } }),
    };
  }
}

const sourceOf = ({ registry: system, callIds: calls, ...answer }: RegistryAnswer) => ({ system, calls, ...answer });
