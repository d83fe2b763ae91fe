import type { Question, SharedRow, SharedStatement, Statement } from './statement.ts';

/** Somebody who waits for the rows of their questions. */
interface Asker {
  readonly questions: readonly Question[];
  readonly told: (rows: SharedRow[][] | Promise<SharedRow[][]>) => void;
}

/** Askers whose questions are going to be one statement. */
interface Batch {
  readonly statement: Statement<SharedRow>;
  readonly askers: Asker[];
  size: number;
}

/**
 * So many questions are sent without waiting for more: more of them in one statement were measured to gain nothing, and would leave PostgreSQL and
 * the gateway waiting for each other in turn.
 */
export const mostQuestions = 16;

type Read = (statement: Statement<SharedRow>, values: readonly unknown[]) => Promise<SharedRow[]>;

/** Rows of each question; the parameters are its columns. */
const ask = async (read: Read, statement: Statement<SharedRow>, questions: readonly Question[]): Promise<SharedRow[][]> => {
  const columns = (questions[0] ?? []).map((_value, at) => questions.map((question) => question[at]));
  const told = questions.map((): SharedRow[] => []);
  for (const row of await read(statement, columns)) told[row.asked - 1]?.push(row);
  return told;
};

const send = async (read: Read, { statement, askers }: Batch): Promise<void> => {
  const alone = ({ questions, told }: Asker): void => told(ask(read, statement, questions));
  const [first, ...others] = askers;
  if (first && others.length === 0) return alone(first);
  const all = askers.flatMap(({ questions }) => questions);
  const rows = await ask(read, statement, all).catch(() => undefined);
  // One of them is to blame, or the connection: the others shall not fail with it.
  if (!rows) return askers.forEach(alone);
  let from = 0;
  for (const { questions, told } of askers) told(rows.slice(from, (from += questions.length)));
};

/**
 * Reads shared by the requests that a turn of the event loop serves: a statement costs the gateway more than all of its rows. Each question keeps
 * its own number, what it may read and rows of its own, also where two askers ask for the same person: nobody is told by the rights of another.
 * Where only one asks, nothing waits but for the end of the turn.
 */
export const sharedReads = (read: Read) => {
  const open = new Map<string, Batch>();
  const close = (batch: Batch): void => {
    if (open.get(batch.statement.name) === batch) open.delete(batch.statement.name);
    void send(read, batch);
  };
  const closeAll = (): void => {
    for (const batch of open.values()) close(batch);
  };
  const join = (statement: Statement<SharedRow>, asker: Asker): void => {
    const found = open.get(statement.name);
    if (found && found.size + asker.questions.length > mostQuestions) close(found);
    if (open.size === 0) setImmediate(closeAll);
    const batch = open.get(statement.name) ?? { statement, askers: [], size: 0 };
    open.set(statement.name, batch);
    batch.askers.push(asker);
    batch.size += asker.questions.length;
    if (batch.size >= mostQuestions) close(batch);
  };
  return <Row>(statement: SharedStatement<Row>, questions: readonly Question[]): Promise<(Row & SharedRow)[][]> =>
    new Promise((resolve) => {
      if (questions.length === 0) resolve([]);
      else join(statement, { questions, told: resolve as Asker['told'] });
    });
};
