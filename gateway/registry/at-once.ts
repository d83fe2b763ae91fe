/** A value that is there already, or a promise of it: what a copy answers needs no promise. */
export type AtOnce<T> = T | Promise<T>;

/** What is made of a value; at once where the value is there. */
export const madeOf = <T, Made>(value: AtOnce<T>, make: (value: T) => AtOnce<Made>): AtOnce<Made> =>
  value instanceof Promise ? value.then(make) : make(value);

/** Values of which some may be promised; at once where all of them are there. */
export const allOf = <T>(values: readonly AtOnce<T>[]): AtOnce<T[]> =>
  values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as T[]);

/** What is made of two values that were asked for together. */
export const madeOfBoth = <A, B, Made>(one: AtOnce<A>, other: AtOnce<B>, make: (one: A, other: B) => AtOnce<Made>): AtOnce<Made> =>
  one instanceof Promise || other instanceof Promise ? Promise.all([one, other]).then(([a, b]) => make(a, b)) : make(one, other);
