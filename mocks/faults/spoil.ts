// How an answer, a JSON text, is spoilt on its way.

const mapLists = (value: unknown, map: (list: readonly unknown[]) => readonly unknown[]): unknown => {
  if (Array.isArray(value)) return map(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapLists(inner, map)]));
};

/** A page or a redirect has no lists: it stays as it is. */
const inJson = (text: string, map: (list: readonly unknown[]) => readonly unknown[]): string => {
  try {
    return JSON.stringify(mapLists(JSON.parse(text), map));
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
};

/** No JSON any more. */
export const cutShort = (text: string): string => text.slice(0, -1);

/** JSON that no contract knows: answers are objects. */
export const ofAnotherShape = (text: string): string => `[${text}]`;

/** Its lists without their elements. */
export const emptied = (text: string): string => inJson(text, () => []);

/** Each element of its lists told twice; not those of lists within them. */
export const doubled = (text: string): string => inJson(text, (list) => list.flatMap((element) => [element, element]));
