/** Letters that clerks type differently and registers compare as one. */
const sameLetters = (name: string): string => name.trim().toUpperCase().replaceAll('Ё', 'Е');

/** Whether two registers would take one name for the other; an absent one equals an empty one. */
export const isSameName = (one: string | undefined, other: string | undefined): boolean =>
  sameLetters(one ?? '') === sameLetters(other ?? '');
