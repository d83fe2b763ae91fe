export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions?: Readonly<Record<string, unknown>> & { readonly code?: string };
}

/** The graph answered otherwise than the test expected. */
export class GraphFailure extends Error {
  override readonly name = 'GraphFailure';
}

const pathOf = ({ path = [] }: GraphError): string => path.join('.');

const lineOf = (error: GraphError): string => {
  const { code, ...more } = error.extensions ?? {};
  const rest = Object.entries(more).filter(([, value]) => typeof value !== 'object' && value !== undefined);
  const place = error.path ? ` at ${pathOf(error)}` : '';
  return `  ${code ?? 'error'}${place}: ${error.message}${rest.map(([name, value]) => `\n    ${name}: ${String(value)}`).join('')}`;
};

const excerpt = (data: unknown): string => {
  const text = JSON.stringify(data) ?? 'nothing';
  return text.length > 500 ? `${text.slice(0, 500)}...` : text;
};

const told = (errors: readonly GraphError[]): string => errors.map(lineOf).join('\n');

/** What an answer of the graph consists of. */
export interface GraphBody<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What the graph answered, errors included: nothing is thrown for them. */
export class GraphAnswer<Data> {
  /** Of HTTP. */
  readonly status: number;
  readonly data: Data | null | undefined;
  readonly errors: readonly GraphError[] | undefined;
  readonly extensions: Readonly<Record<string, unknown>> | undefined;
  /** Who asked what, for the messages: `maria asked Dashboard`. */
  readonly #asked: string;

  constructor(asked: string, status: number, { data, errors, extensions }: GraphBody<Data>) {
    this.#asked = asked;
    this.status = status;
    this.data = data;
    this.errors = errors;
    this.extensions = extensions;
  }

  /**
   * The data of an answer without errors.
   * @throws GraphFailure that tells every error with its path and code
   */
  expectData(): Data {
    const { data, errors = [], status } = this;
    if (errors.length > 0)
      throw new GraphFailure(`${this.#asked} and got ${errors.length === 1 ? 'an error' : 'errors'}:\n${told(errors)}`);
    if (data === null || data === undefined) throw new GraphFailure(`${this.#asked} and got no data (HTTP ${status})`);
    return data;
  }

  /**
   * The first error with this code, and at this path where one is given (`me.person.policy`, numbers of lists included).
   * @throws GraphFailure that tells what came instead
   */
  expectError(code?: string, path?: string): GraphError {
    const { data, errors = [] } = this;
    const fits = (error: GraphError): boolean =>
      (code === undefined || error.extensions?.code === code) && (path === undefined || pathOf(error) === path);
    const found = errors.find(fits);
    if (found) return found;
    const wanted = `${code ?? 'an error'}${path === undefined ? '' : ` at ${path}`}`;
    const instead = errors.length > 0 ? `\n${told(errors)}` : `data: ${excerpt(data)}`;
    throw new GraphFailure(`${this.#asked}, expected ${wanted} and got ${instead}`);
  }
}
