import { badInput } from './errors.ts';

/** Reads and writes the ids of one type: base64url of `<Type>:<local>`. */
export interface IdKind {
  readonly type: string;
  /** The id of the local key. */
  write(local: string): string;
  /**
   * The groups of the local key's pattern.
   * @throws TechnicalError BAD_USER_INPUT naming the argument: not an id, an id of another type, a key that this type never has
   */
  read(id: string, argument: string): readonly string[];
}

/** Letters of nearly every id: one byte each, of which base64 has none of the characters that base64url writes otherwise. */
const plain = /^[\w:./-]*$/;

/** A list has as many ids as items: `btoa` is the quickest base64 that there is, but knows neither UTF-8 nor base64url. */
const base64url = (text: string): string =>
  plain.test(text) ? btoa(text).slice(0, Math.ceil((text.length * 4) / 3)) : Buffer.from(text, 'utf8').toString('base64url');

const kinds = new Map<string, IdKind>();

const decode = (id: string): { type: string; local: string } | undefined => {
  const text = /^[A-Za-z0-9_-]+$/.test(id) ? Buffer.from(id, 'base64url').toString('utf8') : '';
  const match = /^([A-Za-z]+):(.+)$/s.exec(text);
  return match?.[1] && match[2] && kinds.has(match[1]) ? { type: match[1], local: match[2] } : undefined;
};

/** Type and local key of an id of this graph; undefined for anything else. */
export const partsOfId = (id: unknown): { readonly type: string; readonly local: string } | undefined =>
  typeof id === 'string' ? decode(id) : undefined;

const notAnId = (argument: string) =>
  badInput(
    `${argument}: это не идентификатор. Ожидается значение поля id, полученное из этого графа`,
    `${argument}: not an id. Expected the value of a field id of this graph`,
  );

/** Declares the ids of a type; the pattern's groups are what read() answers. */
export const idKind = (type: string, pattern: RegExp): IdKind => {
  const kind: IdKind = {
    type,
    write: (local) => base64url(`${type}:${local}`),
    read: (id, argument) => {
      const decoded = decode(id);
      if (!decoded) throw notAnId(argument);
      if (decoded.type !== type) {
        throw badInput(
          `${argument}: это идентификатор типа ${decoded.type}, ожидается ${type}`,
          `${argument}: an id of type ${decoded.type}, expected ${type}`,
        );
      }
      const match = pattern.exec(decoded.local);
      if (!match) throw notAnId(argument);
      return match.slice(1);
    },
  };
  kinds.set(type, kind);
  return kind;
};

/** The type that an id names. BAD_USER_INPUT where it is no id of this graph. */
export const typeOfId = (id: string, argument: string): string => {
  const decoded = decode(id);
  if (!decoded) throw notAnId(argument);
  return decoded.type;
};
