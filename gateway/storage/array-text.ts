/** A text that is itself in an array of PostgreSQL, without quotes. */
const plain = /^[\w.:+-]+$/;

const elementOf = (value: unknown): string | undefined => {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && plain.test(value) && value.toUpperCase() !== 'NULL' ? value : undefined;
};

/**
 * A parameter as pg is to send it. An array of numbers, keys and names is written here: pg looks for quotes and backslashes in each of them, and
 * puts it into quotes.
 */
export const parameterOf = (value: unknown): unknown => {
  if (!Array.isArray(value)) return value;
  let text = '';
  for (const one of value) {
    const element = elementOf(one);
    if (element === undefined) return value;
    text += text === '' ? element : `,${element}`;
  }
  return `{${text}}`;
};
