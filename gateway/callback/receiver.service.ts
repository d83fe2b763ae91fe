import type { EntityManager } from '@mikro-orm/postgresql';
import type { GeneralNews, Letter, NewsKind, NewsOf, PersonalNews } from '../../schema/registry/callbacks.ts';
import type { Registries } from '../registry/index.ts';
import type { PersonKey, Storage } from '../storage/index.ts';
import type { RequestWorld } from '../world/index.ts';

/** On whose behalf letters are taken: one world at one moment. */
export interface Receiver {
  readonly world: RequestWorld;
  readonly storage: Storage;
  /** Bound to the world. */
  readonly registries: Registries;
  /** First touch. */
  touch(oips: readonly string[]): Promise<void>;
}

export type LetterOf<Kind extends NewsKind> = Omit<Letter, 'news'> & { readonly news: NewsOf<Kind> };

export type PersonalLetter = Omit<Letter, 'news'> & { readonly news: PersonalNews };
export type GeneralLetter = Omit<Letter, 'news'> & { readonly news: GeneralNews };

/** Writes to the rows of a person whom the world owns by then. */
export type Write = (em: EntityManager, person: PersonKey) => Promise<void>;

/** Asks again, before anything is written, and without any older answer, what a letter says has changed. */
export const anew = (kind: NewsKind) => ({ field: `callback ${kind}`, fresh: true, staleAllowed: false });
