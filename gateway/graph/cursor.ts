import { badInput } from './errors.ts';

/** FNV-1a, 32 bits: tells one list from another inside a cursor. */
const markOf = (list: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < list.length; at += 1) hash = Math.imul(hash ^ list.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
};

/** The place after an item of a list. `list` names the list with everything that decides its content: parent, filter, order. */
export const writeCursor = (list: string, key: string): string => Buffer.from(`${markOf(list)}:${key}`, 'utf8').toString('base64url');

/** The key of the item. BAD_USER_INPUT, naming the argument, for a cursor of another list or any other text. */
export const readCursor = (list: string, cursor: string, argument: 'after' | 'before'): string => {
  const text = /^[A-Za-z0-9_-]+$/.test(cursor) ? Buffer.from(cursor, 'base64url').toString('utf8') : '';
  const colon = text.indexOf(':');
  if (colon > 0 && text.slice(0, colon) === markOf(list)) return text.slice(colon + 1);
  throw badInput(
    `${argument}: это курсор не этого списка. Ожидается cursor, полученный из того же списка с тем же отбором`,
    `${argument}: not a cursor of this list. Expected a cursor taken from the same list with the same filter`,
  );
};
