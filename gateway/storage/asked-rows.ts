/** What a shared statement is asked, a row each, for its from clause. */
export interface AskedRows {
  readonly source: string;
  /** `asked` with its columns, the last of which is `number`, from 1. */
  readonly alias: string;
}

/** @param columns of the questions, in the order of their values: name -> type in PostgreSQL */
export const askedRows = (columns: Readonly<Record<string, string>>): AskedRows => {
  const arrays = Object.values(columns).map((type, at) => `$${at + 1}::${type}[]`);
  return {
    source: `unnest(${arrays.join(', ')}) with ordinality`,
    alias: `asked(${[...Object.keys(columns), 'number'].join(', ')})`,
  };
};

/** Which question a row answers: `asked` of the select list. */
export const numberAsked = 'asked.number::int4';
